import { describe, expect, test } from "vitest";
import {
  compass,
  mornings,
  person,
  relief,
  sort,
  without,
} from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { advice } from "#content/modules/01-person-or-quiet/summary";
import { answered, asRead, inputOf, lookOf } from "../../harness/answers.ts";

describe("the page that the first module makes", () => {
  const page = personOrQuiet.summary;

  test("full, in ada’s words", () => {
    const parts = page(
      inputOf({
        answer: (exercise) =>
          exercise === sort
            ? answered(sort, {
                "cards.thinking": "person",
                "cards.others": "person",
                "cards.evenings": "hurt",
                "cards.why": "both",
                "cards.lost": "not-me",
                "cards.picked": "",
              })
            : answered(mornings, {
                without: "The way they ask the second question.",
                back: "I’d still be waiting.\nAnd the job.",
                round: "both",
              }),
        looks: () => [
          lookOf(answered(compass, { person: 5, relief: 9, sure: 3, why: "Evenings." }), "M1, 18 March"),
          lookOf(answered(compass, { person: 6, relief: 6, sure: 4, why: "Dull ones too." }), "M1, 9 April"),
        ],
      }),
    );
    expect(asRead(parts)).toEqual([
      "# Compass",
      "M1, 18 March: person 5, hurt 9; M1, 9 April: person 6, hurt 6",
      "How much of today’s pull is this one person and the life you had? 6, from none of it to a great deal of it",
      "How much is wanting the hurt to stop? 6, from none of it to a great deal of it",
      "How sure are you? 4, from a guess to quite sure",
      "Why I say so",
      "“Dull ones too.”",
      "# Where you put the cards",
      "About this person: I like how they think. I like who they are with other people.",
      "About the hurt: I can’t stand the evenings.",
      "Both: I want to know why.",
      "Not me: I don’t want to have lost.",
      "# If the ache were gone",
      "You wake tomorrow and the ache is gone. Nothing else changed. What would you still want from them?",
      "“The way they ask the second question.”",
      "# If they were back",
      "You wake and they’re back. Nothing else changed. What would still hurt?",
      "“I’d still be waiting.\nAnd the job.”",
    ]);
  });

  test("half filled: one mark, one morning, no headings for the rest", () => {
    const parts = page(
      inputOf({
        answer: (exercise) => (exercise === mornings ? answered(mornings, { back: "The job." }) : {}),
        looks: () => [lookOf(answered(compass, { relief: 0 }))],
      }),
    );
    expect(asRead(parts)).toEqual([
      "# Compass",
      "M1, 19 March: person open, hurt 0",
      "How much is wanting the hurt to stop? 0, from none of it to a great deal of it",
      "# If they were back",
      "You wake and they’re back. Nothing else changed. What would still hurt?",
      "“The job.”",
    ]);
  });

  test("with one word, that word", () => {
    const parts = page(
      inputOf({
        answer: (exercise) => (exercise === mornings ? answered(mornings, { without: "her" }) : {}),
        looks: () => [],
      }),
    );
    expect(asRead(parts)).toEqual([
      "# If the ache were gone",
      "You wake tomorrow and the ache is gone. Nothing else changed. What would you still want from them?",
      "“her”",
    ]);
  });

  test("a reason without a number draws no square", () => {
    const parts = page(
      inputOf({
        answer: () => ({}),
        looks: () => [lookOf(answered(compass, { why: "Can’t say." }))],
      }),
    );
    expect(asRead(parts)).toEqual(["# Compass", "Why I say so", "“Can’t say.”"]);
  });

  test.each([
    ["nothing written", {}, {}],
    ["spaces alone", { without: " ", back: "\n" }, { why: "  " }],
    ["the stop question alone", { round: "round" }, {}],
  ])("%s leaves nothing behind", (_, writing, look) => {
    const parts = page(
      inputOf({
        answer: (exercise) => (exercise === mornings ? answered(mornings, writing) : {}),
        looks: () => [lookOf(answered(compass, look))],
      }),
    );
    expect(parts).toEqual([]);
  });

  test("words longer than the line are all there", () => {
    const long = "and ".repeat(25_000);
    const parts = page(
      inputOf({
        answer: (exercise) => (exercise === mornings ? answered(mornings, { [without.key]: long }) : {}),
        looks: () => [],
      }),
    );
    expect(asRead(parts).at(-1)).toBe(`“${long}”`);
  });
});

describe("what to read next", () => {
  const looking = (marks: Record<string, unknown>) =>
    inputOf({ looks: () => [lookOf(answered(compass, marks))] });

  test("with the hurt high and the person low, the module that helps with that", () => {
    expect(advice(looking({ person: 2, relief: 8 }))).toBe(
      "You marked the hurt high, and {person} as little of the pull, so “What the ending shook” may be the one to read next.",
    );
  });

  test.each([
    ["both are high", { person: 8, relief: 8 }],
    ["the person is high", { person: 8, relief: 2 }],
    ["one is open", { relief: 9 }],
    ["nothing is marked", {}],
  ])("says nothing when %s", (_, marks) => {
    expect(advice(looking(marks))).toBeUndefined();
  });

  test("the marks it looks at are the two of the compass", () => {
    expect(compass.fields).toEqual(expect.arrayContaining([person, relief]));
  });
});
