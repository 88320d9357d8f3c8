import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  cellsFromForm,
  cellsOf,
  type Exercise,
  fieldBlocks,
  fieldCells,
  isAnswered,
  orphanBlocks,
  parseCell,
  readAs,
  readStored,
  storedAnswer,
} from "#lib/exercises/answer";
import { type AnyKind, blockSchema, defineKind, textCap } from "#lib/exercises/define";
import { type FieldOf, kinds } from "#lib/exercises/kinds/index";
import { lengthOf } from "#lib/exercises/length";
import { answered } from "../harness/answers.ts";

const line: FieldOf<"text"> = { key: "line", kind: "text", prompt: "Why I say so", limit: 10, rows: 1 };
const mark: FieldOf<"scale"> = {
  key: "mark",
  kind: "scale",
  prompt: "How sure are you?",
  low: "a guess",
  high: "quite sure",
};
const pick: FieldOf<"choice"> = {
  key: "pick",
  kind: "choice",
  prompt: "New, or round?",
  options: [
    { id: "new", label: "New" },
    { id: "round", label: "Round" },
  ],
};
const piles: FieldOf<"card-sort"> = {
  key: "piles",
  kind: "card-sort",
  prompt: "Where does each of these fit you today?",
  piles: [
    { id: "person", label: "About this person" },
    { id: "hurt", label: "About the hurt" },
  ],
  cards: [
    { id: "thinking", label: "I like how they think." },
    { id: "evenings", label: "I can’t stand the evenings." },
  ],
};
const exercise: Exercise = {
  id: "test",
  version: 1,
  title: "One of each",
  intro: [],
  fields: [line, mark, pick, piles],
};

describe("every kind", () => {
  const versions = Object.values(kinds).flatMap((kind: AnyKind) =>
    Array.from({ length: kind.version }, (_, index) => ({ name: kind.kind, version: index + 1, kind })),
  );

  test("is registered under its own name", () => {
    for (const [name, kind] of Object.entries(kinds)) expect(kind.kind).toBe(name);
  });

  test.each(versions)("$name reads what version $version stored", ({ name, version, kind }) => {
    const fixture = z
      .object({ definition: z.unknown(), cells: storedAnswer, seen: z.array(blockSchema) })
      .parse(
        JSON.parse(
          readFileSync(new URL(`../fixtures/kinds/${name}.v${version}.json`, import.meta.url), "utf8"),
        ),
      );
    const definition = kind.definition.parse(fixture.definition);
    const cells: Record<string, unknown> = {};
    for (const [item, cell] of Object.entries(fixture.cells)) {
      expect(cell).toMatchObject({ kind: name, version });
      expect(kind.items(definition, Object.keys(fixture.cells))).toContain(item);
      expect(cell.prompt).toBe(kind.prompt(definition, item));
      cells[item] = readAs(kind, cell);
      expect(cells[item], `${name} v${version} ${item}`).not.toBeUndefined();
    }
    expect(kind.toBlocks(definition, cells)).toEqual(fixture.seen);
  });

  test("keeps the prompt beside each cell", () => {
    const stored = answered(exercise, { line: "Evenings.", "piles.thinking": "person" });
    expect(stored.line?.prompt).toBe("Why I say so");
    expect(stored["piles.thinking"]?.prompt).toBe("I like how they think.");
  });

  test("shows nothing where nothing is written", () => {
    for (const field of exercise.fields) {
      expect(fieldBlocks(field, {})).toEqual([]);
      expect(isAnswered(field, {})).toBe(false);
    }
  });
});

describe("text", () => {
  test("keeps 200,000 characters and refuses one more", () => {
    const most = "a".repeat(textCap);
    expect(parseCell(exercise, "line", most)?.value).toBe(most);
    expect(parseCell(exercise, "line", `${most}a`)).toBeUndefined();
  });

  test("over its limit it is kept and shown whole, and does not count as answered", () => {
    const over = answered(exercise, { line: "Ten and one" });
    expect(isAnswered(line, answered(exercise, { line: "Ten words." }))).toBe(true);
    expect(isAnswered(line, over)).toBe(false);
    expect(fieldBlocks(line, over)).toEqual([
      { type: "prompt", text: "Why I say so" },
      { type: "words", text: "Ten and one" },
    ]);
  });

  test.each([
    ["an emoji made of seven", "👨‍👩‍👧‍👦", 1],
    ["a flag", "🇵🇹", 1],
    ["an accent that stands by itself", "e\u0301te\u0301", 3],
    ["right to left", "שלום عليكم", 10],
    ["NUL", "a\u0000b", 3],
    ["half of a pair", "\ud83d", 1],
    ["many lines", "a\nb\n", 4],
  ])("%s comes back as it went and counts as its writer counts", (_, words, length) => {
    const rest: unknown = JSON.parse(JSON.stringify(answered(exercise, { line: words })));
    expect(fieldCells(line, storedAnswer.parse(rest))).toEqual({ "": words });
    expect(lengthOf(words)).toBe(length);
    expect(isAnswered(line, storedAnswer.parse(rest))).toBe(true);
  });

  test("spaces alone are kept and shown as nothing", () => {
    const spaces = answered(exercise, { line: " \n " });
    expect(fieldCells(line, spaces)).toEqual({ "": " \n " });
    expect(fieldBlocks(line, spaces)).toEqual([]);
    expect(isAnswered(line, spaces)).toBe(false);
  });

  test.each([[7], [null], [["a"]], [{ toString: "a" }], [undefined]])("refuses %j", (value) => {
    expect(parseCell(exercise, "line", value)).toBeUndefined();
  });
});

