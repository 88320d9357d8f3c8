import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { round } from "../01-person-or-quiet/exercises.ts";

export const days: FieldOf<"grid"> = {
  key: "days",
  kind: "grid",
  prompt: "How often is each of these true now?",
  hint: "Go by this week. Any line can stay empty.",
  rows: [
    { id: "news", label: "An hour passes without my checking for news" },
    { id: "fair", label: "I can tell it with no villain and no saint" },
    { id: "part", label: "I can name my part without sinking" },
    { id: "report", label: "I have a good day and don’t want to report it to them" },
    { id: "needs", label: "I can name two needs that I didn’t voice" },
    { id: "plan", label: "I have a plan that doesn’t depend on how this ends" },
    { id: "ways", label: "I can picture a decent life with them, and one without" },
    { id: "body", label: "My sleep and my meals are near my usual" },
  ],
  columns: [
    {
      id: "now",
      kind: "choice",
      prompt: "These days",
      options: [
        { id: "most", label: "Most days" },
        { id: "sometimes", label: "Sometimes" },
        { id: "notyet", label: "Not yet" },
      ],
      across: true,
    },
  ],
};

export const where: Exercise = {
  id: "m8.where",
  version: 1,
  title: "Where I am",
  intro: [
    "Eight lines about ordinary days. Once a month is often enough, and nothing is added up.",
    "If it ended less than three weeks ago, or the hurt is above 6, the short version is enough today.",
  ],
  minutes: 2,
  dated: "log",
  log: { empty: "Nothing here so far. It takes about two minutes.", add: "Look at these days" },
  fields: [days],
};

export const ties: FieldOf<"rows"> = {
  key: "ties",
  kind: "rows",
  prompt: "Two or three people you were close to, at any age",
  hint: "A parent, a friend, an early love. This person can be one of them.",
  columns: [
    { id: "who", kind: "text", prompt: "Who", example: "My brother", limit: 80, rows: 1 },
    {
      id: "began",
      kind: "text",
      prompt: "How it began",
      hint: "Where you two were, and who came closer first.",
      example: "I minded him after school from when I was nine.",
      limit: 120,
      rows: 2,
    },
    {
      id: "worry",
      kind: "text",
      prompt: "My usual worry",
      hint: "What you kept an eye on, even in good weeks.",
      example: "That I’d be in the way.",
      limit: 120,
      rows: 2,
    },
    {
      id: "strain",
      kind: "text",
      prompt: "What I did under strain",
      hint: "Something that could be seen or heard.",
      example: "Tidied. Made jokes. Left early.",
      limit: 120,
      rows: 2,
    },
    {
      id: "say",
      kind: "text",
      prompt: "What they’d say I did",
      hint: "As they might put it on a calm day. A guess is fine.",
      example: "You’re in the kitchen again.",
      limit: 120,
      rows: 2,
    },
  ],
  most: 3,
  add: "Add a person",
};

export const line: FieldOf<"text"> = {
  key: "thread",
  kind: "text",
  prompt: "The thread is",
  hint: "One sentence about what runs through them. Leave it empty if nothing does.",
  example: "I make myself useful instead of saying that I’m sad.",
  limit: 200,
  rows: 3,
};

export const thread: Exercise = {
  id: "m8.thread",
  version: 1,
  title: "The thread",
  intro: [
    "Lay two or three ties side by side, and see what you did in each.",
    "If one of these people frightened or hurt you, leave them out.",
  ],
  minutes: 8,
  fields: [ties, line, round],
};

export const list: FieldOf<"rows"> = {
  key: "needs",
  kind: "rows",
  prompt: "What I needed with them",
  hint: "Small and daily is easiest to ask for.",
  columns: [
    {
      id: "need",
      kind: "text",
      prompt: "The need",
      hint: "Something that a person can do for another.",
      example: "To hear when he’d be late.",
      limit: 80,
      rows: 1,
    },
    {
      id: "knew",
      kind: "choice",
      prompt: "Did I know it then?",
      options: [
        { id: "yes", label: "Yes" },
        { id: "partly", label: "Partly" },
        { id: "since", label: "Only since" },
      ],
      across: true,
    },
    {
      id: "asked",
      kind: "choice",
      prompt: "Did I ask plainly?",
      options: [
        { id: "plainly", label: "Plainly" },
        { id: "hints", label: "In hints" },
        { id: "no", label: "No" },
      ],
      across: true,
    },
    {
      id: "back",
      kind: "text",
      prompt: "What came back",
      hint: "What they said or did, once or mostly.",
      example: "You could have rung me.",
      limit: 120,
      rows: 2,
    },
    {
      id: "ask",
      kind: "text",
      prompt: "How I’d ask now",
      hint: "“When this happens, I’d like that.” You could ask it of anyone.",
      example: "When you work late, I’d like one text by seven.",
      limit: 140,
      rows: 2,
    },
  ],
  most: 5,
  add: "Add a need",
};

