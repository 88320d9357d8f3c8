import { describe, expect, test } from "vitest";
import { situation } from "#content/modules/00-arrival/exercises";
import { compass, mornings } from "#content/modules/01-person-or-quiet/exercises";
import {
  hoped,
  hurt,
  me,
  reading,
  relief,
  repeaters,
  scenes,
  treatment,
} from "#content/modules/04-whole-film/exercises";
import { wholeFilm } from "#content/modules/04-whole-film/module";
import { checkIn } from "#content/tools/check-in";
import { cellAt } from "#lib/exercises/answer";
import type { SummaryInput } from "#lib/exercises/guide";
import { answered, asRead, having, lookOf, type Written } from "../../harness/answers.ts";

const page = (written: Written, over: Partial<SummaryInput> = {}) =>
  asRead(wholeFilm.summary(having(written, over)));

const advice = (...written: Written) => wholeFilm.advice?.(having(written));

/** What a step opens with, as it is read. */
function opening(stepId: string, written: Written): string[] {
  const step = wholeFilm.steps.find(({ id }) => id === stepId);
  if (!step || !("exercise" in step)) throw new Error(`${stepId} is no exercise`);
  return asRead(step.opens?.parts(having(written)) ?? []);
}

const film: Record<string, unknown> = {
  "film.ordinary1.scene": "Soup, the crossword.",
  "film.ordinary1.often": "most",
  "film.good1.scene": "The pier in the rain.",
  "film.good1.often": "once",
  "film.good1.me": 2,
  "film.hard1.scene": "He told my brother first.",
  "film.hard1.often": "some",
  "film.hard1.me": -3,
  "film.hard2.scene": "The lift.",
  "film.good3.me": 3,
};

describe("the page that the fourth module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          [scenes, { ...film, round: "new" }],
          [relief, { "looks.good1.after": "yes", "looks.good1.plain": "partly", "looks.good2.after": "no" }],
          [
            repeaters,
            {
              "repeaters.first.what": "Saturdays at his mother’s",
              "repeaters.first.since": "the move",
              "repeaters.first.changed": "while",
              "repeaters.first.mine": "I sulked.",
              "repeaters.first.sort": "priority",
              agreed: "Told by Sunday.",
            },
          ],
          [me, { "levels.calm.level": -2, "levels.seen.level": 0, two: "stuck" }],
          [hoped, { "boxes.before": "Coffee.", "boxes.after": "A lemon tree.", misses: 7 }],
          [reading, { reading: "unhappy", why: "The money never got said." }],
        ],
        {
          looks: ({ id }) =>
            id === compass.id
              ? [
                  lookOf(answered(compass, { person: 5, relief: 9 }), "M1, 19 March"),
                  lookOf(answered(compass, { person: 6, relief: 5, why: "Dull ones too." }), "M4, 9 April"),
                ]
              : [],
        },
      ),
    ).toEqual([
      "# Ten scenes",
      "A good scene, once, +2\u00a0about\u00a0me: “The pier in the rain.” || A hard scene, some weeks, −3\u00a0about\u00a0me: “He told my brother first.”",
      "A second hard scene",
      "“The lift.”",
      "An ordinary hour, most weeks",
      "“Soup, the crossword.”",
      "# What the weeks were like",
      "Most weeks | An ordinary hour: “Soup, the crossword.”",
      "Some weeks | A hard scene: “He told my brother first.”",
      "Once | A good scene: “The pier in the rain.”",
      "# Good, or relief",
      "A good scene: “The pier in the rain.” | Straight after a bad stretch?: Yes | Would it have felt good in an ordinary week?: In part",
      "# What kept coming back",
      "What: “Saturdays at his mother’s” | Since when: “the move” | Did it change for more than a month?: For a while | My part: “I sulked.” | What sort it is: A priority to negotiate",
      "What we had agreed, as I understood it",
      "“Told by Sunday.”",
      "# You in it",
      "What I was, with them | Calm: −2 | Seen: 0",
      "The two of us were mostly: stuck",
      "# Had, and hoped for",
      "What I had: “Coffee.” || What I hoped for: “A lemon tree.”",
      "Which do I miss more today? 7, from what I had to what I hoped for",
      "# Your reading",
      "As I see it today, it was: often unhappy, with the same problems",
      "Why I say so",
      "“The money never got said.”",
      "# Compass",
      "M1, 19 March: person 5, hurt 9; M4, 9 April: person 6, hurt 5",
      "How much of today’s pull is this one person and the life you had? 6, from none of it to a great deal of it",
      "How much is wanting the hurt to stop? 5, from none of it to a great deal of it",
      "Why I say so",
      "“Dull ones too.”",
    ]);
  });

  test("half filled: one box has no empty neighbour", () => {
    expect(
      page([
        [scenes, { "film.turning.scene": "The test." }],
        [hoped, { "boxes.after": "A door." }],
      ]),
    ).toEqual([
      "# Ten scenes",
      "A turning point",
      "“The test.”",
      "# Had, and hoped for",
      "What I hoped for",
      "“A door.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([[repeaters, { "repeaters.first.what": "money" }]])).toEqual([
      "# What kept coming back",
      "What: “money”",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    [
      "spaces alone",
      [
        [scenes, { "film.good1.scene": " " }],
        [hoped, { "boxes.before": "\n" }],
      ],
    ],
    ["marks without a scene", [[scenes, { "film.good1.me": 2, "film.good1.often": "most" }]]],
    ["a second look at a scene without words", [[relief, { "looks.good1.after": "yes" }]]],
    ["a sort without words", [[repeaters, { "repeaters.first.sort": "skill" }]]],
    [
      "the stop questions alone",
      [
        [scenes, { round: "new" }],
        [hoped, { round: "round" }],
      ],
    ],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(written)).toEqual([]);
  });

  test("in another script, and over the limit, every word is there", () => {
    const long = "그리고 ".repeat(1_000).trim();
    expect(
      page([
        [scenes, { "film.hard3.scene": long }],
        [reading, { why: "모르겠다" }],
      ]),
    ).toEqual([
      "# Ten scenes",
      "A third hard scene",
      `“${long}”`,
      "# Your reading",
      "Why I say so",
      "“모르겠다”",
    ]);
  });
});

