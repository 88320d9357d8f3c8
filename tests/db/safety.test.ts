// Answers about safety on the real database: sealed, dated, added to and deleted, told to nobody but by a choice.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { map } from "#content/modules/03-room-to-breathe/exercises";
import { roomToBreathe } from "#content/modules/03-room-to-breathe/module";
import { repeaters } from "#content/modules/04-whole-film/exercises";
import { wholeFilm } from "#content/modules/04-whole-film/module";
import { pattern } from "#content/modules/06-change-that-holds/exercises";
import { changeThatHolds } from "#content/modules/06-change-that-holds/module";
import { checkIn } from "#content/tools/check-in";
import { urge } from "#content/tools/urge-log";
import { talksHeld } from "#lib/booking/queries";
import { answerCard } from "#lib/cards/commands";
import type { Note } from "#lib/cards/model";
import { cardsFor } from "#lib/cards/queries";
import { coachReads } from "#lib/coaching/queries";
import { after, day, hour } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { keepEntry, saveText } from "#lib/entries/commands";
import { cardsOn, logOf } from "#lib/logs/queries";
import { keepsake, modulePage } from "#lib/pages/queries";
import { pathOf } from "#lib/path/queries";
import { db, refusedBy } from "#lib/platform/db";
import { coachQueue } from "#lib/practice/queries";
import {
  answerQuestion,
  chooseTelling,
  chooseToCall,
  lookSecond,
  noteConcern,
  noteReview,
  tellCoach,
} from "#lib/safety/commands";
import type { Asker, QuestionId } from "#lib/safety/model";
import { concernOf, concernsOf, safetyRecord, toldSoFar, waitingConcerns } from "#lib/safety/queries";
import { answerForm } from "#lib/safety/schema";
import { everyShareablePart } from "#lib/sharing/queries";
import { forgetAnswers } from "#lib/stops/commands";
import { afraidIn, stopsOf } from "#lib/stops/queries";
import { coaches, type People, parts, people, writes } from "../harness/people.ts";
import { went } from "../harness/world.ts";

/** A Thursday, two o’clock in London. */
const now = new Date("2026-03-19T14:00:00Z");
const on = (days: number) => after(now, days * day);

let there: People;
beforeEach(async () => {
  there = await people();
});
afterAll(() => db.$disconnect());

async function answers(
  question: QuestionId,
  chosen: string | string[],
  {
    at = now,
    askedBy = "settings",
    ...more
  }: { at?: Date; askedBy?: Asker; on?: string; count?: string } = {},
) {
  const form = answerForm.parse({ question, askedBy, chosen, ...more });
  return there.ada.at(at, (member) => answerQuestion(member, form));
}
const record = (at = now) => there.ada.at(at, safetyRecord);
const stops = async (at = now) =>
  (await there.ada.at(at, async (member) => stopsOf(member, { talks: await talksHeld(member) }))).map(
    ({ id, question }) => (question === null ? id : `${id} ${question}`),
  );

