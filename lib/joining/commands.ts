import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import type { VisitorScope, WorkerScope } from "../access/scope.ts";
import { enter, ownWords, startReset } from "../account/commands.ts";
import { after, minute } from "../core/clock.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { sayHour, sayZone } from "../core/when.ts";
import { note } from "../platform/audit.ts";
import { db, inTransaction, refusedBy, type Tx } from "../platform/db.ts";
import { env } from "../platform/env.ts";
import { writeMail } from "../platform/mail.ts";
import { hashPassword, isEasilyGuessed } from "../platform/password.ts";
import { countTry } from "../platform/rate.ts";
import { tagOf, wrapNewKey } from "../platform/seal.ts";
import { openSession } from "../platform/session.ts";
import {
  type AnotherCodeRefusal,
  accountMail,
  type CodeRefusal,
  codeMail,
  codeMinutes,
  codesOfOneJoining,
  codeTries,
  joiningsFromOneAddress,
  joiningsOfOne,
  type MadeRefusal,
  type StartRefusal,
  youthPath,
} from "./model.ts";
import type { AdminForm, CoachForm, CodeForm, JoiningById, JoiningForm, MemberForm } from "./schema.ts";

// ---------- joining ----------

/**
 * Starts a joining: a row, and a mail. Whether the address has an account changes the text of the mail and nothing
 * else: the same page, the same work. Somebody too young is sent to people to talk to, and nothing is kept.
 * Refuses `easily-guessed`, `many-joinings`.
 */
export async function startJoining(
  visitor: VisitorScope,
  form: JoiningForm,
): Promise<Result<{ to: string }, StartRefusal>> {
  if (form.adult === "no") return ok({ to: youthPath });
  const { now, address } = visitor;
  const { adult: _, password, ...joiner } = form;
  if (await isEasilyGuessed(password, ownWords(form.email, form.alias)))
    return refuse({ code: "easily-guessed", field: "password" });
  const tries = [
    await countTry(joiningsFromOneAddress, address),
    await countTry(joiningsOfOne, `${form.email.toLowerCase()} ${address}`),
  ];
  if (tries.some((wait) => wait !== null)) return refuse({ code: "many-joinings" });
  const id = newId();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    const code = await sendCode(tx, { ...joiner, id, now });
    await tx.joining.create({ data: { ...joiner, id, passwordHash, startedAt: now, ...code } });
  });
  return ok({ to: `/join/code?joining=${id}` });
}

type Addressee = { id: string; email: string; timeZone: string; now: Date };

/** Mails a new code, or, where the address has an account, says so there and nowhere else. Gives back what the row keeps. */
async function sendCode(tx: Tx, { id, email, timeZone, now }: Addressee) {
  const expiresAt = after(now, codeMinutes * minute);
  const code = randomInt(0, 1_000_000).toString().padStart(6, "0");
  const account = await tx.account.findFirst({ where: { email }, select: { email: true } });
  const until = `${sayHour(expiresAt, timeZone)}, ${sayZone(timeZone)} time`;
  const links = { signIn: `${env.PUBLIC_URL}/sign-in`, reset: `${env.PUBLIC_URL}/sign-in/reset` };
  const mail = account ? accountMail(links) : codeMail({ code, until });
  await writeMail(tx, { to: account?.email ?? email, ...mail, now });
  return { codeHash: codeHash(id, account ? randomBytes(16).toString("hex") : code), expiresAt, tries: 0 };
}

/** Keyed, since six digits are soon tried out, and bound to the joining. */
function codeHash(joiningId: string, code: string): string {
  return tagOf(`${joiningId} ${code}`);
}

/** Mails another code; the one before no longer works. Refuses `joining-gone`, `many-codes`. */
export async function anotherCode(
  visitor: VisitorScope,
  { joining: id }: JoiningById,
): Promise<Result<object, AnotherCodeRefusal>> {
  if ((await countTry(codesOfOneJoining, id)) !== null) return refuse({ code: "many-codes" });
  const joining = await db.joining.findFirst({ where: { id, usedAt: null } });
  if (!joining) return refuse({ code: "joining-gone" });
  await inTransaction(async (tx) => {
    const code = await sendCode(tx, { ...joining, now: visitor.now });
    await tx.joining.updateMany({ where: { id, usedAt: null }, data: code });
  });
  return ok({});
}

/**
 * Finishes a joining with the code of the mail: the account, the member and their key, and a session on this device.
 * Refuses `code-wrong`, `code-spent`, `code-late`, `code-used`, `joining-gone`, `has-account`.
 */
