import { describe, expect, test } from "vitest";
import type { Block } from "#lib/exercises/define";
import { chosenOf, passageFrom } from "#lib/exercises/passage";
import { piecesFor } from "#lib/exercises/piece";
import { piecesOf, piecesOffered } from "#lib/exercises/pieces";

const told = "We met on a ferry. He had my scarf. I never asked for it back.";
const blocks: Block[] = [
  { type: "heading", text: "Your telling" },
  { type: "prompt", text: "How did it begin?" },
  { type: "words", text: told },
  { type: "prompt", text: "And end?" },
  { type: "words", text: "In March.\n\nOn the stairs. It rained.\n" },
  { type: "scale", label: "How sure are you?", value: 7, low: "not at all", high: "wholly" },
  {
    type: "lines",
    heading: "Habits",
    lines: [
      { label: "The piece", text: "Sunday call.", own: true },
      { label: "Mark", text: "9", own: false },
    ],
  },
  { type: "tag", tag: "Did it rain?", items: ["Yes"] },
  { type: "tag", tag: "Where", items: ["The quay", "The stairs"] },
  { type: "remark", text: "Nothing is added up." },
];
const idOf = (said: string) => piecesOf(blocks).find((piece) => piece.said === said)?.id ?? "";
const wordsOf = (passage: Block[]) => passage.flatMap((block) => (block.type === "words" ? block.text : []));

describe("what can be marked", () => {
  test("sentences of one paragraph, paragraphs of several, and everything else as it stands", () => {
    expect(piecesOf(blocks).map(({ said, under, own }) => [said, under, own])).toEqual([
      ["We met on a ferry.", "How did it begin?", true],
      ["He had my scarf.", "How did it begin?", true],
      ["I never asked for it back.", "How did it begin?", true],
      ["In March.", "And end?", true],
      ["On the stairs. It rained.", "And end?", true],
      ["How sure are you? 7", "And end?", false],
      ["Habits\u00a0· Sunday call\u00a0· 9", "And end?", true],
      ["Did it rain? Yes", "And end?", false],
      ["Where: The quay, The stairs", "And end?", false],
      ["Nothing is added up.", "And end?", false],
    ]);
  });

  test("nothing, where there is nothing to choose between", () => {
    expect(piecesOf([])).toEqual([]);
    expect(
      piecesOf([
        { type: "prompt", text: "How?" },
        { type: "words", text: "By boat" },
      ]),
    ).toEqual([]);
  });

  test("longer pieces, where there would be too many", () => {
    const many: Block[] = [
      { type: "words", text: "Again. ".repeat(piecesOffered + 1) },
      { type: "words", text: "And this." },
    ];
    expect(piecesOf(many).map(({ said }) => said.length)).toEqual([7 * (piecesOffered + 1) - 1, 9]);
  });

  test("every piece is a place in the text as it was typed, whatever the script", () => {
    for (const text of [
      "מחר. אולי לא. 🙂 כן.",
      "明日は行かない。海が見たい。",
      "a\r\nb\r\nc",
      "  One.   Two.  ",
    ]) {
      const pieces = piecesOf([{ type: "words", text }]);
      expect(pieces.length).toBeGreaterThan(1);
      for (const { id, said } of pieces) {
        const [, from, to] = id.split(":").map(Number);
        expect(text.slice(from, to)).toBe(said);
      }
    }
  });
});

describe("a passage", () => {
  test("holds what was marked, under its own question, and nothing else", () => {
    expect(passageFrom(blocks, [idOf("He had my scarf."), idOf("How sure are you? 7")])).toEqual([
      { type: "heading", text: "Your telling" },
      { type: "prompt", text: "How did it begin?" },
      { type: "words", text: "He had my scarf." },
      { type: "prompt", text: "And end?" },
      { type: "scale", label: "How sure are you?", value: 7, low: "not at all", high: "wholly" },
    ]);
  });

  test("keeps neighbours together, and sets apart what had something between", () => {
    const [first = "", second = "", third = ""] = piecesOf(blocks).map(({ id }) => id);
    expect(wordsOf(passageFrom(blocks, [second, first]))).toEqual(["We met on a ferry. He had my scarf."]);
    expect(wordsOf(passageFrom(blocks, [third, first]))).toEqual([
      "We met on a ferry.",
      "I never asked for it back.",
    ]);
  });

  test("is the whole where all is marked or nothing is, and is called a passage only where it is one", () => {
    const offered = piecesOf(blocks);
    const all = offered.map(({ id }) => id);
    expect(chosenOf(blocks, { pieces: all, offered })).toEqual({ blocks });
    expect(chosenOf(blocks, { pieces: [], offered })).toEqual({ blocks });
    expect(chosenOf(blocks, { pieces: all.slice(1), offered })).toMatchObject({ passage: true });
  });

  test("of places that are not there is empty", () => {
    for (const id of ["2:5", "2:9:3", "2:-4:9", "2:a:b", "99", "0", "1", "", "2:900:950"])
      expect(passageFrom(blocks, [id]), id).toEqual([]);
  });

  test("knows whose pieces are whose", () => {
    expect(piecesFor("m1/sort", ["m1/sort:2:0:5", "m1/sorted:1", "m1/sort:3"])).toEqual(["2:0:5", "3"]);
  });
});