describe("what is kept", () => {
  test("every answer with its day; the database holds no word of it", async () => {
    went(await answers("s6", ["turned", "tracked"], { on: "2026-03-01", count: "2" }));
    went(await answers("s6", "none", { at: on(2) }));
    const { answers: kept } = await record(on(2));
    expect(kept).toMatchObject([
      {
        question: "s6",
        chosen: ["turned", "tracked"],
        on: "2026-03-01",
        count: 2,
        since: null,
        answeredAt: now,
      },
      { question: "s6", chosen: ["none"], on: null, count: null, since: "2026-03-19", answeredAt: on(2) },
    ]);
    const rows = await db.safetyAnswer.findMany({ where: { memberId: there.ada.id } });
    expect(JSON.stringify(rows)).not.toMatch(/turned|tracked|2026-03-01/);
  });

  test("an answer is neither changed nor moved to somebody else", async () => {
    const { answerId } = went(await answers("s2", "yes"));
    await expect(db.safetyAnswer.updateMany({ data: { sealed: "x" } })).rejects.toThrow(/permission denied/);
    const row = await db.safetyAnswer.findUniqueOrThrow({ where: { id: answerId } });
    await db.safetyAnswer.deleteMany({ where: { id: answerId } });
    await db.safetyAnswer.create({ data: { ...row, memberId: there.dan.id } });
    // It doesn’t open under another key: it counts as unknown.
    expect(await there.dan.at(now, safetyRecord)).toMatchObject({ answers: [], unreadable: true });
  });

  test("only questions and askers that there are", async () => {
    const row = { id: newId(), memberId: there.ada.id, sealed: "x", answeredAt: now };
    const refused = async (data: { question: string; askedBy: string }) => {
      try {
        await db.safetyAnswer.create({ data: { ...row, ...data } });
      } catch (error) {
        return refusedBy(error);
      }
    };
    expect(await refused({ question: "s10", askedBy: "settings" })).toMatch(/questions of safety/);
    expect(await refused({ question: "s2", askedBy: "coach" })).toMatch(/who asked/);
  });

  test("somebody to be called, one at a time, and nobody if both lines are empty", async () => {
    const called = (name: string, number: string) =>
      there.ada.at(now, (member) => chooseToCall(member, { name, number }));
    await called("Theo", "020 7946 0018");
    await called("Ruth", "");
    expect((await record()).toCall).toEqual({ name: "Ruth", number: "" });
    expect(await db.safetyAnswer.count({ where: { question: "called" } })).toBe(1);
    await called("", "");
    expect((await record()).toCall).toBeNull();
  });
});

describe("what is refused", () => {
  const code = async (given: ReturnType<typeof answers>) => {
    const result = await given;
    return result.ok ? "kept" : result.refusal.code;
  };

  test("an answer that there isn’t, one beside “none”, a lifted day that is empty or still to come", async () => {
    expect(await code(answers("s2", "often"))).toBe("no-such-answer");
    // Nothing stands that could be lifted.
    expect(await code(answers("s2", "lifted", { on: "2026-03-18" }))).toBe("no-such-answer");
    expect(await code(answers("s6", ["none", "turned"]))).toBe("one-or-none");
    expect(await code(answers("s5", ["unsaid", "me"]))).toBe("one-or-none");
    expect(await code(answers("s7", ["no", "unsafe"]))).toBe("one-or-none");
    expect(await code(answers("s6", "turned", { on: "2026-03-20" }))).toBe("day-ahead");
    went(await answers("s2", "yes"));
    expect(await code(answers("s2", "lifted"))).toBe("day-needed");
    expect(await code(answers("s2", "no", { at: on(1) }))).toBe("no-such-answer");
    expect(await code(answers("s2", "lifted", { on: "2026-03-19" }))).toBe("kept");
    expect((await record()).answers).toHaveLength(2);
  });

  test("a form without a choice, or with a number that is none", () => {
    for (const wrong of [
      { chosen: [] },
      { chosen: "" },
      {},
      { chosen: "no", count: "many" },
      { chosen: "no", on: "soon" },
    ])
      expect(answerForm.safeParse({ question: "s6", askedBy: "settings", ...wrong }).success).toBe(false);
    // An empty day and an empty number are none.
    expect(
      answerForm.parse({ question: "s6", askedBy: "settings", chosen: "turned", on: "", count: "" }),
    ).toMatchObject({ on: null, count: null });
  });
});

