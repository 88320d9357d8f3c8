import { once } from "node:events";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";

const arrived: Buffer[] = [];
let refusing = true;
const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, _, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      if (refusing) return done(Object.assign(new Error("greylisted"), { responseCode: 451 }));
      arrived.push(Buffer.concat(parts));
      done();
    });
  },
});
const listening = server.listen(0, "127.0.0.1");
await once(listening, "listening");
const address = listening.address();
process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

// Only now: the settings are read once.
const { db } = await import("#lib/platform/db");
const { closeQueues } = await import("#lib/platform/jobs");
const { listDevMail, sendMail, writeMail } = await import("#lib/platform/mail");

afterAll(async () => {
  delete process.env.SMTP_URL;
  await closeQueues();
  await db.$disconnect();
  server.close();
});

test("a mail server that refuses for now gets it again later, as plain text, from the practice", async () => {
  const now = new Date("2026-03-19T14:02:00Z");
  const id = await db.$transaction((tx) =>
    writeMail(tx, { to: "ada@example.org", subject: "It’s here", text: "One line.", now }),
  );
  await expect(sendMail(id, now)).rejects.toThrow();
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ sentAt: null, tries: 1 });

  refusing = false;
  await sendMail(id, now);
  expect(arrived).toHaveLength(1);
  const mail = await simpleParser(arrived[0] ?? "");
  expect(mail.from?.text).toContain("Groundwork");
  expect(mail).toMatchObject({ subject: "It’s here", text: "One line.\n", html: false, date: now });
  expect(await listDevMail()).toEqual([]);
});
