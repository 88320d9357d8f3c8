// Who is in the database that is measured: real rows, made through the product's own commands.
import { exercisesOf, guideModules } from "#content/index";
import { compass, mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { ride } from "#content/modules/07-not-tonight/exercises";
import { checkIn } from "#content/tools/check-in";
import type { MemberScope } from "#lib/access/scope";
import { after, day, systemNow } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import { db } from "#lib/platform/db";
import { sessionCookie } from "#lib/platform/request";
import { hashOf } from "#lib/platform/session";
import { answerQuestion, tellCoach } from "#lib/safety/commands";
import { answerForm } from "#lib/safety/schema";
import { openRequest } from "#lib/support/commands";
import { newRequest } from "#lib/support/schema";
import { fill } from "../tests/harness/catalogue.ts";
import { aCoach, aMember, coaches, type Person, writes } from "../tests/harness/people.ts";
import { shares } from "../tests/harness/shares.ts";

const clients = 45;

/** Somebody who types: their cookie, and what plain SQL needs to do what their save does. */
export type Writer = { cookie: string; memberId: string; tokenHash: string; answerId: string };

export type Seeded = {
  /** The cookies of a member who has answered all of M1, and of the coach of 45 who all wait for something. */
  member: string;
  coach: string;
  /** Of a member of two years. */
  longStay: string;
  /** Of somebody who left quickly. */
  locked: string;
  /** What the pages that are named by an id are asked with. */
  shareId: string;
  requestId: string;
  concernId: string;
  writers: Writer[];
};

/** Something of the length that fits the line. */
export const firstMorning =
  "I’d still want to hear how they tell a story, with the end first. Not the rooms, and not the long drives. Somebody who asks one more question.";
const secondMorning =
  "That the news came from another person. I’d wait for the next surprise, and I’d be careful all day.";

export async function seed(writers: number): Promise<Seeded> {
  const now = systemNow();
  const joined = after(now, -30 * day);
  const yesterday = after(now, -day);
  const coach = await aCoach({ name: "Ben" }, joined);
  const people = await inBatches(clients, async (index) => {
    const member = await aMember({ alias: `Member ${index + 1}` }, joined);
    await coaches(coach, member, joined);
    const shown = await member.at(yesterday, async (scope) => {
      await answersAll(scope);
      const { shareId } = await shares(scope, { ask: "Is this the part to look at?" });
      // One in three asks for support as well.
      return { shareId, requestId: index % 3 === 0 ? await asks(scope) : "" };
    });
    return { ...shown, member };
  });
  const [first] = people;
  if (!first) throw new Error("Nobody was seeded.");
  return {
    member: cookieOf(first.member),
    coach: cookieOf(coach),
    longStay: cookieOf(await aLongStay(now)),
    locked: cookieOf(await aLockedMember(joined)),
    shareId: first.shareId,
    requestId: first.requestId,
    concernId: await first.member.at(yesterday, tellsTheCoach),
    writers: await inBatches(writers, () => aWriter(joined)),
  };
}

async function answersAll(member: MemberScope): Promise<void> {
  await writes(member, sort, {
    "cards.thinking": "person",
    "cards.evenings": "hurt",
    "cards.picked": "both",
    "cards.plans": "person",
    "cards.explaining": "not-me",
    "cards.why": "hurt",
  });
  await writes(member, mornings, { without: firstMorning, back: secondMorning, round: "new" });
  await writes(member, compass, { person: 6, relief: 7, sure: 4, why: "It is mostly the mornings." });
}

async function asks(member: MemberScope): Promise<string> {
  const id = newId();
  const message = "I go round one question and would like to think it through with somebody.";
  const form = newRequest.parse({
    id,
    kind: "think",
    howSoon: "week",
    answerBy: "call",
    message,
    step: "send",
  });
  const sent = await openRequest(member, form);
  if (!sent.ok) throw new Error(`Not sent: ${sent.refusal.code}`);
  return id;
}

/** Answers that they may not be safe, and has their coach told. */
async function tellsTheCoach(member: MemberScope): Promise<string> {
  const answer = { question: "s7", askedBy: "settings", chosen: ["unsafe"], on: null, count: null } as const;
  const answered = await answerQuestion(member, answerForm.parse(answer));
  if (!answered.ok) throw new Error(`Not answered: ${answered.refusal.code}`);
  const told = await tellCoach(member, { answer: answered.value.answerId });
  if (!told.ok) throw new Error(`Not told: ${told.refusal.code}`);
  const { id } = await db.safetyFlag.findFirstOrThrow({ where: { memberId: member.id } });
  return id;
}

/** How much two years leave behind (issue 4). */
const twoYears = { days: 730, checkIns: 1000, rides: 400, versions: 300 };

/** Somebody who has written in every module and comes most days: their pages open little of it. */
async function aLongStay(now: Date): Promise<Person<MemberScope>> {
  const member = await aMember({ alias: "Somebody of two years" }, after(now, -twoYears.days * day));
  await member.at(after(now, -day), async (scope) => {
    for (const exercise of new Set(guideModules.flatMap(exercisesOf)))
      if (!exercise.dated)
        await writes(
          scope,
          exercise,
          Object.fromEntries(
            Object.entries(fill(exercise))
              // Where somebody has died most modules rest, and their pages have nothing to measure.
              .filter(([key]) => key !== "died")
              .map(([key, { value }]) => [key, value as string | number]),
          ),
        );
    await keeps(scope, checkIn, { amount: twoYears.checkIns, askedBy: null });
    await keeps(scope, ride, { amount: twoYears.rides, askedBy: null });
    await keeps(scope, compass, { amount: 12, askedBy: "m1" });
    await keepsVersions(scope);
  });
  return member;
}

/** Entries over two years, each with its answer. By plain rows: one by one it would take minutes. */
async function keeps(
  member: MemberScope,
  exercise: Exercise,
  { amount, askedBy }: { amount: number; askedBy: string | null },
): Promise<void> {
  const stored: StoredAnswer = fill(exercise);
  const entries = Array.from({ length: amount }, (_, index) => {
    const at = after(member.now, -((index + 1) * twoYears.days * day) / amount);
    return { id: newId(), memberId: member.id, exerciseId: exercise.id, askedBy, openedAt: at, closedAt: at };
  });
  await db.entry.createMany({ data: entries });
  await db.answer.createMany({
    data: entries.map(({ id: entryId, openedAt }) => {
      const id = newId();
      const sealed = member.seal({ table: "Answer", id, column: "sealed" }, JSON.stringify(stored));
      return {
        ...{ id, memberId: member.id, exerciseId: exercise.id, entryId, revision: 1, sealed },
        createdAt: openedAt,
        savedAt: openedAt,
      };
    }),
  });
}

async function keepsVersions(member: MemberScope): Promise<void> {
  const rows = await db.answer.findMany({ where: { memberId: member.id, entryId: null } });
  const stored = JSON.stringify(fill(mornings));
  await db.answerVersion.createMany({
    data: Array.from({ length: twoYears.versions }, (_, index) => {
      const answer = rows[index % rows.length];
      if (!answer) throw new Error("Nothing was written.");
      const id = newId();
      return {
        ...{ id, answerId: answer.id, memberId: member.id, revision: 1000 + index, why: "idle" },
        cutAt: after(member.now, -(index + 1) * 2 * day),
        sealed: member.seal({ table: "AnswerVersion", id, column: "sealed" }, stored),
      };
    }),
  });
}

async function aWriter(joined: Date): Promise<Writer> {
  const member = await aMember({ alias: "Somebody" }, joined);
  // A minute ago: somebody who is typing, so that no earlier version is due.
  await member.at(after(systemNow(), -60_000), (scope) =>
    writes(scope, mornings, { without: firstMorning, back: secondMorning, round: "new" }),
  );
  const { id: answerId } = await db.answer.findFirstOrThrow({ where: { memberId: member.id } });
  return { cookie: cookieOf(member), memberId: member.id, tokenHash: hashOf(member.token), answerId };
}

async function aLockedMember(joined: Date): Promise<Person<MemberScope>> {
  const member = await aMember({ alias: "Somebody else" }, joined);
  await db.session.updateMany({ where: { accountId: member.id }, data: { lockedAt: joined } });
  return member;
}

function cookieOf({ token }: Person<unknown>): string {
  return `${sessionCookie}=${token}`;
}

async function inBatches<Made>(count: number, make: (index: number) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  while (made.length < count) {
    const size = Math.min(8, count - made.length);
    made.push(...(await Promise.all(Array.from({ length: size }, (_, index) => make(made.length + index)))));
  }
  return made;
}
