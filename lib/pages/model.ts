// The pages that the guide makes of what a member wrote: of one module, and of the whole path.
import { exercisesOf } from "#content/index";
import { modulePage } from "#content/pages";
import type { Written } from "#lib/answers/model";
import { sayDayAndHour } from "#lib/core/when";
import type { GuideModule, SummaryPart } from "#lib/exercises/guide";
import type { Situation } from "#lib/exercises/situation";

export const ends = modulePage.ends.map(({ id }) => id);
export type End = (typeof modulePage.ends)[number]["id"];

/** The words of an end: its button, what it does, and what stands there afterwards. */
export function endOf(end: End) {
  return modulePage.ends.find(({ id }) => id === end) ?? modulePage.ends[0];
}

/** "Done for now, 19 March, 14:20.", with its year where that is another one than now. */
export function sayEnd(end: End, at: Date, now: Date, zone: string): string {
  return endOf(end).after(sayDayAndHour(at, now, zone));
}

/** What is written in each module: a look is of the module that asked, the rest of every module that has it. */
export function writtenInModules(written: Written[]): (guideModule: GuideModule) => Written[] {
  const of = Map.groupBy(written, ({ exerciseId }) => exerciseId);
  return (guideModule) =>
    exercisesOf(guideModule).flatMap(({ id }) =>
      (of.get(id) ?? []).filter(({ askedBy }) => askedBy === null || askedBy === guideModule.id),
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

/** One module in the keepsake. */
export type KeepsakePage = { guideModule: GuideModule; page: Pick<ModulePage, "parts" | "ended"> };
