// Requests for support, as the database decides them: one open a member, one person an hour, the first commit wins.
import { beforeEach, describe, expect, test } from "vitest";
import { exercisesOf, guideModules } from "#content/index";
import { mornings } from "#content/modules/01-person-or-quiet/exercises";
import type { CoachScope, MemberScope } from "#lib/access/scope";
import { WorkerScope } from "#lib/access/scope";
import { book, noneSuit, offerTimes, settleTimes } from "#lib/booking/commands";
import { settleRequests } from "#lib/booking/jobs";
import { mySessions, offerableTimes } from "#lib/booking/queries";
import { after, day, hour, minute, second } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { piecesOf } from "#lib/exercises/pieces";
import { db, refusedBy } from "#lib/platform/db";
import { coachQueue } from "#lib/practice/queries";
import { restSilent } from "#lib/requests/jobs";
import { draftAt } from "#lib/requests/model";
import { type Begun, type BegunWay, plainDraft } from "#lib/requests/schema";
import { openShare } from "#lib/sharing/commands";
import { everyShareablePart, sharedItems, whoCanSee } from "#lib/sharing/queries";
import {
  answerBack,
  askBack,
  decline,
  editRequest,
  keepAnswer,
  keepAttached,
  openAsCoach,
  openRequest,
  replyInWriting,
  resume,
  withdraw,
} from "#lib/support/commands";
import {
  myOpenRequest,
  myRequest,
  myRequests,
  othersToAsk,
  requestState,
  requestsInQueue,
} from "#lib/support/queries";
import { newRequest } from "#lib/support/schema";
import { aMember, coaches, type People, type Person, parts, people, writes } from "../harness/people.ts";
import { shares } from "../harness/shares.ts";

/** A Thursday, 14:02 in London. Ben works from Monday to Friday, 09:00 to 17:00 there. */
const thursday = new Date("2026-03-19T14:02:00Z");
const monday = new Date("2026-03-23T17:00:00Z");
const at = (text: string) => new Date(`2026-${text}:00Z`);
const three = [at("03-20T10:00"), at("03-23T10:00"), at("03-24T15:00")];

let everyone: People;
beforeEach(async () => {
  everyone = await people();
});

const wish = (more: Partial<ReturnType<typeof newRequest.parse>> = {}) =>
  newRequest.parse({
    id: newId(),
    kind: "think",
    howSoon: "wait",
    answerBy: "unsure",
    message: "My sister’s wedding is in May and they’re invited too. Do I go?",
    ...more,
  });

/** What stands in the form of one way to answer. */
const begun = (text: string, more: Partial<BegunWay> = {}): BegunWay => {
  return { text, times: [], next: "", nextWords: "", ...more };
};

/** Ada (or another) sends one; gives back its id. */
async function sent(from: Person<MemberScope> = everyone.ada, now = thursday, more = {}): Promise<string> {
  const form = wish(more);
  expect(await from.at(now, (member) => openRequest(member, form))).toMatchObject({ ok: true });
  return form.id;
}

async function offered(
  times = three,
  from = everyone.ada,
  by = everyone.ben,
  now = thursday,
): Promise<string> {
  const id = await sent(from, now);
  expect(await by.at(now, (coach) => offerTimes(coach, { id, text: "A call?", times }))).toMatchObject({
    ok: true,
  });
  return id;
}

const own = (id: string, now = thursday, who = everyone.ada) =>
  who.at(now, async (member) => {
    const request = await myRequest(member, id);
    if (!request) throw new Error("There is no such request");
    return request;
  });
const settledAt = (now: Date) => settleRequests(WorkerScope.of(now));
const eventsOf = async (id: string) =>
  (await db.supportEvent.findMany({ where: { requestId: id }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
    ({ event }) => event,
  );

describe("sending", () => {
  test("the promise is the end of the second working day after, and the text is not in the database", async () => {
    const id = await sent();
    expect(await own(id)).toMatchObject({ state: "sent", promisedBy: monday, openedAt: null });
    const row = await db.supportRequest.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain("wedding");
    expect((await own(id)).message).toContain("wedding");
    expect(await eventsOf(id)).toEqual(["sent"]);
  });

  test("pressed twice at once, it is one, and both get the first receipt", async () => {
    const form = wish();
    const press = () => everyone.ada.at(thursday, (member) => openRequest(member, form));
    const answers = await Promise.all([press(), press()]);
    expect(answers).toEqual([1, 2].map(() => ({ ok: true, value: { requestId: form.id } })));
    expect(await db.supportRequest.count({ where: { memberId: everyone.ada.id } })).toBe(1);
    expect(await eventsOf(form.id)).toEqual(["sent"]);
  });

  test("from two tabs at once, it is one, and the second is shown the way to it", async () => {
    const tabs = [wish(), wish()];
    const answers = await Promise.all(
      tabs.map((form) => everyone.ada.at(thursday, (member) => openRequest(member, form))),
    );
    const [kept] = answers.flatMap((answer) => (answer.ok ? [answer.value.requestId] : []));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: "already-open", requestId: kept },
    });
  });

  test("the first press again after it moved on gives the first receipt", async () => {
    const form = wish();
    await everyone.ada.at(thursday, (member) => openRequest(member, form));
    await everyone.ada.at(thursday, (member) => withdraw(member, form));
    expect(await everyone.ada.at(thursday, (member) => openRequest(member, form))).toEqual({
      ok: true,
      value: { requestId: form.id },
    });
    expect(await everyone.ada.at(thursday, (member) => requestState(member))).toMatchObject({
      state: "withdrawn",
    });
  });

  test("the id of another member’s request opens nothing", async () => {
    const id = await sent();
    await coaches(everyone.ben, everyone.dan, thursday);
    const answer = await everyone.dan.at(thursday, (member) => openRequest(member, wish({ id })));
    expect(answer).toEqual({ ok: false, refusal: { code: "not-found" } });
  });

  test("struggling now: the help lines first, then it is sent with four staffed hours", async () => {
    const form = wish({ howSoon: "now" });
    const first = await everyone.ada.at(thursday, (member) => openRequest(member, form));
    expect(first).toEqual({ ok: false, refusal: { code: "help-first" } });
    const kept = await everyone.ada.at(thursday, (member) => openRequest(member, { ...form, step: "keep" }));
    expect(kept).toEqual({ ok: false, refusal: { code: "not-sent" } });
    expect(await db.supportRequest.count({ where: { memberId: everyone.ada.id } })).toBe(0);
    await everyone.ada.at(thursday, (member) => openRequest(member, { ...form, step: "send" }));
    // 2 h 58 min are left of Thursday; the rest is on Friday.
    expect((await own(form.id)).promisedBy).toEqual(at("03-20T10:02"));
  });

  test("without a coach one is chosen, and the coaching starts with the request", async () => {
    const form = wish();
    const unchosen = await everyone.dan.at(thursday, (member) => openRequest(member, form));
    expect(unchosen).toEqual({ ok: false, refusal: { code: "choose-coach" } });
    await everyone.dan.at(thursday, (member) => openRequest(member, { ...form, coachId: everyone.cleo.id }));
    expect(await own(form.id, thursday, everyone.dan)).toMatchObject({ coach: { id: everyone.cleo.id } });
  });

  test("with no hours there is nothing to promise, nothing is sent and no coaching starts", async () => {
    await db.coachHours.deleteMany({ where: { coachId: everyone.cleo.id } });
    const answer = await everyone.dan.at(thursday, (member) =>
      openRequest(member, wish({ coachId: everyone.cleo.id })),
    );
    expect(answer).toEqual({ ok: false, refusal: { code: "no-hours" } });
    expect(await db.coaching.count({ where: { memberId: everyone.dan.id } })).toBe(0);
  });

  test("100,000 characters, emoji and right-to-left are kept; a zero byte and 300,000 are refused", async () => {
    const long = `${"שלום 🌱 ".repeat(12_500)}`;
    const id = await sent(everyone.ada, thursday, { message: long });
    expect((await own(id)).message).toBe(long);
    const read = (message: string) => newRequest.safeParse({ ...wish(), message });
    expect(read("a\0b").error?.issues[0]?.message).toContain("zero byte");
    expect(read("x".repeat(300_000)).error?.issues[0]?.message).toContain("200,000 characters");
    expect(read("   ").success).toBe(false);
    expect(newRequest.safeParse({ ...wish(), id: "12" }).success).toBe(false);
  });
});

