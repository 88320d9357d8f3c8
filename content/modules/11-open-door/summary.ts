import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import type { Field } from "#lib/exercises/kinds/index";
import { linesOf } from "#lib/exercises/page";
import {
  allRight,
  answers,
  because,
  contact,
  cost,
  different,
  firstMeeting,
  fourAnswers,
  happened,
  intent,
  looks,
  myPart,
  nextDay,
  notAsking,
  note,
  noteLines,
  often,
  oldPattern,
  openTwelve,
  pace,
  place,
  saidNo,
  talk,
  theDay,
  trying,
  unanswered,
  waits,
  whoReached,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const written = input.answer(note);
  return [
    {
      id: "found",
      title: "What I’ve found out",
      blocks: [...reached(input.looks(contact)), ...input.looks(contact).flatMap(entryBlocks)],
    },
    {
      id: "intent",
      title: "What the note is for",
      blocks: blocksOf([because, notAsking, allRight, cost], input.answer(intent)),
    },
    { id: "note", title: "The note", blocks: blocksOf([noteLines, theDay], written) },
    {
      id: "answers",
      title: "Four answers",
      blocks: blocksOf([fourAnswers, openTwelve], input.answer(answers)),
    },
    {
      id: "talk",
      title: "A first talk",
      blocks: blocksOf([myPart, different, trying, place, firstMeeting], input.answer(talk)),
    },
    { id: "pace", title: "Pace", blocks: blocksOf([often, waits, looks], input.answer(pace)) },
  ].filter((part) => part.blocks.length > 0);
}

function blocksOf(fields: Field[], stored: StoredAnswer): Block[] {
  return fields.flatMap((field) => fieldBlocks(field, stored));
}

function entryBlocks({ label, stored }: DatedAnswer): Block[] {
  return linesOf(label, [happened, nextDay, oldPattern, whoReached], stored);
}

/** From how many entries on the page says who reached out: before, it would be one week’s weather. */
const enough = 4;

/** Who reached out, day by day, as the entries say it. Nothing is counted, and nobody is ahead. */
function reached(entries: DatedAnswer[]): Block[] {
  const said = entries.flatMap(({ label, stored }) => {
    const who = wordsIn(fieldCells(whoReached, stored)[""]);
    return who === "" ? [] : [{ who, label }];
  });
  if (said.length < enough) return [];
  const lines = whoReached.options.flatMap(({ id, label }) => {
    const days = said.filter(({ who }) => who === id).map((one) => one.label);
    return days.length > 0 ? [{ label, text: days.join(", "), own: false }] : [];
  });
  return [{ type: "lines", heading: "Who reached out, by your entries", lines }];
}

/** At most one sentence. A no comes before everything else; what closes the note page is said by its own page. */
export function adviceFor(input: SummaryInput): string | undefined {
  const entries = input.looks(contact);
  if (entries.some(({ stored }) => fieldCells(saidNo, stored)[""] === "yes"))
    return "You noted that they said no, and it can be left at that.";
  if (input.situation.partner === "yes")
    return "You told us that they’re with somebody new. This page advises you to wait with a note.";
  const open = fieldCells(unanswered, input.answer(intent))[""];
  if (open === "few" || open === "many")
    return "Something of yours is still without an answer. This page advises you to leave it at that.";
  return undefined;
}
