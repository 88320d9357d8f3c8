// What a member answered about safety (care.md §3.2): each answer with its day, in a store of its own. Nothing here is
// inferred from what they wrote, and nobody is told but by their own choice.
import { type Option, safetyQuestions } from "#content/safety/questions";
import type { RefusalWords } from "../access/words.ts";
import { dayKey, sayHour } from "../core/when.ts";
import { sayDateAsOf } from "../exercises/say.ts";

export const questionIds = ["s2", "s3", "s4", "s5", "s6", "s7", "s8"] as const;
export type QuestionId = (typeof questionIds)[number];
export const askers = ["arrival", "settings", "check-in", "m7", "m11", "readiness", "card"] as const;
export type Asker = (typeof askers)[number];

/** One answer with its day. The newest of a question counts, and the earlier ones are what is asked about again. */
export type SafetyAnswer = {
  id: string;
  question: QuestionId;
  /** The options that were chosen; "unsaid" is an answer that counts as unknown. */
  chosen: readonly string[];
  /** The day that was said with it ("2026-03-03"): of the last time, or on which it was lifted. */
  on: string | null;
  /** Messages without an answer. */
  count: number | null;
  /** From which day on it was asked; null where it was asked of all the time before. */
  since: string | null;
  askedBy: Asker;
  answeredAt: Date;
};

/** What brought the safety sheet: it decides the first line, and nothing else. */
export type SheetAnswer = "unsafe" | "passing" | "unsaid" | "harm";

/** The sheet that an answer brings at once, on the same page; null for an answer that brings none. */
export function sheetFor({
  question,
  chosen,
}: Pick<SafetyAnswer, "question" | "chosen">): SheetAnswer | null {
  if (question === "s7") {
    if (chosen.includes("unsafe")) return "unsafe";
    if (chosen.includes("passing")) return "passing";
    return chosen.includes("unsaid") ? "unsaid" : null;
  }
  if (question === "s8") return chosen.includes("yes") ? "harm" : null;
  return question === "s6" && chosen.includes("threat-self") ? "passing" : null;
}

/** A question as it is put to this member now: for the first time, or of the time since they answered it. */
export type Asked = { ask: string; options: readonly Option[]; changes: string; since: string | null };

/** How a question is asked now, and since which day, or which hour of today, where it was answered before. */
export function askedNow(
  question: QuestionId,
  { answers, now, zone }: { answers: readonly SafetyAnswer[]; now: Date; zone: string },
): Asked {
  const { ask, again, options, standing, changes, standingChanges = changes } = wordsOf(question);
  const last = inOrder(answers, question).findLast(({ chosen }) => !chosen.includes("unsaid"));
  const stands = standing && isStanding(question, { answers, zone });
  // What they asked for, and an order, are asked about as they are; what somebody felt or did, of the time since.
  if (!last || (standing && !stands)) return { ask, options, changes, since: null };
  const since = dayKey(last.answeredAt, zone);
  const today = dayKey(now, zone);
  const asked = again(since === today ? sayHour(last.answeredAt, zone) : sayDateAsOf(since, today));
  return stands
    ? { ask: asked, options: standing, changes: standingChanges, since }
    : { ask: asked, options, changes, since };
}

/** The words of a question. */
export function wordsOf(question: QuestionId) {
  const words = safetyQuestions.find(({ id }) => id === question);
  if (!words) throw new Error(`There are no words for the question ${question}`);
  return words;
}

function isStanding(
  question: QuestionId,
  { answers, zone }: { answers: readonly SafetyAnswer[]; zone: string },
): boolean {
  if (question === "s2") return askedNotTo(answers, zone) !== null;
  const newest = inOrder(answers, question).findLast(({ chosen }) => !chosen.includes("unsaid"));
  return newest?.chosen.some((one) => ["me", "them", "both", "unsure"].includes(one)) ?? false;
}

