// What a member sees of their way through the guide: states in words, the one suggestion, the pages they made.
import { modulePage } from "#content/pages";
import type { RefusalWords } from "#lib/access/words";
import type { AnswerView } from "#lib/answers/model";
import { day } from "#lib/core/clock";
import { sayDay, sayDayAndHour } from "#lib/core/when";
import type { Look } from "#lib/entries/model";
import type { GuideModule, SummaryPart } from "#lib/exercises/guide";

export const ends = modulePage.ends.map(({ id }) => id);
export type End = (typeof modulePage.ends)[number]["id"];

function endOf(end: End) {
  return modulePage.ends.find(({ id }) => id === end) ?? modulePage.ends[0];
}

export type Refusal = { code: "no-module" };
export const refusalWords: RefusalWords<Refusal> = {
  "no-module": "There is no such module. Everything you wrote is still saved.",
};

/** Where a member is with a module. */
export type ModuleState =
  | { state: "unopened" }
  | { state: "middle"; savedAt: Date }
  | { state: End; at: Date };

/** "Done for now, 19 March" */
export function sayState(state: ModuleState, zone: string): string {
  if (state.state === "unopened") return "Not opened";
  if (state.state === "middle") return "In the middle";
  return `${endOf(state.state).button}, ${sayDay(state.at, zone)}`;
}

/** "Done for now, 19 March, 14:20." */
export function sayEnd(end: End, at: Date, zone: string): string {
  return endOf(end).after(sayDayAndHour(at, zone));
}

export type Step = { number: number; stepId: string; title: string };

/** The one thing that home suggests, with its reason. */
export type Suggestion = {
  heading: string;
  reason: string;
  button: string;
  href: string;
  minutes: number | null;
};

/** After so long without a save, home says where the member was and nothing about the days between. */
export const longAway = 21 * day;

export function suggest(facts: {
  guide: { guideModule: GuideModule; state: ModuleState; nextStep: Step | null }[];
  lastSaveAt: Date | null;
  now: Date;
}): Suggestion | null {
  const middle = facts.guide.find(({ state }) => state.state === "middle" || state.state === "thinking");
  const fresh = facts.guide.find(({ state }) => state.state === "unopened");
  if (middle) {
    const { guideModule, nextStep } = middle;
    const href = `/path/${guideModule.number}/${nextStep?.stepId ?? "page"}`;
    const away = facts.lastSaveAt && facts.now.getTime() - facts.lastSaveAt.getTime() >= longAway;
    if (away)
      return {
        heading: `You were in the middle of module\u00a0${guideModule.number}`,
        reason: "Everything is where you left it.",
        button: "Start here",
        href,
        minutes: null,
      };
    return nextStep
      ? {
          heading: `Go on with ${nextStep.title}`,
          reason: `You are in the middle of module\u00a0${guideModule.number}. Nothing is written in this part so far.`,
          button: `Open ${nextStep.title}`,
          href,
          minutes: null,
        }
      : {
          heading: `Your page from module\u00a0${guideModule.number}`,
          reason: "You have written in every part. The page is made of your own words.",
          button: "Read your page",
          href,
          minutes: null,
        };
  }
  if (fresh)
    return {
      heading: fresh.guideModule.title,
      reason:
        "Some reading, three short exercises, and a page in your own words. You can leave it at any line.",
      button: "Start reading",
      href: `/path/${fresh.guideModule.number}/${fresh.guideModule.steps[0]?.id ?? ""}`,
      minutes: fresh.guideModule.minutes,
    };
  return null;
}

/** A module's page: its parts now, how it stands, and the pages that were kept before. */
export type ModulePage = {
  parts: SummaryPart[];
  state: ModuleState;
  /** Pages kept at earlier ends that differ from today's, newest first. */
  earlier: { at: Date; parts: SummaryPart[] }[];
  /** Something here was sealed and does not open. */
  unreadable: boolean;
};

/** What a step's page needs of what was written: the answers of its exercises, and a look that is a page with a date now. */
export type StepAnswers = { views: Record<string, AnswerView>; closedLook: Look | null };
