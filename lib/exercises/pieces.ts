// What a passage of somebody's words can be made of: their sentences, paragraphs and rows.
import type { Block } from "./define.ts";
import type { Place } from "./passage.ts";
import type { Piece } from "./piece.ts";
import { sayInARow, sayMark } from "./say.ts";

/** As many as a form shows of one part. A text with more pieces is offered in longer ones. */
export const piecesOffered = 60;

/**
 * The pieces of a part, in its order: a text by its paragraphs, or by its sentences where it has one paragraph alone;
 * anything else as it stands. None where there is nothing to choose between.
 */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  for (const split of [sentencesOrParagraphs, paragraphs, whole]) {
    const pieces = cut(blocks, split);
    if (pieces.length <= piecesOffered) return pieces.length > 1 ? pieces : [];
  }
  return [];
}

/** The blocks in which a member's own words stand; what the others say is the guide's. */
const written = new Set<Block["type"]>(["words", "lines", "beside"]);

function cut(blocks: readonly Block[], split: (text: string) => Place[]): Piece[] {
  let under: string | null = null;
  return blocks.flatMap((block, place): Piece[] => {
    if (block.type === "heading" || block.type === "prompt") {
      under = block.text;
      return [];
    }
    const piece = { under, own: written.has(block.type) };
    if (block.type !== "words") return [{ ...piece, id: String(place), said: sayBlock(block) }];
    return split(block.text).map(({ from, to }) => ({
      ...piece,
      id: `${place}:${from}:${to}`,
      said: block.text.slice(from, to),
    }));
  });
}

function sentencesOrParagraphs(text: string): Place[] {
  const found = paragraphs(text);
  if (found.length !== 1) return found;
  return trimmed(
    text,
    [...sentences.segment(text)].map(({ segment, index }) => [index, index + segment.length]),
  );
}
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function paragraphs(text: string): Place[] {
  return trimmed(
    text,
    [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length]),
  );
}

function whole(text: string): Place[] {
  return trimmed(text, [[0, text.length]]);
}

/** Without the room around them, and without those that are nothing but room. */
function trimmed(text: string, spans: [number, number][]): Place[] {
  return spans.flatMap(([start, end]) => {
    const words = text.slice(start, end).trim();
    const from = text.indexOf(words, start);
    return words ? [{ from, to: from + words.length }] : [];
  });
}

/** A block as one line, beside the box with which it is chosen. */
function sayBlock(block: Exclude<Block, { type: "heading" | "prompt" | "words" }>): string {
  switch (block.type) {
    case "scale":
      return `${block.label} ${sayMark(block.value, block)}`;
    case "tag":
      return sayUnder(block.tag, block.items.join(", "));
    case "lines":
      return sayInARow([block.heading, ...block.lines.map(({ text }) => text)]);
    case "beside":
      return sayInARow([block.left, block.right].map(({ label, text }) => sayUnder(label, text)));
    case "series":
      return block.label;
    case "compass":
      return "The drawing";
    case "remark":
      return block.text;
  }
}

/** A question has its own mark, and needs no colon after it. */
function sayUnder(asked: string, text: string): string {
  return /[?:]$/.test(asked) ? `${asked} ${text}` : `${asked}: ${text}`;
}
