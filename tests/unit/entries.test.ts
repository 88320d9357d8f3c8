// What entries are called beside each other.

import { expect, test } from "vitest";
import { sayDay, sayMoment, sayMomentAsOf, sayNear, sayNearDay } from "#lib/core/when";
import { labelsOf } from "#lib/entries/model";
import { plainSpaces } from "../harness/words.ts";

const now = new Date("2026-03-29T12:00:00Z");
const lisbon = { now, zone: "Europe/Lisbon" };
const at = (instant: string, askedBy: string | null = null) => ({ openedAt: new Date(instant), askedBy });

test("a day, with its year where that is another one", () => {
  const looks = [at("2025-03-19T10:00:00Z"), at("2026-03-19T10:00:00Z"), at("2026-03-19T11:00:00Z", "m4")];
  expect(plainSpaces(labelsOf(looks, lisbon))).toEqual(["19 March 2025", "19 March", "M4, 19 March"]);
});

test("the hour as well, where two of one day would be called the same", () => {
  const looks = [at("2026-03-19T10:00:00Z"), at("2026-03-20T00:30:00Z"), at("2026-03-19T22:30:00Z")];
  expect(plainSpaces(labelsOf(looks, lisbon))).toEqual(["19 March, 10:00", "20 March", "19 March, 22:30"]);
});

test("the first and the last minute of a day on which the clocks go back are one day", () => {
  const autumn = { now: new Date("2026-11-01T12:00:00Z"), zone: "Europe/Lisbon" };
  const looks = [at("2026-10-24T23:00:00Z"), at("2026-10-25T23:59:00Z"), at("2026-10-26T00:00:00Z")];
  expect(plainSpaces(labelsOf(looks, autumn))).toEqual([
    "25 October, 00:00",
    "25 October, 23:59",
    "26 October",
  ]);
});

test.each([
  ["2026-03-19T00:05:00Z", "00:05", "today at 00:05"],
  ["2026-03-18T23:10:00Z", "Wednesday 23:10", "on Wednesday at 23:10"],
  ["2026-03-12T23:10:00Z", "12 March, 23:10", "on 12 March at 23:10"],
  ["2024-11-29T11:54:00Z", "29 November 2024, 11:54", "on 29 November 2024 at 11:54"],
])(
  "%s is said as short as it can be told from now: %s, and in a sentence %s",
  (instant, near, inSentence) => {
    const then = new Date(instant);
    const evening = new Date("2026-03-19T20:00:00Z");
    expect(plainSpaces(sayNear(then, evening, "Europe/London"))).toBe(near);
    expect(plainSpaces(sayNearDay(then, evening, "Europe/London"))).toBe(inSentence);
  },
);

test("a day of last year can lie within the week", () => {
  expect(sayNear(new Date("2025-12-31T11:54:00Z"), new Date("2026-01-02T09:00:00Z"), "UTC")).toBe(
    "Wednesday 11:54",
  );
});

test("what was in another year says which, with its weekday", () => {
  const then = (instant: string) => plainSpaces(sayMomentAsOf(new Date(instant), now, "Europe/London"));
  expect(then("2026-03-19T17:00:00Z")).toBe("Thursday 19 March, 17:00");
  expect(then("2024-03-19T17:00:00Z")).toBe("Tuesday 19 March 2024, 17:00");
});

test("no line ends between a day and its month", () => {
  const day = new Date("2026-03-19T17:00:00Z");
  expect(sayDay(day, "Europe/London")).toBe("19\u00a0March");
  expect(sayMoment(day, "Europe/London")).toBe("Thursday 19\u00a0March, 17:00");
});
