import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { newId } from "../core/ids.ts";
import { db, inOneAttempt, type Tx } from "./db.ts";
import { env } from "./env.ts";
import { enqueue, job, type Queue } from "./jobs.ts";
import { openForPractice, sealForPractice } from "./seal.ts";

// A mail is a row, written in the transaction of its cause and sealed; the worker sends it. Plain text, since a mail
// that loads or links pictures tells others that it was read.

export type MailText = { to: string; subject: string; text: string };
type Message = MailText & { from: string; date: Date; messageId: string };
const mailText = z.object({ to: z.string(), subject: z.string(), text: z.string() });

const mailQueue: Queue<{ mailId: string }> = { name: "mail", data: z.object({ mailId: z.uuid() }) };
const sealedAt = (id: string) => ({ table: "Mail", id, column: "sealed" });

/** Writes a mail to be sent, in the transaction of its cause. Gives back its id. */
export async function writeMail(tx: Tx, { now, ...mail }: MailText & { now: Date }): Promise<string> {
  const id = newId();
  await tx.mail.create({
    data: { id, createdAt: now, sealed: sealForPractice(sealedAt(id), JSON.stringify(mail)) },
  });
  await enqueue(tx, mailQueue, { mailId: id });
  return id;
}

/** Sends what `writeMail` wrote. */
export const mailJobs = [job(mailQueue, ({ mailId }, now) => sendMail(mailId, now))];

/**
 * Sends one mail, once: the row stays locked while it goes out, so that a second worker finds it taken or sent, and a
 * worker that dies leaves it unsent. Throws where it could not be sent, and counts the try.
 */
export async function sendMail(id: string, now: Date): Promise<void> {
  try {
    await inOneAttempt((tx) => sendLocked(tx, id, now), { maxWait: 10_000, timeout: 90_000 });
  } catch (error) {
    await db.mail.updateMany({ where: { id, sentAt: null }, data: { tries: { increment: 1 } } });
    throw error;
  }
}

async function sendLocked(tx: Tx, id: string, now: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ sealed: string }[]>`
    select sealed from "Mail" where id = ${id}::uuid and "sentAt" is null for update skip locked`;
  if (!row) return;
  await deliver(id, mailText.parse(JSON.parse(openForPractice(sealedAt(id), row.sealed))), now);
  // What was sent is not kept.
  await tx.mail.updateMany({ where: { id, sentAt: null }, data: { sentAt: now, sealed: "" } });
}

/** Sends what a worker that was killed had in hand; the queue itself would wait some minutes for it. */
export async function sendLeftOver(now: Date): Promise<void> {
  const left = await db.mail.findMany({ where: { sentAt: null, tries: 0 }, select: { id: true } });
  for (const { id } of left) await sendMail(id, now);
}

let smtp: Transporter | undefined;

async function deliver(id: string, mail: MailText, now: Date): Promise<void> {
  const message = { ...mail, from: env.MAIL_FROM, date: now, messageId: `<${id}@groundwork>` };
  if (!env.SMTP_URL) return keepAsFile(id, message);
  smtp ??= createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  await smtp.sendMail(message);
}

// ---------- without a mail server: a folder ----------

async function keepAsFile(id: string, message: Message): Promise<void> {
  const toFile = createTransport({ streamTransport: true, buffer: true });
  const { message: bytes } = await toFile.sendMail({ ...message, textEncoding: "quoted-printable" });
  if (!Buffer.isBuffer(bytes)) throw new Error("The mail came as a stream.");
  await mkdir(env.MAIL_DIR, { recursive: true, mode: 0o700 });
  const half = path.join(env.MAIL_DIR, `.${id}`);
  await writeFile(half, bytes, { mode: 0o600 });
  // Named when whole, so that whoever reads the folder meets no half mail.
  await rename(half, path.join(env.MAIL_DIR, `${id}.eml`));
}

/** The mails that lie in the folder, the newest first; none where they are really sent. */
export async function listDevMail(): Promise<(MailText & { id: string; sentAt: Date })[]> {
  if (env.SMTP_URL) return [];
  const names = await readdir(env.MAIL_DIR).catch(() => []);
  const ids = names.filter((name) => /^[0-9a-f-]{36}\.eml$/.test(name)).map((name) => name.slice(0, 36));
  const newest = ids.sort().reverse().slice(0, 50); // the ids grow with time
  return Promise.all(
    newest.map(async (id) => ({
      id,
      ...readMail(await readFile(path.join(env.MAIL_DIR, `${id}.eml`), "utf8")),
    })),
  );
}

/** Reads back what `keepAsFile` wrote, and no other mail. */
function readMail(bytes: string): MailText & { sentAt: Date } {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.slice(0, end).replace(/\r\n[ \t]+/g, " ");
  const field = (name: string) => decodeWords(new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "");
  const text = decodeQuoted(bytes.slice(end + 4).replace(/=\r\n/g, "")).replaceAll("\r\n", "\n");
  return { to: field("To"), subject: field("Subject"), sentAt: new Date(field("Date")), text };
}

function decodeQuoted(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
}

/** =?UTF-8?Q?…?= and =?UTF-8?B?…?= in a header; the blank between two of them counts for nothing. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : decodeQuoted(word.replaceAll("_", " ")),
    );
}
