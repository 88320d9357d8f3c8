import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { rowBlock } from "#lib/exercises/kinds/column";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { awayFromThePage, besideOf, boxesOf, wentRoundTwice } from "#lib/exercises/page";
import { repeaterRows, repeaters } from "../04-whole-film/exercises.ts";
import {
  board,
  boardLines,
  conditions,
  differ,
  knownOrNot,
  mine,
  reasonRows,
  reasons,
  said,
  staying,
  tellings,
  theirs,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  return [
    { id: "tellings", title: "Why it ended", blocks: tellingBlocks(input.answer(tellings)) },
    { id: "reasons", title: "The reasons", blocks: reasonsIn(input.answer(reasons)) },
    { id: "board", title: "The board", blocks: fieldBlocks(boardLines, input.answer(board)) },
  ].filter((part) => part.blocks.length > 0);
}

function tellingBlocks(stored: StoredAnswer): Block[] {
  return [
    ...besideOf(told(mine, stored), told(theirs, stored)),
    ...[said, differ].flatMap((field) => fieldBlocks(field, stored)),
    ...boxesOf(knownOrNot, stored),
  ];
}

function told(field: FieldOf<"text">, stored: StoredAnswer): { label: string; text: string } {
  return { label: field.prompt, text: wordsIn(fieldCells(field, stored)[""]) };
}

/** What the reasons open with: what kept coming back in “The whole film”, and the sort it was given there. */
export function whatCameBack(input: SummaryInput): SummaryPart[] {
  const asked = repeaterRows.columns.filter(({ id }) => ["what", "changed", "sort"].includes(id));
  const blocks = writtenRows(repeaterRows, input.answer(repeaters)).flatMap(({ cells }) =>
    wordsIn(cells.what) ? (rowBlock(null, asked, cells) ?? []) : [],
  );
  return blocks.length > 0 ? [{ id: "repeaters", title: "What kept coming back", blocks }] : [];
}

/** What the board opens with: their words, where there are any. */
export function theirWords(input: SummaryInput): SummaryPart[] {
  const blocks = fieldBlocks(said, input.answer(tellings));
  return blocks.length > 0 ? [{ id: "said", title: "What they said, in your notes", blocks }] : [];
}

/** The reasons that have words, in the order in which they were written. Later modules open with them. */
function reasonsIn(stored: StoredAnswer): Block[] {
  return writtenRows(reasonRows, stored).flatMap(({ cells }) =>
    wordsIn(cells.reason) || wordsIn(cells.because) ? (rowBlock(null, reasonRows.columns, cells) ?? []) : [],
  );
}

/** A line of the board that is hoped, with the question that it leaves open. */
export type Hope = { id: string; label: string; asks: string; evidence: string };

/** What the board holds as a hope, in its order. Later modules ask it again as an open question. */
export function hopedIn(stored: StoredAnswer): Hope[] {
  const cells = fieldCells(boardLines, stored);
  return conditions.flatMap(({ id, label, asks }) =>
    cells[`${id}.tag`] === "hoped" ? [{ id, label, asks, evidence: wordsIn(cells[`${id}.evidence`]) }] : [],
  );
}

/** At most one sentence: after writing that went round, or where most of what ended it mostly stays where it is. */
export function adviceFor(input: SummaryInput): string | undefined {
  if (wentRoundTwice(input, [tellings, reasons])) return awayFromThePage;
  const sorted = writtenRows(reasonRows, input.answer(reasons)).flatMap(
    ({ cells }) => wordsIn(cells.sort) || [],
  );
  const kept = sorted.filter((sort) => staying.includes(sort));
  return kept.length > 1 && kept.length * 2 > sorted.length
    ? "By your own sorting, most of these are reasons that tend to stay where they are."
    : undefined;
}
