// What a page of check-ins says: words after four marks, on the median of three, and gaps as gaps.
import { describe, expect, test } from "vitest";
import { leanings } from "#content/tools/leanings";
import { after, day } from "#lib/core/clock";
import { gapsIn, type Mark, pointsOf, sayDays, sayLeaning, sayTimes, shapeOf } from "#lib/leanings/model";
import { plainSpaces } from "../harness/words.ts";

const zone = "Europe/Lisbon";
/** Thursday 19 March 2026. */
const now = new Date("2026-03-19T20:00:00Z");
const reading = { zone, now, numbers: true };
const of = (key: string) => {
  const words = leanings.find((one) => one.key === key);
  if (!words) throw new Error(`nothing is said of ${key}`);
  return words;
};

/** One mark a week, the last one today; notes by place. */
function weekly(values: (number | null)[], notes: Record<number, string> = {}, every = 7): Mark[] {
  return values.map((value, index) => ({
    at: after(now, -(values.length - 1 - index) * every * day),
    value,
    note: notes[index] ?? null,
  }));
}

describe("the shape of some marks", () => {
  test.each<[number[], ReturnType<typeof shapeOf>]>([
    [[5, 5, 7, 7], { shape: "rising", from: 5, to: 7 }],
    [[8, 8, 6, 6], { shape: "falling", from: 8, to: 6 }],
    [[8, 7, 6, 5, 4], { shape: "falling", from: 7, to: 5 }],
    [[2, 3, 5, 7, 9], { shape: "rising", from: 3, to: 7 }],
    [[0, 0, 0, 10, 10, 10], { shape: "rising", from: 0, to: 10 }],
    [[6, 6, 6, 6], { shape: "flat", low: 6, high: 6 }],
    [[6, 7, 6, 7, 6], { shape: "flat", low: 6, high: 7 }],
    [[6, 7, 7, 7], { shape: "flat", low: 7, high: 7 }],
    [[5, 6, 5, 6, 6, 5], { shape: "flat", low: 5, high: 6 }],
    [[3, 8, 3, 8], { shape: "swinging", low: 3, high: 8 }],
    [[8, 3, 7, 4, 8, 3], { shape: "swinging", low: 3, high: 8 }],
    [[2, 9, 2, 9, 9, 9], { shape: "swinging", low: 2, high: 9 }],
    // One loud week is no shape: the median of three leaves it out.
    [[4, 4, 10, 4, 4], { shape: "flat", low: 4, high: 4 }],
    [[4, 4, 0, 4, 4], { shape: "flat", low: 4, high: 4 }],
    [[8, 7, 8, 6, 6, 9, 6, 5], { shape: "falling", from: 8, to: 6 }],
    [[3, 3, 6, 6, 6, 3, 3], { shape: "between", low: 3, high: 6 }],
    [[7, 5, 5, 7, 7], { shape: "rising", from: 5, to: 7 }],
    [[5, 6, 7, 6, 5], { shape: "flat", low: 6, high: 6 }],
    [[10, 10, 10, 10, 10], { shape: "flat", low: 10, high: 10 }],
    [[0, 1, 0, 1], { shape: "flat", low: 0, high: 1 }],
    [[9, 8, 8, 7, 7, 6], { shape: "flat", low: 7, high: 8 }],
  ])("%j", (values, shape) => {
    expect(shapeOf(values)).toEqual(shape);
  });
});

