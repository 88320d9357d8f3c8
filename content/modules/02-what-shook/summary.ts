import { checkIn, coping } from "#content/tools/check-in";
import { fieldCells, type StoredAnswer, type WrittenRow, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { rowBlock } from "#lib/exercises/kinds/column";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { awayFromThePage, listed, wentRoundTwice } from "#lib/exercises/page";
import {
  alarm,
  areas,
  before,
  habits,
  helped,
  keeping,
  keepsSafe,
  move,
  notes,
  now,
  pieces,
  pulls,
  selfWords,
  still,
  wanted,
  withThem,
} from "./exercises.ts";

type Row = WrittenRow["cells"];

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const written = input.answer(pieces);
  const named = piecesIn(written).filter(({ piece }) => wordsIn(piece) !== "");
  const kept = wordsIn(fieldCells(still, written)[""]);
  const mine = [...named.flatMap((row) => (row.mine === "yes" ? wordsIn(row.piece) : [])), kept];
  const top = mostAching(named);
  const rest = named.filter((row) => !top.includes(row) && row.mine !== "yes");
  const first = top.length > 0 ? top : rest;
  const gone = kept === "" && allGone(named) ? [remark(goneWords)] : [];
  return [
    // Where nothing carries a number, the pieces as they were written stand here, and can be shared from here.
    {
      id: "aches",
      title: top.length > 0 ? "Aches most today" : rest.length > 1 ? "What went, in your order" : "What went",
      blocks: first.length > 0 ? [...first.flatMap(pieceBlock), ...gone] : [],
    },
    {
      id: "went",
      title: "What else went, in your order",
      blocks: top.length > 0 ? rest.flatMap(pieceBlock) : [],
    },
    { id: "mine", title: "Still yours", blocks: wordBlocks(mine) },
    { id: "repairs", title: "Repairs you wrote", blocks: wordBlocks(repairsIn(written)) },
    { id: "alarm", title: "When the alarm rang", blocks: alarmNotes(input.answer(alarm)) },
    { id: "words", title: "Your words", blocks: selfBlocks(input.answer(selfWords)) },
    { id: "move", title: "Your usual move", blocks: moveBlocks(input.answer(move)) },
  ].filter((part) => part.blocks.length > 0);
}

/** The repairs, in the order of the areas: the next module opens with them. */
export function repairsIn(written: StoredAnswer): string[] {
  return piecesIn(written).flatMap(({ repair }) => wordsIn(repair) || []);
}

/** The alarm notes as a page tells them, oldest first. */
export function alarmNotes(written: StoredAnswer): Block[] {
  return writtenRows(notes, written).flatMap(({ cells }) => linesBlock(noteLines, cells));
}

/** At most one sentence, and fear comes first. */
export function adviceFor(input: SummaryInput): string | undefined {
  if (fieldCells(pulls, input.answer(move))[""] === keepsSafe)
    return "If you’ve been afraid of someone, Help now lists people who know about that.";
  if (achesAllOver(input.answer(pieces)) && hardlyCoping(input))
    return "You marked most areas 8 or more, and getting by has been hard this week, so tell one person today how it is.";
  return wentRoundTwice(input, [pieces, alarm, selfWords]) ? awayFromThePage : undefined;
}

/** From where an ache is heavy, and up to where somebody hardly gets by. Both are ours, and not measured. */
const heavyAche = 8;
const hardCoping = 3;
const week = 7 * 24 * 60 * 60 * 1000;

/** Most of the areas with a mark hold a heavy one, and there are some to speak of. */
function achesAllOver(written: StoredAnswer): boolean {
  const marked = areas
    .map((area) =>
      writtenRows(area, written).flatMap(({ cells }) => (typeof cells.ache === "number" ? cells.ache : [])),
    )
    .filter((aches) => aches.length > 0);
  const heavy = marked.filter((aches) => aches.some((ache) => ache >= heavyAche));
  return heavy.length > 2 && heavy.length * 2 > marked.length;
}

function hardlyCoping(input: SummaryInput): boolean {
  const newest = input.looks(checkIn).at(-1);
  if (!newest || input.now.getTime() - newest.at.getTime() > week) return false;
  const mark = fieldCells(coping, newest.stored)[""];
  return typeof mark === "number" && mark <= hardCoping;
}

const goneWords = "You marked these as gone. If you like, show the list to someone who knew you before.";

/** As the page tells it back: what the alarm wanted, and what somebody did. */
const noteLines = [
  { id: "when", label: "When and where" },
  { id: "cause", label: "What set it off" },
  { id: "body", label: "In your body" },
  { id: "wanted", label: "It wanted" },
  { id: "did", label: "You did" },
  { id: "later", label: "Twenty minutes later" },
];

function piecesIn(written: StoredAnswer): Row[] {
  return areas.flatMap((area) => writtenRows(area, written).map(({ cells }) => cells));
}

/** Three of those with a mark, most first. Equal ones keep the order in which they were written. */
function mostAching(named: Row[]): Row[] {
  const marked = named.filter(({ ache }) => typeof ache === "number");
  return marked.toSorted((one, other) => Number(other.ache) - Number(one.ache)).slice(0, 3);
}

/** More than one piece, and every one of them marked as gone. */
function allGone(named: Row[]): boolean {
  return named.length > 1 && named.every(({ mine }) => mine === "gone");
}

/** A piece with its marks. Its repair stands in a part of its own. */
function pieceBlock(row: Row): Block[] {
  const block = rowBlock(
    null,
    habits.columns.filter(({ id }) => id !== "repair"),
    row,
  );
  return block ? [block] : [];
}

function linesBlock(asked: { id: string; label: string }[], row: Row): Block[] {
  const lines = asked.flatMap(({ id, label }) => {
    const text = wordsIn(row[id]);
    return text ? [{ label, text, own: true }] : [];
  });
  return lines.length > 0 ? [{ type: "lines", heading: null, lines }] : [];
}

function selfBlocks(written: StoredAnswer): Block[] {
  const said = (field: FieldOf<"rows">, column: string) =>
    writtenRows(field, written).map(({ cells }) => wordsIn(cells[column]));
  const lists: [string, string][] = [
    ["Before", listed(said(before, "word"))],
    ["With them", listed(said(withThem, "word"))],
    ["Now", listed(said(now, "word"))],
    ["Wanted back", said(wanted, "line").join("\n")],
    ["Keeping", said(keeping, "line").join("\n")],
  ];
  const lines = lists.flatMap(([label, text]) => (text ? [{ label, text, own: true }] : []));
  return lines.length > 0 ? [{ type: "lines", heading: null, lines }] : [];
}

function moveBlocks(written: StoredAnswer): Block[] {
  const chosen = fieldCells(pulls, written)[""];
  const does = pulls.options.find(({ id }) => id === chosen)?.label;
  const why = wordsIn(fieldCells(helped, written)[""]);
  const lines = [
    ...(does ? [{ label: "When someone I love pulls away, I mostly", text: does, own: false }] : []),
    ...(why ? [{ label: helped.prompt, text: why, own: true }] : []),
  ];
  return lines.length > 0 ? [{ type: "lines", heading: null, lines }] : [];
}

function wordBlocks(list: string[]): Block[] {
  return list.flatMap((text) => (text ? [{ type: "words" as const, text }] : []));
}

function remark(text: string): Block {
  return { type: "remark", text };
}
