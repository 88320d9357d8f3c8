// What a draft is looked at for. Pure, and it runs as somebody types: each check says what it sees and why it matters,
// and decides nothing. The phrases are English ones, few, and miss a good deal: they remark, they never close anything.

import { sayNumber } from "./say.ts";

/** Closed: a check is an id here, and its rule and words in `checks` below. */
export const checkIds = [
  "questions",
  "declaration",
  "pressure",
  "guilt",
  "forever",
  "relitigating",
  "pretext",
  "apologies",
  "vague",
] as const;
export type CheckId = (typeof checkIds)[number];

type Check = {
  /** The places that it sees, as they stand in the text. */
  finds(text: string): string[];
  /** What it says about them: one sentence for what, one for why. */
  says(found: string[]): string;
};

const phrase = (pattern: RegExp) => (text: string) => text.match(pattern) ?? [];
const quoted = (found: string[]) => [...new Set(found.map((one) => `“${one.trim()}”`))].join(", ");

const checks: Record<CheckId, Check> = {
  questions: {
    finds: (text) => {
      const marks = text.match(/[?？؟]/g) ?? [];
      return marks.length > 1 ? marks : [];
    },
    says: (found) =>
      `There are ${sayNumber(found.length)} questions here. Each asks for an answer. Keep the one that is needed, or none.`,
  },
  declaration: {
    finds: phrase(
      /\b(i (still )?love you|i want you( back)?|i need you|take me back|be with you again|get back together|try again)\b/gi,
    ),
    says: (found) =>
      `${quoted(found)} says what you want from them. That can wait for a talk that both of you chose.`,
  },
  pressure: {
    finds: phrase(
      /\b(by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the end of)|before it.s too late|last chance|as soon as you can|asap|let me know|please (answer|reply|respond|call|ring)|i.ll wait|waiting for (you|your))\b/gi,
    ),
    says: (found) =>
      `${quoted(found)} sets a time or asks for a reply. Without it they can leave the note unanswered and do nothing wrong.`,
  },
  guilt: {
    finds: phrase(
      /\b(you owe me|after (all|everything) i|you (made|make) me|because of you|i can.t (live|go on|eat|sleep)|i.ll (hurt|harm|kill)|you.ll regret|if you (ever|really) (loved|cared))\b/gi,
    ),
    says: (found) =>
      `${quoted(found)} can weigh on the reader or frighten them. If you may not be safe, Help now has people to ring tonight.`,
  },
  forever: {
    finds: phrase(
      /\b(for ever|forever|never leave|always (love|be here)|soulmates?|meant to be|the rest of (my|our) li(fe|ves))\b/gi,
    ),
    says: (found) => `${quoted(found)} speaks of a whole life. A first note can stay within this week.`,
  },
  relitigating: {
    finds: phrase(
      /\b(you (said|did|never|always|didn.t|left|lied)|your fault|you were wrong|the truth is|to be fair to me)\b/gi,
    ),
    says: (found) =>
      `${quoted(found)} goes back to what happened. That belongs in a talk, where they can answer.`,
  },
  pretext: {
    finds: phrase(
      /\b(i (found|still have) your|your (charger|jumper|book|post|mail|key|keys|things|stuff)|(quick|random|silly) question|happened to (see|pass|be)|wrong (number|person))\b/gi,
    ),
    says: (found) =>
      `${quoted(found)} may be a reason found for writing. If it is a practical thing, the need-only builder holds it better.`,
  },
  apologies: {
    finds: (text) => {
      const found = text.match(/\b(sorry|apologi[sz]e|apologies|forgive|my fault)\b/gi) ?? [];
      return found.length > 1 ? found : [];
    },
    says: (found) => `${quoted(found)}: said once, it is an apology. More than once can ask to be comforted.`,
  },
  vague: {
    finds: phrase(
      /\b(better|more|less|try|trying|always|never|enough|properly|appreciate|respect|communicate|communication|support|effort|be there)\b/gi,
    ),
    says: (found) => `A camera can’t see ${quoted(found)}. Say who does what, and on which day.`,
  },
};

/** What the checks say about a text, in the order in which they are asked. Nothing where they see nothing. */
export function remarksOn(text: string, asked: readonly CheckId[]): { id: CheckId; says: string }[] {
  return asked.flatMap((id) => {
    const found = checks[id].finds(text);
    return found.length > 0 ? [{ id, says: checks[id].says(found) }] : [];
  });
}

/** The vague words that are left in a text, each once, in lower case. */
export function vagueWordsIn(text: string): string[] {
  return [...new Set(checks.vague.finds(text).map((word) => word.toLowerCase()))];
}
