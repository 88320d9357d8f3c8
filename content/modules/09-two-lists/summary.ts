import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import { vagueWordsIn } from "#lib/exercises/checks";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { sayColumn } from "#lib/exercises/kinds/column";
import type { Field, FieldOf } from "#lib/exercises/kinds/index";
import { linesOf } from "#lib/exercises/page";
import { hurt, reading, repeaterRows, repeaters, sums, treatment } from "../04-whole-film/exercises.ts";
import { repeatersIn } from "../04-whole-film/summary.ts";
import { board, boardLines, reasonRows, reasons } from "../05-what-would-be-true/exercises.ts";
import { hopedIn } from "../05-what-would-be-true/summary.ts";
import { list as needList, needs } from "../08-time-used/exercises.ts";
import {
  agreements,
  both,
  broke,
  by,
  childrenHear,
  different,
  film,
  homeAndPapers,
  kept,
  know,
  lines,
  lists,
  mine,
  offer,
  often,
  ours,
  own,
  owned,
  place,
  scenes,
  shared,
  six,
  theirs,
  trust,
  until,
  wish,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const pair = input.answer(both);
  const broken = [broke, by, often, owned, different, six, offer];
  return [
    { id: "sheet", title: "Two lists", blocks: sheetBlocks(input) },
    {
      id: "ours",
      title: "Ours",
      blocks: written([shared, homeAndPapers, agreements, childrenHear], input.answer(ours)),
    },
    { id: "film", title: "One hour of the week", blocks: written([scenes], input.answer(film)) },
    { id: "place", title: "Where, and by when", blocks: written(place.fields, input.answer(place)) },
    {
      id: "trust",
      title: "Trust",
      blocks: [...linesOf(null, broken, input.answer(trust)), ...vagueLeft(broken, input.answer(trust))],
    },
    {
      id: "both",
      title: "Both in?",
      blocks: [
        ...linesOf(null, [wish, know], pair),
        ...[until, own].flatMap((field) => fieldBlocks(field, pair)),
      ],
    },
    ...stillHoped(input),
    { id: "lines", title: "Lines I won’t cross again", blocks: fieldBlocks(kept, input.answer(lines)) },
  ].filter((part) => part.blocks.length > 0);
}

/** What the filming opens with: what kept coming back, as it was told before. */
export function cameBack(input: SummaryInput): SummaryPart[] {
  const blocks = repeatersIn(input.answer(repeaters));
  return blocks.length > 0 ? [{ id: "repeaters", title: "What kept coming back", blocks }] : [];
}

/** What was hoped on the board, asked again: a hope stays an open question until somebody says it or shows it. */
export function stillHoped(input: SummaryInput): SummaryPart[] {
  const blocks = hopedIn(input.answer(board)).map(
    ({ asks, evidence }): Block => ({
      type: "lines",
      heading: asks,
      lines: [
        { label: "On the board", text: "I hope it", own: false },
        ...(evidence ? [{ label: boardLines.evidence.prompt, text: evidence, own: true }] : []),
      ],
    }),
  );
  return blocks.length > 0 ? [{ id: "open", title: "Open questions from the board", blocks }] : [];
}

/** The needs that were put into a plain request: the beginning of what would have to be seen. */
export function needsAsked(input: SummaryInput): SummaryPart[] {
  const blocks = fieldBlocks(needList, input.answer(needs));
  return blocks.length > 0 ? [{ id: "needs", title: "Needs, from “Time, used”", blocks }] : [];
}

/**
 * Whether the member put down harm or control in an earlier module. A list for two is for two who can each say no, so
 * the guide then asks for none (care.md §4, M9). Their own answer, and nothing else, says so.
 */
function harmNamed(input: SummaryInput): boolean {
  // A row whose sort stands alone, without words, says it too.
  const sorted = [
    ...Object.entries(fieldCells(repeaterRows, input.answer(repeaters))),
    ...Object.entries(fieldCells(reasonRows, input.answer(reasons))),
  ];
  return (
    sorted.some(([item, value]) => item.endsWith(".sort") && value === treatment) ||
    fieldCells(sums, input.answer(reading))[""] === hurt ||
    fieldCells(boardLines, input.answer(board))["safe.tag"] === "no"
  );
}

