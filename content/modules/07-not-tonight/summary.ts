import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { linesOf } from "#lib/exercises/page";
import { alarm } from "../02-what-shook/exercises.ts";
import { alarmNotes } from "../02-what-shook/summary.ts";
import { planFields, plans } from "../03-room-to-breathe/exercises.ts";
import {
  afterwards,
  again,
  atStart,
  decided,
  holdBox,
  ifNo,
  last,
  lastLines,
  letter,
  look,
  nextDay,
  noLines,
  past,
  ride,
  rideLines,
  stopLines,
  usualHours,
  where,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const held = input.looks(holdBox);
  return [
    { id: "rides", title: "Ten minutes at a time", blocks: ridesIn(input.looks(ride)) },
    {
      id: "last",
      title: "The last time",
      blocks: lastTime(input.answer(last)),
    },
    { id: "no", title: "If it’s a no", blocks: noPlan(input.answer(ifNo)) },
    { id: "holds", title: "After the hold", blocks: held.flatMap(afterHold) },
    { id: "letters", title: "The messages, word for word", blocks: lettersIn(held, input.now) },
    {
      id: "look",
      title: "The honest look",
      blocks: linesOf(null, [past, ...Object.values(stopLines)], input.answer(look)),
    },
  ].filter((part) => part.blocks.length > 0);
}

/** What the last time opens with: the notes from when the alarm rang. */
export function whenItRang(input: SummaryInput): SummaryPart[] {
  const blocks = alarmNotes(input.answer(alarm));
  return blocks.length > 0 ? [{ id: "alarm", title: "When the alarm rang", blocks }] : [];
}

/** What a ride opens with: the plans for moments that are known. */
export function plansForIt(input: SummaryInput): SummaryPart[] {
  const blocks = planFields.flatMap((field) => fieldBlocks(field, input.answer(plans)));
  return blocks.length > 0 ? [{ id: "plans", title: "Your plans for such an hour", blocks }] : [];
}

function lastTime(stored: StoredAnswer): Block[] {
  return [
    ...linesOf(null, Object.values(lastLines), stored),
    ...[nextDay, again].flatMap((field) => fieldBlocks(field, stored)),
  ];
}

/** The pull as it began, one ride after another, and then each ride as it went. */
function ridesIn(entries: DatedAnswer[]): Block[] {
  const points = entries.flatMap(({ label, stored }) => {
    const value = fieldCells(atStart, stored)[""];
    return typeof value === "number"
      ? [{ label, value, note: wordsIn(fieldCells(where, stored)[""]) || null }]
      : [];
  });
  const { prompt, low, high, least = 0, most = 10 } = atStart;
  const series: Block[] =
    points.length > 1 ? [{ type: "series", label: prompt, low, high, least, most, points }] : [];
  return [...series, ...entries.flatMap(({ label, stored }) => linesOf(label, rideLines, stored))];
}

/** What somebody means to do on the evening of a no. */
export function noPlan(stored: StoredAnswer): Block[] {
  return linesOf(null, Object.values(noLines), stored);
}

/** What a held message was for, and what became of it. Its words stand in a part of their own. */
function afterHold({ label, stored }: DatedAnswer): Block[] {
  return linesOf(label, [...Object.values(afterwards), decided], stored);
}

/** For how long an entry keeps its message, in hours. */
function hoursOf({ stored }: DatedAnswer): number {
  return Number(fieldCells(letter, stored).hours) || usualHours;
}

function held(entry: DatedAnswer): string {
  return wordsIn(fieldCells(letter, entry.stored).words);
}

/** Whether the time for which a message is held has passed. */
export function holdEnded(entry: DatedAnswer, now: Date): boolean {
  return entry.at.getTime() + hoursOf(entry) * hour <= now.getTime();
}
const hour = 60 * 60 * 1000;

/** The messages whose hold has ended. One that is still held says so, and keeps its words to itself. */
function lettersIn(entries: DatedAnswer[], now: Date): Block[] {
  return entries.flatMap((entry): Block[] => {
    const words = held(entry);
    if (!words) return [];
    return holdEnded(entry, now)
      ? [
          { type: "prompt", text: `Held on ${entry.label}` },
          { type: "words", text: words },
        ]
      : [{ type: "remark", text: "One message is still held. Its words stand here when the hold ends." }];
  });
}

/** At most one sentence: where something went too far, what comes next. */
export function adviceFor(input: SummaryInput): string | undefined {
  const answer = fieldCells(past, input.answer(look))[""];
  return answer === "yes" || answer === "unsure"
    ? "Leaving them be is the next step, and Help now lists people who can help you do it."
    : undefined;
}
