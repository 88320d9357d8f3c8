import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import type { When } from "#lib/exercises/situation";
import { round } from "../01-person-or-quiet/exercises.ts";

/** Somebody who was left without a word has no telling of theirs to be fair to. */
const ghosted: When = { ending: ["ghosted"] };
const spokenTo: When = { ending: ["left-me", "i-left", "both", "unclear", null] };

/** The first telling. It is laid beside a later one, so its first version matters. */
export const mine: FieldOf<"text"> = {
  key: "mine",
  kind: "text",
  prompt: "Why it ended, as I tell it",
  hint: "Three sentences that a stranger could follow.",
  example: "We moved for her job. I stopped saying what I wanted. In the end she asked, and I shrugged.",
  limit: 400,
  rows: 5,
};

export const theirs: FieldOf<"text"> = {
  key: "theirs",
  kind: "text",
  when: spokenTo,
  prompt: "Why it ended, as they might tell it",
  hint: "As fairly as you can. It is a guess, and it can stay short.",
  example: "I asked for two years what she wanted. I got tired of choosing for both of us.",
  limit: 400,
  rows: 5,
};

export const said: FieldOf<"text"> = {
  key: "said",
  kind: "text",
  when: spokenTo,
  prompt: "What they actually said about it",
  hint: "Their words, as near as you remember. “Nothing” can stand here.",
  example: "I don’t know what you like any more.",
  limit: 300,
  rows: 4,
};

export const differ: FieldOf<"text"> = {
  key: "differ",
  kind: "text",
  when: spokenTo,
  prompt: "Where the two tellings part",
  hint: "One place is enough.",
  example: "I thought I was being easy. She thought I wasn’t there.",
  limit: 300,
  rows: 4,
};

export const knownOrNot: FieldOf<"before-after"> = {
  key: "known",
  kind: "before-after",
  when: ghosted,
  prompt: "What I know of how it ended, and what I don’t",
  hint: "Known is what you saw or heard yourself.",
  before: { prompt: "Known", example: "He read it on the tenth." },
  after: { prompt: "Not known", example: "Why." },
  limit: 400,
  rows: 5,
};

export const tellings: Exercise = {
  id: "m5.tellings",
  version: 1,
  title: "Why it ended",
  intro: [
    "A few sentences in each box. Leave any of them empty. After ten minutes, stop where you are.",
    "If they hurt or frightened you, you needn’t tell it from their side. Your own telling is enough.",
  ],
  minutes: 8,
  fields: [mine, theirs, said, differ, knownOrNot, round],
};

/** The sorts that mostly stay where they are, whoever works on them. */
export const staying = ["values", "treatment", "availability"];

/** The same sorts, by the same ids, as the repeaters of “The whole film”. */
const sorts: { id: string; label: string }[] = [
  { id: "skill", label: "A skill to learn" },
  { id: "priority", label: "A priority to negotiate" },
  { id: "circumstance", label: "A passing pressure" },
  { id: "values", label: "Deep values" },
  { id: "treatment", label: "Repeated disrespect or harm" },
  { id: "availability", label: "Not available" },
];

export const reasonRows: FieldOf<"rows"> = {
  key: "reasons",
  kind: "rows",
  prompt: "What ended it",
  hint: "One reason a row. It can be yours, theirs or nobody’s.",
  example: "Nobody said what the flat cost. A skill to learn, because neither of us grew up hearing it.",
  columns: [
    {
      id: "reason",
      kind: "text",
      prompt: "The reason",
      hint: "As you’d say it to a friend.",
      limit: 120,
      rows: 2,
    },
    {
      id: "sort",
      kind: "choice",
      prompt: "What sort it is",
      hint: "The nearest one. It can stay open.",
      options: sorts,
    },
    {
      id: "because",
      kind: "text",
      prompt: "Because",
      hint: "What makes you put it there.",
      limit: 120,
      rows: 2,
    },
  ],
  most: 6,
  add: "Add a reason",
};

export const reasons: Exercise = {
  id: "m5.reasons",
  version: 1,
  title: "Sort the reasons",
  intro: [
    "Write a reason, and choose the sort that fits it best. Two or three rows are plenty.",
    "Harm doesn’t have to be weighed against the other rows.",
  ],
  minutes: 6,
  fields: [reasonRows, round],
};

/** The seven things that a better second time tends to rest on. What each asks while it is a hope stands beside it. */
export const conditions = [
  {
    id: "apart",
    label: "We have had time apart, and both of us used it.",
    asks: "Have both of us used the time apart?",
  },
  { id: "mine", label: "I can say what went wrong.", asks: "Can I say what went wrong?" },
  { id: "theirs", label: "They can say what went wrong.", asks: "Can they say what went wrong?" },
  { id: "differently", label: "I’d do something different.", asks: "What would I do differently?" },
  {
    id: "willing",
    label: "They have said that they’d do something different too.",
    asks: "Have they said that they’d do something different?",
  },
  {
    id: "warmth",
    label: "There is warmth and attraction both ways.",
    asks: "Is there warmth and attraction both ways?",
  },
  {
    id: "safe",
    label: "Nothing about safety or consent stands in the way.",
    asks: "Does anything about safety or consent stand in the way?",
  },
] as const;

export const boardLines: FieldOf<"claims"> = {
  key: "board",
  kind: "claims",
  prompt: "How do I know this?",
  hint: "Said or shown by whoever the line is about, yourself included.",
  statements: conditions.map(({ id, label }) => ({ id, label })),
  evidence: { prompt: "What I know it by", limit: 140 },
};

export const board: Exercise = {
  id: "m5.board",
  version: 1,
  title: "Condition board",
  intro: [
    "Seven lines about a second try. Go by today, and leave open what you like.",
    "Unknown is as good a mark as the others. The board asks nobody to find out.",
  ],
  minutes: 6,
  fields: [boardLines],
};