export const needs: Exercise = {
  id: "m8.needs",
  version: 1,
  title: "Needs",
  intro: [
    "One need is enough. Many people find one that nobody asked for out loud.",
    "If asking wasn’t safe, write that under “What came back”. It counts as an answer.",
  ],
  minutes: 5,
  fields: [list, round],
};

/** One column, a line a row. */
const short = (id: string, prompt: string, hint: string, example: string) => ({
  id,
  kind: "text" as const,
  prompt,
  hint,
  example,
  limit: 120,
  rows: 2,
});

export const mine: FieldOf<"rows"> = {
  key: "mine",
  kind: "rows",
  prompt: "Mine",
  hint: "What you did, or left undone.",
  columns: [short("what", "Mine", "As plainly as you can.", "I answered worries with jokes.")],
  most: 3,
  add: "Add one of mine",
};

export const theirs: FieldOf<"rows"> = {
  key: "theirs",
  kind: "rows",
  prompt: "Theirs",
  hint: "What you saw or heard. The reasons are theirs to know.",
  columns: [short("what", "Theirs", "As a camera would show it.", "Left the room when money came up.")],
  most: 3,
  add: "Add one of theirs",
};

export const nobodys: FieldOf<"rows"> = {
  key: "nobodys",
  kind: "rows",
  prompt: "Nobody’s",
  hint: "Work, illness, money, distance, the year it was.",
  columns: [
    short("what", "Nobody’s", "One thing that neither of you chose.", "Night shifts, two winters running."),
  ],
  most: 3,
  add: "Add one of nobody’s",
};

export const sides: Exercise = {
  id: "m8.sides",
  version: 1,
  title: "Mine, theirs, nobody’s",
  intro: [
    "Three short lists about what went wrong. They needn’t be the same length.",
    "If you were hurt or frightened, write that under “Theirs”. It needs nothing under “Mine” to explain it.",
  ],
  minutes: 5,
  fields: [mine, theirs, nobodys],
};

const wish = (id: string, prompt: string, example: string) => ({
  id,
  kind: "text" as const,
  prompt,
  example,
  limit: 80,
  rows: 1,
});

export const musts: FieldOf<"rows"> = {
  key: "musts",
  kind: "rows",
  prompt: "Must be there",
  hint: "Without these you wouldn’t begin.",
  columns: [wish("what", "Must be there", "We can disagree and still eat supper.")],
  most: 5,
  add: "Add a must",
};

export const nice: FieldOf<"rows"> = {
  key: "nice",
  kind: "rows",
  prompt: "Nice to have",
  hint: "You’d be glad of these, and could do without.",
  columns: [wish("what", "Nice to have", "Likes the sea in winter.")],
  most: 5,
  add: "Add a nice-to-have",
};

export const notAgain: FieldOf<"rows"> = {
  key: "notagain",
  kind: "rows",
  prompt: "Not again",
  hint: "From them or from you.",
  columns: [wish("what", "Not again", "Guessing what a silence means.")],
  most: 5,
  add: "Add a not-again",
};

export const anyNext: Exercise = {
  id: "m8.next",
  version: 1,
  title: "Any next relationship",
  intro: ["With anybody, this person included. Up to five lines in each list."],
  minutes: 4,
  fields: [musts, nice, notAgain],
};

export const told: FieldOf<"timed-text"> = {
  key: "telling",
  kind: "timed-text",
  prompt: "The ending, as a friend who likes you both would tell it",
  hint: "They call you by your name. Where they can’t know, they say so.",
  example: "By the second winter Maren was working nights, and Jun stopped asking when she’d be home.",
  limit: 1200,
  rows: 14,
  minutes: 10,
};

export const telling: Exercise = {
  id: "m8.telling",
  version: 1,
  title: "The fair friend",
  intro: [
    "Ten minutes, with both your names in it. Stop in the middle of a sentence if that’s where you are.",
    "If you were hurt or frightened, a fair friend says what was done to you. You can also leave this one out.",
  ],
  minutes: 10,
  deep: true,
  fields: [told, round],
};
