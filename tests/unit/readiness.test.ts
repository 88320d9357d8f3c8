// The readiness review: each line by the answers it reads, and what the sheet comes to. Never a total.
import { describe, expect, test } from "vitest";
import { guideModules } from "#content/index";
import { compass } from "#content/modules/01-person-or-quiet/exercises";
import { board } from "#content/modules/05-what-would-be-true/exercises";
import { practice } from "#content/modules/06-change-that-holds/exercises";
import { changeThatHolds } from "#content/modules/06-change-that-holds/module";
import { holdBox, ifNo } from "#content/modules/07-not-tonight/exercises";
import { notTonight } from "#content/modules/07-not-tonight/module";
import { where } from "#content/modules/08-time-used/exercises";
import { timeUsed } from "#content/modules/08-time-used/module";
import { both, film } from "#content/modules/09-two-lists/exercises";
import { twoLists } from "#content/modules/09-two-lists/module";
import { lightRows, lights } from "#content/modules/10-second-chance/exercises";
import { secondChance } from "#content/modules/10-second-chance/module";
import {
  outcomeOf,
  readiness,
  readinessPart,
  readinessReads,
  readinessWords,
  review,
  sayNotYet,
} from "#content/safety/readiness";
import { checkIn } from "#content/tools/check-in";
import { tools } from "#content/tools/index";
import { after, day, hour } from "#lib/core/clock";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import type { DatedAnswer } from "#lib/exercises/guide";
import { answered, asRead, inputOf } from "../harness/answers.ts";
import { banned, sentencesIn, wordCount, wordsUnder } from "../harness/voice.ts";

const now = new Date("2026-03-19T14:02:00Z");
type Written = { answers?: [Exercise, Record<string, unknown>][]; looks?: [Exercise, DatedAnswer[]][] };

function input({ answers = [], looks = [] }: Written) {
  return inputOf({
    answer: (exercise): StoredAnswer => {
      const values = answers.find(([one]) => one === exercise)?.[1];
      return values ? answered(exercise, values) : {};
    },
    looks: (exercise) => looks.find(([one]) => one === exercise)?.[1] ?? [],
    now,
  });
}

function entry(exercise: Exercise, values: Record<string, unknown>, daysAgo = 0): DatedAnswer {
  return { label: "", at: after(now, -daysAgo * day), askedBy: null, stored: answered(exercise, values) };
}
const entries = (exercise: Exercise, ...all: Record<string, unknown>[]): [Exercise, DatedAnswer[]] => [
  exercise,
  all.map((values, index) => entry(exercise, values, 7 * (all.length - index))),
];

function stand(id: string, written: Written): string {
  const found = readiness(input(written)).find((one) => one.id === id);
  return `${found?.stand}: ${found?.says}`;
}
const open = "unknown: You haven’t answered this. It can stay open.";
const differ = "mixed: Your last two answers differ.";

test("ten lines, all unknown to begin with, and nothing to share", () => {
  const lines = readiness(input({}));
  expect(lines.map(({ title }) => title)).toEqual([
    "The person, or the quiet",
    "The hurt",
    "Sleep and food",
    "Holding a message",
    "What went wrong",
    "Change, practised",
    "What they have said",
    "Warning lights",
    "If it’s a no",
    "Someone who knows",
  ]);
  expect(lines.every(({ stand: one }) => one === "unknown")).toBe(true);
  expect(outcomeOf(lines)).toBe("open");
  expect(readinessPart(input({})).blocks).toEqual([]);
});

test("each line leads back to a page that there is", () => {
  const modules = [changeThatHolds, notTonight, timeUsed, twoLists, secondChance];
  for (const { id, href } of readiness(input({}))) {
    const [, kind, number, step] = href.split("/");
    if (kind === "path") {
      const steps = modules.find((one) => String(one.number) === number)?.steps.map((one) => one.id);
      expect(steps, `${id} leads to ${href}`).toContain(step);
    } else {
      const tool = tools.find((one) => one.exercises.includes(checkIn));
      expect([String(tool?.number ?? 2), kind]).toEqual([number, "tools"]);
    }
  }
});

test("M10 reads what the sheet reads, and asks its own lines", () => {
  for (const exercise of readinessReads)
    expect([
      ...secondChance.reads,
      ...secondChance.steps.flatMap((step) => ("exercise" in step ? [step.exercise] : [])),
    ]).toContain(exercise);
  expect(secondChance.steps.map(({ id }) => id)).toContain("review");
  expect(secondChance.share).toContain("readiness");
  expect(guideModules.every(({ number }) => number >= 0)).toBe(true);
});

