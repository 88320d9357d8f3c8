import "server-only";
import { MemberScope, SessionScope, type VisitorScope, type WorkerScope } from "../access/scope.ts";
import { after, minute } from "../core/clock.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { note } from "../platform/audit.ts";
import { db, inTransaction, type Tx } from "../platform/db.ts";
import { enqueue } from "../platform/jobs.ts";
import { hashPassword, isEasilyGuessed, passwordIs } from "../platform/password.ts";
import { countTry, forgetTries } from "../platform/rate.ts";
import { giveCookie, hashOf, openSession, takeCookie } from "../platform/session.ts";
import {
  type Closed,
  type Guessed,
  type LinkGone,
  type NoMatch,
  resetMinutes,
  resetsForOneAddress,
  type SessionGone,
  triesAtOneAccount,
  triesFromOneAddress,
  type WrongPassword,
} from "./model.ts";
import {
  type NewPasswordForm,
  type ResetForm,
  resetQueue,
  type SessionById,
  type SettingsForm,
  type SignInForm,
  type UnlockForm,
} from "./schema.ts";

// ---------- signing in ----------

/** Where to go, and a tag by which a page knows whether the same member came back (null for others). */
type Entered = { to: string; owner: string | null };

/**
 * Signs somebody in: a session row and its cookie. An address without an account gets the same answer after the same
 * work. Refuses `no-match`, `too-many`, `too-many-here`.
 */
export async function signIn(
  visitor: VisitorScope,
  { email, password, back, zone }: SignInForm,
): Promise<Result<Entered, NoMatch | Closed>> {
  const tries = `${email.toLowerCase()} ${visitor.address}`;
  const closed = await countSignIn({ tries, address: visitor.address, now: visitor.now, zone });
  if (closed) return refuse(closed);
  // Not findUnique, which compares in its own memory, where upper and lower case differ.
  const account = await db.account.findFirst({ where: { email }, select: { id: true, passwordHash: true } });
  const right = await passwordIs(account?.passwordHash ?? null, password);
  if (!account || !right) return refuse({ code: "no-match" });
  await forgetTries(triesAtOneAccount, tries);
  const token = await inTransaction(async (tx) => {
    await note(tx, { actor: account.id, action: "signed-in", now: visitor.now });
    return openSession(tx, { accountId: account.id, userAgent: visitor.userAgent, now: visitor.now });
  });
  const entered = await enter(visitor, token);
  return ok({ ...entered, to: back ?? entered.to });
}

/** Gives a browser the cookie of a new session. */
export async function enter({ address, userAgent, now }: VisitorScope, token: string): Promise<Entered> {
  await giveCookie(token);
  const asking = { token, address, userAgent, now };
  const [session, member] = await Promise.all([SessionScope.of(asking), MemberScope.of(asking)]);
  return {
    to: typeof session === "string" ? "/" : session.home,
    owner: typeof member === "string" ? null : member.ownerTag,
  };
}

async function countSignIn(of: {
  tries: string;
  address: string;
  now: Date;
  zone: string;
}): Promise<Closed | null> {
  const { tries, address, now, zone } = of;
  const wait = await countTry(triesAtOneAccount, tries);
  if (wait !== null) return { code: "too-many", opensAt: after(now, wait), zone };
  const waitHere = await countTry(triesFromOneAddress, address);
  if (waitHere !== null) return { code: "too-many-here", opensAt: after(now, waitHere), zone };
  return null;
}

/** Opens a locked session with the password. Refuses `wrong-password`, `too-many`, `too-many-here`. */
export async function unlock(
  session: SessionScope,
  { password, back }: UnlockForm,
): Promise<Result<{ to: string }, WrongPassword | Closed>> {
  const { accountId, address, now, timeZone: zone } = session;
  const tries = `${accountId} ${address}`;
  const closed = await countSignIn({ tries, address, now, zone });
  if (closed) return refuse(closed);
  const account = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { passwordHash: true },
  });
  if (!(await passwordIs(account.passwordHash, password)))
    return refuse({ code: "wrong-password", field: "password" });
  await forgetTries(triesAtOneAccount, tries);
  await db.session.updateMany({
    where: { id: session.sessionId, accountId, revokedAt: null },
    data: { lockedAt: null },
  });
  return ok({ to: back ?? session.home });
}

// ---------- leaving, and devices ----------

