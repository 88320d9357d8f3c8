import { textsAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { round } from "../01-person-or-quiet/exercises.ts";

type Text = FieldOf<"text">;

const line = textsAlike({ limit: 160, rows: 2 });

export const did: Text = line(
  "did",
  "What I did",
  "One thing that happened more than once.",
  "Left the room when she said “money”.",
);

export const scene: Text = {
  ...line(
    "scene",
    "One real scene",
    "The day, the place, who said what.",
    "A Thursday in June, the landing. She asked about the bill. I said “later” and shut the door.",
  ),
  limit: 400,
  rows: 5,
};

/** One pattern, from what a camera would have seen down to where it was learnt. */
export const patternLines: Text[] = [
  did,
  scene,
  line("setoff", "What set it off", "A word, a tone, an hour.", "The word “again”."),
  line("kept", "What it protected", "What you were spared while you did it.", "Saying how little was left."),
  line(
    "costthem",
    "What it cost them",
    "As far as you know. You can write “I don’t know”.",
    "An answer, most Thursdays.",
  ),
  line(
    "costme",
    "What it cost me",
    "Money, sleep, people, a room in the house.",
    "I came home after she slept.",
  ),
  line(
    "learnt",
    "Where I learnt it",
    "A house, a job, an earlier tie. It can stay empty.",
    "At home whoever spoke first had to pay.",
  ),
  line(
    "already",
    "What is different already",
    "Only what has happened. It may be nothing so far.",
    "I opened the last bill on the day it came.",
  ),
];

export const pattern: Exercise = {
  id: "m6.pattern",
  version: 1,
  title: "One pattern, all the way down",
  intro: [
    "Take one thing you did, and follow it down line by line. Stop at any line.",
    "Nobody’s mistreatment of you needs a fault in you to explain it. If that is your story, leave this out.",
  ],
  minutes: 12,
  deep: true,
  fields: [...patternLines, round],
};

export const changes: FieldOf<"rows"> = {
  key: "changes",
  kind: "rows",
  prompt: "A change in the empty room",
  columns: [
    {
      id: "change",
      kind: "text",
      prompt: "The change",
      hint: "Something that somebody could see you do.",
      example: "Say the sum before I spend it.",
      limit: 80,
      rows: 1,
    },
    {
      id: "want",
      kind: "choice",
      prompt: "Would I want this if they didn’t come back?",
      options: [
        { id: "yes", label: "Yes" },
        { id: "partly", label: "In part" },
        { id: "no", label: "No" },
      ],
      across: true,
    },
    {
      id: "gains",
      kind: "text",
      prompt: "Who gains first?",
      hint: "A name, or “me”.",
      example: "My brother. We share a phone bill.",
      limit: 80,
      rows: 1,
    },
    {
      id: "know",
      kind: "text",
      prompt: "How would I know in three months, with no praise?",
      hint: "Something you could count or touch.",
      example: "The post lies open on the table.",
      limit: 120,
      rows: 2,
    },
    {
      id: "hope",
      kind: "scale",
      prompt: "How much am I hoping they see it?",
      hint: "Hoping so is ordinary, and no number is better.",
      low: "not at all",
      high: "a great deal",
    },
    {
      id: "mine",
      kind: "text",
      prompt: "The version that’s for me is",
      hint: "What is left of the change when nobody looks.",
      example: "Post opened on the day, whoever lives here.",
      limit: 160,
      rows: 2,
    },
  ],
  most: 3,
  add: "Add a change",
};

export const room: Exercise = {
  id: "m6.room",
  version: 1,
  title: "Empty-room test",
  intro: [
    "Picture a room in which nobody will ever hear what you changed. One change a row, and up to three.",
    "“No” is as useful here as “yes”.",
  ],
  minutes: 6,
  fields: [changes, round],
};

export const behaviour: Text = {
  ...line(
    "behaviour",
    "What I’ll practise",
    "One act. For jealousy, neediness or doubt: one that makes you surer without them.",
    "Say a sum out loud before it’s asked.",
  ),
  limit: 120,
};

export const company: Text = {
  ...line("company", "With whom", "Somebody other than {person}. By yourself also counts.", "My brother."),
  limit: 80,
  rows: 1,
};

export const plan: FieldOf<"if-then"> = {
  key: "plan",
  kind: "if-then",
  prompt: "My plan",
  cue: { prompt: "If", example: "he says “how much”", limit: 80 },
  act: { prompt: "Then I", example: "name the sum before I explain it", limit: 120 },
};

export const smallest: Text = {
  ...line("smallest", "The smallest version", "Small enough for a bad day.", "Text him the number."),
  limit: 120,
};

export const practiceLine: Exercise = {
  id: "m6.line",
  version: 1,
  title: "Practice line",
  intro: ["One thing to practise where it counts for nothing with {person}. You can change it on any day."],
  minutes: 4,
  fields: [behaviour, company, plan, smallest],
};

export const day: FieldOf<"date"> = {
  key: "day",
  kind: "date",
  prompt: "Which day",
  hint: "Left empty, it is the day on which you write this.",
};

export const situation: Text = {
  ...line("situation", "What was going on", "A place and a person.", "Phone bill, his kitchen, coat on."),
  limit: 120,
};

export const went: FieldOf<"choice"> = {
  key: "went",
  kind: "choice",
  prompt: "How it went",
  options: [
    { id: "kept", label: "Kept to it" },
    { id: "half", label: "Half and half" },
    { id: "old", label: "The old way" },
  ],
  across: true,
};

export const taught: Text = {
  ...line("taught", "What it taught", "It can stay empty.", "Easier before he has his coat on."),
  limit: 140,
};

export const practice: Exercise = {
  id: "m6.practice",
  version: 1,
  title: "Practice log",
  intro: [
    "One entry for each time you practised, whichever way it went. A gap between two entries is a gap.",
  ],
  minutes: 1,
  dated: "log",
  log: { empty: "No entries so far. One takes about a minute.", add: "Note one time" },
  fields: [day, situation, went, taught],
};

export const rewrite: FieldOf<"before-after"> = {
  key: "rewrite",
  kind: "before-after",
  prompt: "One line, written twice",
  hint: "In the second: what you did, when, why, and what has changed since.",
  before: { prompt: "Vague", example: "I need to be better with money." },
  after: {
    prompt: "Owned",
    example: "In June I hid two bills, because I was ashamed. Since August they lie open on the table.",
  },
  limit: 320,
  rows: 5,
};

export const owned: Exercise = {
  id: "m6.owned",
  version: 1,
  title: "From vague to owned",
  intro: ["Take a vague line you’ve said about yourself. Write it again for someone who was there."],
  minutes: 4,
  fields: [rewrite, round],
};
