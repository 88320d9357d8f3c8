import { describe, expect, test } from "vitest";
import { newId } from "#lib/core/ids";
import type { Block } from "#lib/exercises/define";
import { ownWordsIn } from "#lib/exercises/own-words";
import { passageOf, passagesIn, placeOf } from "#lib/replies/model";

const blocks: Block[] = [
  { type: "prompt", text: "What went with it" },
  {
    type: "lines",
    heading: "Habits",
    lines: [
      { label: "The piece", text: "Sunday call with his dad. Every week", own: true },
      { label: "How much it aches", text: "9", own: false },
      { label: "One repair", text: "Ring my own dad.", own: true },
    ],
  },
  {
    type: "beside",
    left: { label: "Had", text: "A quiet flat." },
    right: { label: "Hoped", text: "A loud one." },
    retold: false,
  },
  { type: "words", text: "I’d like the mornings back." },
  { type: "remark", text: "Nothing is added up." },
];
const version = newId();
const copies = new Map([[version, blocks]]);

describe("what a coach can quote", () => {
  test("are the member’s own sentences, wherever they stand, and none of the guide’s", () => {
    const passages = passagesIn(version, blocks);
    expect(passages.map(({ words }) => words)).toEqual([
      "Sunday call with his dad.",
      "Every week",
      "Ring my own dad.",
      "A quiet flat.",
      "A loud one.",
      "I’d like the mornings back.",
    ]);
    for (const { quote, words } of passages) expect(passageOf(quote, copies)).toBe(words);
  });

  test("words that were marked are found in a row too; marks and labels are not", () => {
    const texts = blocks.map(ownWordsIn);
    const found = placeOf("my own dad", { shareVersionId: version, texts });
    expect(found && passageOf(found.quote, copies)).toBe("my own dad");
    expect(placeOf("How much it aches", { shareVersionId: version, texts })).toBeUndefined();
  });

  test("a place outside the words is none", () => {
    expect(
      passageOf({ type: "quote", shareVersionId: version, block: 1, from: 0, to: 9999 }, copies),
    ).toBeNull();
    expect(
      passageOf({ type: "quote", shareVersionId: version, block: 4, from: 0, to: 3 }, copies),
    ).toBeNull();
  });
});
