// A browser without pages: it keeps the cookie it is given, and presses the buttons of forms through the real doors.
import type { ActionState, FormAction } from "#lib/access/action";
import { VisitorScope } from "#lib/access/scope";
import { db } from "#lib/platform/db";
import { listDevMail, type MailText, sendMail } from "#lib/platform/mail";
import { type Asking, askingInstead } from "#lib/platform/request";

export type Browser = {
  /** What it says with each request; a test may put `now` and `token` elsewhere. */
  asking: Asking;
  /** Fills a form and presses its button. */
  press<Value>(action: FormAction<Value>, fields: Record<string, string>): Promise<ActionState<Value>>;
  /** Runs anything else as this browser. */
  does<Value>(work: (visitor: VisitorScope) => Promise<Value>): Promise<Value>;
};

export function aBrowser({ now, address = "192.0.2.10" }: { now: Date; address?: string }): Browser {
  const userAgent = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
  const asking: Asking = { token: undefined, address, userAgent, now };
  return {
    asking,
    press: (action, fields) => askingInstead.run(asking, () => action({ status: "ready" }, formOf(fields))),
    does: (work) => askingInstead.run(asking, () => work(VisitorScope.of(asking))),
  };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Sends what waits, and gives back what somebody was mailed, the newest first. */
export async function mailsTo(address: string, now: Date): Promise<MailText[]> {
  const waiting = await db.mail.findMany({ where: { sentAt: null }, orderBy: { id: "asc" } });
  for (const { id } of waiting) await sendMail(id, now);
  const all = await listDevMail();
  return all.filter(({ to }) => to.toLowerCase() === address.toLowerCase());
}

/** Takes away everybody, every count of tries and every mail. */
export async function empties(): Promise<void> {
  await db.account.deleteMany();
  await Promise.all([
    db.joining.deleteMany(),
    db.passwordReset.deleteMany(),
    db.mail.deleteMany(),
    db.rateLimiterFlexible.deleteMany(),
  ]);
}