describe("until it is opened", () => {
  const change = {
    kind: "hard",
    howSoon: "wait",
    answerBy: "call",
    message: "Other words.",
    step: "ask",
  } as const;

  test("it can be changed, and afterwards not", async () => {
    const id = await sent();
    expect(await everyone.ada.at(thursday, (member) => editRequest(member, { id, ...change }))).toMatchObject(
      { ok: true },
    );
    expect(await own(id)).toMatchObject({ message: "Other words.", kind: "hard", promisedBy: monday });
    const seen = await everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }));
    expect(seen).toMatchObject({ ok: true, value: { message: "Other words.", alias: "Ada" } });
    expect(await everyone.ada.at(thursday, (member) => editRequest(member, { id, ...change }))).toEqual({
      ok: false,
      refusal: { code: "opened-already" },
    });
    expect(await eventsOf(id)).toEqual(["sent", "edited", "opened"]);
  });

  test("changed and opened at once: the coach reads what stands, and never both are the first", async () => {
    const id = await sent();
    const [edited, seen] = await Promise.all([
      everyone.ada.at(thursday, (member) => editRequest(member, { id, ...change })),
      everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id })),
    ]);
    expect(seen).toMatchObject({
      ok: true,
      value: { message: edited.ok ? "Other words." : expect.stringContaining("wedding") },
    });
  });

  test("it became urgent: help first, then a new promise", async () => {
    const id = await sent();
    const urgent = { id, ...change, howSoon: "now" } as const;
    const first = await everyone.ada.at(thursday, (member) => editRequest(member, urgent));
    expect(first).toEqual({ ok: false, refusal: { code: "help-first" } });
    await everyone.ada.at(thursday, (member) => editRequest(member, { ...urgent, step: "send" }));
    expect(await own(id)).toMatchObject({ howSoon: "now", promisedBy: at("03-20T10:02") });
  });

  test("home tells when its promise has passed, and that it was opened", async () => {
    const id = await sent();
    const told = (now: Date) => everyone.ada.at(now, myOpenRequest);
    expect(await told(monday)).toMatchObject({ state: "sent", opened: false, lateSince: null });
    await everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }));
    expect(await told(after(monday, minute))).toMatchObject({ opened: true, lateSince: monday });
  });

  test("opening is written once", async () => {
    const id = await sent();
    await Promise.all([1, 2].map(() => everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }))));
    expect(await eventsOf(id)).toEqual(["sent", "opened"]);
    expect((await own(id)).openedAt).toEqual(thursday);
  });
});

describe("what a coach can do", () => {
  test("answer in writing; the next request is a new one", async () => {
    const id = await sent();
    await everyone.ben.at(thursday, (coach) => replyInWriting(coach, { id, text: "Go for her." }));
    const request = await own(id);
    expect(request).toMatchObject({ state: "answered" });
    expect(request.happened.at(-1)).toMatchObject({
      event: "answered",
      by: "coach",
      words: { text: "Go for her." },
    });
    await sent();
  });

  test("ask one question, and not two", async () => {
    const id = await sent();
    await everyone.ben.at(thursday, (coach) => askBack(coach, { id, text: "Whose wish was it?" }));
    expect(await own(id)).toMatchObject({ state: "asked-back" });
    const friday = after(thursday, day);
    await everyone.ada.at(friday, (member) => answerBack(member, { id, text: "Hers." }));
    // Two working days from the answer.
    expect(await own(id, friday)).toMatchObject({ state: "sent", promisedBy: at("03-24T17:00") });
    const again = await everyone.ben.at(friday, (coach) => askBack(coach, { id, text: "And yours?" }));
    expect(again).toEqual({ ok: false, refusal: { code: "asked-already" } });
    expect(await own(id, friday)).toMatchObject({ state: "sent" });
  });

  test("decline with a reason and something to do next", async () => {
    const id = await sent();
    const words = { id, text: "This week is full.", next: "write", nextWords: "" } as const;
    await everyone.ben.at(thursday, (coach) => decline(coach, words));
    const request = await own(id);
    expect(request).toMatchObject({ state: "declined", message: expect.stringContaining("wedding") });
    expect(request.happened.at(-1)?.words).toMatchObject({ text: "This week is full.", next: "write" });
  });

  test("offer times within the hours, ahead, free, and apart from each other", async () => {
    const id = await sent();
    const offering = (times: Date[]) =>
      everyone.ben.at(thursday, (coach) => offerTimes(coach, { id, text: "", times }));
    const [first, second] = three;
    const sunday = at("03-22T10:00");
    const close = after(first ?? sunday, 30 * minute);
    expect(await offering([at("03-19T10:00"), ...three])).toEqual({
      ok: false,
      refusal: { code: "time-past" },
    });
    expect(await offering([...three, sunday])).toEqual({
      ok: false,
      refusal: { code: "time-outside-hours" },
    });
    expect(await offering([...three, close])).toEqual({ ok: false, refusal: { code: "times-overlap" } });
    expect(await db.sessionTime.count({ where: { requestId: id } })).toBe(0);
    expect(await offering(three)).toMatchObject({ ok: true });
    const request = await own(id);
    expect(request.offered.map(({ startsAt }) => startsAt)).toEqual(three);
    // The first of them is sooner than 48 hours.
    expect(request.heldUntil).toEqual(first);
    expect(second && request.offered[1]?.endsAt).toEqual(second && after(second, 50 * minute));
  });

  test("two coaches’ tabs offering at once to two members: an hour is held once", async () => {
    await coaches(everyone.ben, everyone.dan, thursday);
    const ids = [await sent(everyone.ada), await sent(everyone.dan)];
    const answers = await Promise.all(
      ids.map((id) =>
        everyone.ben.at(thursday, (coach) => offerTimes(coach, { id, text: "", times: three })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "time-taken" } });
    expect(await db.sessionTime.count({ where: { coachId: everyone.ben.id, state: "held" } })).toBe(3);
    const states = await db.supportRequest.findMany({ where: { id: { in: ids } }, select: { state: true } });
    expect(states.map(({ state }) => state).sort()).toEqual(["offered", "sent"]);
  });

  test("the database itself keeps a member out of two places, whoever the coaches are", async () => {
    const first = await offered();
    const row = await db.sessionTime.findFirstOrThrow({ where: { requestId: first } });
    const coachingId = await coachingWith(everyone.cleo);
    const form = wish();
    const { startsAt, endsAt, heldUntil } = row;
    const other = db.supportRequest.create({
      data: {
        id: form.id,
        memberId: everyone.ada.id,
        coachingId,
        coachId: everyone.cleo.id,
        kind: "think",
        howSoon: "wait",
        answerBy: "call",
        state: "done",
        sealed: "",
        sentAt: thursday,
        promisedBy: monday,
        times: {
          create: {
            id: newId(),
            startsAt,
            endsAt,
            heldUntil,
            state: "held",
            member: { connect: { id: everyone.ada.id } },
            coach: { connect: { id: everyone.cleo.id } },
          },
        },
      },
    });
    expect(refusedBy(await other.catch((error) => error))).toBe("a member is in one place");
  });

  async function coachingWith(coach: Person<CoachScope>): Promise<string> {
    const id = newId();
    await db.coaching.create({
      data: { id, memberId: everyone.ada.id, coachId: coach.id, since: thursday, endedAt: thursday },
    });
    return id;
  }
});

