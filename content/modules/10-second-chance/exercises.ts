import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { round } from "../01-person-or-quiet/exercises.ts";

export const turns: FieldOf<"rows"> = {
  key: "turns",
  kind: "rows",
  prompt: "Each time it ended, and each time it began again",
  hint: "A rough day is near enough. If it ended once, one row will do.",
  columns: [
    { id: "ended", kind: "date", prompt: "It ended" },
    { id: "again", kind: "date", prompt: "It began again", hint: "Leave it empty if it didn’t." },
    {
      id: "who",
      kind: "choice",
      prompt: "Who reopened it",
      options: [
        { id: "me", label: "I did" },
        { id: "them", label: "They did" },
        { id: "both", label: "Both of us" },
      ],
      across: true,
    },
    {
      id: "different",
      kind: "text",
      prompt: "What was different that time",
      hint: "Something that could be seen.",
      example: "She had moved out of her mother’s.",
      limit: 120,
      rows: 2,
    },
    {
      id: "weeks",
      kind: "text",
      prompt: "Weeks until the old issue was back",
      hint: "A number, or “it didn’t come back”.",
      example: "Six, the weekend of the wedding.",
      limit: 60,
      rows: 1,
    },
  ],
  most: 8,
  add: "Add a time",
};

export const cycle: Exercise = {
  id: "m10.cycle",
  version: 1,
  title: "Endings and returns",
  intro: ["The dates, one time after another. They are put in order for you."],
  minutes: 4,
  fields: [turns],
};

export const lightRows: FieldOf<"grid"> = {
  key: "lights",
  kind: "grid",
  prompt: "Which of these lights are on?",
  hint: "Go by what happened. “I don’t know” is there too.",
  rows: [
    {
      id: "harm",
      label: "I was put down, frightened or controlled, and nothing basic is different",
      hint: "Help now lists people who know about that. You don’t have to give it a name.",
    },
    { id: "relief", label: "What pulls us back is mainly that being apart hurts" },
    { id: "limbo", label: "One of us is “seeing how it goes”" },
    { id: "cycle", label: "We have ended it and begun again before" },
    { id: "reaching", label: "Nearly all the reaching out is mine" },
    { id: "promises", label: "What is new so far is promises" },
    { id: "hidden", label: "I’d hide this from people who know us" },
    { id: "dread", label: "Mostly, I dread starting over" },
    { id: "unnamed", label: "The two of us haven’t both said why it ended" },
    {
      id: "threat",
      label: "I’m told that someone will be hurt if I don’t come back",
      hint: "Take it seriously, and don’t carry it alone. Help now has numbers for them and for you.",
    },
  ],
  columns: [
    {
      id: "light",
      kind: "choice",
      prompt: "Today",
      options: [
        { id: "absent", label: "Absent" },
        { id: "somewhat", label: "Somewhat" },
        { id: "clearly", label: "Clearly" },
        { id: "unknown", label: "I don’t know" },
      ],
      across: true,
    },
    {
      id: "evidence",
      kind: "text",
      prompt: "What I know it by",
      hint: "A day and what happened.",
      limit: 140,
      rows: 2,
    },
  ],
};

export const lights: Exercise = {
  id: "m10.lights",
  version: 1,
  title: "Warning lights",
  intro: [
    "Each line stands by itself, and none of them settles anything alone. Nothing is added up.",
    "Leave out any line that you’d rather not answer.",
  ],
  minutes: 6,
  fields: [lightRows],
};

export const costs: FieldOf<"grid"> = {
  key: "costs",
  kind: "grid",
  prompt: "What a month of waiting costs",
  hint: "Some rows may cost nothing. Leave those empty, or say so.",
  rows: [
    { id: "sleep", label: "Sleep", hint: "Hours, or how many nights." },
    { id: "work", label: "Work or study", hint: "What was left undone, or not applied for." },
    { id: "money", label: "Money", hint: "Rent, storage, travel, two of something." },
    { id: "friends", label: "Friends", hint: "Who you didn’t see, or didn’t tell." },
    { id: "others", label: "Other people and plans", hint: "What you said no to, or put off." },
  ],
  columns: [{ id: "month", kind: "text", prompt: "In a month", limit: 120, rows: 2 }],
};

export const childrenWait: FieldOf<"text"> = {
  key: "children",
  kind: "text",
  when: { children: ["yes"] },
  prompt: "What the waiting is like for the children",
  hint: "What you have seen. They needn’t be asked.",
  example: "A bag that is never quite unpacked.",
  limit: 140,
  rows: 2,
};

export const decideBy: FieldOf<"date"> = {
  key: "by",
  kind: "date",
  prompt: "I’ll decide by",
  hint: "A day of your own. You can move it, and deciding to wait is a decision too.",
};

export const price: Exercise = {
  id: "m10.price",
  version: 1,
  title: "The price of waiting",
  intro: ["A few words a row, about the last month. Whether the waiting is worth it stays with you."],
  minutes: 4,
  fields: [costs, childrenWait, decideBy],
};

const fact = (prompt: string, hint: string, example: string) => ({
  id: "fact",
  kind: "text" as const,
  prompt,
  hint,
  example,
  limit: 140,
  rows: 2,
});

export const speaksFor: FieldOf<"rows"> = {
  key: "for",
  kind: "rows",
  prompt: "What I’d add: for",
  hint: "A fact that isn’t on the sheet yet.",
  columns: [
    fact("For", "Something said or done, with its day.", "He came when Mum had her operation, and stayed."),
  ],
  most: 6,
  add: "Add a fact for it",
};

export const speaksAgainst: FieldOf<"rows"> = {
  key: "against",
  kind: "rows",
  prompt: "What I’d add: against",
  hint: "A fact that isn’t on the sheet yet.",
  columns: [
    fact("Against", "Something said or done, with its day.", "The second account was still open in July."),
  ],
  most: 6,
  add: "Add a fact against it",
};

export const friend: FieldOf<"text"> = {
  key: "friend",
  kind: "text",
  prompt: "If a friend showed me this, I’d say",
  hint: "The first sentence that comes, to somebody you like.",
  example: "I’d ask what happens on the first Friday.",
  limit: 240,
  rows: 4,
};

export const sheet: Exercise = {
  id: "m10.sheet",
  version: 1,
  title: "One sheet",
  intro: [
    "If you wrote in earlier modules, your sentences stand below, in the words you used. To change one, change it where you wrote it.",
    "Add what isn’t there. One side may be longer, and length settles nothing.",
  ],
  minutes: 8,
  fields: [speaksFor, speaksAgainst, friend, round],
};
