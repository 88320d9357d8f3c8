import { describe, expect, test } from "vitest";
import { selfWords } from "#content/modules/02-what-shook/exercises";
import { tellings } from "#content/modules/05-what-would-be-true/exercises";
import { telling } from "#content/modules/08-time-used/exercises";
import {
  directions,
  ending,
  fieldNotes,
  goodbye,
  hardDates,
  moreLegs,
  overStays,
  steady,
} from "#content/modules/12-carrying-forward/exercises";
import { carryingForward } from "#content/modules/12-carrying-forward/module";
import { checkIn } from "#content/tools/check-in";
import type { SummaryInput } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";
import { answered, asRead, having, lookOf, type Written } from "../../harness/answers.ts";

const page = (written: Written, more?: Partial<SummaryInput>) =>
  asRead(carryingForward.summary(having(written, more)));
const checkIns = (...all: Record<string, unknown>[]): Partial<SummaryInput> => ({
  looks: ({ id }) =>
    id === checkIn.id
      ? all.map((values, index) => lookOf(answered(checkIn, values), `${index + 1} May`))
      : [],
});

const a = "0195a000-0000-7000-8000-00000000000a";

describe("the page that the guide ends with", () => {
  test("full, field notes first", () => {
    expect(
      page([
        [fieldNotes, { me: "I go quiet.", next: "Ask on the Friday." }],
        [
          steady,
          { alarm: "nobody will know me", true: "Rosie rang", act: "make tea", call: "Ned, from seven" },
        ],
        [overStays, { [`over.${a}.line`]: "Sundays there.", [`stays.${a}.line`]: "Ida." }],
        [moreLegs, { "legs.people.holds": 4, "legs.people.step": "Swim with Joan.", company: "Joan." }],
        [directions, { [`values.${a}.value`]: "Being a neighbour.", [`values.${a}.act`]: "The bins." }],
        [hardDates, { [`dates.${a}.what`]: "Her birthday", [`dates.${a}.day`]: "2026-05-02" }],
        [goodbye, { thanks: "Driving all night." }],
      ]),
    ).toEqual([
      "# Field notes",
      "About me",
      "“I go quiet.”",
      "To me, next time",
      "“Ask on the Friday.”",
      "# Your steady sentence",
      "When the alarm says: “nobody will know me” | what’s true is: “Rosie rang” | I: “make tea” | and I ring: “Ned, from seven”",
      "# Over, stays, unknown",
      "What is over",
      "“Sundays there.”",
      "What stays",
      "“Ida.”",
      "# More legs",
      "What holds some of the weight",
      "People | Holds today: 4 | One step this week: “Swim with Joan.”",
      "The step that has somebody in it, and who",
      "“Joan.”",
      "# Directions",
      "A direction",
      "What matters to me: “Being a neighbour.” | One act each week: “The bins.”",
      "# Hard dates",
      "A hard date",
      "What it is: “Her birthday” | When: 2 May 2026",
      "# Goodbye page",
      "Thank you for",
      "“Driving all night.”",
    ]);
  });

  test("one word, and no heading for the rest", () => {
    expect(page([[steady, { act: "散歩" }]])).toEqual(["# Your steady sentence", "I: “散歩”"]);
  });

  test("nothing", () => {
    expect(page([])).toEqual([]);
    expect(page([[goodbye, { thanks: " ", round: "round" }]])).toEqual([]);
  });

  test("words and tellings stand beside those of the first months, where both are written", () => {
    const then: Partial<SummaryInput> = {
      first: ({ id }) => ({
        label: "19 March",
        stored:
          id === selfWords.id
            ? answered(selfWords, { [`now.${a}.word`]: "tired" })
            : id === tellings.id
              ? answered(tellings, { mine: "She left." })
              : {},
      }),
    };
    expect(
      page(
        [
          [fieldNotes, { [`now.${a}.word`]: "curious" }],
          [telling, { telling: "We both stopped asking." }],
        ],
        then,
      ),
    ).toEqual([
      "# Your words, then and now",
      "Me, 19 March: “tired” || Me now: “curious”",
      "# Why it ended, then and now",
      "As you told it, 19 March: “She left.” || As you told it later: “We both stopped asking.”",
    ]);
    expect(page([], then)).toEqual(["# Your words, then and now", "Me, 19 March", "“tired”"]);
  });

  test("the first check-in and the latest, mark by mark; one alone is no comparison", () => {
    expect(page([], checkIns({ hurt: 8, sleep: 2 }))).toEqual([]);
    expect(page([], checkIns({ hurt: 8, sleep: 2 }, { hurt: 1 }, { hurt: 5, myself: 6 }))).toEqual([
      "# The first check-in and the latest",
      "How heavy has the hurt been? 0\u00a0barely\u00a0there, 10\u00a0as\u00a0heavy\u00a0as\u00a0it\u00a0gets | 1 May: 8 | 3 May: 5",
    ]);
  });

  test.each(["together", "apart", "open"])("%s has an end of its own, of about the same length", (stands) => {
    const [title, end = ""] = page([[ending, { stands }]]);
    expect(title).toBe("# How it stands");
    expect(end).toContain("What you wrote stays yours");
    expect(end.length).toBeGreaterThan(200);
    expect(page([[ending, { stands }]], { situation: { ...unsaid, died: "yes" } })).toEqual([]);
  });
});

describe("the goodbye page", () => {
  const step = carryingForward.steps.find(({ id }) => id === "goodbye");
  const offered = (more: Partial<SummaryInput>) =>
    step && "exercise" in step ? step.offered?.(having([], more)) : undefined;

  test.each([
    ["no check-in", checkIns(), true],
    ["the hurt at 7", checkIns({ hurt: 9 }, { hurt: 7 }), true],
    ["the hurt at 8", checkIns({ hurt: 2 }, { hurt: 8 }), false],
    ["the hurt left out last time", checkIns({ hurt: 9 }, { sleep: 3 }), true],
  ])("with %s", (_, more, is) => {
    expect(offered(more)).toBe(is);
  });
});