describe("times", () => {
  test("one is booked, the others go back to the calendar, and both see it", async () => {
    const id = await offered();
    const [, second] = (await own(id)).offered;
    const answer = await everyone.ada.at(thursday, (member) =>
      book(member, { id, time: { held: second?.id ?? "" } }),
    );
    expect(answer).toMatchObject({ ok: true, value: { startsAt: second?.startsAt } });
    expect(await own(id)).toMatchObject({
      state: "scheduled",
      booked: { startsAt: second?.startsAt },
      offered: [],
    });
    const sessions = await everyone.ben.at(thursday, mySessions);
    expect(sessions).toMatchObject([
      { alias: "Ada", state: "booked", startsAt: second?.startsAt, memberZone: "Europe/London" },
    ]);
    const free = await everyone.ben.at(thursday, offerableTimes);
    expect(free.times).toContainEqual(expect.objectContaining({ startsAt: three[0] }));
    expect(free.times).not.toContainEqual(expect.objectContaining({ startsAt: three[1] }));
    expect(await eventsOf(id)).toEqual(["sent", "offered", "booked"]);
  });

  test("two of them pressed in two tabs at once: one is booked", async () => {
    const id = await offered();
    const times = (await own(id)).offered;
    const answers = await Promise.all(
      times
        .slice(0, 2)
        .map(({ id: held }) => everyone.ada.at(thursday, (member) => book(member, { id, time: { held } }))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "is-scheduled" } });
    expect(await db.sessionTime.count({ where: { requestId: id, state: "booked" } })).toBe(1);
  });

  test("the same one pressed twice is booked once, and both presses say so", async () => {
    const id = await offered();
    const [time] = (await own(id)).offered;
    const press = () =>
      everyone.ada.at(thursday, (member) => book(member, { id, time: { held: time?.id ?? "" } }));
    expect((await Promise.all([press(), press()])).filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect(await press()).toMatchObject({ ok: true });
    expect(await eventsOf(id)).toEqual(["sent", "offered", "booked"]);
  });

  test("none of them suit: all go back, and the promise starts again", async () => {
    const id = await offered();
    const friday = after(thursday, 18 * hour);
    await everyone.ada.at(friday, (member) => noneSuit(member, { id, text: "Evenings are better." }));
    expect(await own(id, friday)).toMatchObject({
      state: "sent",
      offered: [],
      promisedBy: at("03-24T17:00"),
      free: [],
    });
    expect(await db.sessionTime.count({ where: { requestId: id, state: "held" } })).toBe(0);
  });

  test("a hold that ran out counts as free at once, and goes back with a promise counted from then", async () => {
    const times = [at("03-25T10:00"), at("03-26T10:00"), at("03-27T10:00")];
    const id = await offered(times);
    const ranOut = after(thursday, 48 * hour);
    const later = after(ranOut, minute);
    // Before any worker has been: Saturday’s promise is Tuesday’s end.
    expect(await everyone.ada.at(later, myOpenRequest)).toMatchObject({ state: "sent", lateSince: null });
    const before = await own(id, later);
    expect(before).toMatchObject({ state: "sent", offered: [], promisedBy: at("03-24T17:00") });
    await Promise.all([settledAt(later), settledAt(later)]);
    const settled = await own(id, later);
    expect(settled).toMatchObject({ state: "sent", promisedBy: before.promisedBy });
    expect(settled.free).toEqual(before.free);
    expect(await eventsOf(id)).toEqual(["sent", "offered", "hold-expired"]);
    expect(settled.happened.at(-1)?.at).toEqual(ranOut);
  });

  test("booked after its hold ran out: nothing is lost, and the nearest others can be booked", async () => {
    const times = [at("03-25T10:00"), at("03-26T10:00"), at("03-27T10:00")];
    const id = await offered(times);
    const [time] = (await own(id)).offered;
    const later = after(thursday, 49 * hour);
    const answer = await everyone.ada.at(later, (member) =>
      book(member, { id, time: { held: time?.id ?? "" } }),
    );
    expect(answer).toEqual({ ok: false, refusal: { code: "time-gone", startsAt: times[0] } });
    const request = await own(id, later);
    expect(request.message).toContain("wedding");
    expect(request.free.length).toBeGreaterThan(2);
    const free = request.free[0]?.startsAt ?? later;
    expect(await everyone.ada.at(later, (member) => book(member, { id, time: { free } }))).toMatchObject({
      ok: true,
    });
    expect(await own(id, later)).toMatchObject({ state: "scheduled", booked: { startsAt: free } });
  });

  test("booked in the very instant in which its hold ran out: what happened stands in the order it happened", async () => {
    const times = [at("03-25T10:00"), at("03-26T10:00"), at("03-27T10:00")];
    const id = await offered(times);
    const ranOut = after(thursday, 48 * hour);
    const free = (await own(id, ranOut)).free[0]?.startsAt ?? ranOut;
    expect(await everyone.ada.at(ranOut, (member) => book(member, { id, time: { free } }))).toMatchObject({
      ok: true,
    });
    const { happened } = await own(id, ranOut);
    expect(happened.slice(-2).map(({ event, at: when }) => [event, when])).toEqual([
      ["hold-expired", ranOut],
      ["booked", ranOut],
    ]);
    const seen = await everyone.ben.at(ranOut, (coach) => openAsCoach(coach, { id }));
    if (!seen.ok) throw new Error(seen.refusal.code);
    expect(seen.value.happened.map(({ event }) => event)).toEqual([
      "sent",
      "offered",
      "hold-expired",
      "booked",
    ]);
  });

  test("two members book one free hour at once: one has it, the other keeps everything and sees others", async () => {
    await coaches(everyone.ben, everyone.dan, thursday);
    const early = [at("03-25T09:00"), at("03-26T09:00"), at("03-27T09:00")];
    const late = [at("03-25T14:00"), at("03-26T14:00"), at("03-27T14:00")];
    const members = [everyone.ada, everyone.dan];
    const ids = [await offered(early, everyone.ada), await offered(late, everyone.dan)];
    const later = after(thursday, 49 * hour);
    await settledAt(later);
    const free = at("03-25T11:00");
    const answers = await Promise.all(
      members.map((who, n) => who.at(later, (member) => book(member, { id: ids[n] ?? "", time: { free } }))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = answers.findIndex(({ ok }) => !ok);
    expect(answers[loser]).toEqual({ ok: false, refusal: { code: "time-gone", startsAt: free } });
    const kept = await own(ids[loser] ?? "", later, members[loser]);
    expect(kept).toMatchObject({ state: "sent", message: expect.stringContaining("wedding") });
    expect(kept.free.length).toBeGreaterThan(2);
    expect(kept.free).not.toContainEqual(expect.objectContaining({ startsAt: free }));
  });

  test("a free hour can’t be booked that no offer had come before, or outside the hours", async () => {
    const id = await sent();
    const free = at("03-25T11:00");
    expect(await everyone.ada.at(thursday, (member) => book(member, { id, time: { free } }))).toMatchObject({
      ok: false,
    });
    await everyone.ada.at(thursday, (member) => withdraw(member, { id }));
    const lapsed = await offered();
    const later = after(thursday, 3 * day);
    const sunday = at("03-29T11:00");
    expect(
      await everyone.ada.at(later, (member) => book(member, { id: lapsed, time: { free: sunday } })),
    ).toMatchObject({ ok: false, refusal: { code: "time-gone" } });
  });

  test("across a clock change the hour on the coach’s wall stays", async () => {
    // London’s clocks go forward on 29 March: 09:00 there is 09:00 UTC before, and 08:00 UTC after.
    const id = await offered([at("03-27T09:00"), at("03-30T08:00"), at("03-31T08:00")]);
    expect((await own(id)).offered).toHaveLength(3);
    await everyone.ada.at(thursday, (member) => withdraw(member, { id }));
    const again = await sent();
    const before = [at("03-27T09:00"), at("03-30T07:30"), at("03-31T08:00")];
    expect(
      await everyone.ben.at(thursday, (coach) => offerTimes(coach, { id: again, text: "", times: before })),
    ).toEqual({ ok: false, refusal: { code: "time-outside-hours" } });
  });

  test("a session that is over is done, and a new request can be sent before any worker has been", async () => {
    const id = await offered();
    const [time] = (await own(id)).offered;
    await everyone.ada.at(thursday, (member) => book(member, { id, time: { held: time?.id ?? "" } }));
    const later = after(thursday, 3 * day);
    expect(await everyone.ada.at(later, myRequests)).toMatchObject({
      open: null,
      earlier: [{ id, state: "done" }],
    });
    await sent(everyone.ada, later);
    expect(await eventsOf(id)).toEqual(["sent", "offered", "booked", "took-place"]);
  });

  test("a clock that goes back breaks nothing: the hold is read against the time there is", async () => {
    const id = await offered();
    await settledAt(after(thursday, -day));
    expect(await own(id, after(thursday, -day))).toMatchObject({ state: "offered" });
  });
});

describe("withdrawing", () => {
  test("at any state, without a reason; what was held or booked goes back", async () => {
    const id = await offered();
    const [time] = (await own(id)).offered;
    await everyone.ada.at(thursday, (member) => book(member, { id, time: { held: time?.id ?? "" } }));
    const answer = await everyone.ada.at(thursday, (member) => withdraw(member, { id }));
    expect(answer).toMatchObject({ ok: true, value: { withdrawnAt: thursday, readAt: null } });
    expect(await db.sessionTime.count({ where: { requestId: id, state: { in: ["held", "booked"] } } })).toBe(
      0,
    );
    expect(await everyone.ben.at(thursday, mySessions)).toEqual([]);
  });

  test("its words are gone for the coach at once, and the member keeps them", async () => {
    const id = await sent();
    await everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }));
    const answer = await everyone.ada.at(thursday, (member) => withdraw(member, { id }));
    expect(answer).toMatchObject({ value: { readAt: thursday } });
    const seen = await everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }));
    expect(seen).toMatchObject({ ok: true, value: { state: "withdrawn", message: null } });
    expect(JSON.stringify(seen)).not.toContain("wedding");
    expect(await everyone.ben.at(thursday, requestsInQueue)).toEqual([]);
    expect((await own(id)).message).toContain("wedding");
  });

  test("at the moment it is offered: the first commit wins, and nothing is held for a withdrawn request", async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await sent();
      const [out, offer] = await Promise.all([
        everyone.ada.at(thursday, (member) => withdraw(member, { id })),
        everyone.ben.at(thursday, (coach) => offerTimes(coach, { id, text: "", times: three })),
      ]);
      expect(out).toMatchObject({ ok: true });
      if (!offer.ok) expect(offer.refusal).toEqual({ code: "is-withdrawn" });
      expect(await own(id)).toMatchObject({ state: "withdrawn" });
      expect(await db.sessionTime.count({ where: { requestId: id, state: "held" } })).toBe(0);
    }
  });

  test("at the moment it is booked: there is never a booking for a withdrawn request", async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await offered();
      const [time] = (await own(id)).offered;
      const [out] = await Promise.all([
        everyone.ada.at(thursday, (member) => withdraw(member, { id })),
        everyone.ada.at(thursday, (member) => book(member, { id, time: { held: time?.id ?? "" } })),
      ]);
      expect(out).toMatchObject({ ok: true });
      expect(await own(id)).toMatchObject({ state: "withdrawn" });
      expect(
        await db.sessionTime.count({ where: { requestId: id, state: { in: ["booked", "held"] } } }),
      ).toBe(0);
    }
  });
});