describe("the lines", () => {
  test("the person, or the quiet: twice running", () => {
    const looks = (...all: [number, number][]) => ({
      looks: [entries(compass, ...all.map(([person, relief]) => ({ person, relief })))],
    });
    expect(stand("person", looks([8, 5]))).toBe(open);
    expect(stand("person", looks([2, 9], [7, 7], [8, 6]))).toBe(
      "steady: Twice running, the pull was as much about them as about the hurt, or more.",
    );
    expect(stand("person", looks([9, 2], [3, 9], [4, 8]))).toBe(
      "not-yet: Twice running, the pull was more about the hurt.",
    );
    expect(stand("person", looks([3, 9], [8, 6]))).toBe(differ);
    expect(stand("person", { looks: [entries(compass, { person: 8, relief: 2 }, { person: 8 })] })).toBe(
      open,
    );
  });

  test("the hurt: two check-ins, and one left out in between", () => {
    const hurt = (...all: Record<string, unknown>[]) => ({ looks: [entries(checkIn, ...all)] });
    expect(stand("hurt", hurt({ hurt: 6 }, { sleep: 1 }, { hurt: 0 }))).toBe(
      "steady: 6 or lower in two check-ins.",
    );
    expect(stand("hurt", hurt({ hurt: 7 }, { hurt: 8 }))).toBe("not-yet: Above 6 in two check-ins.");
    expect(stand("hurt", hurt({ hurt: 8 }, { hurt: 6 }))).toBe(differ);
    expect(stand("hurt", hurt({ hurt: 6 }))).toBe(open);
  });

  test("sleep and food: as they said it themselves, and otherwise by check-ins", () => {
    const body = (...all: string[]) => entries(where, ...all.map((value) => ({ "days.body.now": value })));
    const weeks = entries(checkIn, { sleep: 8, coping: 3 }, { sleep: 9, coping: 4 });
    expect(stand("body", { looks: [body("most", "most"), weeks] })).toBe(
      "steady: Near your usual, twice running.",
    );
    expect(stand("body", { looks: [body("notyet", "sometimes")] })).toBe(
      "not-yet: Below your usual, twice running.",
    );
    expect(stand("body", { looks: [body("most"), weeks] })).toBe("not-yet: Below your usual, twice running.");
    expect(
      stand("body", { looks: [entries(checkIn, { sleep: 5, coping: 5 }, { sleep: 7, coping: 4 })] }),
    ).toBe(differ);
  });

  test("holding a message for 48 hours, to the hour", () => {
    const held = (values: Record<string, unknown>, hoursAgo: number) => ({
      looks: [
        [holdBox, [{ ...entry(holdBox, values), at: after(now, -hoursAgo * hour) }]],
      ] as Written["looks"],
    });
    const words = { "letter.words": "Are you awake?" };
    expect(stand("hold", {})).toBe(open);
    expect(stand("hold", held({ ...words, "letter.hours": "48" }, 48))).toBe(
      "steady: You held one for 48 hours.",
    );
    expect(stand("hold", held({ ...words, "letter.hours": "48" }, 47))).toBe(
      "not-yet: No message has been held for 48 hours.",
    );
    // Held for a day, and decided on two days later. (Answers in tests are saved at 14:02.)
    expect(stand("hold", held({ ...words, decided: "keep" }, 50))).toBe("steady: You held one for 48 hours.");
    expect(stand("hold", held(words, 400))).toBe("not-yet: No message has been held for 48 hours.");
    expect(stand("hold", held({ "letter.hours": "72" }, 100))).toBe(open);
  });

  test("what went wrong: a scene, and the vague words left in it", () => {
    const scene = (instead: string) => ({
      answers: [
        [film, { "scenes.a.used": "Sunday, the kitchen.", "scenes.a.instead": instead }],
      ] as Written["answers"],
    });
    expect(stand("wrong", scene("We each say one thing after lunch."))).toBe(
      "steady: You said it in a sentence with a scene in it.",
    );
    expect(stand("wrong", scene("We talk more and listen better."))).toMatch(
      /^not-yet: Your sentence still has “(more|better)” and “(more|better)” in it\.$/,
    );
  });

  test("change, practised: four entries over three weeks", () => {
    const times = (...daysAgo: number[]) => ({
      looks: [[practice, daysAgo.map((ago) => entry(practice, { went: "half" }, ago))]] as Written["looks"],
    });
    expect(stand("change", times(28, 20, 12, 5, 0))).toBe("steady: Five entries over four weeks.");
    expect(stand("change", times(21, 10, 5, 0))).toBe("steady: Four entries over three weeks.");
    expect(stand("change", times(20, 10, 5, 0))).toBe("not-yet: Four entries over three weeks.");
    expect(stand("change", times(5, 0))).toBe("not-yet: Two entries over one week.");
    expect(stand("change", times(3))).toBe("not-yet: One entry so far.");
    expect(stand("change", {})).toBe(open);
  });

  test("what they have said, and never what is hoped", () => {
    const said = (values: Record<string, unknown>) => ({ answers: [[both, values]] as Written["answers"] });
    expect(stand("said", said({ wish: "yes" }))).toBe("steady: They told you they would try.");
    expect(stand("said", said({ wish: "no" }))).toBe("not-yet: They told you no, or not now.");
    expect(stand("said", said({ wish: "maybe", until: "2026-03-20" }))).toBe("mixed: They told you maybe.");
    expect(stand("said", said({ wish: "maybe", until: "2026-03-19" }))).toMatch(
      /^not-yet: They told you maybe, and/,
    );
    expect(stand("said", said({ wish: "unsaid" }))).toBe("unknown: They haven’t said.");
    const marked = (tag: string) => ({
      answers: [[board, { "board.willing.tag": tag }]] as Written["answers"],
    });
    expect(stand("said", marked("said"))).toBe("steady: They told you they would try.");
    expect(stand("said", marked("hoped"))).toBe("unknown: They haven’t said.");
  });

  test("warning lights, by their own words", () => {
    const lit = (values: Record<string, string>) => ({
      answers: [
        [
          lights,
          Object.fromEntries(Object.entries(values).map(([row, mark]) => [`lights.${row}.light`, mark])),
        ],
      ] as Written["answers"],
    });
    expect(stand("lights", lit({ limbo: "clearly", hidden: "clearly" }))).toBe(
      "not-yet: You marked two “clearly”: “One of us is ‘seeing how it goes’”; “I’d hide this from people who know us”.",
    );
    const all = Object.fromEntries(lightRows.rows.map(({ id }) => [id, "absent"]));
    expect(stand("lights", lit({ ...all, dread: "somewhat" }))).toBe("steady: None marked “clearly”.");
    expect(stand("lights", lit({ ...all, dread: "unknown" }))).toMatch(/^mixed:/);
    expect(stand("lights", lit({}))).toBe(open);
  });

  test("if it’s a no, and someone who knows", () => {
    const no = (values: Record<string, unknown>) => ({ answers: [[ifNo, values]] as Written["answers"] });
    expect(stand("no", no({ instead: "Nell’s.", call: "Nell." }))).toBe(
      "steady: You wrote what you’d do that evening, and who you’d ring.",
    );
    expect(stand("no", no({ tempted: "Ask his sister." }))).toBe("not-yet: That evening has no plan so far.");
    const knows = (values: Record<string, unknown>) => ({
      answers: [[review, values]] as Written["answers"],
    });
    expect(stand("knows", knows({ someone: "yes", who: "Theo" }))).toBe("steady: Theo knows the plan.");
    expect(stand("knows", knows({ someone: "no", who: "Theo" }))).toBe(
      "not-yet: Nobody else knows the plan.",
    );
    expect(stand("knows", {})).toBe(open);
  });
});

