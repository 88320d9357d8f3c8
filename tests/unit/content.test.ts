import { describe, expect, test } from "vitest";
import { claims, evidence } from "#content/claims";
import {
  exerciseById,
  exercisesOf,
  guideModules,
  isOpen,
  moduleById,
  moduleByNumber,
  modulesAsking,
  stepById,
} from "#content/index";
import {
  cards,
  compass,
  mornings,
  person,
  relief,
  sort,
  without,
} from "#content/modules/01-person-or-quiet/exercises";
import { advice } from "#content/modules/01-person-or-quiet/summary";
import * as pages from "#content/pages";
import { cellAt, cellsOf, type Exercise, parseCell, type StoredAnswer } from "#lib/exercises/answer";
import { kindOf } from "#lib/exercises/kinds/index";
import { answered, asRead, inputOf, lookOf } from "../harness/answers.ts";
import { banned, sentencesIn, wordCount, wordsUnder } from "../harness/voice.ts";

const screens = guideModules.flatMap((guideModule) =>
  guideModule.steps.flatMap((step) => ("screen" in step ? [step.screen] : [])),
);
const exercises = [...new Set(guideModules.flatMap(exercisesOf))];
const fields = exercises.flatMap((exercise) =>
  exercise.fields.map((field) => ({ name: `${exercise.id} ${field.key}`, field })),
);

/** Everything in content that a member, a stranger or a coach reads. */
const said = [
  ...guideModules.flatMap((guideModule) => wordsUnder(guideModule, guideModule.id)),
  ...wordsUnder(pages),
  { path: "confidentiality", text: pages.confidentiality("Ana", "") },
  { path: "summaryPage.heading", text: pages.summaryPage.heading("19 March") },
  { path: "modulePage.length", text: pages.modulePage.length(15, 5) },
  ...pages.modulePage.ends.map((end) => ({ path: end.id, text: end.after("19 March, 14:20") })),
];

describe("the catalogue", () => {
  test("names each module, step, screen, exercise, field and item once", () => {
    const numbers = guideModules.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expectOnce(guideModules.map(({ number }) => String(number)));
    expectOnce(guideModules.map(({ id }) => id));
    expectOnce(screens.map(({ id }) => id));
    expectOnce(exercises.map(({ id }) => id));
    expectOnce(claims.map(({ id }) => id));
    for (const guideModule of guideModules) expectOnce(guideModule.steps.map(({ id }) => id));
    for (const exercise of exercises) expectOnce(cellsOf(exercise).map(({ key }) => key));
  });

  test("says by the id of a step whether it is read or written on, as the routes do", () => {
    for (const step of guideModules.flatMap(({ steps }) => steps))
      expect(/^read-[0-9]+$/.test(step.id)).toBe("screen" in step);
  });

  test("keeps the ids that stand in addresses and in what is stored", () => {
    expect(guideModules.map(({ id, steps }) => [id, ...steps.map((step) => step.id)])).toEqual([
      ["m0", "read-1", "situation", "read-2", "steady", "short"],
      ["m1", "read-1", "read-2", "sort", "read-3", "mornings", "read-4", "compass", "read-5", "short"],
    ]);
    expect(exercises.map((exercise) => [exercise.id, ...exercise.fields.map(({ key }) => key)])).toEqual([
      [
        "m0.situation",
        ...[
          "word",
          "ending",
          "since",
          "contact",
          "married",
          "children",
          "pet",
          "home",
          "distance",
          "circles",
        ],
        ...["shape", "partner", "died"],
      ],
      ["steady", "signs", "helps", "people", "places", "services"],
      ["m1.sort", "cards"],
      ["m1.mornings", "without", "back", "round"],
      ["compass", "person", "relief", "sure", "why"],
    ]);
    expect(cards.piles.map(({ id }) => id)).toEqual(["person", "hurt", "both", "not-me"]);
    expect(cards.cards).toHaveLength(12);
  });

  test("finds modules, steps and exercises by what names them", () => {
    const first = moduleByNumber(1);
    if (!first) throw new Error("there is no first module");
    expect(moduleById("m1")).toBe(first);
    expect(moduleByNumber(99)).toBeUndefined();
    expect(moduleById("m99")).toBeUndefined();
    expect(stepById(first, "compass")).toMatchObject({ exercise: { id: "compass" } });
    expect(stepById(first, "nowhere")).toBeUndefined();
    expect(exerciseById("m1.mornings")).toBe(mornings);
    expect(exerciseById("m1.gone")).toBeUndefined();
    expect(modulesAsking("compass").map(({ id }) => id)).toEqual(["m1"]);
  });

  test("opens the reading and the first exercise to somebody without an account, and nothing else", () => {
    for (const guideModule of guideModules.filter(({ id }) => id === "m1"))
      expect(guideModule.steps.filter((step) => isOpen(guideModule, step)).map(({ id }) => id)).toEqual([
        "read-1",
        "read-2",
        "sort",
        "read-3",
        "read-4",
        "read-5",
      ]);
  });

  test.each(guideModules)("$id places what it names", ({ steps, openExercises, share, summary }) => {
    const ids = steps.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(openExercises));
    const full = summary(inputOf({ answer: fill, looks: (exercise) => [lookOf(fill(exercise))] }));
    expectOnce(full.map(({ id }) => id));
    expect(full.map(({ id }) => id)).toEqual(expect.arrayContaining(share));
    for (const step of steps)
      if ("short" in step)
        for (const { exercise, key } of step.short.fields) {
          expect(exercises, `${exercise.id} in the short version`).toContain(exercise);
          expect(exercise.fields.map((field) => field.key)).toContain(key);
        }
  });

  test.each(fields)("$name is a question that its kind can ask", ({ field }) => {
    expect(kindOf(field).definition.safeParse(field).error).toBeUndefined();
    expect(wordCount(field.prompt)).toBeGreaterThan(0);
    expect(wordCount(field.prompt)).toBeLessThanOrEqual(22);
    if ("hint" in field && field.hint) expect(wordCount(field.hint)).toBeLessThanOrEqual(18);
  });
});