describe("what goes with it", () => {
  /** Ada has written; gives back what the form offers to attach. */
  async function attachable(now = thursday) {
    return everyone.ada.at(now, async (ada) => {
      for (const exercise of guideModules.flatMap(exercisesOf)) {
        const lines = exercise.fields.filter(({ kind }) => kind === "text");
        await writes(ada, exercise, Object.fromEntries(lines.map(({ key }) => [key, "The film."])));
      }
      return (await everyShareablePart(ada)).map(({ itemId, tag }) => `${itemId}:${tag}`);
    });
  }
  const minuteLater = after(thursday, 61 * second);
  const seenBy = (id: string, now = minuteLater) =>
    everyone.ben.at(now, async (ben) => {
      const opened = await openAsCoach(ben, { id });
      if (!opened.ok) throw new Error("not found");
      return Promise.all(opened.value.attached.map((shareId) => openShare(ben, { shareId })));
    });

  test("exactly what was ticked, after the minute for undoing, and never after it is withdrawn", async () => {
    const [first = ""] = await attachable();
    const id = await sent(everyone.ada, thursday, { attach: [first] });
    expect(await seenBy(id, thursday)).toEqual([]);
    const seen = await seenBy(id);
    expect(seen).toMatchObject([{ ok: true, value: { itemId: first.slice(0, first.lastIndexOf(":")) } }]);
    expect(JSON.stringify(seen)).toContain("The film.");
    expect((await own(id)).attached).toMatchObject([{ live: true }]);
    await everyone.ada.at(minuteLater, (ada) => withdraw(ada, { id }));
    expect((await own(id)).attached).toMatchObject([{ live: false }]);
    const [share] = (await own(id)).attached;
    expect(
      await everyone.ben.at(minuteLater, (ben) => openShare(ben, { shareId: share?.shareId ?? "" })),
    ).toEqual({
      ok: false,
      refusal: { code: "not-found" },
    });
  });

  test("it ends when the request is answered, unless it is kept", async () => {
    const items = await attachable();
    expect(items.length).toBeGreaterThan(1);
    const id = await sent(everyone.ada, thursday, { attach: items.slice(0, 2) });
    const [kept] = (await own(id)).attached;
    await everyone.ada.at(thursday, (ada) => keepAttached(ada, { id, share: kept?.shareId ?? "" }));
    await everyone.ben.at(minuteLater, (ben) => replyInWriting(ben, { id, text: "Read." }));
    const live = await db.share.findMany({ where: { memberId: everyone.ada.id, revokedAt: null } });
    expect(live.map((share) => share.id)).toEqual([kept?.shareId]);
    const others = await everyone.dan.at(thursday, (dan) =>
      keepAttached(dan, { id, share: kept?.shareId ?? "" }),
    );
    expect(others).toEqual({ ok: false, refusal: { code: "not-found" } });
  });

  test("what changed after it was looked at is not sent, and nothing else is", async () => {
    const [first = ""] = await attachable();
    const form = wish({ attach: [`${first}x`] });
    expect(await everyone.ada.at(thursday, (ada) => openRequest(ada, form))).toEqual({
      ok: false,
      refusal: { code: "changed-since" },
    });
    expect(await everyone.ada.at(thursday, requestState)).toBeNull();
  });
});