describe("a scale", () => {
  test.each([0, 7, 10])("takes %i", (value) => {
    const stored = answered(exercise, { mark: value });
    expect(isAnswered(mark, stored)).toBe(true);
    expect(fieldBlocks(mark, stored)).toEqual([
      { type: "scale", label: "How sure are you?", value, low: "a guess", high: "quite sure" },
    ]);
  });

  test.each([[-1], [11], [2.5], ["7"], [Number.NaN], [null]])("refuses %j", (value) => {
    expect(parseCell(exercise, "mark", value)).toBeUndefined();
  });
});

describe("a choice", () => {
  test("shows the question and the answer", () => {
    const stored = answered(exercise, { pick: "round" });
    expect(isAnswered(pick, stored)).toBe(true);
    expect(fieldBlocks(pick, stored)).toEqual([{ type: "tag", tag: "New, or round?", items: ["Round"] }]);
  });

  test("an answer that is no longer offered stays at rest and isn’t put in anybody’s mouth", () => {
    const stored = answered(exercise, { pick: "gone" });
    expect(fieldCells(pick, stored)).toEqual({ "": "gone" });
    expect(fieldBlocks(pick, stored)).toEqual([]);
    expect(isAnswered(pick, stored)).toBe(false);
  });

  test("refuses what is too long for a name", () => {
    expect(parseCell(exercise, "pick", "x".repeat(65))).toBeUndefined();
  });
});

describe("a card sort", () => {
  test("has a cell a card", () => {
    expect(cellsOf(exercise).map(({ key }) => key)).toEqual([
      "line",
      "mark",
      "pick",
      "piles.thinking",
      "piles.evenings",
    ]);
    expect(parseCell(exercise, "piles", "person")).toBeUndefined();
    expect(parseCell(exercise, "piles.nobody", "person")).toBeUndefined();
  });

  test("shows piles with cards on them; a card that was put back is on none", () => {
    const some = answered(exercise, { "piles.evenings": "hurt", "piles.thinking": "" });
    expect(isAnswered(piles, some)).toBe(false);
    expect(fieldBlocks(piles, some)).toEqual([
      { type: "tag", tag: "About the hurt", items: ["I can’t stand the evenings."] },
    ]);
    const all = answered(exercise, { "piles.evenings": "hurt", "piles.thinking": "hurt" });
    expect(isAnswered(piles, all)).toBe(true);
  });
});

describe("a plain form", () => {
  test("carries each cell under its key, with the line ends of a text area mended", () => {
    const form = new FormData();
    form.set("line", "one\r\ntwo");
    form.set("mark", "10");
    form.set("pick", "new");
    form.set("piles.thinking", "person");
    form.set("piles.evenings", "");
    form.set("somebody-else", "x");
    expect(cellsFromForm(exercise, Object.fromEntries(form))).toEqual([
      { key: "line", value: "one\ntwo" },
      { key: "mark", value: 10 },
      { key: "pick", value: "new" },
      { key: "piles.thinking", value: "person" },
      { key: "piles.evenings", value: "" },
    ]);
  });

  test("leaves alone what it did not carry, what was not chosen, and what is not text", () => {
    const form = new FormData();
    form.set("mark", "");
    form.set("pick", "");
    form.set("line", new Blob(["words"]));
    expect(cellsFromForm(exercise, Object.fromEntries(form))).toEqual([]);
  });

  test.each(["11", "-1", "07", "5.0", " 5", "five"])("no mark from “%s”", (posted) => {
    expect(kinds.scale.fromForm(posted, mark, "")).toBeUndefined();
  });
});

describe("what was stored long ago", () => {
  const grown = defineKind({
    kind: "grown",
    version: 3,
    definition: z.object({ prompt: z.string() }),
    stored: z.object({ words: z.string(), mood: z.string() }),
    items: () => [""],
    complete: () => z.object({ "": z.object({ words: z.string(), mood: z.string() }) }),
    fromForm: (posted) => ({ words: posted, mood: "" }),
    prompt: ({ prompt }) => prompt,
    isText: () => true,
    toBlocks: () => [],
    upgrade: {
      1: (old) => ({ words: old }),
      2: (old) => ({ ...z.object({ words: z.string() }).parse(old), mood: "unsaid" }),
    },
  });

  test.each([
    [1, "her laugh", { words: "her laugh", mood: "unsaid" }],
    [2, { words: "her laugh" }, { words: "her laugh", mood: "unsaid" }],
    [3, { words: "her laugh", mood: "low" }, { words: "her laugh", mood: "low" }],
  ])("version %i comes up to today’s, step by step", (version, value, read) => {
    expect(readAs(grown, { version, value })).toEqual(read);
  });

  test("what no step leads up from is not read as something else", () => {
    expect(readAs(grown, { version: 0, value: "her laugh" })).toBeUndefined();
    expect(readAs(grown, { version: 3, value: "her laugh" })).toBeUndefined();
  });

  test("a cell is never read as another kind", () => {
    const cell = answered(exercise, { line: "7" }).line;
    if (!cell) throw new Error("nothing was stored");
    expect(readStored("text", cell)).toBe("7");
    expect(readStored("choice", cell)).toBeUndefined();
    expect(fieldBlocks({ ...pick, key: "line" }, { line: cell })).toEqual([]);
  });

  test("words under a question that is gone are shown with that question", () => {
    const stored = answered(exercise, { line: "Evenings.", mark: 4, "piles.thinking": "" });
    const later: Exercise = { ...exercise, fields: [pick] };
    expect(orphanBlocks(later, stored)).toEqual([
      { type: "prompt", text: "Why I say so" },
      { type: "words", text: "Evenings." },
      { type: "prompt", text: "How sure are you?" },
      { type: "words", text: "4" },
    ]);
    expect(orphanBlocks(exercise, stored)).toEqual([]);
  });
});