describe("what is said of it", () => {
  test.each<[string, Mark[], string | null]>([
    ["hurt", [], null],
    ["hurt", weekly([7, 7, 8]), null],
    ["hurt", weekly([5, 5, 7, 7]), "Hurt has been heavier these four weeks: 5, then 7."],
    [
      "hurt",
      weekly([5, 5, 7, 7], { 2: "flat emptied" }),
      "Hurt has been heavier these four weeks: 5, then 7. On 12 March you noted “flat emptied”.",
    ],
    ["hurt", weekly([8, 8, 6, 6]), "Hurt has been lighter these four weeks: 8, then 6."],
    [
      "hurt",
      weekly([8, 8, 6, 8, 6, 5], { 3: "the handover." }),
      "Hurt has been lighter these six weeks: 8, then 6. It was heavier around 5 March, when you noted “the handover”.",
    ],
    [
      "hurt",
      weekly([3, 8, 3, 8, 4, 8]),
      "Hurt has gone up and down for six weeks, between 3 and 8. That is common after a breakup.",
    ],
    [
      "hurt",
      weekly([6, 7, 6, 7, 6]),
      "Hurt has stayed at 6 or 7 for five weeks. There is no date by which it has to move.",
    ],
    [
      "hurt",
      weekly([4, 4, 9, 4, 4], { 2: "his birthday" }),
      "Hurt has stayed at 4 for five weeks. It was heavier around 5 March, when you noted “his birthday”.",
    ],
    // Every mark that was given lies in what is said of them, but for the one that is named.
    [
      "hurt",
      weekly([7, 5, 8, 6], { 2: "the dentist" }, 1),
      "Hurt has stayed between 5 and 7 for four days. It was heavier around 18 March, when you noted “the dentist”.",
    ],
    ["clear", weekly([3, 4, 5, 3, 4, 5]), "How clear you are has stayed between 3 and 5 for six weeks."],
    ["hurt", weekly([3, 3, 6, 6, 6, 3, 3]), "Hurt has been between 3 and 6 for seven weeks."],
    ["pull", weekly([9, 8, 5, 5]), "The pull has been fainter these four weeks: 8, then 5."],
    ["pull", weekly([4, 4, 7, 8]), "The pull has been stronger these four weeks: 4, then 7."],
    ["sleep", weekly([3, 3, 6, 6]), "There has been more sleep these four weeks: 3, then 6."],
    ["sleep", weekly([3, 9, 3, 9]), "Sleep has gone up and down for four weeks, between 3 and 9."],
    ["myself", weekly([6, 6, 3, 2]), "You have felt less like yourself these four weeks: 6, then 3."],
    ["clear", weekly([5, 5, 5, 5]), "How clear you are has stayed at 5 for four weeks."],
    ["coping", weekly([2, 3, 6, 7]), "You have managed more these four weeks: 3, then 6."],
    ["company", weekly([8, 8, 4, 4]), "You have felt less supported these four weeks: 8, then 4."],
    // A note stands beside hurt and pull alone.
    [
      "sleep",
      weekly([3, 3, 6, 6], { 3: "new bed" }),
      "There has been more sleep these four weeks: 3, then 6.",
    ],
    // Some days of a daily form.
    ["hurt", weekly([5, 5, 7, 7], {}, 1), "Hurt has been heavier these four days: 5, then 7."],
    // An open line is no mark.
    ["hurt", weekly([5, null, 5, 7]), null],
    ["hurt", weekly([null, 5, 5, 7, 7]), "Hurt has been heavier these four weeks: 5, then 7."],
  ])("%s %#", (key, marks, sentence) => {
    expect(plainSpaces(sayLeaning(of(key), marks, reading))).toBe(sentence);
  });

  test("begins again after a gap", () => {
    const before = weekly([9, 9, 9, 9]).map((mark) => ({ ...mark, at: after(mark.at, -35 * day) }));
    expect(plainSpaces(sayLeaning(of("hurt"), [...before, ...weekly([5, 5])], reading))).toBeNull();
    expect(plainSpaces(sayLeaning(of("hurt"), [...before, ...weekly([5, 5, 3, 3])], reading))).toBe(
      "Hurt has been lighter these four weeks: 5, then 3.",
    );
  });

  test("looks back eight weeks and no further", () => {
    expect(
      plainSpaces(sayLeaning(of("hurt"), weekly([1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6]), reading)),
    ).toBe("Hurt has stayed at 6 for nine weeks. There is no date by which it has to move.");
  });

  test("says until when, where the last mark is some time ago", () => {
    const old = weekly([5, 5, 7, 7]).map((mark) => ({ ...mark, at: after(mark.at, -30 * day) }));
    expect(plainSpaces(sayLeaning(of("hurt"), old, reading))).toBe(
      "Hurt has been heavier over four weeks until 17 February: 5, then 7.",
    );
  });

  test("does without numbers where they are hidden", () => {
    for (const values of [
      [5, 5, 7, 7],
      [3, 8, 3, 8],
      [6, 6, 6, 6],
      [3, 3, 6, 6, 6, 3, 3],
    ]) {
      const said = sayLeaning(of("hurt"), weekly(values), { ...reading, numbers: false });
      expect(said).not.toMatch(/\d/);
      expect(said).toMatch(/^Hurt has /);
    }
  });

  test("two marks on one day are one: the later", () => {
    const twice = weekly([5, 5, 7, 7]).flatMap((mark) => [
      { ...mark, at: after(mark.at, -day / 24), value: 0 },
      mark,
    ]);
    expect(plainSpaces(sayLeaning(of("hurt"), twice, reading))).toBe(
      "Hurt has been heavier these four weeks: 5, then 7.",
    );
  });
});