describe("a passage that goes with it", () => {
  const minuteLater = after(thursday, 61 * second);
  const inPart = async (itemId = "m1/morning-without") => {
    await everyone.ada.at(thursday, (member) =>
      writes(member, mornings, { without: "The long table. Marzipan on a Sunday.", back: "The stairs." }),
    );
    const parts = await everyone.ada.at(thursday, everyShareablePart);
    const part = parts.find((one) => one.itemId === itemId);
    if (!part) throw new Error("There is no such part");
    const sentence = piecesOf(part.blocks).find(({ said }) => said === "Marzipan on a Sunday.");
    return { pair: `${itemId}:${part.tag}`, piece: `${itemId}:${sentence?.id}` };
  };
  const sends = (more: object) => {
    const form = wish(more);
    return everyone.ada.at(thursday, (member) => openRequest(member, form));
  };
  const seenBy = (id: string) =>
    everyone.ben.at(minuteLater, async (ben) => {
      const opened = await openAsCoach(ben, { id });
      return opened.ok
        ? Promise.all(opened.value.attached.map((shareId) => openShare(ben, { shareId })))
        : [];
    });

  test("is all that the coach gets of the part, whether the whole is ticked as well or not", async () => {
    const { pair, piece } = await inPart();
    for (const attach of [[], [pair]]) {
      const form = wish({ attach, pieces: [piece], seen: [pair], seenPieces: [piece] });
      expect(await everyone.ada.at(thursday, (member) => openRequest(member, form))).toMatchObject({
        ok: true,
      });
      const seen = await seenBy(form.id);
      expect(seen).toMatchObject([{ ok: true, value: { requestId: form.id, version: { passage: true } } }]);
      expect(JSON.stringify(seen)).toContain("Marzipan on a Sunday.");
      expect(JSON.stringify(seen)).not.toMatch(/long table|stairs/);
      await everyone.ada.at(thursday, (member) => withdraw(member, { id: form.id }));
      expect(await seenBy(form.id)).toEqual([]);
    }
  });

  test("goes as it was shown, or not at all", async () => {
    const { pair, piece } = await inPart();
    const refused = (code: string) => ({ ok: false, refusal: { code } });
    expect(await sends({ pieces: [piece] })).toEqual(refused("look-first"));
    expect(await sends({ attach: [pair], pieces: [piece], seen: [pair] })).toEqual(refused("look-first"));
    expect(await sends({ pieces: [piece], seenPieces: [piece] })).toEqual(refused("look-first"));
    expect(await sends({ pieces: [piece], seen: [`${pair}x`], seenPieces: [piece] })).toEqual(
      refused("changed-since"),
    );
    const gone = "m1/nowhere:1";
    expect(await sends({ pieces: [gone], seen: [pair], seenPieces: [gone] })).toEqual(
      refused("changed-since"),
    );
    expect(await everyone.ada.at(thursday, requestState)).toBeNull();
    expect(await db.share.count({ where: { memberId: everyone.ada.id } })).toBe(0);
  });
});