/**
 * What stands above the list for two where harm was named. Above the list alone: on the page it would be shared with
 * it, and say more than the member chose to.
 */
export function beforeOurs(input: SummaryInput): SummaryPart[] {
  if (!harmNamed(input)) return [];
  const text =
    "An earlier answer of yours speaks of harm or of safety. This list can stay empty, and Help now lists people who know about that.";
  return [{ id: "before-ours", title: "Before this list", blocks: [{ type: "remark", text }] }];
}

/** Two columns where both lists have lines, each line apart; where one has none, the other as it was written. */
function sheetBlocks(input: SummaryInput): Block[] {
  const stored = input.answer(lists);
  const left = sheetLines(mine, stored);
  const right = sheetLines(theirs, stored);
  if (left.length === 0 || right.length === 0) return written([mine, theirs], stored);
  return [
    {
      type: "beside",
      left: { label: "Mine", text: left.join("\n\n") },
      right: { label: "Theirs, a guess until they say it", text: right.join("\n\n") },
      retold: false,
    },
    ...vagueLeft([mine, theirs], stored),
  ];
}

/** What was written, and under it the words in it that a camera can’t see. */
function written(fields: Field[], stored: StoredAnswer): Block[] {
  return [...fields.flatMap((field) => fieldBlocks(field, stored)), ...vagueLeft(fields, stored)];
}

/** One line a row: the member's words, how far it has come or how it is known, and what shows it. */
function sheetLines(field: FieldOf<"rows">, stored: StoredAnswer): string[] {
  return writtenRows(field, stored).map(({ cells }) => {
    const [words = "", tag = "", shown = ""] = field.columns.map((asked) =>
      sayColumn(asked, cells[asked.id]),
    );
    return [quoted(words), tag && `(${tag})`, quoted(shown)].filter((said) => said !== "").join(" ");
  });
}

function quoted(text: string): string {
  return text === "" ? "" : `“${text}”`;
}

/**
 * The words that a camera can’t see, where the guide marks them as somebody writes and they were left. They may stay:
 * a page without them has no such line.
 */
function vagueLeft(fields: Field[], stored: StoredAnswer): Block[] {
  const left = vagueWordsIn(fields.flatMap((field) => markedText(field, stored)).join("\n"));
  return left.length === 0
    ? []
    : [
        {
          type: "remark",
          text: `A camera can’t see ${left.map((word) => `“${word}”`).join(", ")}. You can leave it like this.`,
        },
      ];
}

/** What stands in the cells in which vague words are marked. */
function markedText(field: Field, stored: StoredAnswer): string[] {
  const marked = (asked: { kind: string } | undefined): boolean =>
    asked !== undefined && "checks" in asked && Array.isArray(asked.checks) && asked.checks.includes("vague");
  return Object.entries(fieldCells(field, stored)).flatMap(([item, value]) => {
    const asked = "columns" in field ? field.columns.find(({ id }) => id === item.split(".")[1]) : field;
    return marked(asked) ? [wordsIn(value)] : [];
  });
}

/** At most one sentence: harm that was named, their no, or a day for “maybe” that has gone by. */
export function advice(input: SummaryInput): string | undefined {
  if (harmNamed(input))
    return "An earlier answer of yours speaks of harm or of safety, so leave “Ours” empty, and open Help now first.";
  const pair = input.answer(both);
  const theirWish = wordsIn(fieldCells(wish, pair)[""]);
  if (theirWish === "no")
    return "You wrote that their answer is no, so the parts for you from here are your own list and “Carrying it forward”.";
  const day = wordsIn(fieldCells(until, pair)[""]);
  const waiting = theirWish === "maybe" || theirWish === "unsaid";
  return waiting && day !== "" && day <= input.now.toISOString().slice(0, 10)
    ? "The day that you chose has come, and on your own terms a “maybe” counts as a no from here."
    : undefined;
}
