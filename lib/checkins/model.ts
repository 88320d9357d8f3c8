// What the marks of check-ins say together: when to ask if somebody else could look at them (care.md §5). The cut-offs are
// the guide's own and untried; each asks one question and does nothing else.
import {
  type Concern,
  checkIn,
  contact,
  coping,
  dailyDays,
  hurt,
  marks,
  myself,
  note,
  pull,
  sleep,
} from "#content/tools/check-in";
import type { RefusalWords } from "../access/words.ts";
import { day } from "../core/clock.ts";
import { dateAfter } from "../core/wall.ts";
import { dayKey } from "../core/when.ts";
import type { Look } from "../entries/model.ts";
import { fieldCells, type StoredAnswer, wordsIn } from "../exercises/answer.ts";
import { type Mark, oneADay } from "../leanings/model.ts";

/** One check-in, as far as its marks go. An open line is null. */
export type CheckIn = {
  entryId: string;
  at: Date;
  marks: Record<string, number | null>;
  contact: string | null;
  note: string | null;
};

/** A check-in as its entry holds it. A mark that was left out is null. */
export function checkInFrom({
  entryId,
  openedAt,
  answer,
}: Pick<Look, "entryId" | "openedAt" | "answer">): CheckIn {
  const { stored } = answer;
  return {
    entryId,
    at: openedAt,
    marks: Object.fromEntries(marks.map(({ key }) => [key, markIn(key, stored)])),
    contact: wordsIn(fieldCells(contact, stored)[""]) || null,
    note: wordsIn(fieldCells(note, stored)[""]) || null,
  };
}

function markIn(key: string, stored: StoredAnswer): number | null {
  const field = checkIn.fields.find((one) => one.key === key);
  const value = field && fieldCells(field, stored)[""];
  return typeof value === "number" ? value : null;
}

/** The marks of one question, with the notes beside them. */
export function marksOf(key: string, checkIns: readonly CheckIn[]): Mark[] {
  return checkIns.map(({ at, marks: given, note: line }) => ({ at, value: given[key] ?? null, note: line }));
}

export type Facts = {
  /** Oldest first. */
  checkIns: readonly CheckIn[];
  endedAt: Date | null;
  zone: string;
};

/** A question to ask, and the check-in since when it holds. */
export type Suggestion = { concern: Concern; since: string };

/** Every row of the table that holds now, in its order. What was said about staying safe is asked about elsewhere, at once. */
export function suggestionsFrom({ checkIns, endedAt, zone }: Facts): Suggestion[] {
  const days = oneADay(checkIns, zone);
  const table: Record<Concern, string | null> = {
    basics: basicsSince(days),
    heavy: heavySince(days),
    jump: jumpSince(days),
    pulled: pulledSince(days),
    long: longSince(days, endedAt),
  };
  return (Object.keys(table) as Concern[]).flatMap((concern) => {
    const since = table[concern];
    return since === null ? [] : [{ concern, since }];
  });
}

/** The one to ask now: the first that was not answered since it began to hold. */
export function suggestionNow(facts: Facts, answered: Partial<Record<Concern, string>>): Suggestion | null {
  return suggestionsFrom(facts).find(({ concern, since }) => answered[concern] !== since) ?? null;
}

type Days = readonly CheckIn[];
const is = (checkIn: CheckIn, key: string, test: (mark: number) => boolean) => {
  const mark = checkIn.marks[key];
  return mark !== null && mark !== undefined && test(mark);
};

/** Where the newest check-ins all hold, the first of them. */
function runOf(days: Days, holds: (checkIn: CheckIn) => boolean): CheckIn[] {
  const last = days.findLastIndex((checkIn) => !holds(checkIn));
  return days.slice(last + 1);
}

const basics = [sleep, coping];
const low = (mark: number) => mark <= 2;

/** Whether sleep, or getting by, is low in this one: where it isn't in the newest, nothing is low twice running. */
export function isBasicsLow(checkIn: CheckIn): boolean {
  return basics.some(({ key }) => is(checkIn, key, low));
}

/** Sleep, or getting by, at 2 or less twice running. */
function basicsSince(days: Days): string | null {
  for (const { key } of basics) {
    const run = runOf(days, (checkIn) => is(checkIn, key, low));
    if (run[0] && run.length >= 2) return run[0].entryId;
  }
  return null;
}

/** Hurt at 8 or more for three weeks running: three marks, two weeks apart from first to last. */
function heavySince(days: Days): string | null {
  const run = runOf(days, (checkIn) => is(checkIn, hurt.key, (mark) => mark >= 8));
  const [first, last] = [run[0], run.at(-1)];
  return first && last && run.length >= 3 && last.at.getTime() - first.at.getTime() >= 13 * day
    ? first.entryId
    : null;
}

/** Hurt four higher than within the week before, with little of oneself. */
function jumpSince(days: Days): string | null {
  const last = days.at(-1);
  if (!last || !is(last, myself.key, (mark) => mark <= 2)) return null;
  const rose = days.some(
    (before) =>
      before !== last &&
      last.at.getTime() - before.at.getTime() <= 8 * day &&
      (last.marks[hurt.key] ?? 0) - (before.marks[hurt.key] ?? 10) >= 4,
  );
  return rose ? last.entryId : null;
}

/** The pull at 9 or more, with more contact than meant, in two of the last four. */
function pulledSince(days: Days): string | null {
  const strong = days
    .slice(-4)
    .filter((checkIn) => checkIn.contact === "more" && is(checkIn, pull.key, (mark) => mark >= 9));
  return strong[0] && strong.length >= 2 ? strong[0].entryId : null;
}

/** Beyond about six months, hurt at 7 or more and getting by at 4 or less. */
function longSince(days: Days, endedAt: Date | null): string | null {
  const run = runOf(
    days,
    (checkIn) => is(checkIn, hurt.key, (mark) => mark >= 7) && is(checkIn, coping.key, (mark) => mark <= 4),
  );
  const [first, last] = [run[0], run.at(-1)];
  return first && last && endedAt && last.at.getTime() - endedAt.getTime() > 183 * day ? first.entryId : null;
}

/** Until which day three marks a day are offered, from the day on which they were asked for; null where they aren't. */
export function dailyUntil(since: string, { now, zone }: { now: Date; zone: string }): string | null {
  if (since === "") return null;
  const last = dateAfter(since, dailyDays - 1);
  const today = dayKey(now, zone);
  return since <= today && today <= last ? last : null;
}

/** What somebody said to the question. */
export const replies = ["coach", "lines", "no"] as const;

export type Refusal = { code: "no-exercise" };
export const refusalWords: RefusalWords<Refusal> = {
  "no-exercise": "This can’t be saved at the moment. Nothing else is changed by it.",
};
