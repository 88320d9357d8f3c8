import { checkIn, marks } from "#content/tools/check-in";
import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { besideOf, listed } from "#lib/exercises/page";
import { onOneLine } from "#lib/exercises/say";
import { compassBlocks } from "../01-person-or-quiet/summary.ts";
import { selfWords, now as wordsThen } from "../02-what-shook/exercises.ts";
import { mine as firstTelling, tellings } from "../05-what-would-be-true/exercises.ts";
import { telling, told } from "../08-time-used/exercises.ts";
import {
  aboutMe,
  alarmSays,
  canAsk,
  company,
  dates,
  directions,
  ending,
  fieldNotes,
  goodbye,
  hardDates,
  iCall,
  iDo,
  isOver,
  isTrue,
  keepTrade,
  legs,
  moreLegs,
  nextTime,
  overStays,
  setDown,
  sooner,
  sorry,
  stands,
  stays,
  steady,
  thanks,
  unknown,
  values,
  wish,
  wordsNow,
} from "./exercises.ts";

/** The page that the guide ends with, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const lists = input.answer(overStays);
  const notes = input.answer(fieldNotes);
  const page = input.answer(goodbye);
  return [
    {
      id: "notes",
      title: "Field notes",
      blocks: blocksOf([aboutMe, canAsk, sooner, keepTrade, nextTime], notes),
    },
    { id: "steady", title: "Your steady sentence", blocks: steadyBlocks(input.answer(steady)) },
    { id: "over", title: "Over, stays, unknown", blocks: blocksOf([isOver, stays, unknown], lists) },
    {
      id: "legs",
      title: "More legs",
      blocks: blocksOf([legs, company], input.answer(moreLegs)),
    },
    { id: "directions", title: "Directions", blocks: blocksOf([values], input.answer(directions)) },
    { id: "dates", title: "Hard dates", blocks: blocksOf([dates], input.answer(hardDates)) },
    { id: "goodbye", title: "Goodbye page", blocks: blocksOf([thanks, sorry, setDown, wish], page) },
    { id: "words", title: "Your words, then and now", blocks: wordBlocks(input) },
    { id: "telling", title: "Why it ended, then and now", blocks: tellingBlocks(input) },
    { id: "compass", title: "Compass", blocks: compassBlocks(input) },
    { id: "check-ins", title: "The first check-in and the latest", blocks: checkInBlocks(input) },
    { id: "end", title: "How it stands", blocks: endBlocks(input) },
  ].filter((part) => part.blocks.length > 0);
}

type Asked = FieldOf<"text"> | FieldOf<"rows"> | FieldOf<"grid">;

function blocksOf(fields: Asked[], stored: StoredAnswer): Block[] {
  return fields.flatMap((field) => fieldBlocks(field, stored));
}

/** The four parts as the one sentence that they make. A part that is open is left out of it. */
function steadyBlocks(stored: StoredAnswer): Block[] {
  const said = (field: FieldOf<"text">) => wordsIn(fieldCells(field, stored)[""]);
  const lines = [
    { label: "When the alarm says", text: said(alarmSays) },
    { label: "what’s true is", text: said(isTrue) },
    { label: "I", text: said(iDo) },
    { label: "and I ring", text: said(iCall) },
  ].flatMap(({ label, text }) => (text ? [{ label, text, own: true }] : []));
  return lines.length > 0 ? [{ type: "lines", heading: null, lines }] : [];
}

/** The words of the first months beside those of today. */
function wordBlocks(input: SummaryInput): Block[] {
  const words = (field: FieldOf<"rows">, stored: StoredAnswer) =>
    listed(writtenRows(field, stored).map(({ cells }) => wordsIn(cells.word)));
  const then = input.first(selfWords);
  return besideOf(
    { label: `Me, ${then.label}`, text: words(wordsThen, then.stored) },
    { label: "Me now", text: words(wordsNow, input.answer(fieldNotes)) },
  );
}

/** The first telling beside the one of “Time, used”, where both are written. */
function tellingBlocks(input: SummaryInput): Block[] {
  const then = input.first(tellings);
  const left = {
    label: `As you told it, ${then.label}`,
    text: wordsIn(fieldCells(firstTelling, then.stored)[""]),
  };
  const right = { label: "As you told it later", text: wordsIn(fieldCells(told, input.answer(telling))[""]) };
  return left.text && right.text ? [{ type: "beside", left, right, retold: true }] : [];
}

/** Each mark that both have, as it was and as it is. Nothing is worked out from the two. */
function checkInBlocks(input: SummaryInput): Block[] {
  const [first, ...later] = input.looks(checkIn);
  const latest = later.at(-1);
  if (!first || !latest) return [];
  return marks.flatMap((mark): Block[] => {
    const was = fieldCells(mark, first.stored)[""];
    const is = fieldCells(mark, latest.stored)[""];
    if (typeof was !== "number" || typeof is !== "number") return [];
    const lines = [
      { label: first.label, text: String(was), own: false },
      { label: latest.label, text: String(is), own: false },
    ];
    return [
      {
        type: "lines",
        heading: `${mark.prompt} ${onOneLine(`0 ${mark.low}`)}, ${onOneLine(`10 ${mark.high}`)}`,
        lines,
      },
    ];
  });
}

/** How the guide ends, by how it stands. The three say the same things in the same order. */
const ends: Record<string, string> = {
  together:
    "You two are trying again. What you wrote stays yours, so take it along: why it ended, in your sentence, and the first sign of slipping. The pace in “An open door” has three short looks, in weeks 2, 4 and 8. If you start to hide things from people who know you both, tell one of them. You can keep, print or delete all of it.",
  apart:
    "You two have parted, by one wish or two. What you wrote stays yours, so take it along: what you need and can ask for, and what you’d do sooner. Where you wrote a hard date, its plan stands beside it. If the day goes badly, ring the person you named. You can keep, print or delete all of it.",
  open: "Nothing is settled between you two, and the guide ends. What you wrote stays yours, so take it along: your date for deciding, and what waiting costs you. If that day comes and nothing has moved, ring a friend and say so. You can keep, print or delete all of it.",
};

function endBlocks(input: SummaryInput): Block[] {
  if (input.situation.died === "yes") return [];
  const text = ends[wordsIn(fieldCells(stands, input.answer(ending))[""])];
  return text ? [{ type: "remark", text }] : [];
}

/** From where the hurt is too high for a page of goodbyes (care.md E12.2). */
const tooHeavy = 8;

/** The goodbye page rests while the hurt is at its highest. */
export function goodbyeRests(input: SummaryInput): boolean {
  const latest = input.looks(checkIn).at(-1);
  const mark = latest && fieldCells(marks[0] ?? stands, latest.stored)[""];
  return typeof mark === "number" && mark >= tooHeavy;
}