describe("what it opens with, and what it gives on", () => {
  test("what would still hurt stands before the repeaters", () => {
    expect(opening("repeaters", [[mornings, { back: "The job.", without: "The film." }]])).toEqual([
      "# If they were back",
      "You wake and they’re back. Nothing else changed. What would still hurt?",
      "“The job.”",
    ]);
    expect(opening("repeaters", [])).toEqual([]);
  });

  test("the good scenes stand before the second look", () => {
    expect(opening("relief", [[scenes, film]])).toEqual([
      "# Your good scenes",
      "A good scene",
      "“The pier in the rain.”",
    ]);
  });
});

describe("what is said above the ends", () => {
  test("names Help now first, where somebody was hurt", () => {
    const lines = "Help now lists people who know about that.";
    expect(advice([reading, { reading: hurt }])).toBe(`You chose “made smaller or hurt”, and ${lines}`);
    expect(advice([repeaters, { "repeaters.first.sort": treatment }])).toBe(
      `You marked something as disrespect or harm, and ${lines}`,
    );
    expect(
      advice([reading, { reading: hurt }], [scenes, { round: "round" }], [hoped, { round: "round" }]),
    ).toContain(lines);
  });

  test("turns away from the page after two rounds, and is silent otherwise", () => {
    expect(advice([scenes, { round: "round" }], [hoped, { round: "round" }])).toContain("away from the page");
    expect(advice([reading, { reading: "good" }])).toBeUndefined();
    expect(advice()).toBeUndefined();
  });
});

describe("soon after the end", () => {
  const soon = (ended: string, hurtMark?: number) =>
    wholeFilm.advice?.(
      having([[situation, { since: ended }]], {
        looks: ({ id }) =>
          id === checkIn.id && hurtMark !== undefined ? [lookOf(answered(checkIn, { hurt: hurtMark }))] : [],
      }),
    );

  test("the short version is enough, while the hurt is high or unknown", () => {
    const enough = "It ended less than two weeks ago, so the short version is enough for now.";
    expect(soon("2026-03-10")).toBe(enough);
    expect(soon("2026-03-10", 8)).toBe(enough);
    expect(soon("2026-03-10", 7)).toBeUndefined();
    expect(soon("2026-03-01", 9)).toBeUndefined();
    expect(soon("2027-03-10")).toBeUndefined();
    expect(soon("")).toBeUndefined();
  });
});

test("asks the compass in its own words, once more", () => {
  expect(wholeFilm.steps).toContainEqual({ id: "compass", exercise: compass });
});

test("the short version holds views onto cells of the long one", () => {
  const short = wholeFilm.steps.find((step) => step.id === "short");
  if (!short || !("short" in short)) throw new Error("there is no short version");
  for (const { exercise, key, item } of short.short.fields)
    expect(cellAt(exercise, item ? `${key}.${item}` : key)?.field.key).toBe(key);
});
