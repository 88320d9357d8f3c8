// The guide as it stands for one member: in their own word for the other person, with what their situation changes.
// Pure; it knows no answer but those about the situation.
import type { StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { GuideModule, Screen, Step, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import {
  holds,
  type Situation,
  type SituationKey,
  situationAnswers,
  unsaid,
  withWord,
  worded,
} from "#lib/exercises/situation";

/** Where a member says at arrival what their situation is: its fields are named as the keys of Situation. */
export const situationExercise = "m0.situation";

/** What was said about the situation. An answer that the guide does not know (any more) is an open question. */
export function situationFrom(stored: StoredAnswer): Situation {
  const word = stored.word?.value;
  const said: Partial<Record<SituationKey, string>> = {};
  for (const [key, known] of questions) {
    const value = stored[key]?.value;
    if (typeof value === "string" && known.includes(value)) said[key] = value;
  }
  return {
    ...unsaid,
    ...(said as Partial<Situation>),
    word: typeof word === "string" && word.trim() !== "" ? word.trim().slice(0, wordLimit) : null,
  };
}

const questions = Object.entries(situationAnswers) as [SituationKey, readonly string[]][];

/** A name or two words; a longer text is no word for somebody. */
const wordLimit = 40;

/**
 * Whether a module rests: the person has died. What was written stays, to read and to take along; nothing more is asked
 * (care.md §2.5).
 */
export function rests({ id }: Pick<GuideModule, "id">, { died }: Situation): boolean {
  return died === "yes" && resting.has(id);
}

const resting = new Set(["m1", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11"]);

/**
 * The pages of a module on a member's way, in order. One that is for another situation, or that is not offered now, is left
 * out, unless something is written in it.
 */
export function wayThrough(
  { steps }: Pick<GuideModule, "steps">,
  {
    situation,
    isWritten,
    input,
  }: { situation: Situation; isWritten(exerciseId: string): boolean; input?: SummaryInput },
): Step[] {
  return steps.filter((step) => {
    if ("screen" in step) return holds(step.screen.when, situation);
    if ("short" in step || isWritten(step.exercise.id)) return true;
    return holds(step.when, situation) && (!step.offered || (input !== undefined && step.offered(input)));
  });
}

/** A page to read, as this member reads it; `afraid` where they have been afraid of the other person. */
export function screenFor(screen: Screen, situation: Situation, { afraid = false } = {}): Screen {
  const page = worded(screen, situation);
  return { ...page, todo: (afraid && page.whereAfraid?.todo) || page.todo };
}

/** Parts of a page with the member's word in what the guide says; what the member wrote is never touched. */
export function partsFor(parts: SummaryPart[], situation: Situation): SummaryPart[] {
  const say = (text: string) => withWord(text, situation);
  return parts.map((part) => ({
    ...part,
    title: say(part.title),
    blocks: part.blocks.map((block) => blockFor(block, say)),
  }));
}

/** A single block, in the same way. */
function blockFor(block: Block, say: (text: string) => string): Block {
  switch (block.type) {
    case "words":
    case "compass":
      return block;
    case "heading":
    case "prompt":
    case "remark":
      return { ...block, text: say(block.text) };
    case "scale":
    case "series":
      return { ...block, label: say(block.label), low: say(block.low), high: say(block.high) };
    case "tag":
      return { ...block, tag: say(block.tag), items: block.items.map(say) };
    case "beside":
      return {
        ...block,
        left: { ...block.left, label: say(block.left.label) },
        right: { ...block.right, label: say(block.right.label) },
      };
    case "lines":
      return {
        ...block,
        heading: block.heading && say(block.heading),
        lines: block.lines.map((line) => ({
          label: say(line.label),
          text: line.own ? line.text : say(line.text),
          own: line.own,
        })),
      };
  }
}