/** Locks this session: the password opens it again. */
export async function lock(session: SessionScope) {
  await db.session.updateMany({
    where: { id: session.sessionId, accountId: session.accountId, lockedAt: null },
    data: { lockedAt: session.now },
  });
  return ok({});
}

/** Signs this device out. */
export async function signOut(session: SessionScope) {
  await db.session.updateMany({
    where: { id: session.sessionId, accountId: session.accountId, revokedAt: null },
    data: { revokedAt: session.now },
  });
  await takeCookie();
  return ok({});
}

/** Signs one device of this account out. Refuses `locked`, since whoever holds a locked device may be anybody, and `session-gone`. */
export async function signOutDevice(
  session: SessionScope,
  { id }: SessionById,
): Promise<Result<object, SessionGone>> {
  if (session.locked) return refuse({ code: "locked" });
  const { count } = await db.session.updateMany({
    where: { id, accountId: session.accountId, revokedAt: null },
    data: { revokedAt: session.now },
  });
  if (id === session.sessionId) await takeCookie();
  return count > 0 ? ok({}) : refuse({ code: "session-gone" });
}

/** Signs every device of this account out, this one too. Refuses `locked`. */
export async function signOutEverywhere(session: SessionScope): Promise<Result<object, SessionGone>> {
  if (session.locked) return refuse({ code: "locked" });
  await inTransaction(async (tx) => {
    await endSessions(tx, { accountId: session.accountId, now: session.now });
    await note(tx, { actor: session.accountId, action: "signed-out-everywhere", now: session.now });
  });
  await takeCookie();
  return ok({});
}

async function endSessions(tx: Tx, { accountId, now }: { accountId: string; now: Date }): Promise<void> {
  await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now } });
}

/** Changes what the member said about themselves. */
export async function saveSettings(member: MemberScope, settings: SettingsForm) {
  await db.member.updateMany({ where: { id: member.id }, data: settings });
  return ok({ sharedScreen: settings.sharedScreen });
}

/** What this member's browser seals unsaved text with, and whether it may keep any. */
export async function deviceKey(member: MemberScope) {
  return ok(member.deviceKey());
}

// ---------- a new password ----------

/**
 * Asks for a mail with a link. Whether the address has an account is looked up by the worker (jobs.ts), so that this
 * answers the same, after the same work, for any address.
 */
export async function askForNewPassword(visitor: VisitorScope, { email }: ResetForm) {
  const wait = await countTry(resetsForOneAddress, `${email.toLowerCase()} ${visitor.address}`);
  if (wait === null) await inTransaction((tx) => startReset(tx, visitor, { email }));
  return ok({});
}

/** Has the worker mail a link to the address, if it has an account by then. */
export async function startReset(
  tx: Tx,
  { now }: VisitorScope | WorkerScope,
  { email }: { email: string },
): Promise<void> {
  const id = newId();
  await tx.passwordReset.create({
    data: { id, email, askedAt: now, expiresAt: after(now, resetMinutes * minute) },
  });
  await enqueue(tx, resetQueue, { resetId: id });
}

/**
 * Sets the password that the link of a mail allows, and signs every device out. Refuses `link-gone`, `easily-guessed`.
 */
export async function chooseNewPassword(
  visitor: VisitorScope,
  { token, password }: NewPasswordForm,
): Promise<Result<object, LinkGone | Guessed>> {
  const { now } = visitor;
  const link = { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: now } };
  const reset = await db.passwordReset.findFirst({ where: link, select: { id: true, email: true } });
  if (!reset) return refuse({ code: "link-gone" });
  if (await isEasilyGuessed(password, ownWords(reset.email)))
    return refuse({ code: "easily-guessed", field: "password" });
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: { ...link, id: reset.id },
      data: { usedAt: now },
    });
    const account = await tx.account.findFirst({ where: { email: reset.email }, select: { id: true } });
    if (count === 0 || !account) return refuse({ code: "link-gone" });
    await tx.account.update({ where: { id: account.id }, data: { passwordHash } });
    await endSessions(tx, { accountId: account.id, now });
    await note(tx, { actor: account.id, action: "password-changed", now });
    return ok({});
  });
}

/** What a password must not be little more than. */
export function ownWords(email: string, alias = ""): string[] {
  return [email, email.split("@")[0] ?? "", alias, "groundwork"];
}
