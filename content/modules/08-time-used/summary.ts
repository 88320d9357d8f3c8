import { checkIn, hurt } from "#content/tools/check-in";
import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { sayColumn } from "#lib/exercises/kinds/column";
import { awayFromThePage, linesOf, wentRoundTwice } from "#lib/exercises/page";
import { endedWithin } from "../../heavy.ts";
import { since, situation } from "../00-arrival/exercises.ts";
import { compassBlocks } from "../01-person-or-quiet/summary.ts";
import { helped, move, pulls } from "../02-what-shook/exercises.ts";
import { mine as firstMine, tellings } from "../05-what-would-be-true/exercises.ts";
import {
  anyNext,
  days,
  line,
  list,
  mine,
  musts,
  needs,
  nice,
  nobodys,
  notAgain,
  sides,
  telling,
  theirs,
  thread,
  ties,
  told,
  where,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const lists = { wrong: input.answer(sides), next: input.answer(anyNext) };
  const ways = input.answer(thread);
  return [
    { id: "where", title: "Where you are", blocks: whereBlocks(input.looks(where)) },
    { id: "thread", title: "The thread", blocks: [...fieldBlocks(line, ways), ...fieldBlocks(ties, ways)] },
    { id: "needs", title: "Needs", blocks: fieldBlocks(list, input.answer(needs)) },
    {
      id: "sides",
      title: "What went wrong",
      blocks: [mine, theirs, nobodys].flatMap((field) => fieldBlocks(field, lists.wrong)),
    },
    {
      id: "next",
      title: "Any next relationship",
      blocks: [musts, nice, notAgain].flatMap((field) => fieldBlocks(field, lists.next)),
    },
    { id: "telling", title: "The ending, told again", blocks: tellingBlocks(input) },
    { id: "compass", title: "Compass", blocks: compassBlocks(input) },
  ].filter((part) => part.blocks.length > 0);
}

/** The newest entry by its answers, and under it the lines that read differently in the first one. */
function whereBlocks(entries: DatedAnswer[]): Block[] {
  const read = entries
    .map(({ label, stored }) => ({ label, of: answersIn(stored) }))
    .filter(({ of }) => of.size > 0);
  const newest = read.at(-1);
  const first = read.at(0);
  if (!newest || !first) return [];
  const piles = optionsOf(days).flatMap((answer): Block[] => {
    const items = days.rows.flatMap(({ id, label }) => (newest.of.get(id) === answer ? [label] : []));
    return items.length > 0 ? [{ type: "tag", tag: answer, items }] : [];
  });
  const differs = days.rows.flatMap(({ id, label }): Block[] => {
    const then = first.of.get(id);
    const now = newest.of.get(id);
    return then === undefined || now === undefined || then === now
      ? []
      : [
          {
            type: "lines",
            heading: label,
            lines: [
              { label: first.label, text: then, own: false },
              { label: newest.label, text: now, own: false },
            ],
          },
        ];
  });
  return [{ type: "heading", text: newest.label }, ...piles, ...differs];
}

function optionsOf({ columns: [asked] }: typeof days): string[] {
  return asked?.kind === "choice" ? asked.options.map(({ label }) => label) : [];
}

/** What was answered on each line, in the words of the answer. */
function answersIn(stored: StoredAnswer): Map<string, string> {
  const [asked] = days.columns;
  const cells = fieldCells(days, stored);
  return new Map(
    days.rows.flatMap(({ id }) => {
      const answer = asked ? sayColumn(asked, wordsIn(cells[`${id}.${asked.id}`])) : "";
      return answer === "" ? [] : [[id, answer] as const];
    }),
  );
}

/** What the thread opens with: the member's usual move, as they gave it. */
export function usualMove(input: SummaryInput): SummaryPart[] {
  const blocks = linesOf(null, [pulls, helped], input.answer(move));
  return blocks.length > 0 ? [{ id: "move", title: "Your usual move, as you gave it", blocks }] : [];
}

/** The first telling beside today's, with what changed; today's by itself where there was none. */
function tellingBlocks(input: SummaryInput): Block[] {
  const today = input.answer(telling);
  const words = wordsIn(fieldCells(told, today)[""]);
  const { label, stored } = input.first(tellings);
  const before = wordsIn(fieldCells(firstMine, stored)[""]);
  if (words === "" || before === "") return fieldBlocks(told, today);
  return [
    {
      type: "beside",
      left: { label: `As I first told it, ${label}`, text: before },
      right: { label: "As a fair friend tells it", text: words },
      retold: true,
    },
  ];
}

/** Up to where the long version is offered first, and from how many days after the ending (care.md §4, M8). */
const mostHurt = 6;
const leastDays = 21;

/** At most one sentence: after writing that went round twice, or where the short version is enough for now. */
export function advice(input: SummaryInput): string | undefined {
  if (wentRoundTwice(input, [thread, needs, telling])) return awayFromThePage;
  const newest = input.looks(checkIn).at(-1);
  const mark = newest && fieldCells(hurt, newest.stored)[""];
  if (typeof mark === "number" && mark > mostHurt)
    return "Your newest check-in has the hurt above 6, so the short version is enough for now.";
  const ended = wordsIn(fieldCells(since, input.answer(situation))[""]);
  return ended !== "" && endedWithin(leastDays, { endedAt: new Date(ended), now: input.now })
    ? "It ended less than three weeks ago, so the short version is enough for now."
    : undefined;
}
