// The pages that the guide makes of what a member wrote: of one module, of a step, of the whole path.
import { exercisesOf } from "#content/index";
import { modulePage } from "#content/pages";
import type { AnswerView, Version, Written } from "#lib/answers/model";
import { dayKey, sayDayAndHour } from "#lib/core/when";
import type { Look } from "#lib/entries/model";
import type { StoredAnswer } from "#lib/exercises/answer";
import type { GuideModule, SummaryPart } from "#lib/exercises/guide";
import { type Situation, withWord } from "#lib/exercises/situation";

export const ends = modulePage.ends.map(({ id }) => id);
export type End = (typeof modulePage.ends)[number]["id"];

export function endOf(end: End) {
  return modulePage.ends.find(({ id }) => id === end) ?? modulePage.ends[0];
}

/** "Done for now, 19 March, 14:20." */
export function sayEnd(end: End, at: Date, zone: string): string {
  return endOf(end).after(sayDayAndHour(at, zone));
}

/** Whether something is written in a module: a look is of the module that asked, the rest of every module that has it. */
export function isWrittenIn(guideModule: GuideModule, { exerciseId, askedBy }: Written): boolean {
  return (
    (askedBy === null || askedBy === guideModule.id) &&
    exercisesOf(guideModule).some(({ id }) => id === exerciseId)
  );
}

/** How many of the pages kept at earlier ends are shown. */
export const pagesKept = 5;

/** A module's page: its parts now, how it was ended, and what was different on the pages kept before. */
export type ModulePage = {
  parts: SummaryPart[];
  advice: string | undefined;
  ended: { end: End; at: Date } | null;
  /** Of each page kept at an earlier end: the parts that read otherwise now. Newest first. */
  earlier: KeptPage[];
  /** Something here was sealed and does not open. */
  unreadable: boolean;
  /** The module asks nothing more of this member (care.md §2.5). */
  rests: boolean;
  situation: Situation;
  /** The stop question was answered with "round" twice running, today. */
  wentRound: boolean;
};

export type KeptPage = { at: Date; parts: SummaryPart[]; restAsToday: boolean };

/** What was otherwise on a page that was kept: the parts that read differently today or are gone from it. */
export function changedFrom(kept: SummaryPart[], today: SummaryPart[]): Omit<KeptPage, "at"> {
  const now = new Map(today.map((part) => [part.id, JSON.stringify(part)]));
  const parts = kept.filter((part) => now.get(part.id) !== JSON.stringify(part));
  return { parts, restAsToday: parts.length < kept.length };
}

/** What a step's page needs of what was written. */
export type StepAnswers = {
  /** The answers of its exercises. */
  views: Record<string, AnswerView>;
  situation: Situation;
  /** A look that is a page with a date now. */
  closedLook: Look | null;
  /** Looks before today's, newest first; none as long as today's is not in. */
  earlierLooks: { label: string; look: Look }[];
  /** What the member wrote before, with which the exercise opens. */
  opens: SummaryPart[];
  log: Log | null;
  /** Where another long piece was written today: the title of its exercise. */
  deepToday: string | null;
};

/** What a log's page shows. */
export type Log = {
  /** The entry that is written in: a new one, the one begun today, or an earlier one that is being corrected. */
  entryId: string;
  correcting: { at: Date; versions: Version[] } | null;
  entries: { label: string; look: Look }[];
  /** Where the earlier ones begin, if there are any. */
  before: Date | null;
};

/** What was asked for in the address of a step's page. */
export type StepAsked = { again: boolean; entryId: string | null; before: Date | null };

/** What stands at rest, with the member's word in the questions that were asked. */
export function viewInWords(view: AnswerView, situation: Situation): AnswerView {
  const stored: StoredAnswer = Object.fromEntries(
    Object.entries(view.stored).map(([key, cell]) => [
      key,
      { ...cell, prompt: withWord(cell.prompt, situation) },
    ]),
  );
  return { ...view, stored };
}

/** The key and the answer by which every stop question is known: "Did that show you something new, or go round?" */
export const stopQuestion = { key: "round", round: "round" } as const;

/** Whether the last two answers to a stop question were both "round", and the newer of them is of today. */
export function wentRoundTwice(
  stopped: { value: unknown; at: number }[],
  { now, zone }: { now: Date; zone: string },
): boolean {
  const [last, before] = stopped.toSorted((a, b) => b.at - a.at);
  return (
    last?.value === stopQuestion.round &&
    before?.value === stopQuestion.round &&
    dayKey(new Date(last.at), zone) === dayKey(now, zone)
  );
}

/** One module in the keepsake. */
export type KeepsakePage = { guideModule: GuideModule; page: Pick<ModulePage, "parts" | "ended"> };
