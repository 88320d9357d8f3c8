// The people in tests, as real rows, who act through real sessions: ada the member, ben her coach, cleo another coach,
// dan another member, fay the admin.
import { AdminScope, CoachScope, MemberScope, type Turned } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import { saveText } from "#lib/entries/commands";
import type { Exercise } from "#lib/exercises/answer";
import { db } from "#lib/platform/db";
import { hashPassword } from "#lib/platform/password";
import { type Asking, askingInstead } from "#lib/platform/request";
import { wrapNewKey } from "#lib/platform/seal";
import { openSession } from "#lib/platform/session";

const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
/** The rules of next-auth read the real clock: a session of a test outlives it, whatever day the test plays on. */
const farAhead = new Date("2099-01-01T00:00:00Z");

/** Somebody with an account and a session. */
export type Person<Scope> = {
  id: string;
  email: string;
  token: string;
  /** What their browser says with a request at that instant. */
  asking(now: Date): Asking;
  /** Runs something as they would at that instant, through their own session. Throws if they are turned away. */
  at<Value>(now: Date, work: (scope: Scope) => Promise<Value> | Value): Promise<Value>;
};

export type People = {
  ada: Person<MemberScope>;
  dan: Person<MemberScope>;
  ben: Person<CoachScope>;
  cleo: Person<CoachScope>;
  fay: Person<AdminScope>;
};

type MemberFacts = { alias: string; timeZone?: string; sharedScreen?: string };
type CoachFacts = { name: string; timeZone?: string; places?: number; closes?: string; hours?: boolean };

/**
 * All five, new. Ada and Ben are in London; Ada is coached by Ben from the start unless `coached` is false. The coaches
 * work from Monday to Friday, 09:00 to 17:00.
 */
export async function people({
  since = new Date("2026-03-02T09:00:00Z"),
  coached = true,
}: {
  since?: Date;
  coached?: boolean;
} = {}): Promise<People> {
  const [ada, dan, ben, cleo, fay] = await Promise.all([
    aMember({ alias: "Ada" }, since),
    aMember({ alias: "Dan", timeZone: "Europe/Lisbon" }, since),
    aCoach({ name: "Ben" }, since),
    aCoach({ name: "Cleo", timeZone: "Europe/Lisbon" }, since),
    anAdmin(since),
  ]);
  if (coached) await coaches(ben, ada, since);
  return { ada, dan, ben, cleo, fay };
}

export async function aMember(
  { alias, timeZone = "Europe/London", sharedScreen = "no" }: MemberFacts,
  since: Date,
): Promise<Person<MemberScope>> {
  const account = await anAccount(alias, since);
  await db.member.create({
    data: {
      id: account.id,
      alias,
      timeZone,
      sharedScreen,
      country: "GB",
      wrappedKey: wrapNewKey(account.id),
      joinedAt: since,
    },
  });
  return person(account, MemberScope.of);
}

export async function aCoach(
  { name, timeZone = "Europe/London", places = 45, closes = "17:00", hours = true }: CoachFacts,
  since: Date,
): Promise<Person<CoachScope>> {
  const account = await anAccount(name, since);
  await db.coach.create({
    data: { id: account.id, name, languages: ["English"], timeZone, places, since },
  });
  if (hours)
    await db.coachHours.createMany({
      data: [1, 2, 3, 4, 5].map((weekday) => ({
        id: newId(),
        coachId: account.id,
        weekday,
        opens: "09:00",
        closes,
      })),
    });
  return person(account, CoachScope.of);
}

async function anAdmin(since: Date): Promise<Person<AdminScope>> {
  const account = await anAccount("Fay", since);
  await db.admin.create({ data: { id: account.id, since } });
  return person(account, AdminScope.of);
}

/** The coaching of a member, from then on. Gives back its id. */
export async function coaches(coach: { id: string }, member: { id: string }, since: Date): Promise<string> {
  const id = newId();
  await db.coaching.create({ data: { id, coachId: coach.id, memberId: member.id, since } });
  return id;
}

/** Ends it: the coach becomes a past coach. */
export async function parts(coach: { id: string }, member: { id: string }, at: Date): Promise<void> {
  await db.coaching.updateMany({
    where: { coachId: coach.id, memberId: member.id, endedAt: null },
    data: { endedAt: at },
  });
}

/** Types into an exercise and saves, as the page does; `values` by cell key. */
export async function writes(
  member: MemberScope,
  exercise: Exercise,
  values: Record<string, unknown>,
): Promise<void> {
  const result = await saveText(member, {
    exerciseId: exercise.id,
    askedBy: exercise.dated === "look" ? "m1" : null,
    page: "test",
    // As a page that knows everything: whatever is there is changed to this.
    seen: 1_000_000,
    changes: Object.entries(values).map(([key, value]) => ({ key, value, base: 1_000_000 })),
  });
  if (!result.ok) throw new Error(`Not saved: ${result.refusal.code}`);
  if (result.value.unknown.length > 0) throw new Error(`No such line: ${result.value.unknown.join(", ")}`);
}

type Account = { id: string; email: string; token: string };

/** Made once: a password is slow to hash on purpose. */
const passwordHash = hashPassword("the password of everybody in tests");

async function anAccount(name: string, since: Date): Promise<Account> {
  const id = newId();
  const email = `${name.toLowerCase()}-${id}@example.org`;
  await db.account.create({ data: { id, email, passwordHash: await passwordHash, createdAt: since } });
  const token = await openSession(db, { accountId: id, userAgent, now: since });
  await db.session.updateMany({ where: { accountId: id }, data: { expiresAt: farAhead } });
  return { id, email, token };
}

function person<Scope extends object>(
  account: Account,
  prove: (asking: Asking) => Promise<Scope | Turned>,
): Person<Scope> {
  const asking = (now: Date): Asking => ({ token: account.token, address: "192.0.2.7", userAgent, now });
  return { ...account, asking, at: (now, work) => through(asking(now), prove, work) };
}

function through<Scope extends object, Value>(
  asking: Asking,
  prove: (asking: Asking) => Promise<Scope | Turned>,
  work: (scope: Scope) => Promise<Value> | Value,
): Promise<Value> {
  return askingInstead.run(asking, async () => {
    const scope = await prove(asking);
    if (typeof scope === "string") throw new Error(`Turned away: ${scope}`);
    return work(scope);
  });
}