describe("what is said of the check-ins as a whole", () => {
  test.each<[Mark[], string[]]>([
    [[], ["No check-ins so far. One takes about a minute."]],
    [weekly([5]), ["One check-in so far. After four, this page says which way they lean."]],
    [weekly([5, 6]), ["Two check-ins so far. After four, this page says which way they lean."]],
    [weekly([5, 6, 7, 8]), []],
  ])("%#", (marks, sentences) => {
    expect(plainSpaces(sayTimes(marks, reading))).toEqual(sentences);
  });

  test("a gap is said with its days", () => {
    const marks = [
      ...weekly([5, 6, 5, 6]).map((mark) => ({ ...mark, at: after(mark.at, -28 * day) })),
      ...weekly([5]),
    ];
    expect(plainSpaces(sayTimes(marks, reading))).toEqual([
      "There are no check-ins from 20 February to 18 March. The line stops there and starts again.",
      "One check-in since then. After four, this page says which way they lean.",
    ]);
    expect(gapsIn(marks)).toHaveLength(1);
  });

  test.each([
    ["2026-03-02", "2026-03-23", "from 2 to 23 March"],
    ["2026-02-28", "2026-03-23", "from 28 February to 23 March"],
    ["2025-12-28", "2026-01-23", "from 28 December 2025 to 23 January"],
    ["2024-03-02", "2024-03-23", "from 2 to 23 March 2024"],
    ["2024-02-28", "2024-03-23", "from 28 February to 23 March 2024"],
    ["2023-12-28", "2024-01-23", "from 28 December 2023 to 23 January 2024"],
  ])("the days from %s to %s", (from, until, said) => {
    expect(
      plainSpaces(sayDays({ from: new Date(`${from}T12:00Z`), until: new Date(`${until}T12:00Z`) }, reading)),
    ).toBe(said);
  });
});

describe("the line", () => {
  test("a gap is a point without a mark, and so is an open line", () => {
    const marks = [
      ...weekly([5, null]).map((mark) => ({ ...mark, at: after(mark.at, -21 * day) })),
      ...weekly([7]),
    ];
    expect(plainSpaces(pointsOf(marks, reading))).toEqual({
      weekly: false,
      points: [
        { label: "19 February", value: 5, note: null },
        { label: "26 February", value: null, note: null },
        { label: "from 27 February to 18 March", value: null, note: null },
        { label: "19 March", value: 7, note: null },
      ],
    });
  });

  test("a year of days becomes a point a week, the middle of its marks", () => {
    const daily = weekly(
      Array.from({ length: 364 }, (_, index) => index % 10),
      {},
      1,
    );
    const { points, weekly: isWeekly } = pointsOf(daily, reading);
    expect(isWeekly).toBe(true);
    expect(points.length).toBeLessThan(54);
    for (const { value } of points) expect(value).not.toBeNull();
  });
});
