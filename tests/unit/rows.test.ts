import { describe, expect, test } from "vitest";
import { merge } from "#lib/answers/model";
import { newId } from "#lib/core/ids";
import {
  cellsFromForm,
  cellsOf,
  type Exercise,
  fieldBlocks,
  isAnswered,
  parseCell,
  type StoredAnswer,
  writtenRows,
} from "#lib/exercises/answer";
import { textCap } from "#lib/exercises/define";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { inOrder } from "#lib/exercises/kinds/row";
import { answered } from "../harness/answers.ts";

const pieces: FieldOf<"rows"> = {
  key: "pieces",
  kind: "rows",
  prompt: "What went with it",
  columns: [
    { id: "piece", kind: "text", prompt: "The piece", limit: 10, rows: 1 },
    { id: "ache", kind: "scale", prompt: "How much it aches", low: "barely there", high: "all of it" },
    { id: "felt", kind: "scale", prompt: "After it I feel", low: "less", high: "more", least: -3, most: 3 },
    {
      id: "mine",
      kind: "choice",
      prompt: "Is it still mine?",
      options: [
        { id: "yes", label: "Yes" },
        { id: "gone", label: "Gone" },
      ],
    },
    { id: "since", kind: "date", prompt: "Since" },
  ],
  most: 2,
  add: "Add a row",
};
const words: FieldOf<"rows"> = {
  key: "words",
  kind: "rows",
  prompt: "Me before",
  columns: [{ id: "word", kind: "text", prompt: "A word", limit: 24, rows: 1 }],
  most: 5,
  add: "Add a word",
  across: true,
};
const map: FieldOf<"grid"> = {
  key: "map",
  kind: "grid",
  prompt: "Where you two still meet",
  rows: [
    { id: "messages", label: "Messages" },
    { id: "news", label: "News through friends" },
  ],
  columns: [
    { id: "felt", kind: "scale", prompt: "After it I feel", low: "less", high: "more", least: -3, most: 3 },
    { id: "step", kind: "text", prompt: "First step", limit: 10, rows: 1 },
  ],
};
const exercise: Exercise = {
  id: "rows",
  version: 1,
  title: "Rows",
  intro: [],
  fields: [pieces, words, map],
};
const one = "019d0f3a-7c10-7a11-8f00-000000000001";
const two = "019d0f3a-9d44-7a11-8f00-000000000002";

describe("rows that a member adds", () => {
  test("made in one go they stand in the order in which they were made, and after those that the guide names", () => {
    const made = Array.from({ length: 40 }, newId);
    expect(made.toSorted()).toEqual(made);
    expect(inOrder([...made.toReversed(), "still", "first"])).toEqual(["first", "still", ...made]);
  });

  test("each has the cells of its columns, and the guide’s own rows are rows like any other", () => {
    const stored = answered(exercise, {
      [`pieces.${one}.piece`]: "The dog",
      "pieces.first.piece": "Sundays",
    });
    expect(writtenRows(pieces, stored).map(({ id }) => id)).toEqual(["first", one]);
    expect(
      cellsOf(exercise, Object.keys(stored))
        .map(({ key }) => key)
        .filter((key) => key.startsWith(`pieces.${one}`)),
    ).toEqual(["piece", "ache", "felt", "mine", "since"].map((column) => `pieces.${one}.${column}`));
  });

  test.each([
    ["a row id in capitals", `pieces.${one.toUpperCase()}.piece`],
    ["one that is no name", "pieces.<b>.piece"],
    ["an empty one", "pieces..piece"],
    ["one that is too long", `pieces.${"a".repeat(41)}.piece`],
    ["a column that is not asked", `pieces.${one}.secret`],
    ["a cell of a cell", `pieces.${one}.piece.piece`],
    ["a row without a column", `pieces.${one}`],
    ["the field itself", "pieces"],
    ["a grid’s row that the guide does not have", "map.elsewhere.felt"],
    ["a name from the language itself", `pieces.${one}.constructor`],
  ])("refuses %s", (_, key) => {
    expect(parseCell(exercise, key, "x")).toBeUndefined();
  });

  test.each([
    ["ache", 11],
    ["ache", -1],
    ["ache", "seven"],
    ["felt", 4],
    ["felt", 0.5],
    ["since", "banana"],
    ["since", "2026-02-30"],
    ["piece", 7],
    ["piece", null],
    ["piece", "a".repeat(textCap + 1)],
    ["mine", "x".repeat(65)],
  ])("a %s can’t hold %j", (column, value) => {
    expect(parseCell(exercise, `pieces.${one}.${column}`, value)).toBeUndefined();
  });

  test.each([
    ["piece", "שלום 👩‍👩‍👧‍👦 \u0000 \u202e"],
    ["piece", "a".repeat(100_000)],
    ["ache", 0],
    ["felt", -3],
    ["since", "2026-03-19"],
    ["piece", ""],
    ["ache", ""],
    ["since", ""],
  ])("a %s keeps what was written in it, or that it was emptied", (column, value) => {
    expect(parseCell(exercise, `pieces.${one}.${column}`, value)?.value).toBe(value);
  });

  test("over its limit, or over as many as fit, it is kept and shown whole, and does not count as answered", () => {
    const fits = answered(exercise, { [`pieces.${one}.piece`]: "The dog" });
    expect(isAnswered(pieces, fits)).toBe(true);
    const long = answered(exercise, { [`pieces.${one}.piece`]: "The dog and the bowl" });
    expect(isAnswered(pieces, long)).toBe(false);
    expect(JSON.stringify(fieldBlocks(pieces, long))).toContain("The dog and the bowl");
    const many = answered(
      exercise,
      Object.fromEntries(["a", "b", "c"].map((row) => [`pieces.${row}.piece`, row])),
    );
    expect(isAnswered(pieces, many)).toBe(false);
    expect(fieldBlocks(pieces, many)).toHaveLength(4);
  });

  test("a row that was emptied is none; one with a mark and no words waits for its name", () => {
    const stored = answered(exercise, {
      [`pieces.${one}.piece`]: "",
      [`pieces.${one}.ache`]: "",
      [`pieces.${two}.ache`]: 4,
    });
    expect(fieldBlocks(pieces, stored)).toEqual([]);
    expect(stored[`pieces.${two}.ache`]?.value).toBe(4);
    const named = { ...stored, ...answered(exercise, { [`pieces.${two}.piece`]: "Role" }) };
    expect(fieldBlocks(pieces, named)).toEqual([
      { type: "prompt", text: "What went with it" },
      {
        type: "lines",
        heading: null,
        lines: [
          { label: "The piece", text: "Role", own: true },
          { label: "How much it aches", text: "4", own: false },
        ],
      },
    ]);
  });

  test("a plain form carries them under their ids, and leaves alone what was not chosen", () => {
    const posted = {
      [`pieces.${one}.piece`]: "one\r\ntwo",
      [`pieces.${one}.ache`]: "9",
      [`pieces.${one}.felt`]: "-2",
      [`pieces.${one}.mine`]: "",
      [`pieces.${two}.ache`]: "11",
      "map.messages.felt": "3",
      "pieces.BAD.piece": "x",
    };
    expect(cellsFromForm(exercise, posted)).toEqual([
      { key: `pieces.${one}.piece`, value: "one\ntwo" },
      { key: `pieces.${one}.ache`, value: 9 },
      { key: `pieces.${one}.felt`, value: -2 },
      { key: "map.messages.felt", value: 3 },
    ]);
  });
});

