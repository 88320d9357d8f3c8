// The pages that modules make, whoever writes in them and however much. Each module of the guide is tested by being in it.
import { describe, expect, test } from "vitest";
import { guideModules } from "#content/index";
import { type Exercise, orphanBlocks, type StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import { blockSchema } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { type Situation, situationAnswers, unsaid } from "#lib/exercises/situation";
import { partsFor, rests, situationFrom, wayThrough } from "#lib/guide/model";
import { asRead } from "../harness/answers.ts";
import { exercises, fill, madeBy, wholly } from "../harness/catalogue.ts";

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
});
