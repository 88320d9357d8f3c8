import { checkIn, hurt as heaviness } from "#content/tools/check-in";
import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { rowBlock, sayColumn } from "#lib/exercises/kinds/column";
import { awayFromThePage, besideOf, boxesOf, wentRoundTwice } from "#lib/exercises/page";
import { endedWithin } from "../../heavy.ts";
import { since, situation } from "../00-arrival/exercises.ts";
import { back, mornings } from "../01-person-or-quiet/exercises.ts";
import { compassBlocks } from "../01-person-or-quiet/summary.ts";
import {
  agreed,
  boxes,
  film,
  hoped,
  hurt,
  levels,
  looks,
  me,
  misses,
  reading,
  relief,
  repeaterRows,
  repeaters,
  scenes,
  sums,
  treatment,
  two,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const told = scenesIn(input.answer(scenes));
  const came = input.answer(repeaters);
  const mine = input.answer(me);
  const wished = input.answer(hoped);
  return [
    { id: "scenes", title: "Ten scenes", blocks: ledger(told) },
    { id: "weeks", title: "What the weeks were like", blocks: weeks(told) },
    { id: "relief", title: "Good, or relief", blocks: reliefBlocks(told, input.answer(relief)) },
    {
      id: "repeaters",
      title: "What kept coming back",
      blocks: [...repeatersIn(came), ...fieldBlocks(agreed, came)],
    },
    { id: "me", title: "You in it", blocks: [...levelBlocks(mine), ...fieldBlocks(two, mine)] },
    {
      id: "hoped",
      title: "Had, and hoped for",
      blocks: [...boxesOf(boxes, wished), ...fieldBlocks(misses, wished)],
    },
    {
      id: "reading",
      title: "Your reading",
      blocks: reading.fields.flatMap((field) => fieldBlocks(field, input.answer(reading))),
    },
    { id: "compass", title: "Compass", blocks: compassBlocks(input) },
  ].filter((part) => part.blocks.length > 0);
}

/** What kept coming back, each told to its end, in the order in which it was written. Later modules open with it. */
export function repeatersIn(stored: StoredAnswer): Block[] {
  return writtenRows(repeaterRows, stored).flatMap(({ cells }) =>
    repeaterRows.columns.some(({ id, kind }) => kind === "text" && wordsIn(cells[id]) !== "")
      ? (rowBlock(null, repeaterRows.columns, cells) ?? [])
      : [],
  );
}

/** What the repeaters open with: what would still hurt if the other person were back. */
export function stillHurting(input: SummaryInput): SummaryPart[] {
  const blocks = fieldBlocks(back, input.answer(mornings));
  return blocks.length > 0 ? [{ id: "back", title: "If they were back", blocks }] : [];
}

/** What the second look opens with: the good scenes, each under its name. */
export function goodScenes(input: SummaryInput): SummaryPart[] {
  const blocks = scenesIn(input.answer(scenes)).flatMap(({ id, label, words }): Block[] =>
    looks.rows.some((row) => row.id === id)
      ? [
          { type: "prompt", text: label },
          { type: "words", text: words },
        ]
      : [],
  );
  return blocks.length > 0 ? [{ id: "good", title: "Your good scenes", blocks }] : [];
}

/** At most one sentence, and harm comes first. */
export function adviceFor(input: SummaryInput): string | undefined {
  if (fieldCells(sums, input.answer(reading))[""] === hurt)
    return "You chose “made smaller or hurt”, and Help now lists people who know about that.";
  // The mark is enough: nobody has to find words for it first.
  const marked = Object.entries(fieldCells(repeaterRows, input.answer(repeaters)));
  if (marked.some(([item, value]) => item.endsWith(".sort") && value === treatment))
    return "You marked something as disrespect or harm, and Help now lists people who know about that.";
  if (wentRoundTwice(input, [scenes, repeaters, hoped])) return awayFromThePage;
  return tooEarly(input)
    ? "It ended less than two weeks ago, so the short version is enough for now."
    : undefined;
}

/** All of it is easier to look at after so many days, or with the hurt no higher than this (care.md §4). */
const leastDays = 14;
const lightEnough = 7;

function tooEarly(input: SummaryInput): boolean {
  const ended = wordsIn(fieldCells(since, input.answer(situation))[""]);
  if (ended === "" || !endedWithin(leastDays, { endedAt: new Date(ended), now: input.now })) return false;
  const newest = input.looks(checkIn).at(-1);
  const mark = newest && fieldCells(heaviness, newest.stored)[""];
  return typeof mark !== "number" || mark > lightEnough;
}

type Scene = { id: string; label: string; words: string; often: string; said: string };

/** The scenes that have words, in the order of the page. */
function scenesIn(stored: StoredAnswer): Scene[] {
  return writtenRows(film, stored).flatMap(({ id, cells }) => {
    const words = wordsIn(cells.scene);
    if (words === "") return [];
    const label = film.rows.find((row) => row.id === id)?.label ?? "";
    const marks = film.columns
      .filter((column) => column.id !== "scene")
      .map((column) => ({ id: column.id, text: sayColumn(column, cells[column.id]) }))
      .filter(({ text }) => text !== "");
    const said = marks.map(({ id: mark, text }) =>
      mark === "me" ? `${text}\u00a0about\u00a0me` : text.toLowerCase(),
    );
    return [{ id, label, words, often: wordsIn(cells.often), said: [label, ...said].join(", ") }];
  });
}

/** Which scenes stand beside each other: a good one has a hard one at its side, of the same size. */
const pairs = [
  ["good1", "hard1"],
  ["good2", "hard2"],
  ["good3", "hard3"],
  ["ordinary1", "ordinary2"],
  ["repair", "turning"],
] as const;

function ledger(told: Scene[]): Block[] {
  const side = (asked: string) => {
    const scene = told.find(({ id }) => id === asked);
    return { label: scene?.said ?? "", text: scene?.words ?? "" };
  };
  return pairs.flatMap(([left, right]) => besideOf(side(left), side(right)));
}

/** The same scenes by how often it was like that: what most weeks held comes first. */
function weeks(told: Scene[]): Block[] {
  const often = film.columns.find((column) => column.id === "often");
  const options = often?.kind === "choice" ? often.options : [];
  return options.flatMap(({ id, label }): Block[] => {
    const lines = told
      .filter((scene) => scene.often === id)
      .map((scene) => ({ label: scene.label, text: scene.words, own: true }));
    return lines.length > 0 ? [{ type: "lines", heading: label, lines }] : [];
  });
}

function reliefBlocks(told: Scene[], stored: StoredAnswer): Block[] {
  return writtenRows(looks, stored).flatMap(({ id, cells }): Block[] => {
    const scene = told.find((one) => one.id === id);
    const marks = rowBlock(null, looks.columns, cells);
    if (!scene || marks?.type !== "lines") return [];
    return [
      {
        type: "lines",
        heading: null,
        lines: [{ label: scene.label, text: scene.words, own: true }, ...marks.lines],
      },
    ];
  });
}

/** Five words about somebody, each with where it stood between the two ends. */
function levelBlocks(stored: StoredAnswer): Block[] {
  const lines = writtenRows(levels, stored).flatMap(({ id, cells }) => {
    const label = levels.rows.find((row) => row.id === id)?.label ?? "";
    const text = levels.columns.map((column) => sayColumn(column, cells[column.id])).join("");
    return text === "" ? [] : [{ label, text, own: false }];
  });
  return lines.length > 0 ? [{ type: "lines", heading: levels.prompt, lines }] : [];
}
