import { describe, expect, test } from "vitest";
import { situation } from "#content/modules/00-arrival/exercises";
import { compass } from "#content/modules/01-person-or-quiet/exercises";
import { move } from "#content/modules/02-what-shook/exercises";
import { tellings } from "#content/modules/05-what-would-be-true/exercises";
import { anyNext, needs, sides, telling, thread, where } from "#content/modules/08-time-used/exercises";
import { timeUsed } from "#content/modules/08-time-used/module";
import { usualMove } from "#content/modules/08-time-used/summary";
import { checkIn } from "#content/tools/check-in";
import { cellAt, isAnswered } from "#lib/exercises/answer";
import { answered, asRead, having, keeping, lookOf, type Written } from "../../harness/answers.ts";

const page = (...written: Written) => asRead(timeUsed.summary(having(written)));

const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";

describe("the page that the eighth module makes", () => {
  test("full", () => {
    const input = having(
      [
        [
          thread,
          {
            thread: "I make myself useful and hope it is noticed.",
            [`ties.${a}.who`]: "My brother",
            [`ties.${a}.began`]: "I minded him after school.",
            [`ties.${a}.worry`]: "Being in the way.",
            [`ties.${a}.strain`]: "Tidied.",
            [`ties.${a}.say`]: "“You’re in the kitchen again.”",
            [`ties.${b}.who`]: "Dagny",
            round: "new",
          },
        ],
        [
          needs,
          {
            "needs.first.need": "To hear when he’d be late.",
            "needs.first.knew": "since",
            "needs.first.asked": "hints",
            "needs.first.back": "“You could have rung me.”",
            "needs.first.ask": "When you work late, I’d like one text by seven.",
            round: "both",
          },
        ],
        [
          sides,
          {
            "mine.first.what": "Jokes.",
            [`theirs.${a}.what`]: "Left the room.",
            [`nobodys.${a}.what`]: "Night shifts.",
          },
        ],
        [
          anyNext,
          { [`musts.${a}.what`]: "Supper after a row.", [`notagain.${a}.what`]: "Guessing a silence." },
        ],
        [tellings, { mine: "She changed. I worked. It ended." }],
        [telling, { telling: "He worked nights. Neither asked. It ended in May.", round: "new" }],
      ],
      {
        first: () => ({
          label: "9 April",
          stored: answered(tellings, { mine: "She changed. It ended." }),
        }),
        looks: ({ id }) =>
          id === compass.id
            ? [lookOf(answered(compass, { person: 6, relief: 3 }), "M8, 20 May")]
            : [
                lookOf(answered(where, { "days.news.now": "notyet", "days.body.now": "most" }), "19 March"),
                lookOf(
                  answered(where, {
                    "days.news.now": "sometimes",
                    "days.body.now": "most",
                    "days.plan.now": "notyet",
                  }),
                  "20 April",
                ),
              ],
      },
    );
    expect(asRead(timeUsed.summary(input))).toEqual([
      "# Where you are",
      "## 20 April",
      "Most days: My sleep and my meals are near my usual",
      "Sometimes: An hour passes without my checking for news",
      "Not yet: I have a plan that doesn’t depend on how this ends",
      "An hour passes without my checking for news | 19 March: Not yet | 20 April: Sometimes",
      "# The thread",
      "The thread is",
      "“I make myself useful and hope it is noticed.”",
      "Two or three people you were close to, at any age",
      "Who: “My brother” | How it began: “I minded him after school.” | My usual worry: “Being in the way.” | What I did under strain: “Tidied.” | What they’d say I did: ““You’re in the kitchen again.””",
      "Who: “Dagny”",
      "# Needs",
      "What I needed with them",
      "The need: “To hear when he’d be late.” | Did I know it then?: Only since | Did I ask plainly?: In hints | What came back: ““You could have rung me.”” | How I’d ask now: “When you work late, I’d like one text by seven.”",
      "# What went wrong",
      "Mine",
      "“Jokes.”",
      "Theirs",
      "“Left the room.”",
      "Nobody’s",
      "“Night shifts.”",
      "# Any next relationship",
      "Must be there",
      "“Supper after a row.”",
      "Not again",
      "“Guessing a silence.”",
      "# The ending, told again",
      "As I first told it, 9 April: “She changed. It ended.” || As a fair friend tells it: “He worked nights. Neither asked. It ended in May.”",
      "# Compass",
      "M8, 20 May: person 6, hurt 3",
      "How much of today’s pull is this one person and the life you had? 6, from none of it to a great deal of it",
      "How much is wanting the hurt to stop? 3, from none of it to a great deal of it",
    ]);
  });

  test("half filled: no headings for the rest", () => {
    expect(
      page(
        [sides, { "nobodys.first.what": "The year my mother was ill." }],
        [needs, { "needs.first.ask": "Text me by seven." }],
      ),
    ).toEqual([
      "# Needs",
      "What I needed with them",
      "How I’d ask now: “Text me by seven.”",
      "# What went wrong",
      "Nobody’s",
      "“The year my mother was ill.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([thread, { thread: "waiting" }])).toEqual(["# The thread", "The thread is", "“waiting”"]);
  });

  test("today’s telling stands alone where there was no first one", () => {
    expect(page([telling, { telling: "They both meant it." }])).toEqual([
      "# The ending, told again",
      "The ending, as a friend who likes you both would tell it",
      "“They both meant it.”",
    ]);
  });

  test("the first telling alone is no part of this page", () => {
    expect(page([tellings, { mine: "She changed." }])).toEqual([]);
  });

  test("the two tellings are laid beside each other as one told again", () => {
    const [part] = timeUsed.summary(
      having([
        [tellings, { mine: "A." }],
        [telling, { telling: "B." }],
      ]),
    );
    expect(part?.blocks).toMatchObject([{ type: "beside", retold: true }]);
  });

  test("one entry has nothing beside it", () => {
    const input = having(
      [],
      keeping([where, [lookOf(answered(where, { "days.fair.now": "notyet" }), "3 May")]]),
    );
    expect(asRead(timeUsed.summary(input))).toEqual([
      "# Where you are",
      "## 3 May",
      "Not yet: I can tell it with no villain and no saint",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    [
      "spaces alone",
      [
        [telling, { telling: " \n" }],
        [thread, { thread: " ", [`ties.${a}.who`]: "  " }],
      ],
    ],
    ["answers and no words", [[needs, { "needs.first.knew": "yes", "needs.first.asked": "no" }]]],
    [
      "the stop questions alone",
      [
        [thread, { round: "round" }],
        [telling, { round: "new" }],
      ],
    ],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(...written)).toEqual([]);
  });

  test("another script is kept as it is", () => {
    expect(page([thread, { thread: "أنتظر ولا أسأل" }]).at(-1)).toBe("“أنتظر ولا أسأل”");
  });

  test("a telling over its length is kept whole", () => {
    const long = "و".repeat(5000);
    expect(page([telling, { telling: long }]).at(-1)).toBe(`“${long}”`);
    const [told] = telling.fields;
    expect(told && isAnswered(told, answered(telling, { telling: long }))).toBe(false);
  });

  test("no part counts or adds up", () => {
    const input = having(
      [],
      keeping([
        where,
        [lookOf(answered(where, { "days.news.now": "most", "days.body.now": "most" }), "3 May")],
      ]),
    );
    expect(asRead(timeUsed.summary(input)).join(" ").replace("3 May", "")).not.toMatch(/[0-9]|%|total|score/);
  });
});

describe("what the eighth module opens with and says", () => {
  test("the thread opens with the usual move, where there is one", () => {
    expect(asRead(usualMove(having([[move, { pulls: "quiet", helped: "It kept the peace." }]])))).toEqual([
      "# Your usual move, as you gave it",
      "When someone I love pulls away, I mostly:: go quiet | It once helped me by: “It kept the peace.”",
    ]);
    expect(usualMove(having([]))).toEqual([]);
  });

  test("writing that went round twice is followed by something away from the page", () => {
    expect(
      timeUsed.advice?.(
        having([
          [thread, { round: "round" }],
          [needs, { round: "round" }],
        ]),
      ),
    ).toMatch(/away from the page/);
    expect(
      timeUsed.advice?.(
        having([
          [thread, { round: "round" }],
          [needs, { round: "new" }],
        ]),
      ),
    ).toBeUndefined();
  });

  const checkedIn = (mark: number) =>
    keeping([checkIn, [lookOf(answered(checkIn, { hurt: 9 })), lookOf(answered(checkIn, { hurt: mark }))]]);

  test("the short version is enough while the hurt is above 6, by the newest check-in", () => {
    expect(timeUsed.advice?.(having([], checkedIn(7)))).toContain("above 6");
    expect(timeUsed.advice?.(having([], checkedIn(6)))).toBeUndefined();
  });

  test("and in the first three weeks, where the day is known", () => {
    const ended = (since: string) => timeUsed.advice?.(having([[situation, { since }]]));
    expect(ended("2026-03-01")).toContain("less than three weeks");
    expect(ended("2026-02-26")).toBeUndefined();
    expect(ended("")).toBeUndefined();
  });

  test("the short version's lines are cells of the long one", () => {
    for (const step of timeUsed.steps)
      if ("short" in step)
        for (const { exercise, key, item } of step.short.fields)
          expect(cellAt(exercise, item ? `${key}.${item}` : key)).toBeDefined();
  });

  test("everything that may be shared can be on the page", () => {
    const full = having([
      [thread, { thread: "waiting" }],
      [needs, { "needs.first.need": "A text." }],
      [telling, { telling: "They both meant it." }],
    ]);
    expect(timeUsed.summary(full).map(({ id }) => id)).toEqual(expect.arrayContaining(timeUsed.share));
  });
});