describe("what it closes", () => {
  test("nothing answered: S2, S3 and S6 close the note page", async () => {
    expect(await stops()).toEqual(["open s2", "open s3", "open s6"]);
  });

  test("answered, changed, and opened again by days and a talk that took place", async () => {
    for (const question of ["s2", "s3"] as const) went(await answers(question, "no"));
    went(await answers("s6", "tracked"));
    expect(await stops(on(31))).toEqual(["severe s6"]);
    await talk(on(10), "cancelled");
    expect(await stops(on(31))).toEqual(["severe s6"]);
    await talk(on(11), "booked");
    // It is no talk before it is over.
    expect(await there.ada.at(on(11), talksHeld)).toEqual([]);
    expect(await stops(on(12))).toEqual(["severe s6"]);
    expect(await stops(on(30))).toEqual([]);
  });

  test("deleted, it stays closed until the day it would have been looked at, and no word of it is left", async () => {
    for (const question of ["s2", "s3"] as const) went(await answers(question, "no"));
    went(await answers("s6", "none"));
    went(await answers("s5", "me"));
    went(await there.ada.at(now, (member) => chooseTelling(member, { tell: "yes" })));
    went(await there.ada.at(now, noteReview));
    await there.ada.at(on(1), (member) => forgetAnswers(member, { question: "s5" }));
    expect(await stops(on(1))).toEqual(["deleted"]);
    const left = await record(on(1));
    expect(left.answers.map(({ question }) => question)).toEqual(["s2", "s3", "s6"]);
    expect(left.keptUntil).toEqual(["2026-04-18"]);
    expect(await stops(on(30))).toEqual([]);

    await there.ada.at(on(2), (member) => forgetAnswers(member, { question: "all" }));
    expect(await record(on(2))).toMatchObject({ answers: [], telling: null, toCall: null, reviewedAt: null });
    expect(await stops(on(2))).toEqual(["open s2", "open s3", "open s6", "deleted"]);
    expect(
      await db.safetyAnswer.count({ where: { memberId: there.ada.id, NOT: { question: "rest" } } }),
    ).toBe(0);
  });
});

describe("who is told", () => {
  test("nobody, as long as nothing was chosen, and nobody with “ask” or “no”", async () => {
    expect(went(await answers("s7", "unsafe"))).toMatchObject({ sheet: "unsafe", told: false });
    for (const tell of ["ask", "no"] as const) {
      await there.ada.at(now, (member) => chooseTelling(member, { tell }));
      expect(went(await answers("s7", "unsafe"))).toMatchObject({ sheet: "unsafe", told: false });
    }
    expect(await db.safetyFlag.count()).toBe(0);
    expect(await there.ben.at(now, concernsOf)).toEqual([]);
  });

  test("the coach, where that was chosen beforehand, and of nothing but not being safe", async () => {
    await there.ada.at(now, (member) => chooseTelling(member, { tell: "yes" }));
    expect(went(await answers("s7", "passing"))).toMatchObject({ sheet: "passing", told: false });
    expect(went(await answers("s8", "yes"))).toMatchObject({ sheet: "harm", told: false });
    expect(went(await answers("s7", "unsafe"))).toMatchObject({ sheet: "unsafe", told: true });
    const [told, ...others] = await there.ben.at(now, concernsOf);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      alias: "Ada",
      question: "s7",
      chosen: ["unsafe"],
      answeredAt: now,
      country: "GB",
      asked: "always",
      seenAt: null,
      urgent: true,
    });
    // It stands first in Ben’s list, without the answer itself, and in nobody else’s.
    const [first] = (await there.ben.at(now, coachQueue)).groups;
    expect(first).toMatchObject({ title: "Concerns", rows: [{ who: "Ada", news: "Not acknowledged" }] });
    expect(JSON.stringify(first)).not.toMatch(/unsafe|stay safe/);
    expect((await there.cleo.at(now, coachQueue)).groups).toEqual([]);
  });

  test("by a press, once however often it is pressed", async () => {
    const { answerId: answer } = went(await answers("s7", "passing"));
    for (let press = 0; press < 2; press += 1)
      went(await there.ada.at(after(now, press * hour), (member) => tellCoach(member, { answer })));
    expect(await there.ada.at(now, toldSoFar)).toEqual([{ question: "s7", answeredAt: now, toldAt: now }]);
    const told = await there.ben.at(now, concernsOf);
    expect(told).toMatchObject([{ chosen: ["passing"], asked: "then", toldAt: now, urgent: false }]);
    expect(JSON.stringify(await db.safetyFlag.findMany())).not.toContain("passing");
  });

  test("nobody where there is no coach, and the member hears that", async () => {
    await parts(there.ben, there.ada, now);
    await there.ada.at(now, (member) => chooseTelling(member, { tell: "yes" }));
    const { answerId: answer, told } = went(await answers("s7", "unsafe"));
    expect(told).toBe(false);
    const pressed = await there.ada.at(now, (member) => tellCoach(member, { answer }));
    expect(pressed).toMatchObject({ ok: false, refusal: { code: "no-coach" } });
  });

  test("another’s answer can’t be told, and another coach sees nothing, nor a past one", async () => {
    const { answerId: answer } = went(await answers("s7", "unsafe"));
    const stranger = await there.dan.at(now, (member) => tellCoach(member, { answer }));
    expect(stranger).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    went(await there.ada.at(now, (member) => tellCoach(member, { answer })));
    const [told] = await there.ben.at(now, concernsOf);
    const id = told?.id ?? "";
    expect(await there.cleo.at(now, concernsOf)).toEqual([]);
    expect(await there.cleo.at(now, (coach) => concernOf(coach, id))).toBeNull();
    await parts(there.ben, there.ada, on(1));
    expect(await there.ben.at(on(1), concernsOf)).toEqual([]);
    expect(await there.ben.at(on(1), (coach) => concernOf(coach, id))).toBeNull();
    // Nor does the next coach: it was told to Ben.
    await coaches(there.cleo, there.ada, on(2));
    expect(await there.cleo.at(on(2), concernsOf)).toEqual([]);
  });

  test("what was told stays told when the answers are deleted", async () => {
    const { answerId: answer } = went(await answers("s7", "unsafe"));
    went(await there.ada.at(now, (member) => tellCoach(member, { answer })));
    await there.ada.at(now, (member) => forgetAnswers(member, { question: "all" }));
    expect(await there.ben.at(now, concernsOf)).toHaveLength(1);
    await expect(db.safetyFlag.deleteMany()).rejects.toThrow(/permission denied/);
    await expect(db.safetyFlag.updateMany({ data: { sealed: "x" } })).rejects.toThrow(/permission denied/);
  });
});

