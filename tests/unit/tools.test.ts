// What the tools show of what was written elsewhere: the card, the people, the hold box, letters, hours.
import { describe, expect, test } from "vitest";
import { purpose, terms } from "#content/modules/03-room-to-breathe/exercises";
import { scenes } from "#content/modules/04-whole-film/exercises";
import { holdBox, ifNo } from "#content/modules/07-not-tonight/exercises";
import { tools } from "#content/tools/index";
import { letter } from "#content/tools/letters";
import { emptyAnswer } from "#lib/answers/model";
import { after, day, hour } from "#lib/core/clock";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import { cardOf, heldFrom, letterFrom, peopleOf, reviewOf } from "#lib/tools/model";
import { sayUrges } from "#lib/urges/model";
import { answered } from "../harness/answers.ts";

const now = new Date("2026-03-19T20:00:00Z");
const zone = "Europe/Lisbon";

const answers =
  (written: [Exercise, Record<string, unknown>][]) =>
  (exercise: Exercise): StoredAnswer => {
    const found = written.find(([one]) => one === exercise);
    return found ? answered(...found) : {};
  };

const look = (exercise: Exercise, values: Record<string, unknown>, openedAt = now) => ({
  entryId: "entry",
  exerciseId: exercise.id,
  askedBy: null,
  openedAt,
  closedAt: openedAt,
  answer: { ...emptyAnswer, revision: 1, stored: answered(exercise, values) },
});

test("the tools stand at /tools/1 to /tools/5", () => {
  expect(tools.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

describe("the card", () => {
  test("is empty before anything is written", () => {
    expect(cardOf(answers([]))).toEqual({ good: null, hard: null, aim: null });
  });

  test("has a good scene, a hard one and what the quiet is for", () => {
    const written = answers([
      [
        scenes,
        { "film.good2.scene": "The ferry.", "film.hard1.scene": "The car park.", "film.hard2.scene": "No." },
      ],
      [purpose, { "aims.sleep": "yes" }],
    ]);
    expect(cardOf(written)).toEqual({ good: "The ferry.", hard: "The car park.", aim: "sleep" });
  });

  test("prefers words of one’s own", () => {
    const written = answers([[purpose, { "aims.sleep": "yes", own: "Reading a page." }]]);
    expect(cardOf(written).aim).toBe("Reading a page.");
  });
});

test("people are those written down, each once", () => {
  const written = answers([
    [ifNo, { call: "Nell, until midnight." }],
    [terms, { knows: "Nell, until midnight." }],
  ]);
  expect(peopleOf(written, null)).toEqual([{ line: "Nell, until midnight.", number: null }]);
  expect(peopleOf(written, { name: "Theo", number: "+351 210 000 000" })).toEqual([
    { line: "Theo", number: "+351 210 000 000" },
    { line: "Nell, until midnight.", number: null },
  ]);
  expect(peopleOf(answers([]), { name: "", number: "" })).toEqual([]);
});

describe("the hold box", () => {
  test.each([
    [{ "letter.words": "Are you awake?" }, 24],
    [{ "letter.words": "Are you awake?", "letter.hours": "72" }, 72],
  ])("%j", (values, hours) => {
    expect(heldFrom(look(holdBox, values), now)).toMatchObject({
      until: after(now, hours * hour),
      isOver: false,
    });
    expect(heldFrom(look(holdBox, values), after(now, hours * hour))).toMatchObject({ isOver: true });
  });

  test("holds nothing without words", () => {
    expect(heldFrom(look(holdBox, { "letter.hours": "48" }), now)).toBeNull();
  });
});

test("a letter is sealed until its day has come", () => {
  const sealed = look(letter, { words: "Today I walked.", until: "2026-05-03" }, after(now, -day));
  expect(letterFrom(sealed, { now, zone })).toMatchObject({ isSealed: true, until: "2026-05-03" });
  expect(letterFrom(sealed, { now: new Date("2026-05-03T08:00:00Z"), zone })).toMatchObject({
    isSealed: false,
  });
  expect(letterFrom(look(letter, { words: "Today." }), { now, zone })).toMatchObject({
    isSealed: false,
    until: null,
  });
});

test("the plan is looked at again on its day", () => {
  expect(reviewOf(answers([]), { now, zone })).toBeNull();
  expect(reviewOf(answers([[terms, { review: "2026-04-09" }]]), { now, zone })).toEqual({
    day: "2026-04-09",
    isDue: false,
  });
  expect(reviewOf(answers([[terms, { review: "2026-03-19" }]]), { now, zone })?.isDue).toBe(true);
});

describe("the hours at which it pulls", () => {
  /** Thursday 19 March, at these hours in Lisbon. */
  const at = (...hours: number[]) =>
    hours.map((on, index) => ({
      at: new Date(`2026-03-${String(10 + index).padStart(2, "0")}T${String(on).padStart(2, "0")}:00:00Z`),
      before: 7,
      after: 5,
    }));

  test("few say nothing", () => {
    expect(sayUrges(at(23, 22, 21), zone)).toEqual([
      "After four of them, this page says at what hours they come.",
    ]);
  });

  test("most of them in the evening", () => {
    expect(sayUrges(at(23, 22, 21, 9), zone)).toEqual([
      "Most of these came in the evening, from six to midnight.",
      "Afterwards it was fainter in four.",
    ]);
  });

  test("afterwards: what it was in none is not said", () => {
    const shifted = (...afters: number[]) =>
      at(23, 22, 21, 9).map((urge, index) => ({ ...urge, after: afters[index] ?? 7 }));
    expect(sayUrges(shifted(5, 5, 8, 9), zone).at(-1)).toBe(
      "Afterwards it was fainter in two and stronger in two.",
    );
    expect(sayUrges(shifted(5, 5, 7, 9), zone).at(-1)).toBe(
      "Afterwards it was fainter in two, about the same in one, and stronger in one.",
    );
  });

  test("at all hours", () => {
    expect(sayUrges(at(1, 7, 13, 19), zone)[0]).toBe("These came at all hours.");
  });

  test("on one weekday", () => {
    const sundays = [1, 8, 15, 22].map((on) => ({
      at: new Date(`2026-03-${String(on).padStart(2, "0")}T19:00:00Z`),
      before: null,
      after: null,
    }));
    expect(sayUrges(sundays, zone)).toEqual([
      "Most of these came in the evening, from six to midnight.",
      "Many of them were on a Sunday.",
    ]);
  });
});