describe("what it comes to", () => {
  const steady = readiness(input({})).map((one) => ({ ...one, stand: "steady" as const }));
  const with_ = (stand_: "not-yet" | "mixed" | "unknown", ...ids: string[]) =>
    steady.map((one) => (ids.includes(one.id) ? { ...one, stand: stand_ } : one));

  test("nothing says wait; a few to firm up, by name; and leaning, by what is about the case", () => {
    expect(outcomeOf(steady)).toBe("nothing");
    expect(outcomeOf(with_("mixed", "hurt", "said"))).toBe("nothing");
    const two = with_("not-yet", "hurt", "body");
    expect(outcomeOf(two)).toBe("firm");
    expect(sayNotYet(two)).toBe(
      "“The hurt” and “Sleep and food” say not yet. You can go on today, or look again later.",
    );
    expect(sayNotYet(with_("not-yet", "no"))).toBe(
      "“If it’s a no” says not yet. You can go on today, or look again later.",
    );
    for (const id of ["person", "said", "lights"]) expect(outcomeOf(with_("not-yet", id))).toBe("lean");
    // However many others say not yet.
    expect(outcomeOf(with_("not-yet", "hurt", "body", "hold", "wrong", "change", "no", "knows"))).toBe(
      "firm",
    );
  });
});

test("the part that is shared holds the ten lines and the one answer, and nothing about safety", () => {
  const part = readinessPart(
    input({ answers: [[review, { someone: "yes", who: "Theo", known: "We have talked since May." }]] }),
  );
  const read = asRead([part]);
  expect(read).toHaveLength(13);
  expect(read.at(-1)).toBe("“We have talked since May.”");
  expect(read.join(" ")).not.toMatch(/\d+ of \d+|score|total|safe/i);
});

test("its words are short, and none is one that is never said", () => {
  const said = [
    ...wordsUnder(readinessWords),
    ...wordsUnder(review),
    { path: "", text: readinessWords.counts("19 March", "18 April", "Ana") },
    { path: "", text: readinessWords.outcomes.nothing.says("Ana") },
  ];
  for (const { text } of said) {
    for (const sentence of sentencesIn(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(25);
    expect(banned.filter(({ find }) => find.test(text)).map(({ say }) => `${say}: ${text}`)).toEqual([]);
  }
});
