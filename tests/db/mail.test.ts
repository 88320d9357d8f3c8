import { readdir } from "node:fs/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { closeQueues } from "#lib/platform/jobs";
import { listDevMail, sendLeftOver, sendMail, writeMail } from "#lib/platform/mail";

const now = new Date("2026-03-19T14:02:00Z");
const code = {
  to: "ada@example.org",
  subject: "Your code for Groundwork: it’s “418 203”",
  text: "Here’s the code – 418 203.\nEin längerer Satz, der über die Breite einer Zeile hinausgeht, 🌱 und a = b.\n",
};
const write = () => db.$transaction((tx) => writeMail(tx, { ...code, now }));
const jobsWaiting = () => db.$queryRaw<{ data: unknown }[]>`select data from pgboss.job where name = 'mail'`;

beforeEach(async () => {
  await db.mail.deleteMany();
});
afterAll(async () => {
  await closeQueues();
  await db.$disconnect();
});

test("a mail and its job are written with their cause, and not without it", async () => {
  const before = (await jobsWaiting()).length;
  const id = await write();
  expect((await jobsWaiting()).slice(before)).toEqual([{ data: { mailId: id } }]);

  const failing = db.$transaction(async (tx) => {
    await writeMail(tx, { ...code, now });
    throw new Error("the cause did not come about");
  });
  await expect(failing).rejects.toThrow("did not come about");
  expect(await db.mail.count()).toBe(1);
  expect((await jobsWaiting()).length).toBe(before + 1);
});

test("neither the address nor the words stand in the database", async () => {
  await write();
  const { sealed } = await db.mail.findFirstOrThrow();
  // With its “@”, which no id and no sealed text holds by chance.
  expect(sealed).not.toContain("ada@");
  expect(JSON.stringify(await jobsWaiting())).not.toContain("ada@");
});

test("two workers at once send it once, and what was sent is not kept", async () => {
  const id = await write();
  await Promise.all([sendMail(id, now), sendMail(id, now)]);
  await sendMail(id, now);
  expect((await readdir(env.MAIL_DIR)).filter((name) => name.includes(id))).toEqual([`${id}.eml`]);
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({
    sentAt: now,
    sealed: "",
    tries: 0,
  });
});

test("a mail in the folder reads as it was written", async () => {
  const id = await write();
  await sendMail(id, now);
  const read = (await listDevMail()).find((mail) => mail.id === id);
  expect(read).toEqual({ ...code, id, sentAt: now });
});

test("a row that was tampered with is not sent, says so, and counts the try", async () => {
  const id = await write();
  await db.mail.update({ where: { id }, data: { sealed: "k1.AAAA" } });
  await expect(sendMail(id, now)).rejects.toThrow("does not open");
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ sentAt: null, tries: 1 });
});

test("what a killed worker had in hand is sent by the next", async () => {
  const id = await write();
  await sendLeftOver(now);
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ sentAt: now });
});
