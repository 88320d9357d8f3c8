import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";

export const cards: FieldOf<"card-sort"> = {
  key: "cards",
  kind: "card-sort",
  prompt: "Where does each of these fit you today?",
  piles: [
    { id: "person", label: "About this person" },
    { id: "hurt", label: "About the hurt" },
    { id: "both", label: "Both" },
    { id: "not-me", label: "Not me" },
  ],
  cards: [
    { id: "thinking", label: "I like how they think." },
    { id: "evenings", label: "I can’t stand the evenings." },
    { id: "picked", label: "I want to be picked." },
    { id: "plans", label: "I know what our plans would take and I’d still choose them." },
    { id: "explaining", label: "I’m tired of explaining." },
    { id: "fine-week", label: "I’d want them in a week when I felt fine." },
    { id: "last", label: "I’m scared this was my last chance." },
    { id: "why", label: "I want to know why." },
    { id: "hard-days", label: "We handled hard days in a way I value." },
    { id: "old-self", label: "I want my old self back." },
    { id: "lost", label: "I don’t want to have lost." },
    { id: "others", label: "I like who they are with other people." },
  ],
};

export const sort: Exercise = {
  id: "m1.sort",
  version: 1,
  title: "Sort the pulls",
  intro: [
    "These are things people say after a breakup. Leave out any card you like.",
    "No pile is the right one, and nothing is added up.",
  ],
  minutes: 3,
  fields: [cards],
};

/** The ache is gone, and they are not back. */
export const without: FieldOf<"text"> = {
  key: "without",
  kind: "text",
  prompt:
    "You wake tomorrow and the ache is gone. Nothing else changed. What would you still want from them?",
  hint: "A line is plenty. So is nothing.",
  example: "Hearing what they made of the film.",
  limit: 400,
  rows: 6,
};

/** They are back, and nothing else has changed. */
export const back: FieldOf<"text"> = {
  key: "back",
  kind: "text",
  prompt: "You wake and they’re back. Nothing else changed. What would still hurt?",
  hint: "Whatever comes first. It can stay empty.",
  example: "That I heard about the job from somebody else.",
  limit: 400,
  rows: 6,
};

/** The stop question that ends every piece of writing. */
export const round: FieldOf<"choice"> = {
  key: "round",
  kind: "choice",
  prompt: "Did that show you something new, or go round?",
  hint: "Round is when the same thought came again.",
  options: [
    { id: "new", label: "New" },
    { id: "both", label: "Bit of both" },
    { id: "round", label: "Round" },
  ],
  across: true,
};

export const mornings: Exercise = {
  id: "m1.mornings",
  version: 1,
  title: "Two mornings",
  intro: [
    "Two mornings to picture, and a few lines about each. Half sentences will do.",
    "After ten minutes, stop where you are.",
  ],
  minutes: 6,
  fields: [without, back, round],
};

// The compass is asked again in later modules. Its questions, hints and end words stay as they are, word for word:
// a look can only be laid beside an earlier one if both answered the same thing.

export const person: FieldOf<"scale"> = {
  key: "person",
  kind: "scale",
  prompt: "How much of today’s pull is this one person and the life you had?",
  hint: "The pull is the wish to be with them, ring them or look them up.",
  low: "none of it",
  high: "a great deal of it",
};

export const relief: FieldOf<"scale"> = {
  key: "relief",
  kind: "scale",
  prompt: "How much is wanting the hurt to stop?",
  hint: "Answer this one by itself. Both can be high, and both can be low.",
  low: "none of it",
  high: "a great deal of it",
};

export const sure: FieldOf<"scale"> = {
  key: "sure",
  kind: "scale",
  prompt: "How sure are you?",
  hint: "Of the two answers above, taken together.",
  low: "a guess",
  high: "quite sure",
};

export const why: FieldOf<"text"> = {
  key: "why",
  kind: "text",
  prompt: "Why I say so",
  hint: "One line, in your own words. It can stay empty.",
  example: "It’s mostly the evenings.",
  limit: 140,
  rows: 2,
};

export const compass: Exercise = {
  id: "compass",
  version: 1,
  title: "Compass",
  intro: ["Two questions about today, each by itself. No number is better than another."],
  minutes: 2,
  dated: "look",
  fields: [person, relief, sure, why],
};