describe("that somebody was afraid", () => {
  test("changes what two modules say to them, and nothing that anybody else can see", async () => {
    const { ada, ben } = there;
    await ada.at(now, async (member) => {
      await writes(member, map, { "ways.pages.after": -3, "ways.pages.from": "mute" });
      await writes(member, pattern, { did: "Left the room." });
    });
    const seen = () =>
      ada.at(now, async (member) => ({
        shareable: await everyShareablePart(member),
        kept: await keepsake(member),
        pages: await Promise.all([roomToBreathe, changeThatHolds].map((one) => modulePage(member, one))),
      }));
    const before = await seen();
    expect(await ada.at(now, (member) => afraidIn(member, roomToBreathe))).toBe(false);
    went(await answers("s4", "often"));
    for (const guideModule of [roomToBreathe, changeThatHolds])
      expect(await ada.at(now, (member) => afraidIn(member, guideModule))).toBe(true);
    expect(await ada.at(now, (member) => afraidIn(member, wholeFilm))).toBe(false);
    // What is made of their words is what it was, to the letter: so is every share of it.
    expect(await seen()).toEqual(before);
    expect(await ben.at(now, concernsOf)).toEqual([]);
    // Deleted, it is known no more.
    await ada.at(now, (member) => forgetAnswers(member, { question: "s4" }));
    expect(await ada.at(now, (member) => afraidIn(member, roomToBreathe))).toBe(false);
  });
});

