// The pages that modules make, whoever writes in them and however much. Each module of the guide is tested by being in it.
import { describe, expect, test } from "vitest";
import { guideModules } from "#content/index";
import { tools } from "#content/tools/index";
import { type Exercise, orphanBlocks, type StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import { blockSchema } from "#lib/exercises/define";
import type { ShortLine, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { holds, type Situation, situationAnswers, unsaid, worded } from "#lib/exercises/situation";
import { partsFor, rests, screenFor, situationFrom, wayThrough } from "#lib/guide/model";
import { asRead, inputOf } from "../harness/answers.ts";
import { exercises, fill, madeBy, wholly } from "../harness/catalogue.ts";
import { wordsUnder } from "../harness/voice.ts";

const half = (exercise: Exercise): StoredAnswer =>
  Object.fromEntries(Object.entries(fill(exercise)).filter((_, index) => index % 2 === 0));

const spaces = (exercise: Exercise): StoredAnswer =>
  Object.fromEntries(
    Object.entries(fill(exercise)).flatMap(([key, cell]) =>
      cell.value === "A line." ? [[key, { ...cell, value: "  " }]] : [],
    ),
  );

const emptied = (exercise: Exercise): StoredAnswer =>
  Object.fromEntries(Object.entries(fill(exercise)).map(([key, cell]) => [key, { ...cell, value: "" }]));

/** What was stored by a guide that has changed since: other kinds, other fields. */
const foreign = (exercise: Exercise): StoredAnswer =>
  Object.fromEntries(
    Object.entries(fill(exercise)).map(([key, cell], index) => [
      index % 2 === 0 ? key : `gone${index}`,
      { ...cell, kind: index % 2 === 0 ? "no-such-kind" : cell.kind },
    ]),
  );

const situations: Situation[] = [
  unsaid,
  ...Object.entries(situationAnswers).flatMap(([key, answers]) =>
    answers.map((answer): Situation => ({ ...unsaid, word: "Quillon", [key]: answer })),
  ),
];

describe.each(guideModules)("$id", (guideModule) => {
  test.each([
    ["nothing", () => ({})],
    ["half", half],
    ["everything", fill],
    ["spaces alone", spaces],
    ["lines that were all taken out again", emptied],
    ["words in another script", (exercise: Exercise) => fill(exercise, "مرحبا، هذا سطر. 喂，這是一行。")],
    ["words with marks in them", (exercise: Exercise) => fill(exercise, "<b>{person}</b> & “so” \u0000 😀")],
    ["words that pass every limit", (exercise: Exercise) => fill(exercise, "and ".repeat(2_000))],
    ["what an older guide asked", foreign],
  ])("makes its page of %s", (_, write) => {
    for (const situation of situations) holdsTogether(madeBy(guideModule, { ...wholly(write), situation }));
  });

  test("makes no part of nothing, beyond a remark of its own", () => {
    for (const write of [() => ({}), spaces]) {
      const parts = guideModule.summary(nothingLooked(write));
      // The starting page says where to begin, whatever was answered.
      if (guideModule.number > 0) expect(asRead(parts)).toEqual([]);
      expect(parts.flatMap(({ blocks }) => blocks).filter(({ type }) => type !== "remark")).toEqual([]);
    }
  });

  test("shows each word that was written as it was written", () => {
    const line = "Ünverändert: {person} <i>";
    const parts = partsFor(guideModule.summary(wholly((exercise) => fill(exercise, line))), {
      ...unsaid,
      word: "Quillon",
    });
    const own = parts.flatMap(({ blocks }) => blocks.flatMap(ownWords));
    expect(own.length).toBeGreaterThan(0);
    for (const words of own) expect(words).toContain(line);
  });

  test("adds nothing up", () => {
    expect(asRead(guideModule.summary(wholly(fill))).join(" ")).not.toMatch(
      /\b\d+ of \d+\b|%|\b(total|score|streak|average)\b/i,
    );
  });

  test("leads through pages that there are, in every situation", () => {
    for (const situation of situations) {
      const way = wayThrough(guideModule, { situation, isWritten: () => false });
      expect(way.length).toBeGreaterThan(1);
      expect(guideModule.steps).toEqual(expect.arrayContaining(way));
    }
    // A page in which something is written is never out of reach.
    const all = wayThrough(guideModule, { situation: unsaid, isWritten: () => true });
    const writing = (steps: typeof all) => steps.filter((step) => "exercise" in step);
    expect(writing(all)).toEqual(writing(guideModule.steps));
  });
});

function nothingLooked(write: (exercise: Exercise) => StoredAnswer): SummaryInput {
  return { ...wholly(write), looks: () => [] };
}

/** Parts that can be shown, frozen and printed: each has a name of its own, a title, and something under it. */
function holdsTogether(parts: SummaryPart[]): void {
  for (const { id, title, blocks } of parts) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(title.trim()).not.toBe("");
    expect(blocks.length, `${id} has something in it`).toBeGreaterThan(0);
    expect(blockSchema.array().safeParse(blocks).error, id).toBeUndefined();
    expect(blocks.at(-1)?.type, `${id} ends on a heading`).not.toBe("heading");
    expect(
      blocks.every(({ type }) => type === "prompt" || type === "heading"),
      `${id} is questions alone`,
    ).toBe(false);
  }
}

function ownWords(block: Block): string[] {
  switch (block.type) {
    case "words":
      return [block.text];
    case "lines":
      return block.lines.flatMap(({ text, own }) => (own ? [text] : []));
    case "beside":
      return [block.left.text, block.right.text].filter((text) => text !== "");
    default:
      return [];
  }
}

describe("an exercise", () => {
  test.each(exercises)(
    "$id shows what an older guide asked, with the question that was answered",
    (exercise) => {
      const stored: StoredAnswer = {
        gone: { kind: "text", version: 1, prompt: "What was asked", value: "A line.", revision: 1, at: 0 },
      };
      expect(orphanBlocks(exercise, { ...fill(exercise), ...stored })).toContainEqual({
        type: "words",
        text: "A line.",
      });
    },
  );
});

describe("the situation", () => {
  const cell = (value: unknown) => ({ kind: "choice", version: 1, prompt: "", value, revision: 1, at: 0 });

  test("is read from what was said, and from nothing else", () => {
    expect(
      situationFrom({
        word: cell("  Sam "),
        ending: cell("ghosted"),
        died: cell("maybe"),
        children: cell(3),
        other: cell("yes"),
      }),
    ).toEqual({ ...unsaid, word: "Sam", ending: "ghosted" });
    expect(situationFrom({})).toEqual(unsaid);
    expect(situationFrom({ word: cell(" ") }).word).toBeNull();
  });

  test("that they have died lets the modules about two people rest, and no other", () => {
    const resting = guideModules.filter((guideModule) => rests(guideModule, { ...unsaid, died: "yes" }));
    for (const { number } of resting) expect([0, 2, 12]).not.toContain(number);
    expect(resting.map(({ number }) => number)).toEqual(
      guideModules.map(({ number }) => number).filter((number) => ![0, 2, 12].includes(number)),
    );
    expect(guideModules.filter((guideModule) => rests(guideModule, unsaid))).toEqual([]);
  });

  test("where they have died, the modules that stay open speak of a death and ask about no answer", () => {
    const died: Situation = { ...unsaid, word: "Quillon", died: "yes" };
    for (const guideModule of guideModules.filter(({ number }) => number === 2 || number === 12)) {
      const way = wayThrough(guideModule, { situation: died, isWritten: () => false, input: nothingWritten });
      const said = way.flatMap((step) => {
        if ("screen" in step) return wordsUnder(screenFor(step.screen, died));
        if ("short" in step)
          return wordsUnder(worded({ ...step.short, fields: step.short.fields.map(lineAlone) }, died));
        const { title, intro, fields } = worded(step.exercise, died);
        return wordsUnder([title, intro, ...fields.filter(({ when }) => holds(when, died))]);
      });
      const { next } = worded({ next: guideModule.next, instead: guideModule.instead }, died);
      const text = [...said.map((one) => one.text), next].join("\n");
      expect(text).not.toMatch(
        /answer from them|pulls away|moved out|breakup|two people part|between you two/i,
      );
      expect(text).not.toMatch(/trying again|try again|Room to breathe|any module/i);
      expect(text).toMatch(/died/);
    }
  });

  test("is laid over the words of a page, and the first that holds is read", () => {
    const page = {
      hint: "For most, {person}.",
      instead: [
        { when: { died: ["yes"] as const }, hint: "For {person}, who died." },
        { when: { pet: ["yes"] as const }, hint: "For the dog." },
      ],
    };
    expect(worded(page, unsaid)).toEqual({ hint: "For most, this person." });
    expect(worded(page, { ...unsaid, died: "yes", pet: "yes", word: "Sam" }).hint).toBe("For Sam, who died.");
    expect(worded(page, { ...unsaid, word: "Sam." }).hint).toBe("For most, Sam.");
    expect(worded(page, { ...unsaid, pet: "yes" }).hint).toBe("For the dog.");
  });

  test("changes words only by questions that are asked, with answers that they have", () => {
    const whens = whensUnder([guideModules, tools]);
    expect(whens.length).toBeGreaterThan(10);
    for (const when of whens)
      for (const [key, answers] of Object.entries(when))
        for (const answer of answers)
          if (answer !== null) expect(situationAnswers).toHaveProperty(key, expect.arrayContaining([answer]));
  });
});

const nothingWritten = inputOf({ answer: () => ({}) });

/** A line of the short version without the exercise that it looks at. */
function lineAlone({ exercise: _, ...line }: ShortLine): ShortLine {
  return { ...line, exercise: { id: "", version: 1, title: "", intro: [], fields: [] } };
}

/** Every `when` in the guide, wherever it stands. */
function whensUnder(value: unknown): Record<string, (string | null)[]>[] {
  if (Array.isArray(value)) return value.flatMap(whensUnder);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "when" && typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? [inner as Record<string, (string | null)[]>]
      : whensUnder(inner),
  );
}
