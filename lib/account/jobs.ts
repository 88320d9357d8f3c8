import "server-only";
import { randomBytes } from "node:crypto";
import { after, day } from "../core/clock.ts";
import { sayHour } from "../core/when.ts";
import { db, inTransaction } from "../platform/db.ts";
import { env } from "../platform/env.ts";
import { job, recurring } from "../platform/jobs.ts";
import { writeMail } from "../platform/mail.ts";
import { hashOf } from "../platform/session.ts";
import { resetMail } from "./model.ts";
import { resetQueue } from "./schema.ts";

export const accountJobs = [
  job(resetQueue, ({ resetId }, now) => mailReset(resetId, now)),
  recurring("forget-resets", "23 * * * *", forgetResets),
];

/** Mails the link for a new password, if the address has an account. Run twice, it mails once. */
export async function mailReset(id: string, now: Date): Promise<void> {
  const reset = await db.passwordReset.findUnique({ where: { id } });
  if (!reset || reset.expiresAt <= now) return;
  const account = await db.account.findFirst({
    where: { email: reset.email },
    select: { email: true, member: { select: { timeZone: true } }, coach: { select: { timeZone: true } } },
  });
  if (!account) return;
  const token = randomBytes(24).toString("base64url");
  const zone = account.member?.timeZone ?? account.coach?.timeZone ?? "UTC";
  const mail = resetMail({
    link: `${env.PUBLIC_URL}/sign-in/new?token=${token}`,
    until: `${sayHour(reset.expiresAt, zone)}${zone === "UTC" ? " UTC" : ""}`,
  });
  await inTransaction(async (tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: { id, tokenHash: null },
      data: { tokenHash: hashOf(token) },
    });
    if (count > 0) await writeMail(tx, { to: account.email, ...mail, now });
  });
}

/** What was asked yesterday is nobody's business any more, whether it had an account or not. */
export async function forgetResets(now: Date): Promise<void> {
  await db.passwordReset.deleteMany({ where: { expiresAt: { lt: after(now, -day) } } });
}