describe("a card about words", () => {
  const danger = "I don’t want to be alive any more.";
  const under = (notes: Note[]) => there.ada.at(now, (member) => cardsFor(member, notes));

  test("stands under whatever was written with them, once a note, and under nothing else that is over", async () => {
    const sent: Note = { note: "request/1", words: [danger], form: null };
    const plain: Note = { note: "request/2", words: ["A bad week."], form: null };
    const letter: Note = { note: "letter/1", words: [], form: "answer-letter" };
    expect(await under([sent, plain, letter])).toEqual([
      { note: "request/1", form: null, initially: true, asked: false },
      { note: "letter/1", form: "answer-letter", initially: false, asked: false },
    ]);
    await there.ada.at(now, (member) => answerCard(member, { note: "request/1", answer: "heavy" }));
    await there.ada.at(now, (member) => answerCard(member, { note: "letter/1", answer: "speaking" }));
    expect(await under([sent, plain, letter])).toEqual([
      { note: "request/1", form: null, initially: true, asked: true },
      { note: "letter/1", form: "answer-letter", initially: false, asked: true },
    ]);
    // Another member’s notes are their own, and nothing of the words or the answer is kept.
    expect(await there.dan.at(now, (member) => cardsFor(member, [sent]))).toMatchObject([{ asked: false }]);
    const rows = JSON.stringify(await db.cardAsked.findMany({ where: { memberId: there.ada.id } }));
    expect(rows).not.toMatch(/alive|heavy|speaking/);
  });

  test("comes for an entry that was kept before anybody looked, and in a short version", async () => {
    const entryId = newId();
    await there.ada.at(now, async (member) => {
      const changes = [{ key: "line", value: danger, base: 0 }];
      const sheet = { exerciseId: urge.id, askedBy: null, entryId, page: newId(), seen: 0, changes };
      went(await saveText(member, sheet));
      went(await keepEntry(member, { entryId }));
    });
    const cards = await there.ada.at(now, async (member) => {
      const log = await logOf(member, { exercise: urge, asked: { entryId: null, before: null } });
      return cardsOn(member, [{ exercise: urge, stored: {}, log: log.shown }]);
    });
    expect(cards).toMatchObject([{ initially: false }, { note: `urge/${entryId}`, initially: true }]);
  });
});

