import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { CoachScope, MemberScope } from "#lib/access/scope";
import { after, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { db } from "#lib/platform/db";
import { askingInstead } from "#lib/platform/request";
import { addAwayAction, removeAwayAction, setHoursAction } from "#lib/scheduling/actions";
import { addAway, removeAway, setHours } from "#lib/scheduling/commands";
import { promiseFor } from "#lib/scheduling/model";
import {
  hoursOfCoach,
  hoursOfCoaches,
  ownHours,
  ownHoursPage,
  ownTakenTimes,
  takenTimesWith,
} from "#lib/scheduling/queries";
import { people as everybody, type People } from "../harness/people.ts";
import { plainSpaces } from "../harness/words.ts";

const now = new Date("2026-03-18T12:00:00Z");

async function time(
  member: { id: string },
  coach: { id: string },
  { state, hour, heldUntil = now }: { state: string; hour: number; heldUntil?: Date },
): Promise<void> {
  const pair = { memberId: member.id, coachId: coach.id };
  const coaching =
    (await db.coaching.findFirst({ where: pair })) ??
    (await db.coaching.create({ data: { id: newId(), ...pair, since: now } }));
  const requestId = newId();
  await db.supportRequest.create({
    data: {
      id: requestId,
      ...pair,
      coachingId: coaching.id,
      kind: "think",
      howSoon: "wait",
      answerBy: "call",
      state: "done",
      sealed: "",
      sentAt: now,
      promisedBy: now,
    },
  });
  const startsAt = new Date(`2026-03-19T${hour}:00:00Z`);
  const endsAt = after(startsAt, 50 * minute);
  await db.sessionTime.create({
    data: { id: newId(), requestId, ...pair, startsAt, endsAt, state, heldUntil },
  });
}

let people: People;
let ben: CoachScope;
let cleo: CoachScope;
let ada: MemberScope;
let dan: MemberScope;

beforeEach(async () => {
  people = await everybody({ coached: false });
  ben = await people.ben.at(now, (scope) => scope);
  cleo = await people.cleo.at(now, (scope) => scope);
  ada = await people.ada.at(now, (scope) => scope);
  dan = await people.dan.at(now, (scope) => scope);
});
afterAll(() => db.$disconnect());

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "09:00", closes: "17:00" }));
const mondays = [{ weekday: 1, opens: "09:00", closes: "17:00" }];
const evenings = [
  { weekday: 2, opens: "18:00", closes: "24:00" },
  { weekday: 3, opens: "00:00", closes: "01:30" },
];

describe("a coach’s week", () => {
  test("is what was saved last, and is no other coach’s", async () => {
    await setHours(ben, { week: mondays });
    await setHours(ben, { week: evenings });
    expect((await ownHours(ben)).hours).toEqual({ zone: "Europe/London", week: evenings, away: [] });
    expect((await ownHours(cleo)).hours).toEqual({ zone: "Europe/Lisbon", week: weekdays, away: [] });
  });

  test("saved in two tabs at once is one of the two, whole", async () => {
    await Promise.all([0, 1, 2, 3, 4, 5].map((n) => setHours(ben, { week: n % 2 ? mondays : evenings })));
    expect([mondays, evenings]).toContainEqual((await ownHours(ben)).hours.week);
  });

  test("is known to a member, until the coach leaves the practice", async () => {
    await setHours(ben, { week: mondays });
    const hours = await hoursOfCoach(ada, ben.id);
    expect(hours && promiseFor(hours, { sentAt: now, workingDays: 2 })?.by).toEqual(
      new Date("2026-03-30T16:00:00Z"),
    );
    await db.coach.update({ where: { id: ben.id }, data: { endedAt: now } });
    expect(await hoursOfCoach(ada, ben.id)).toBeNull();
    expect([...(await hoursOfCoaches(ada, [ben.id, cleo.id])).keys()]).toEqual([cleo.id]);
  });
});

