import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { rowBlock } from "#lib/exercises/kinds/column";
import { awayFromThePage, boxesOf, linesOf, wentRoundTwice } from "#lib/exercises/page";
import { sayDate } from "#lib/exercises/say";
import { repeaterRows, repeaters, treatment } from "../04-whole-film/exercises.ts";
import {
  behaviour,
  changes,
  company,
  day,
  owned,
  pattern,
  patternLines,
  plan,
  practice,
  practiceLine,
  rewrite,
  room,
  situation,
  smallest,
  taught,
  went,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  return [
    {
      id: "pattern",
      title: "One pattern",
      blocks: linesOf(null, patternLines, input.answer(pattern)),
    },
    { id: "room", title: "In the empty room", blocks: changesIn(input.answer(room)) },
    { id: "line", title: "What you practise", blocks: practiceLines(input.answer(practiceLine)) },
    { id: "practice", title: "Practice, by the day", blocks: practiceLog(input.looks(practice)) },
    { id: "owned", title: "Written twice", blocks: boxesOf(rewrite, input.answer(owned)) },
  ].filter((part) => part.blocks.length > 0);
}

/** What the pattern opens with: the member’s own part in what kept coming back. Where they were harmed, none is asked. */
export function ownPart(input: SummaryInput): SummaryPart[] {
  const asked = repeaterRows.columns.filter(({ id }) => id === "what" || id === "mine");
  const blocks = writtenRows(repeaterRows, input.answer(repeaters)).flatMap(({ cells }) =>
    wordsIn(cells.mine) && cells.sort !== treatment ? (rowBlock(null, asked, cells) ?? []) : [],
  );
  return blocks.length > 0 ? [{ id: "own-part", title: "Your part, from “The whole film”", blocks }] : [];
}

/** The changes that were named. Marks without a name wait for one. */
export function changesIn(stored: StoredAnswer): Block[] {
  return writtenRows(changes, stored).flatMap(({ cells }) =>
    ["change", "gains", "know", "mine"].some((id) => wordsIn(cells[id]))
      ? (rowBlock(null, changes.columns, cells) ?? [])
      : [],
  );
}

/** What is practised, with whom, and how small it can be. The log opens with it, and so may later modules. */
export function practiceLines(stored: StoredAnswer): Block[] {
  return [
    ...linesOf(null, [behaviour, company], stored),
    ...fieldBlocks(plan, stored),
    ...linesOf(null, [smallest], stored),
  ];
}

/** One entry of the log, with the day that it is about. */
type Practised = { on: number; blocks: Block[] };

/** Entries in which something stands, by the day that they are about, earliest first. */
function practised(entries: DatedAnswer[]): Practised[] {
  return entries
    .map(({ at, label, stored }) => {
      const written = wordsIn(fieldCells(day, stored)[""]);
      const heading = written ? sayDate(written) : label;
      return {
        on: written ? Date.parse(`${written}T00:00:00Z`) : at.getTime(),
        blocks: linesOf(heading, [situation, went, taught], stored),
      };
    })
    .filter(({ blocks }) => blocks.length > 0)
    .toSorted((one, other) => one.on - other.on);
}

/** The log as a page tells it: one entry after another, and a gap is left as it is. */
function practiceLog(entries: DatedAnswer[]): Block[] {
  return practised(entries).flatMap(({ blocks }) => blocks);
}

/** How much practice there is to look at. Ours, and it only ever advises. */
export function practiceIn(entries: DatedAnswer[]): { entries: number; weeks: number; enough: boolean } {
  const days = practised(entries).map(({ on }) => on);
  const [first = 0] = days;
  const weeks = Math.floor(((days.at(-1) ?? 0) - first) / week);
  return { entries: days.length, weeks, enough: days.length >= 4 && weeks >= 3 };
}
const week = 7 * 24 * 60 * 60 * 1000;

/** At most one sentence: after writing that went round, or about what the log can show so far. */
export function adviceFor(input: SummaryInput): string | undefined {
  if (wentRoundTwice(input, [pattern, room, owned])) return awayFromThePage;
  const { entries, enough } = practiceIn(input.looks(practice));
  if (enough) return "Your log reaches over three weeks, so there is practice to look back on.";
  return entries > 0
    ? "Practice says more over some weeks than on one day, and the log stays open."
    : undefined;
}