describe("what home suggests", () => {
  const first = (at: Date) =>
    there.ada.at(at, async (member) => (await pathOf(member)).suggestion?.doors[0]?.href);
  const checksIn = (at: Date, values: Record<string, unknown>) =>
    there.ada.at(at, async (member) => {
      const entryId = newId();
      const changes = Object.entries(values).map(([key, value]) => ({ key, value, base: 0 }));
      const sheet = { exerciseId: checkIn.id, askedBy: null, entryId, page: newId(), seen: 0, changes };
      went(await saveText(member, sheet));
      went(await keepEntry(member, { entryId }));
    });

  test("heeds what was said about staying alive, and comes back when it is over", async () => {
    await there.ada.at(now, (member) => writes(member, repeaters, { "repeaters.a.what": "Money." }));
    expect(await first(now)).toMatch(/^\/path\/4\//);
    went(await answers("s7", "passing", { at: on(1) }));
    expect(await first(on(1))).toBe("/path/0/short");
    went(await answers("s7", "no", { at: on(8), askedBy: "check-in" }));
    expect(await first(on(8))).toMatch(/^\/path\/4\//);
    // A coach sees nothing of it.
    expect(await there.ben.at(on(8), concernsOf)).toEqual([]);
  });

  test("is short while sleep is low twice running, and for four weeks at most", async () => {
    await there.ada.at(now, (member) => writes(member, repeaters, { "repeaters.a.what": "Money." }));
    await checksIn(now, { sleep: 2 });
    expect(await first(now)).toMatch(/^\/path\/4\/(?!short)/);
    await checksIn(on(7), { sleep: 1 });
    expect(await first(on(7))).toBe("/path/4/short");
    expect(await first(on(40))).toMatch(/^\/path\/4\/(?!short)/);
    await checksIn(on(41), { sleep: 5 });
    expect(await first(on(41))).toMatch(/^\/path\/4\/(?!short)/);
  });
});

describe("what the coach does about it", () => {
  async function told(chosen: string): Promise<string> {
    const { answerId: answer } = went(await answers("s7", chosen));
    went(await there.ada.at(now, (member) => tellCoach(member, { answer })));
    const [concern] = await there.ben.at(now, concernsOf);
    return concern?.id ?? "";
  }
  const notes = (id: string, text: string, step: "note" | "end" = "note", at = on(1)) =>
    there.ben.at(at, (coach) => noteConcern(coach, { id, text, step }));

  test("is kept beside it, sealed, and acknowledges it", async () => {
    const id = await told("passing");
    went(await notes(id, "Wrote to Ada at 09:10."));
    went(await notes(id, "Ada answered. Next word on Monday.", "end", on(2)));
    expect(await there.ben.at(on(2), (coach) => concernOf(coach, id))).toMatchObject({
      seenAt: on(1),
      doneAt: on(2),
      done: [{ text: "Wrote to Ada at 09:10." }, { text: "Ada answered. Next word on Monday." }],
    });
    expect(await there.ben.at(on(2), concernsOf)).toEqual([]);
    expect(JSON.stringify(await db.safetyFlag.findMany())).not.toContain("09:10");
  });

  const seconds = (id: string, at = on(2)) => there.fay.at(at, (admin) => lookSecond(admin, { id }));
  // The practice of these tests is one: what Ben’s namesakes were told stands there too.
  const waiting = async (id: string, at: Date) =>
    (await there.fay.at(at, waitingConcerns)).filter((one) => one.id === id);

  test("where a life may be in danger no coach ends it alone: somebody who runs the practice looks too", async () => {
    const id = await told("unsafe");
    went(await notes(id, "Rang the supervisor."));
    // Nobody ends what wasn’t asked for.
    expect(await seconds(id)).toMatchObject({ ok: false, refusal: { code: "not-waiting" } });
    went(await notes(id, "She is with her sister. We speak on Monday.", "end"));
    const [left] = await there.ben.at(on(1), concernsOf);
    expect(left).toMatchObject({ endAskedAt: on(1), doneAt: null });
    const [group] = (await there.ben.at(on(1), coachQueue)).groups;
    expect(group?.rows[0]?.news).toBe("Waits for the second look");
    expect(await waiting(id, on(1))).toEqual([{ id, coach: "Ben", toldAt: now, waits: "second-look" }]);
    went(await seconds(id));
    expect(await there.ben.at(on(2), concernsOf)).toEqual([]);
    expect(await waiting(id, on(2))).toEqual([]);
    expect(await seconds(id)).toMatchObject({ ok: false, refusal: { code: "not-waiting" } });
    const line = await db.auditEvent.findFirst({ where: { subject: id, action: "second-look" } });
    expect(line).toMatchObject({ actor: there.fay.id });
  });

  test("what nobody acknowledged within an hour of work is seen by the practice, and none of what it is", async () => {
    const id = await told("unsafe");
    // Thursday, 14:00: Ben’s day ends at 17:00.
    expect(await waiting(id, after(now, hour / 2))).toEqual([]);
    const late = await waiting(id, after(now, hour));
    expect(late).toEqual([{ id, coach: "Ben", toldAt: now, waits: "unread" }]);
    expect(JSON.stringify(late)).not.toMatch(/Ada|unsafe|s7/);
    went(await notes(id, "Rang.", "note", after(now, 2 * hour)));
    expect(await waiting(id, after(now, 3 * hour))).toEqual([]);
  });
});

test("when the coach reads next, for the sheet", async () => {
  expect(await there.ada.at(now, coachReads)).toEqual({ name: "Ben", readsAt: now, atWork: true });
  const evening = new Date("2026-03-20T21:00:00Z");
  expect(await there.ada.at(evening, coachReads)).toEqual({
    name: "Ben",
    readsAt: new Date("2026-03-23T09:00:00Z"),
    atWork: false,
  });
  expect(await there.dan.at(now, coachReads)).toBeNull();
});

test("it goes with the member", async () => {
  const { answerId: answer } = went(await answers("s7", "unsafe"));
  went(await there.ada.at(now, (member) => tellCoach(member, { answer })));
  await db.account.deleteMany({ where: { id: there.ada.id } });
  expect(await db.safetyAnswer.count({ where: { memberId: there.ada.id } })).toBe(0);
  expect(await db.safetyFlag.count({ where: { memberId: there.ada.id } })).toBe(0);
});

/** A time with Ben that began then, on a request of its own. */
async function talk(startsAt: Date, state: "booked" | "cancelled"): Promise<void> {
  const pair = { memberId: there.ada.id, coachId: there.ben.id };
  const { id: coachingId } = await db.coaching.findFirstOrThrow({ where: pair });
  const requestId = newId();
  await db.supportRequest.create({
    data: {
      id: requestId,
      ...pair,
      coachingId,
      kind: "think",
      howSoon: "wait",
      answerBy: "call",
      state: "done",
      sealed: "",
      sentAt: now,
      promisedBy: now,
    },
  });
  await db.sessionTime.create({
    data: { id: newId(), requestId, ...pair, startsAt, endsAt: after(startsAt, hour), state, heldUntil: now },
  });
}