describe("days away", () => {
  const days = { from: "2026-03-20", until: "2026-03-23" };

  test("added twice with one id are there once", async () => {
    const id = newId();
    await Promise.all([addAway(ben, { id, ...days }), addAway(ben, { id, ...days })]);
    expect(plainSpaces((await ownHoursPage(ben)).away)).toEqual([
      { id, said: "Friday 20 March to Monday 23 March" },
    ]);
    expect((await hoursOfCoach(ada, ben.id))?.away).toEqual([days]);
  });

  test("that have passed are refused; today, where the coach is, has not passed", async () => {
    const past = { id: newId(), from: "2026-03-10", until: "2026-03-17" };
    expect(await addAway(ben, past)).toEqual({ ok: false, refusal: { code: "away-over" } });
    expect((await addAway(ben, { ...past, until: "2026-03-18" })).ok).toBe(true);
  });

  test("of another coach can’t be taken out", async () => {
    const id = newId();
    await addAway(ben, { id, ...days });
    expect(await removeAway(cleo, { id })).toEqual({ ok: false, refusal: { code: "away-gone" } });
    expect(plainSpaces((await ownHoursPage(ben)).away)).toHaveLength(1);
    expect((await removeAway(ben, { id })).ok).toBe(true);
    expect(plainSpaces((await ownHoursPage(ben)).away)).toEqual([]);
  });
});

describe("taken times", () => {
  const range = { from: now, until: new Date("2026-03-20T00:00:00Z") };
  const startHours = (times: { startsAt: Date }[]) => times.map(({ startsAt }) => startsAt.getUTCHours());

  test("are those booked, and those held and not yet run out", async () => {
    await time(ada, ben, { state: "booked", hour: 10 });
    await time(dan, ben, { state: "held", hour: 11, heldUntil: after(now, minute) });
    await time(dan, ben, { state: "held", hour: 12, heldUntil: now });
    await time(dan, ben, { state: "cancelled", hour: 13, heldUntil: after(now, minute) });
    expect(startHours(await ownTakenTimes(ben, range))).toEqual([10, 11]);
    expect(await ownTakenTimes(cleo, range)).toEqual([]);
    const between = {
      from: new Date("2026-03-19T10:50:00Z"),
      until: new Date("2026-03-19T11:00:00Z"),
    };
    expect(await ownTakenTimes(ben, between)).toEqual([]);
  });

  test("are a member’s own, and those of the coach they work with now", async () => {
    await time(ada, ben, { state: "booked", hour: 10 });
    await time(dan, ben, { state: "booked", hour: 11 });
    expect(startHours(await takenTimesWith(ada, { coachId: ben.id, ...range }))).toEqual([10, 11]);
    expect(startHours(await takenTimesWith(ada, { coachId: cleo.id, ...range }))).toEqual([10]);
    await db.coaching.updateMany({ where: { memberId: ada.id }, data: { endedAt: now } });
    expect(startHours(await takenTimesWith(ada, { coachId: ben.id, ...range }))).toEqual([10]);
  });

  test("booked outside the hours are shown to the coach", async () => {
    await time(ada, ben, { state: "booked", hour: 10 });
    expect((await ownHoursPage(ben)).bookedOutside).toEqual([]);
    await setHours(ben, { week: mondays });
    expect(startHours((await ownHoursPage(ben)).bookedOutside)).toEqual([10]);
  });
});

describe("the forms", () => {
  const post = <Action extends (state: { status: "ready" }, form: FormData) => Promise<unknown>>(
    action: Action,
    fields: Record<string, string>,
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return askingInstead.run(people.ben.asking(now), () => action({ status: "ready" }, form));
  };

  test("save hours, and keep what was typed where they refuse", async () => {
    expect(await post(setHoursAction, { "opens-1-1": "22", "closes-1-1": "2" })).toMatchObject({
      status: "refused",
      code: "invalid",
      typed: { "opens-1-1": "22", "closes-1-1": "2" },
      fields: {
        "closes-1-1":
          "These begin at 22:00 and end at 02:00. Put hours past midnight under the next day, from 00:00.",
      },
    });
    expect(await post(setHoursAction, { "opens-1-1": "9", "closes-1-1": "17" })).toMatchObject({
      status: "done",
    });
    expect((await ownHours(ben)).hours.week).toEqual(mondays);
  });

  test("add days away and take them out", async () => {
    const id = newId();
    expect(await post(addAwayAction, { id, from: "2026-03-01", until: "2026-03-02" })).toMatchObject({
      status: "refused",
      message: "Those days have passed. Choose a last day that is today or later.",
    });
    expect(await post(addAwayAction, { id, from: "2026-03-20", until: "2026-03-20" })).toMatchObject({
      status: "done",
    });
    expect(plainSpaces((await ownHoursPage(ben)).away)).toEqual([{ id, said: "Friday 20 March" }]);
    expect(await post(removeAwayAction, { id })).toMatchObject({ status: "done" });
    expect(await post(removeAwayAction, { id })).toMatchObject({
      status: "refused",
      message: "Those days are no longer in your list. Nothing else changed.",
    });
  });
});