describe("the words", () => {
  test.each(screens)("$id is short enough to read on a bad night", ({ paragraphs, todo, button }) => {
    const text = paragraphs.join(" ");
    expect(wordCount(text)).toBeGreaterThanOrEqual(50);
    expect(wordCount(text)).toBeLessThanOrEqual(140);
    const sentences = sentencesIn(text);
    expect(wordCount(text) / sentences.length).toBeLessThanOrEqual(15);
    expect(sentencesIn(todo)).toHaveLength(1);
    expect(todo).not.toContain("?");
    expect(button).toMatch(/^Next: /);
  });

  test("no sentence has more than 25 words", () => {
    const long = said.flatMap(({ path, text }) =>
      sentencesIn(text)
        .filter((sentence) => wordCount(sentence) > 25)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("nothing is said that is never said", () => {
    const found = said
      .filter(({ text }) => !excused.has(text))
      .flatMap(({ path, text }) =>
        banned.filter(({ find }) => find.test(text)).map(({ say }) => `${path} has “${say}”: ${text}`),
      );
    expect(found).toEqual([]);
  });

  test.each([
    ["You’ve got this.", "you’ve got this"],
    ["Your healing is waiting.", "heal(s|ed|ing)?"],
    ["Not a wall, but a door.", "not [^.?]{1,40},? but"],
    ["Sit down — if you can.", "a dash as a bracket"],
    ["What then? And what after that?", "two questions in a row"],
    ["You missed two days.", "missed(?! (him|her|them))"],
    ["It's here.", "a straight quote"],
  ])("%s would be found", (text, say) => {
    expect(banned.filter(({ find }) => find.test(text)).map((rule) => rule.say)).toContain(say);
  });
});

/** Said on purpose: the one limit that needs the word, and a card with what people say. */
const excused = new Set([pages.firstPage.limit, "I’m scared this was my last chance."]);

describe("the claims", () => {
  test.each(claims)("$id rests on something and is said on a screen", ({ id, rows, hedges }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(evidence).toHaveProperty(String(row));
    expect(hedges.length).toBeGreaterThan(0);
    expect(screens.filter((screen) => screen.claims.includes(id)).length).toBeGreaterThan(0);
  });

  test.each(screens)("$id says its claims with their hedge", (screen) => {
    for (const id of screen.claims) {
      const claim = claims.find((candidate) => candidate.id === id);
      if (!claim) throw new Error(`${id} is not registered`);
      const sentence = sentencesIn(screen.paragraphs.join(" ")).find((one) => one.includes(claim.about));
      expect(sentence, `${id}: a sentence with “${claim.about}”`).toBeDefined();
      expect(
        claim.hedges.some((hedge) => sentence?.toLowerCase().includes(hedge)),
        `${id} is hedged in: ${sentence}`,
      ).toBe(true);
    }
  });
});

describe("before a first share", () => {
  test("says who reads it and what the law here adds", () => {
    expect(pages.confidentiality("Ana", "In Portugal a court can ask for records. ")).toBe(
      "Ana reads this. A supervisor reads it only if Ana is worried about someone’s safety, and you’re told. If a life seems in serious danger soon, a child’s included, they may call for help. You’re told first, unless that would raise the danger. In Portugal a court can ask for records.",
    );
    expect(pages.confidentiality("Ana", "")).toMatch(/raise the danger\.$/);
  });
});

describe("the page that the first module makes", () => {
  const page = moduleById("m1")?.summary;
  if (!page) throw new Error("there is no first module");

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

  test("no part shows how many or how much of anything", () => {
    const parts = page(inputOf({ answer: fill, looks: (exercise) => [lookOf(fill(exercise))] }));
    expect(asRead(parts).join(" ")).not.toMatch(/\bof (12|twelve|400|140)\b|%|total|score/i);
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
      "With the hurt high and {person} low, “What the ending shook” may be the one to read next.",
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

function expectOnce(ids: string[]) {
  expect(ids).toEqual([...new Set(ids)]);
}

/** Something in every cell of an exercise. */
function fill(exercise: Exercise): StoredAnswer {
  return answered(
    exercise,
    Object.fromEntries(cellsOf(exercise).map(({ key }) => [key, anything(exercise, key)])),
  );
}

/** A value that the first of the tried ones that fits its cell. */
function anything(exercise: Exercise, key: string): unknown {
  const cell = cellAt(exercise, key);
  if (!cell) throw new Error(`${exercise.id} has no cell "${key}"`);
  const says = Object.keys(kindOf(cell.field).says?.(cell.field, cell.item) ?? {});
  return [says.find((id) => id !== ""), 4, "2026-03-19", "A line.", "yes"].find(
    (value) => value !== undefined && parseCell(exercise, key, value) !== undefined,
  );
}