export async function finishJoining(
  visitor: VisitorScope,
  { joining: id, code, draft }: CodeForm,
): Promise<Result<{ to: string }, CodeRefusal>> {
  const { now, userAgent } = visitor;
  // Counted before it is compared, in one statement: a hundred tries at once are five tries.
  const [joining] = await db.joining.updateManyAndReturn({
    where: { id, usedAt: null, tries: { lt: codeTries } },
    data: { tries: { increment: 1 } },
  });
  if (!joining) return refuse(await whyClosed(id));
  if (joining.expiresAt <= now) return refuse({ code: "code-late", field: "code" });
  if (joining.codeHash !== codeHash(id, code)) return refuse({ code: "code-wrong", field: "code" });
  try {
    const token = await inTransaction(async (tx) => {
      const { count } = await tx.joining.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
      if (count === 0) return null;
      const accountId = await addMember(tx, { ...joining, now });
      return openSession(tx, { accountId, userAgent, now });
    });
    if (token === null) return refuse({ code: "code-used", field: "code" });
    const { to } = await enter(visitor, token);
    return ok({ to: draft ? "/path/1/sort?joined=1" : to });
  } catch (error) {
    // Two joinings of one address: whoever typed this code reads its mail, and may know.
    if (refusedBy(error) === "Account_email_key") return refuse({ code: "has-account" });
    throw error;
  }
}

async function whyClosed(id: string): Promise<CodeRefusal> {
  const joining = await db.joining.findUnique({ where: { id }, select: { usedAt: true } });
  if (!joining) return { code: "joining-gone" };
  return { code: joining.usedAt ? "code-used" : "code-spent", field: "code" };
}

// ---------- people, made ----------

type MadeAccount = { accountId: string };
type NewMember = Omit<MemberForm, "password" | "sharedScreen"> & {
  passwordHash: string;
  sharedScreen: string;
};

/** The rows of a new member, with a key of their own. Gives back the account's id. */
async function addMember(tx: Tx, { now, ...joiner }: NewMember & { now: Date }): Promise<string> {
  const { email, passwordHash, alias, timeZone, country, sharedScreen } = joiner;
  const id = newId();
  await tx.account.create({ data: { id, email, passwordHash, createdAt: now } });
  const about = { alias, timeZone, country, sharedScreen };
  await tx.member.create({ data: { id, ...about, wrappedKey: wrapNewKey(id), joinedAt: now } });
  await note(tx, { actor: id, action: "joined", now });
  return id;
}

/** Makes a member without a code, for the seed. Refuses `has-account`. */
export async function makeMember(
  worker: WorkerScope,
  { password, ...member }: MemberForm,
): Promise<Result<MadeAccount, MadeRefusal>> {
  const passwordHash = await hashPassword(password);
  return made(() => inTransaction((tx) => addMember(tx, { ...member, passwordHash, now: worker.now })));
}

/** Makes a coach. Refuses `has-account`, `easily-guessed`. */
export async function makeCoach(
  worker: WorkerScope,
  { email, password, ...coach }: CoachForm,
): Promise<Result<MadeAccount, MadeRefusal>> {
  return madeByHand(worker, {
    ...{ email, password, words: ownWords(email, coach.name), action: "coach-made" },
    add: (tx, id) => tx.coach.create({ data: { id, ...coach, since: worker.now } }),
  });
}

/** Makes an admin. Refuses `has-account`, `easily-guessed`. */
export async function makeAdmin(
  worker: WorkerScope,
  { email, password }: AdminForm,
): Promise<Result<MadeAccount, MadeRefusal>> {
  return madeByHand(worker, {
    ...{ email, password, words: ownWords(email), action: "admin-made" },
    add: (tx, id) => tx.admin.create({ data: { id, since: worker.now } }),
  });
}

type ByHand = {
  email: string;
  /** Without one its owner chooses it, by a link in a mail. */
  password?: string;
  /** What a password of theirs must not be made of. */
  words: string[];
  action: "coach-made" | "admin-made";
  /** Adds what the account is, under its id. */
  add(tx: Tx, id: string): Promise<unknown>;
};

async function madeByHand(
  worker: WorkerScope,
  { email, password, words, action, add }: ByHand,
): Promise<Result<MadeAccount, MadeRefusal>> {
  if (password && (await isEasilyGuessed(password, words))) return refuse({ code: "easily-guessed" });
  const { now } = worker;
  const passwordHash = await hashPassword(password ?? randomBytes(32).toString("hex"));
  return made(() =>
    inTransaction(async (tx) => {
      const id = newId();
      await tx.account.create({ data: { id, email, passwordHash, createdAt: now } });
      if (!password) await startReset(tx, worker, { email });
      await add(tx, id);
      await note(tx, { actor: "worker", action, subject: id, now });
      return id;
    }),
  );
}

async function made(make: () => Promise<string>): Promise<Result<MadeAccount, MadeRefusal>> {
  try {
    return ok({ accountId: await make() });
  } catch (error) {
    if (refusedBy(error) === "Account_email_key") return refuse({ code: "has-account" });
    throw error;
  }
}
