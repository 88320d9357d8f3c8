// How a module of the guide is written down: screens, exercises, the page it makes, what it offers to share.
import type { Exercise, StoredAnswer } from "./answer.ts";
import type { Block } from "./define.ts";
import type { Instead, Situation, When } from "./situation.ts";

/** A claim that a screen makes, by its id in content/claims.ts. */
type ClaimId = string;

export type Screen = {
  id: string;
  title: string;
  paragraphs: string[];
  /** Other paragraphs in some situations. */
  instead?: { when: When; paragraphs: string[]; todo?: string; door?: Screen["door"] }[];
  /** In place of what there is to do, for somebody who has been afraid of the other person (care.md §3.3). */
  whereAfraid?: { todo: string };
  /** Only shown in some situations. */
  when?: When;
  /** The one thing to do. */
  todo: string;
  button: string;
  claims: ClaimId[];
  /** A page beside the guide that this one leads to. */
  door?: { href: string; label: string };
};

/** A line of the short version: a view onto one cell of the long one, in words of its own where it has them. */
export type ShortLine = {
  exercise: Exercise;
  key: string;
  /** Of a field with several cells; for a row that the guide names: "first.piece". */
  item?: string;
  prompt?: string;
  hint?: string;
  example?: string;
  instead?: Instead<{ prompt: string; hint: string; example: string }>;
};

/** One page of a module. Its id stands in the address for ever. */
export type Step =
  | { id: string; screen: Screen }
  | {
      id: string;
      exercise: Exercise;
      opens?: Opening;
      when?: When;
      /** Left out of the way through the module where this says no. Its address opens, and what was written is shown. */
      offered?(input: SummaryInput): boolean;
    }
  /** The short version: a paragraph or two, and views onto fields of the long one. */
  | { id: string; short: ShortVersion };

/** What the member wrote earlier, in this module or another, that an exercise opens with. Empty: it opens with nothing. */
export type Opening = {
  /** All that it is made from, so that no other answer is read for it. */
  from: Exercise[];
  parts(input: SummaryInput): SummaryPart[];
};

export type ShortVersion = {
  title: string;
  paragraphs: string[];
  instead?: Instead<{ paragraphs: string[] }>;
  fields: ShortLine[];
};

/** A part of the page that a module makes: what is shown, and what can be shared by itself. */
export type SummaryPart = { id: string; title: string; blocks: Block[] };

/** One look or entry: what it is called ("M1, 19 March"), when it was begun, and what stands in it. */
export type DatedAnswer = { label: string; at: Date; askedBy: string | null; stored: StoredAnswer };

/** What a summary is made from. Pure: the same answers make the same page. */
export type SummaryInput = {
  /** The standing answer of an exercise. */
  answer(exercise: Exercise): StoredAnswer;
  /** The looks at a dated exercise, or the entries of a log, oldest first. */
  looks(exercise: Exercise): DatedAnswer[];
  /** The first version that was kept of a standing answer; today's where there is no earlier one. */
  first(exercise: Exercise): { label: string; stored: StoredAnswer };
  situation: Situation;
  now: Date;
};

/** The exercises that a page is made from, and how much is read of them. Nothing else can be asked of its `SummaryInput`. */
export type MadeFrom = {
  exercises: readonly Exercise[];
  /** Those of which the first version that was kept is asked for. */
  firsts?: readonly Exercise[];
  /** Dated ones of which the first look and the newest are enough. */
  ends?: readonly Exercise[];
};

export type GuideModule = {
  /** "m1", for ever. */
  id: string;
  number: number;
  title: string;
  minutes: number;
  shortMinutes: number;
  /** What home says of it in one sentence, as a reason to open it. */
  reason: string;
  steps: Step[];
  /** Steps that somebody without an account can open: the reading, and the exercises named here. */
  openExercises: string[];
  /** Exercises of other modules and tools that this one shows again: in what one opens with, its page or its advice. */
  reads: Exercise[];
  /** Those of which the first version that was kept is shown too. */
  firsts?: Exercise[];
  /** Dated ones of which only the first look and the newest are shown. */
  ends?: Exercise[];
  /** In the member's own words; parts without words are left out. */
  summary(input: SummaryInput): SummaryPart[];
  /** At most one sentence above the ends. Advice never closes anything. */
  advice?(input: SummaryInput): string | undefined;
  /** Which parts a member may share, in the order offered. */
  share: string[];
  /** What stands under the page: where this leads next. */
  next: string;
  instead?: Instead<{ next: string; door: { href: string; label: string } }>;
  /** A page beside the guide that this module leads to. */
  door?: { href: string; label: string };
  /**
   * For somebody who has been afraid of the other person, or was harmed (care.md §3.3): a line on every page of the module,
   * with the way to Help now in it, and what stands in place of its advice. It is worded so that whoever looks over their
   * shoulder reads nothing of them in it, and it is no part of the page that can be shared.
   */
  whereAfraid?: { note: { before: string; link: string; after: string }; advice?: string };
  /** Notes for the coach who reads a share of this module (care.md §6.1). */
  coachNotes: string[];
};

/** What is always at hand, beside the order of the modules. It stands at /tools/<number>. */
export type Tool = {
  /** "check-in", for ever. */
  id: string;
  number: number;
  title: string;
  /** What it is for, in a line on home. */
  does: string;
  /** What is kept of it: each has an id like those of modules . */
  exercises: Exercise[];
};

/** Checks the shape at compile time and gives it back unchanged. */
export function defineModule(guideModule: GuideModule): GuideModule {
  return guideModule;
}
