// What stands on the page of one step of a module.
import type { AnswerView } from "#lib/answers/model";
import type { Look } from "#lib/entries/model";
import type { StoredAnswer } from "#lib/exercises/answer";
import type { SummaryPart } from "#lib/exercises/guide";
import { type Situation, withWord } from "#lib/exercises/situation";
import type { Log, LogAsked } from "#lib/logs/model";

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

/** What was asked for in the address of a step's page. */
export type StepAsked = LogAsked & { again: boolean };

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