describe("two pages at once", () => {
  const at = Date.UTC(2026, 2, 19, 14, 2);
  const save = (stored: StoredAnswer, key: string, value: unknown, base = 0, revision = 2) =>
    merge(exercise, stored, { changes: [{ key, value, base }], revision, at });

  test("that each add a row keep both", () => {
    const first = save({}, `pieces.${one}.piece`, "The dog", 0, 1);
    const second = save(first.stored, `pieces.${two}.piece`, "Sundays");
    expect(second.collisions).toEqual([]);
    expect(writtenRows(pieces, second.stored).map(({ cells }) => cells.piece)).toEqual([
      "The dog",
      "Sundays",
    ]);
  });

  test("that change one cell of one row are asked about, and other cells of that row go together", () => {
    const key = `pieces.${one}.piece`;
    const { stored } = save({}, key, "The dog", 0, 1);
    const moved = save(stored, key, "The dog, Bo", 1, 2);
    const late = save(moved.stored, key, "Our dog", 1, 3);
    expect(late.collisions).toEqual([{ key, value: "Our dog", base: 1 }]);
    expect(late.stored[key]?.value).toBe("The dog, Bo");
    expect(save(moved.stored, `pieces.${one}.ache`, 8, 0, 3).collisions).toEqual([]);
  });

  test("one takes a row out while the other writes in it: both are kept, and it is asked about", () => {
    const key = `pieces.${one}.piece`;
    const { stored } = save({}, key, "The dog", 0, 1);
    const out = save(stored, key, "", 1, 2);
    const late = save(out.stored, key, "The dog, Bo", 1, 3);
    expect(late.collisions).toHaveLength(1);
    expect(late.stored[key]?.value).toBe("");
  });
});

describe("a grid", () => {
  test("is answered with one row, and shows the rows in which something stands", () => {
    const stored = answered(exercise, { "map.news.felt": -2, "map.news.step": "ask Jo" });
    expect(isAnswered(map, stored)).toBe(true);
    expect(fieldBlocks(map, stored)).toEqual([
      { type: "prompt", text: "Where you two still meet" },
      {
        type: "lines",
        heading: "News through friends",
        lines: [
          { label: "After it I feel", text: "−2", own: false },
          { label: "First step", text: "ask Jo", own: true },
        ],
      },
    ]);
    const over = answered(exercise, { "map.news.felt": 0, "map.news.step": "ask Jo to stop" });
    expect(isAnswered(map, over)).toBe(false);
  });
});
