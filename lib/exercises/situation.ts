// What the guide knows of a member's situation, because they said so at arrival (care.md §2.5). Each answer changes
// words, fields or screens; none of it is needed, and an open answer changes nothing.

/** Every question that something in the guide depends on, with the answers that it knows. */
export const situationAnswers = {
  /** How it ended. */
  ending: ["left-me", "i-left", "both", "unclear", "ghosted"],
  married: ["yes", "no"],
  children: ["yes", "no"],
  /** A pet that both look after. */
  pet: ["yes", "no"],
  home: ["yes", "no"],
  distance: ["yes", "no"],
  /** The same work, class, faith or friends. */
  circles: ["yes", "no"],
  /** Short, undefined, or with agreements of its own. */
  shape: ["short", "open", "usual"],
  /** The other person is with somebody new. */
  partner: ["yes", "no", "unknown"],
  died: ["yes", "no"],
} as const;

export type SituationKey = keyof typeof situationAnswers;
export type Situation = {
  /** What the member calls the other person, in a sentence: "my ex", "Sam". Null: "this person". */
  word: string | null;
} & { [Key in SituationKey]: (typeof situationAnswers)[Key][number] | null };

/**
 * Holds where each named question has one of the named answers. An open question holds only where null is named too:
 * what most people are asked, and some are not.
 */
export type When = { [Key in SituationKey]?: readonly ((typeof situationAnswers)[Key][number] | null)[] };

/** Whether a situation is one of those in which something is shown. Without a condition it always is. */
export function holds(when: When | undefined, situation: Situation): boolean {
  return Object.entries(when ?? {}).every(([key, answers]) => {
    const answer: string | null = situation[key as SituationKey];
    return (answers as readonly (string | null)[]).includes(answer);
  });
}

export const unsaid: Situation = {
  word: null,
  ending: null,
  married: null,
  children: null,
  pet: null,
  home: null,
  distance: null,
  circles: null,
  shape: null,
  partner: null,
  died: null,
};

/** Other words for some situations. Where several hold, the first one's words stand in place of those beside it. */
export type Instead<Words> = ({ when: When } & { [Key in keyof Words]?: Words[Key] | undefined })[];

/**
 * A definition, a screen or a page of the guide as this member reads it: with their own word for the person in every
 * sentence, and with what is said `instead` in their situation.
 */
export function worded<Data>(data: Data, situation: Situation): Data {
  const inside = (part: unknown): unknown => {
    if (typeof part === "string") return withWord(part, situation);
    if (Array.isArray(part)) return part.map(inside);
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(
      Object.entries(inSituation(part, situation)).map(([key, value]) => [key, inside(value)]),
    );
  };
  return inside(data) as Data;
}

/** One object with the words of its situation laid over its own. */
function inSituation(part: object, situation: Situation): object {
  if (!("instead" in part) || !Array.isArray(part.instead)) return part;
  const { instead, ...own } = part;
  const other = (part.instead as Instead<object>).find(({ when }) => holds(when, situation));
  if (!other) return own;
  const { when, ...words } = other;
  return { ...own, ...words };
}

/**
 * Puts the member's own word into a sentence of the guide: "{person}" is "this person" until they choose another. A full
 * stop that was typed after it stays out: the sentence has its own.
 */
export function withWord(text: string, { word }: Pick<Situation, "word">): string {
  // A page asks it of each sentence that it has, and few of them name anybody.
  if (!text.includes("{")) return text;
  const person = word?.trim().replace(/[.,;:]+$/, "") || "this person";
  return text
    .replaceAll("{person}", person)
    .replaceAll("{Person}", person.charAt(0).toUpperCase() + person.slice(1));
}