describe("another coach, after theirs declined", () => {
  const reason = { text: "I’m away from Monday.", next: "again" as const, nextWords: "" };
  const later = after(thursday, hour);
  let item: string;

  /** Ada shared a piece with Ben, and Ben declined her request; gives back the request’s id. */
  async function declined(): Promise<string> {
    await everyone.ada.at(thursday, (member) =>
      writes(member, mornings, { without: "The garden, and being asked." }),
    );
    const parts = await everyone.ada.at(thursday, everyShareablePart);
    item =
      parts
        .map(({ itemId, tag }) => `${itemId}:${tag}`)
        .find((one) => one.startsWith("m1/morning-without:")) ?? "";
    await everyone.ada.at(thursday, (member) => shares(member));
    const id = await sent();
    await everyone.ben.at(thursday, (coach) => decline(coach, { id, ...reason }));
    return id;
  }
  const asksCleo = (first: string, more = {}) => {
    const form = wish({
      another: first,
      coachId: everyone.cleo.id,
      message: "Could you read this?",
      ...more,
    });
    return { form, press: () => everyone.ada.at(later, (member) => openRequest(member, form)) };
  };

  test("becomes theirs with the press, and gets what was written then and nothing that the first one read", async () => {
    const first = await declined();
    const { form, press } = asksCleo(first);
    expect(await press()).toEqual({ ok: true, value: { requestId: form.id } });
    expect(await own(form.id, later)).toMatchObject({ state: "sent", coach: { name: "Cleo" }, attached: [] });
    const cleo = await everyone.cleo.at(after(later, 2 * minute), async (coach) => ({
      queue: await requestsInQueue(coach),
      items: await sharedItems(coach),
      opened: await openAsCoach(coach, form),
      first: await openAsCoach(coach, { id: first }),
    }));
    expect(cleo.queue.map(({ id }) => id)).toEqual([form.id]);
    expect(cleo.items).toEqual([]);
    expect(cleo.opened).toMatchObject({ ok: true, value: { message: "Could you read this?", attached: [] } });
    expect(cleo.first).toEqual({ ok: false, refusal: { code: "not-found" } });
    expect(JSON.stringify(cleo)).not.toMatch(/wedding|garden|away from Monday/);
  });

  test("what the first one could see ends at the same instant, and stays the member’s own", async () => {
    const first = await declined();
    await asksCleo(first).press();
    const ben = await everyone.ben.at(after(later, 2 * minute), async (coach) => ({
      people: [...coach.clients.keys()],
      items: await sharedItems(coach),
      first: await openAsCoach(coach, { id: first }),
    }));
    expect(ben).toEqual({ people: [], items: [], first: { ok: false, refusal: { code: "not-found" } } });
    const { live, ended } = await everyone.ada.at(later, whoCanSee);
    expect(live).toEqual([]);
    expect(ended).toMatchObject([{ ended: "coaching-ended", coach: { name: "Ben" } }]);
    expect((await own(first, later)).message).toContain("wedding");
  });

  test("a piece that Ben had goes to Cleo only where it is ticked again, as a copy of its own", async () => {
    const { form, press } = asksCleo(await declined(), { attach: [item] });
    expect(await press()).toMatchObject({ ok: true });
    const items = await everyone.cleo.at(after(later, 2 * minute), sharedItems);
    expect(items).toMatchObject([{ requestId: form.id, openedAt: null }]);
  });

  test("pressed twice at once it is one request and one change; from two tabs the second is led to the first", async () => {
    const first = await declined();
    const { form, press } = asksCleo(first);
    expect(await Promise.all([press(), press()])).toEqual(
      [1, 2].map(() => ({ ok: true, value: { requestId: form.id } })),
    );
    expect(await asksCleo(first).press()).toEqual({
      ok: false,
      refusal: { code: "already-open", requestId: form.id },
    });
    const coachings = await db.coaching.findMany({ where: { memberId: everyone.ada.id } });
    expect(coachings.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
    expect(coachings).toHaveLength(2);
  });

  test("whose last place went meanwhile, or who is not there: nothing has ended, and nothing is sent", async () => {
    const first = await declined();
    await db.coach.update({ where: { id: everyone.cleo.id }, data: { places: 0 } });
    expect(await asksCleo(first).press()).toMatchObject({ ok: false, refusal: { code: "coach-full" } });
    expect(await asksCleo(first, { coachId: newId() }).press()).toMatchObject({ ok: false });
    expect(await asksCleo(first, { coachId: "" }).press()).toEqual({
      ok: false,
      refusal: { code: "choose-coach" },
    });
    expect(await asksCleo(first, { coachId: everyone.ben.id }).press()).toEqual({
      ok: false,
      refusal: { code: "choose-coach" },
    });
    expect(await everyone.ben.at(later, (coach) => [...coach.clients.keys()])).toEqual([everyone.ada.id]);
    expect(await everyone.ben.at(after(later, 2 * minute), sharedItems)).toHaveLength(1);
    expect((await everyone.ada.at(later, myRequests)).open).toBeNull();
  });

  test("no coach is changed for a request that nobody declined, or that is another’s", async () => {
    const open = await sent();
    expect(await asksCleo(open).press()).toEqual({
      ok: false,
      refusal: { code: "moved-on", requestId: open },
    });
    await everyone.ada.at(thursday, (member) => withdraw(member, { id: open }));
    const first = await declined();
    await coaches(everyone.ben, everyone.dan, thursday);
    const { form } = asksCleo(first);
    expect(await everyone.dan.at(later, (member) => openRequest(member, form))).toEqual({
      ok: false,
      refusal: { code: "not-found" },
    });
  });
});

describe("another coach, after a promise has passed", () => {
  const late = after(monday, minute);

  /** Ada asked Ben, with a piece of her page, and shared one beside it; nothing came by Monday. */
  async function leftWaiting(): Promise<string> {
    await everyone.ada.at(thursday, (member) =>
      writes(member, mornings, { without: "The garden, and being asked.", back: "The stairs." }),
    );
    await everyone.ada.at(thursday, (member) => shares(member));
    const parts = await everyone.ada.at(thursday, everyShareablePart);
    const part = parts.find(({ shared }) => shared === null);
    return sent(everyone.ada, thursday, { attach: [`${part?.itemId}:${part?.tag}`] });
  }
  const asksCleo = (first: string, { now = late, ...more }: { now?: Date; coachId?: string } = {}) => {
    const form = wish({
      another: first,
      coachId: everyone.cleo.id,
      message: "Could you read this?",
      ...more,
    });
    return { form, press: () => everyone.ada.at(now, (member) => openRequest(member, form)) };
  };
  const others = (id: string, now = late) =>
    everyone.ada.at(now, async (member) => {
      const request = await myRequest(member, id);
      return request && othersToAsk(member, request);
    });

  test("is there from that hour on, and not before; nor once the coach has answered", async () => {
    const first = await leftWaiting();
    expect(await others(first, monday)).toBeNull();
    expect(await others(first)).toBe(true);
    expect(await asksCleo(first, { now: monday }).press()).toEqual({
      ok: false,
      refusal: { code: "moved-on", requestId: first },
    });
    await db.coach.updateMany({ where: { id: { not: everyone.ben.id } }, data: { places: 0 } });
    expect(await others(first)).toBe(false);
    await everyone.ben.at(late, (coach) => replyInWriting(coach, { id: first, text: "Go for the lunch." }));
    expect(await others(first)).toBeNull();
  });

  test("closes the first with what went with it, and gets what was written then and nothing else", async () => {
    const first = await leftWaiting();
    await everyone.ben.at(thursday, (coach) =>
      keepAnswer(coach, { id: first, begun: { reply: begun("Half of it") }, revision: 0, over: false }),
    );
    const { form, press } = asksCleo(first);
    expect(await press()).toEqual({ ok: true, value: { requestId: form.id } });
    expect(await eventsOf(first)).toEqual(["sent", "passed-on"]);
    expect(await own(first, late)).toMatchObject({ state: "passed-on", attached: [{ live: false }] });
    expect((await own(first, late)).message).toContain("wedding");
    expect(await own(form.id, late)).toMatchObject({ state: "sent", coach: { name: "Cleo" }, attached: [] });
    const { live, ended } = await everyone.ada.at(late, whoCanSee);
    expect(live).toEqual([]);
    expect(ended).not.toEqual([]);
    const cleo = await everyone.cleo.at(after(late, 2 * minute), async (coach) => ({
      queue: await requestsInQueue(coach),
      items: await sharedItems(coach),
      opened: await openAsCoach(coach, form),
      first: await openAsCoach(coach, { id: first }),
    }));
    expect(cleo).toMatchObject({ queue: [{ id: form.id }], items: [], first: { ok: false } });
    expect(JSON.stringify(cleo)).not.toMatch(/wedding|garden|stairs|Half of it/);
    const ben = await everyone.ben.at(after(late, 2 * minute), async (coach) => ({
      people: [...coach.clients.keys()],
      items: await sharedItems(coach),
      queue: await requestsInQueue(coach),
      first: await openAsCoach(coach, { id: first }),
    }));
    expect(ben).toEqual({
      people: [],
      items: [],
      queue: [],
      first: { ok: false, refusal: { code: "not-found" } },
    });
    expect(await db.requestDraft.count({ where: { requestId: first } })).toBe(0);
  });

  test("pressed twice at once it is one request and one change; from another tab the second is led to the first", async () => {
    const first = await leftWaiting();
    const { form, press } = asksCleo(first);
    const receipt = { ok: true, value: { requestId: form.id } };
    expect(await Promise.all([press(), press()])).toEqual([receipt, receipt]);
    expect(await press()).toEqual(receipt);
    expect(await asksCleo(first).press()).toEqual({
      ok: false,
      refusal: { code: "already-open", requestId: form.id },
    });
    expect(await eventsOf(first)).toEqual(["sent", "passed-on"]);
  });

  test("at the moment of the answer, the first commit wins, and nothing is half done", async () => {
    const first = await leftWaiting();
    const { form, press } = asksCleo(first);
    const [answered, asked] = await Promise.all([
      everyone.ben.at(late, (coach) => replyInWriting(coach, { id: first, text: "Go for the lunch." })),
      press(),
    ]);
    expect([answered.ok, asked.ok].filter(Boolean)).toHaveLength(1);
    const { state } = await own(first, late);
    if (answered.ok) {
      expect(asked).toEqual({ ok: false, refusal: { code: "moved-on", requestId: first } });
      expect(state).toBe("answered");
      expect(await everyone.ada.at(late, (member) => myRequest(member, form.id))).toBeNull();
      expect(await everyone.ben.at(late, (coach) => [...coach.clients.keys()])).toEqual([everyone.ada.id]);
    } else {
      expect(state).toBe("passed-on");
      expect(await own(form.id, late)).toMatchObject({ coach: { name: "Cleo" } });
    }
  });

  test("after the answer, or without a place: nothing has ended, and nothing is sent", async () => {
    const first = await leftWaiting();
    await db.coach.update({ where: { id: everyone.cleo.id }, data: { places: 0 } });
    expect(await asksCleo(first).press()).toMatchObject({ ok: false, refusal: { code: "coach-full" } });
    expect(await own(first, late)).toMatchObject({ state: "sent", attached: [{ live: true }] });
    expect(await eventsOf(first)).toEqual(["sent"]);
    expect(await asksCleo(first, { coachId: everyone.ben.id }).press()).toEqual({
      ok: false,
      refusal: { code: "choose-coach" },
    });
    expect(await everyone.ben.at(late, (coach) => [...coach.clients.keys()])).toEqual([everyone.ada.id]);
    await everyone.ben.at(late, (coach) => askBack(coach, { id: first, text: "The day?" }));
    expect(await asksCleo(first).press()).toEqual({
      ok: false,
      refusal: { code: "moved-on", requestId: first },
    });
  });
});

describe("anybody else", () => {
  test("another member finds nothing, whatever they press", async () => {
    const id = await offered();
    const [time] = (await own(id)).offered;
    const theirs = { id, text: "x" };
    await everyone.dan.at(thursday, async (dan) => {
      expect(await myRequest(dan, id)).toBeNull();
      expect(await myRequests(dan)).toEqual({ open: null, earlier: [] });
      expect(await requestState(dan)).toBeNull();
      for (const result of [
        await book(dan, { id, time: { held: time?.id ?? "" } }),
        await withdraw(dan, { id }),
        await answerBack(dan, theirs),
        await noneSuit(dan, theirs),
        await editRequest(dan, { ...wish(), id }),
      ])
        expect(result).toEqual({ ok: false, refusal: { code: "not-found" } });
    });
    expect(await own(id)).toMatchObject({ state: "offered" });
  });

  test("another coach and a past coach find nothing, whatever they press", async () => {
    const id = await sent();
    const nobody = async (coach: CoachScope) => {
      const words = { id, text: "x" };
      expect(await requestsInQueue(coach)).toEqual([]);
      for (const result of [
        await openAsCoach(coach, { id }),
        await replyInWriting(coach, words),
        await askBack(coach, words),
        await offerTimes(coach, { ...words, times: three }),
        await decline(coach, { ...words, next: "write", nextWords: "" }),
      ])
        expect(result).toEqual({ ok: false, refusal: { code: "not-found" } });
    };
    await everyone.cleo.at(thursday, nobody);
    await parts(everyone.ben, everyone.ada, thursday);
    await everyone.ben.at(thursday, nobody);
    expect(await eventsOf(id)).toEqual(["sent"]);
  });

  test("a time of another request does not book", async () => {
    await coaches(everyone.ben, everyone.dan, thursday);
    await offered([at("03-25T09:00"), at("03-26T09:00"), at("03-27T09:00")], everyone.dan);
    const id = await offered();
    const others = await db.sessionTime.findFirstOrThrow({ where: { memberId: everyone.dan.id } });
    const answer = await everyone.ada.at(thursday, (member) =>
      book(member, { id, time: { held: others.id } }),
    );
    expect(answer).toEqual({ ok: false, refusal: { code: "not-found" } });
  });
});

describe("a row that was tampered with", () => {
  test("shows that it doesn’t open, to both, and leaves the rest standing", async () => {
    await coaches(everyone.ben, everyone.dan, thursday);
    const id = await sent();
    const dans = await sent(everyone.dan);
    const { sealed } = await db.supportRequest.findUniqueOrThrow({ where: { id: dans } });
    await db.supportRequest.update({ where: { id }, data: { sealed } });
    expect(await own(id)).toMatchObject({ message: null, state: "sent" });
    expect(await everyone.ben.at(thursday, (coach) => openAsCoach(coach, { id }))).toMatchObject({
      value: { message: null },
    });
    const queue = await everyone.ben.at(thursday, requestsInQueue);
    expect(queue.map(({ alias, beginning }) => [alias, beginning])).toEqual(
      expect.arrayContaining([
        ["Ada", null],
        ["Dan", "My sister’s wedding is in May and they’re invited too."],
      ]),
    );
  });
});

describe("an answer that is not sent yet", () => {
  const keepsAll = (id: string, all: Begun, revision: number, more = {}) =>
    everyone.ben.at(thursday, (coach) =>
      keepAnswer(coach, { id, begun: all, revision, over: false, ...more }),
    );
  const keeps = (id: string, text: string, revision: number, more = {}) =>
    keepsAll(id, { reply: begun(text) }, revision, more);
  const drafts = (id: string) => db.requestDraft.count({ where: { requestId: id } });
  const opens = (id: string, who = everyone.ben) =>
    who.at(thursday, async (coach) => {
      const opened = await openAsCoach(coach, { id });
      return opened.ok ? opened.value : null;
    });

  test("is there again, sealed, and no word of it is the member’s to see", async () => {
    const id = await sent();
    expect(await keeps(id, "The long table.", 0)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await keeps(id, "The long table, I thought.", 1)).toMatchObject({ ok: true });
    expect((await opens(id))?.draft).toEqual({
      begun: { reply: begun("The long table, I thought.") },
      revision: 2,
      savedAt: thursday,
    });
    expect(JSON.stringify(await db.requestDraft.findMany({ where: { requestId: id } }))).not.toContain(
      "table",
    );
    expect(JSON.stringify(await own(id))).not.toContain("table");
  });

  test("from two tabs at once: one is kept, and the other asks before it writes over it", async () => {
    const id = await sent();
    const answers = await Promise.all([keeps(id, "One.", 0), keeps(id, "Other.", 0)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await keeps(id, "A third.", 0)).toEqual({
      ok: false,
      refusal: { code: "changed-elsewhere", savedAt: thursday },
    });
    expect(await keeps(id, "A third.", 0, { over: true })).toMatchObject({ ok: true });
    expect((await opens(id))?.draft?.begun).toEqual({ reply: begun("A third.") });
  });

  test("of each way is kept beside the others, whether the page sends all of them or one form alone", async () => {
    const id = await sent();
    const all: Begun = {
      reply: begun("You wrote of May."),
      offer: begun("A call?", { times: [three[0]?.toISOString() ?? ""] }),
      ask: begun("Which"),
      decline: begun("I am", { next: "elsewhere", nextWords: "Cleo" }),
    };
    expect(await keepsAll(id, all, 0)).toMatchObject({ ok: true });
    expect((await opens(id))?.draft?.begun).toEqual(all);
    const plain = plainDraft.parse({ id, revision: "1", way: "ask", text: "Which day?" });
    expect(await everyone.ben.at(thursday, (coach) => keepAnswer(coach, plain))).toMatchObject({ ok: true });
    expect((await opens(id))?.draft).toMatchObject({
      revision: 2,
      begun: { ...all, ask: begun("Which day?") },
    });
  });

  test("goes with what is sent, and what was begun of the other ways stays", async () => {
    const id = await sent();
    const times = three.map((time) => time.toISOString());
    const decline = begun("I am away", { next: "again" });
    await keepsAll(id, { ask: begun("Which day?"), offer: begun("A call?", { times }), decline }, 0);
    await everyone.ben.at(thursday, (coach) => askBack(coach, { id, text: "Which day?" }));
    expect(await opens(id)).toMatchObject({ ways: ["reply", "offer", "decline"] });
    expect((await opens(id))?.draft).toMatchObject({
      revision: 1,
      begun: { offer: begun("A call?", { times }), decline },
    });
    await everyone.ben.at(thursday, (coach) => offerTimes(coach, { id, text: "A call?", times: three }));
    expect((await opens(id))?.draft?.begun).toEqual({ decline });
    // The page that was open goes on from the revision that it knows.
    expect(await keepsAll(id, { decline: begun("I am away.") }, 1)).toMatchObject({ ok: true });
    await everyone.ada.at(thursday, (member) => noneSuit(member, { id, text: "" }));
    expect((await opens(id))?.draft?.begun).toEqual({ decline: begun("I am away.") });
  });

  test("goes when a session that was booked for it is over", async () => {
    const id = await offered();
    await keeps(id, "Half of it", 0);
    const [time] = (await own(id)).offered;
    await everyone.ada.at(thursday, (member) => book(member, { id, time: { held: time?.id ?? "" } }));
    expect(await drafts(id)).toBe(1);
    expect(await opens(id)).toMatchObject({ ways: [], draft: { begun: {} } });
    await settledAt(after(thursday, 3 * day));
    expect(await drafts(id)).toBe(0);
  });

  test("that was kept before there was one of each way is a written answer", async () => {
    const id = await sent();
    await keeps(id, "", 0);
    const { id: draftId } = await db.requestDraft.findFirstOrThrow({ where: { requestId: id } });
    await everyone.ben.at(thursday, (coach) =>
      db.requestDraft.update({
        where: { id: draftId },
        data: { sealed: coach.seal(everyone.ada.id, draftAt(draftId), "The long table.") },
      }),
    );
    expect((await opens(id))?.draft?.begun).toEqual({ reply: begun("The long table.") });
  });

  test("goes with the answer or the no, whichever came first", async () => {
    const first = await sent();
    await keeps(first, "Half of it", 0);
    await Promise.all([
      everyone.ben.at(thursday, (coach) => replyInWriting(coach, { id: first, text: "All of it." })),
      keeps(first, "Half of it, and", 1),
    ]);
    expect(await drafts(first)).toBe(0);
    expect(await keeps(first, "More.", 0)).toEqual({ ok: false, refusal: { code: "is-answered" } });
    const second = await sent();
    await keeps(second, "Half of it", 0);
    await everyone.ben.at(thursday, (coach) =>
      decline(coach, { id: second, text: "Away.", next: "again", nextWords: "" }),
    );
    expect(await drafts(second)).toBe(0);
  });

  test("goes where the request is withdrawn, and nothing more is kept", async () => {
    const id = await sent();
    await keeps(id, "Half of it", 0);
    await everyone.ada.at(thursday, (member) => withdraw(member, { id }));
    expect(await opens(id)).toMatchObject({ message: null, draft: null });
    expect(await drafts(id)).toBe(0);
    expect(await keeps(id, "More.", 1)).toEqual({ ok: false, refusal: { code: "is-withdrawn" } });
  });

  test("that was tampered with says so, and the next takes its place", async () => {
    const id = await sent();
    await keeps(id, "Half of it", 0);
    await db.requestDraft.updateMany({ where: { requestId: id }, data: { sealed: "m1.AAAA" } });
    expect((await opens(id))?.draft).toMatchObject({ begun: null, revision: 1 });
    expect(await keeps(id, "Anew.", 1)).toMatchObject({ ok: true });
    expect((await opens(id))?.draft?.begun).toEqual({ reply: begun("Anew.") });
  });

  test("is for nobody else to keep or to find", async () => {
    const id = await sent();
    await keeps(id, "Half of it", 0);
    const notFound = { ok: false, refusal: { code: "not-found" } };
    const saves = (coach: CoachScope) =>
      keepAnswer(coach, { id, begun: { reply: begun("Mine.") }, revision: 1, over: true });
    expect(await everyone.cleo.at(thursday, saves)).toEqual(notFound);
    expect(await opens(id, everyone.cleo)).toBeNull();
    await parts(everyone.ben, everyone.ada, thursday);
    expect(await everyone.ben.at(thursday, saves)).toEqual(notFound);
    expect(await opens(id)).toBeNull();
  });
});

describe("a question left unanswered", () => {
  const asked = async () => {
    const id = await sent();
    await everyone.ben.at(thursday, (coach) => askBack(coach, { id, text: "The day or the evening?" }));
    return id;
  };
  const twoWeeks = after(thursday, 14 * day);
  const rest = (now = twoWeeks) => restSilent(WorkerScope.of(now));

  test("for fourteen days: the request rests, once, with every word of it", async () => {
    const id = await asked();
    await rest(after(twoWeeks, -second));
    expect(await own(id, twoWeeks)).toMatchObject({ state: "asked-back" });
    await Promise.all([rest(), rest()]);
    await rest(after(twoWeeks, day));
    expect(await eventsOf(id)).toEqual(["sent", "asked-back", "rested"]);
    const mine = await own(id, twoWeeks);
    expect(mine).toMatchObject({ state: "rested", happened: [{}, {}, { event: "rested", by: "practice" }] });
    expect(mine.message).toContain("wedding");
    const { open } = await everyone.ada.at(twoWeeks, myRequests);
    expect(open).toMatchObject({ id, state: "rested" });
    const queue = await everyone.ben.at(twoWeeks, coachQueue);
    expect(queue.groups.map(({ title, rows }) => [title, rows.map(({ news }) => news)])).toEqual([
      ["Waiting on them", ["Resting"]],
    ]);
  });

  test("answered in time or withdrawn, nothing rests; nor does one that waits for the coach", async () => {
    const id = await asked();
    await everyone.ada.at(after(twoWeeks, -hour), (member) =>
      answerBack(member, { id, text: "The evening." }),
    );
    await rest(after(twoWeeks, 30 * day));
    expect(await own(id, twoWeeks)).toMatchObject({ state: "sent" });
    await everyone.ada.at(twoWeeks, (member) => withdraw(member, { id }));
    await rest(after(twoWeeks, 30 * day));
    expect(await eventsOf(id)).toEqual(["sent", "asked-back", "told", "withdrawn"]);
  });

  test("answered at the very moment: it is with the coach, whichever commit came first", async () => {
    const id = await asked();
    const [answer] = await Promise.all([
      everyone.ada.at(twoWeeks, (member) => answerBack(member, { id, text: "The evening." })),
      rest(),
    ]);
    expect(answer).toMatchObject({ ok: true });
    expect(await own(id, twoWeeks)).toMatchObject({ state: "sent" });
  });

  test("resting, it is taken up by the answer or as it stands, each with a new promise", async () => {
    const id = await asked();
    await rest();
    const answers = () =>
      everyone.ada.at(twoWeeks, (member) => answerBack(member, { id, text: "The evening." }));
    expect(await answers()).toEqual({ ok: true, value: { requestId: id } });
    expect(await own(id, twoWeeks)).toMatchObject({ state: "sent", promisedBy: at("04-06T16:00") });
    expect(await answers()).toEqual({ ok: false, refusal: { code: "is-sent" } });
    const seen = await everyone.ben.at(twoWeeks, (coach) => openAsCoach(coach, { id }));
    expect(JSON.stringify(seen)).toContain("The evening.");
    // Asked once, and once alone: nothing is left to rest.
    await rest(after(twoWeeks, 30 * day));
    expect(await own(id, twoWeeks)).toMatchObject({ state: "sent" });
  });

  test("what went with it stays with the coach while it rests, and a member may withdraw it", async () => {
    await everyone.ada.at(thursday, (member) => writes(member, mornings, { without: "The garden." }));
    const [part] = await everyone.ada.at(thursday, everyShareablePart);
    const id = await sent(everyone.ada, thursday, { attach: [`${part?.itemId}:${part?.tag}`] });
    await everyone.ben.at(thursday, (coach) => askBack(coach, { id, text: "The day?" }));
    await rest();
    expect(await own(id, twoWeeks)).toMatchObject({ state: "rested", attached: [{ live: true }] });
    expect(await everyone.ada.at(twoWeeks, (member) => withdraw(member, { id }))).toMatchObject({ ok: true });
    expect(await own(id, twoWeeks)).toMatchObject({ state: "withdrawn", attached: [{ live: false }] });
  });
});

test("a resting request is taken up again: with its coach, and promised anew", async () => {
  const id = await offered();
  await db.supportRequest.update({ where: { id }, data: { state: "rested" } });
  const later = at("04-02T10:00");
  const resumes = (who = everyone.ada) => who.at(later, (member) => resume(member, { id }));
  await db.sessionTime.updateMany({ where: { requestId: id }, data: { state: "released" } });
  expect(await resumes(everyone.dan)).toEqual({ ok: false, refusal: { code: "not-found" } });
  expect(await resumes()).toEqual({ ok: true, value: { requestId: id } });
  expect(await own(id, later)).toMatchObject({ state: "sent", promisedBy: at("04-06T16:00") });
  expect(await eventsOf(id)).toEqual(["sent", "offered", "resumed"]);
  expect(await resumes()).toEqual({ ok: false, refusal: { code: "is-sent" } });
});

test("settling one member’s leaves another’s alone, and settling twice is settling once", async () => {
  const id = await offered();
  const later = after(thursday, 3 * day);
  const dan = await aMember({ alias: "Dan" }, thursday);
  await settleTimes(WorkerScope.of(later), { memberId: dan.id });
  expect(await eventsOf(id)).toEqual(["sent", "offered"]);
  await settledAt(later);
  await settledAt(later);
  expect(await eventsOf(id)).toEqual(["sent", "offered", "hold-expired"]);
});
