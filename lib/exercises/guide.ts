// How a module of the guide is written down: screens, exercises, the page it makes, what it offers to share.
import type { Exercise, StoredAnswer } from "./answer.ts";
import type { Block } from "./define.ts";

/** A claim that a screen makes, by its id in content/claims.ts. */
export type ClaimId = string;

export type Screen = {
  id: string;
  title: string;
  paragraphs: string[];
  /** The one thing to do. */
  todo: string;
  button: string;
  claims: ClaimId[];
};

/** One page of a module. Its id stands in the address for ever. */
export type Step =
  | { id: string; screen: Screen }
  | { id: string; exercise: Exercise }
  /** The short version: a paragraph or two, and views onto fields of the long one. */
  | {
      id: string;
      short: { title: string; paragraphs: string[]; fields: { exercise: Exercise; key: string }[] };
    };

/** A part of the page that a module makes: what is shown, and what can be shared by itself. */
export type SummaryPart = { id: string; title: string; blocks: Block[] };

/** What a summary is made from. Pure: the same answers make the same page. */
export type SummaryInput = {
  /** The standing answer of an exercise. */
  answer(exercise: Exercise): StoredAnswer;
  /** The looks at a dated exercise, oldest first, each with a label such as "M1, 19 March". */
  looks(exercise: Exercise): { label: string; stored: StoredAnswer }[];
};

export type GuideModule = {
  /** "m1", for ever. */
  id: string;
  number: number;
  title: string;
  minutes: number;
  shortMinutes: number;
  steps: Step[];
  /** Steps that somebody without an account can open: the reading, and the exercises named here. */
  openExercises: string[];
  /** In the member's own words; parts without words are left out. */
  summary(input: SummaryInput): SummaryPart[];
  /** Which parts a member may share, in the order offered. */
  share: string[];
  /** What stands under the page: where this leads next. */
  next: string;
  /** Notes for the coach who reads a share of this module (care.md §6.1). */
  coachNotes: string[];
};

/** Checks the shape at compile time and gives it back unchanged. */
export function defineModule(guideModule: GuideModule): GuideModule {
  return guideModule;
}