/**
 * The day on which the member first said that they were asked for no contact, as long as it stands; otherwise null. Only
 * the other person lifts it, and on no day before it was said.
 */
export function askedNotTo(answers: readonly SafetyAnswer[], zone: string): string | null {
  let asked: string | null = null;
  for (const { chosen, on, answeredAt } of inOrder(answers, "s2")) {
    if (chosen.includes("yes")) asked ??= dayKey(answeredAt, zone);
    if (chosen.includes("lifted") && asked !== null && on !== null && on >= asked) asked = null;
  }
  return asked;
}

/** The answers to one question, oldest first. */
export function inOrder(answers: readonly SafetyAnswer[], question: QuestionId): SafetyAnswer[] {
  return answers
    .filter((answer) => answer.question === question)
    .sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
}

/** Whether the coach is told: null until the member chose. */
export type Telling = "yes" | "ask" | "no" | null;

export type Refusal =
  | { code: "no-such-answer"; field: "chosen" }
  | { code: "day-needed"; field: "on" }
  | { code: "day-ahead"; field: "on" }
  | { code: "one-or-none"; field: "chosen" };
export const refusalWords = {
  "no-such-answer": "Choose one of the answers. “Rather not say” is one of them.",
  "day-needed": "Give the day, as near as you can.",
  "day-ahead": "That day is still to come. Give the day on which it happened.",
  "one-or-none": "“None of these”, “No” and “Rather not say” stand alone. Tick one of them, or the others.",
} satisfies RefusalWords<Refusal>;

export type TellRefusal = { code: "no-coach" } | { code: "not-found" };
export const tellWords = {
  "no-coach": "You have no coach at the moment, so nobody was told. The numbers above are open to you.",
  "not-found": "That answer isn’t here any more, so nobody was told. The numbers above are open to you.",
} satisfies RefusalWords<TellRefusal>;

/** What a coach was told: a fact with its source and its time. */
export type Concern = {
  id: string;
  memberId: string;
  alias: string;
  memberZone: string;
  question: QuestionId;
  chosen: readonly string[];
  answeredAt: Date;
  /** Whose numbers they saw. */
  country: string | null;
  /** Told by a choice made beforehand, or by a press on that day. */
  asked: "always" | "then";
  toldAt: Date;
  seenAt: Date | null;
  done: readonly { at: string; text: string }[];
  /** When the coach asked for the second look. */
  endAskedAt: Date | null;
  doneAt: Date | null;
  /** A second person looks at it: no coach ends it alone. */
  urgent: boolean;
};

/** The answer in the words that were chosen. */
export function sayChosen({ question, chosen }: Pick<SafetyAnswer, "question" | "chosen">): string {
  const { options, standing = [] } = wordsOf(question);
  const all: readonly Option[] = [...options, ...standing];
  return chosen.map((one) => all.find(({ id }) => id === one)?.label ?? one).join("; ");
}

/** Whether it is of the kind on which a coach acts within the staffed hour (care.md §6.5, L3). */
export function isUrgent({ question, chosen }: Pick<SafetyAnswer, "question" | "chosen">): boolean {
  return (question === "s7" && chosen.includes("unsafe")) || (question === "s8" && chosen.includes("yes"));
}

export type ConcernRefusal = { code: "not-found" };
export const concernWords = {
  "not-found":
    "There is nothing at this address. The link may be cut short, or the page may have been deleted.",
} satisfies RefusalWords<ConcernRefusal>;

/** What was told is acknowledged within so many minutes of the coach’s hours (care.md §6.5). */
export const acknowledgedWithin = 60;

/** One of those that wait for somebody who runs the practice: that it was told, to whom and when, and nothing else. */
export type WaitingConcern = { id: string; coach: string; toldAt: Date; waits: "unread" | "second-look" };

export type LookRefusal = { code: "not-waiting" };
export const lookWords = {
  "not-waiting": "It doesn’t wait for a second look any more. Load the page again.",
} satisfies RefusalWords<LookRefusal>;
