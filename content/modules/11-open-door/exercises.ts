import { textsAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";

type Text = FieldOf<"text">;

const line = textsAlike({ limit: 200, rows: 3 });

export const because = line(
  "because",
  "I’m writing because",
  "One reason, as you’d tell it to a friend.",
  "I’ve understood something about last winter and would like to say it once.",
);
export const notAsking = line(
  "notasking",
  "I’m not asking for",
  "An answer, a meeting, to be forgiven: whichever is true.",
  "An answer.",
);
export const allRight = line(
  "allright",
  "I’ll be all right if",
  "For the evening on which nothing comes.",
  "Femi is over and we’re cooking.",
);
/** For somebody who left: they are writing to a person whom they left. */
export const cost: Text = {
  ...line(
    "cost",
    "What my leaving may have cost them, and if I can hear that",
    "A guess, and a yes or a not yet.",
    "A year of planning. I think I can.",
    240,
  ),
  when: { ending: ["i-left"] },
};
export const unanswered: FieldOf<"choice"> = {
  key: "unanswered",
  kind: "choice",
  prompt: "Messages of mine that have had no answer",
  hint: "Since the last time they wrote or rang.",
  options: [
    { id: "none", label: "None" },
    { id: "few", label: "One or two" },
    { id: "many", label: "Three or more" },
  ],
  across: true,
};

export const intent: Exercise = {
  id: "m11.intent",
  version: 1,
  title: "What the note is for",
  intro: ["A few lines, before there is a note. If one of them won’t come today, the note can wait for it."],
  minutes: 4,
  fields: [because, notAsking, allRight, cost, unanswered],
};

export const noteLines: FieldOf<"draft"> = {
  key: "note",
  kind: "draft",
  prompt: "My note",
  hint: "Up to 70 words in all. It is kept here, and nothing here can send it.",
  lines: [
    {
      id: "hello",
      label: "Hello, in my voice",
      hint: "As you’d say it at a door.",
      example: "Hello, Sabine.",
      limit: 80,
    },
    {
      id: "mind",
      label: "That I’ve had them in mind, and hope they’re well",
      hint: "One line, with nothing folded into it.",
      example: "I’ve thought of you, and I hope the summer was kind to you.",
      limit: 160,
    },
    {
      id: "part",
      label: "That I’ve had time to look at my part",
      hint: "Name the part, and leave the story of it out.",
      example: "I’ve had time to look at how I went quiet last winter.",
      limit: 200,
    },
    {
      id: "free",
      label: "That there’s no need to answer",
      hint: "So that silence costs them nothing.",
      example: "There’s no need to answer this.",
      limit: 120,
    },
  ],
  words: 70,
  checks: [
    "questions",
    "declaration",
    "pressure",
    "guilt",
    "forever",
    "relitigating",
    "pretext",
    "apologies",
  ],
};

/** The day on which a note would go. None of these is checked; each is a reason to wait for the morning. */
export const theDay: FieldOf<"choices"> = {
  key: "day",
  kind: "choices",
  prompt: "Before it goes anywhere",
  hint: "Tick what is so. Each that isn’t is a reason to keep the note for another night.",
  options: [
    { id: "night", label: "It has lain here for a night" },
    { id: "daylight", label: "It is between 06:00 and 22:00" },
    { id: "sober", label: "I’ve had nothing to drink" },
    { id: "told", label: "Somebody knows that I’m sending it" },
    { id: "evening", label: "I know where I’ll be that evening" },
  ],
};

export const note: Exercise = {
  id: "m11.note",
  version: 1,
  title: "Note builder",
  intro: [
    "Four short lines. What is said underneath as you type is advice, and the words are yours.",
    "Keep it overnight, and read it once by daylight.",
  ],
  minutes: 8,
  fields: [noteLines, theDay],
};

export const fourAnswers: FieldOf<"grid"> = {
  key: "answers",
  kind: "grid",
  prompt: "What I do in the 24 hours after",
  hint: "One line in each box is enough. Any of them can stay empty.",
  rows: [
    { id: "warm", label: "A warm answer" },
    { id: "brief", label: "A brief answer" },
    { id: "no", label: "A no" },
    { id: "nothing", label: "Nothing" },
  ],
  columns: [
    {
      id: "will",
      kind: "text",
      prompt: "I will",
      example: "Go to my brother’s, and give him the phone till morning.",
      limit: 120,
      rows: 2,
    },
    {
      id: "wont",
      kind: "text",
      prompt: "I won’t",
      example: "I won’t write a second one.",
      limit: 120,
      rows: 2,
    },
    { id: "tell", kind: "text", prompt: "I tell", example: "My brother.", limit: 60, rows: 1 },
  ],
};

export const openTwelve: FieldOf<"date"> = {
  key: "open",
  kind: "date",
  prompt: "If nothing comes, I open “Carrying it forward” on",
  hint: "Two or three weeks from the day it goes, for example.",
};

export const answers: Exercise = {
  id: "m11.answers",
  version: 1,
  title: "Four answers",
  intro: ["A plan for the day after the note, whichever answer comes. None of them has a second note in it."],
  minutes: 6,
  fields: [fourAnswers, openTwelve],
};

export const myPart = line(
  "part",
  "What I see now about my part",
  "With a day or a place in it.",
  "The Sunday you asked about the flat and I turned on the match.",
);
export const different = line(
  "different",
  "What is different for me",
  "Something that could be seen already.",
  "I’ve told my brother about the debt, and paid half of it.",
);
export const trying = line(
  "trying",
  "What trying would look like, if we both wanted it",
  "The first two weeks of it.",
  "Thursdays, and no keys before the summer.",
);
export const place = line(
  "place",
  "Where, when, and until when",
  "Neutral, sober, with an end. A short one can be followed by another.",
  "The bench by the lock, Sunday at eleven, forty minutes.",
  120,
);
export const firstMeeting: Text = {
  ...line(
    "meeting",
    "Before anybody travels",
    "What you would both know by then, and who pays.",
    "Two calls first. A weekend, and each in their own room.",
  ),
  when: { distance: ["yes"] },
};

export const talk: Exercise = {
  id: "m11.talk",
  version: 1,
  title: "First-talk cards",
  intro: [
    "Begin with: “Is now all right? We can stop any time.” Then your part, then “How do you see it?”, and wait.",
    "Near the end: “Are we both in?” Either of you can say “not yet”.",
  ],
  minutes: 8,
  fields: [myPart, different, trying, place, firstMeeting],
};

export const often = line(
  "often",
  "How often we see each other",
  "For the first eight weeks.",
  "Thursdays, and one call.",
  120,
);
export const waits: FieldOf<"choices"> = {
  key: "waits",
  kind: "choices",
  prompt: "What waits until week 8",
  options: [
    { id: "keys", label: "Keys" },
    { id: "moving", label: "Moving in" },
    { id: "children", label: "Telling children" },
    { id: "family", label: "Telling our families" },
    { id: "money", label: "Money in one place" },
    { id: "travel", label: "A trip together" },
  ],
};
export const looks: FieldOf<"grid"> = {
  key: "looks",
  kind: "grid",
  prompt: "Three looks",
  hint: "About ten minutes each, on the day. These are your lines. Theirs are for them to write.",
  rows: [
    { id: "week2", label: "Week 2" },
    { id: "week4", label: "Week 4" },
    { id: "week8", label: "Week 8" },
  ],
  columns: [
    { id: "learnt", kind: "text", prompt: "What we learnt", limit: 140, rows: 2 },
    { id: "same", kind: "text", prompt: "What was as before", limit: 140, rows: 2 },
    {
      id: "more",
      kind: "choice",
      prompt: "Both want more",
      options: [
        { id: "yes", label: "Yes" },
        { id: "no", label: "No" },
        { id: "unsaid", label: "Not said" },
      ],
      across: true,
    },
  ],
};

export const pace: Exercise = {
  id: "m11.pace",
  version: 1,
  title: "Pace",
  intro: ["For the first eight weeks, if you two get that far. It can stay empty until then."],
  minutes: 5,
  fields: [often, waits, looks],
};

export const happened: Text = {
  key: "happened",
  kind: "text",
  prompt: "What happened",
  hint: "What was said or done, in the order of the day.",
  example: "She wrote on Tuesday. I answered on Wednesday, three lines.",
  limit: 400,
  rows: 5,
};
export const nextDay: FieldOf<"scale"> = {
  key: "after",
  kind: "scale",
  prompt: "The day after, I felt",
  low: "much heavier",
  high: "much lighter",
  least: -3,
  most: 3,
};
export const oldPattern: FieldOf<"choice"> = {
  key: "pattern",
  kind: "choice",
  prompt: "Did the old pattern come up?",
  options: [
    { id: "no", label: "No" },
    { id: "some", label: "A little" },
    { id: "yes", label: "Yes" },
  ],
  across: true,
};
export const whoReached: FieldOf<"choice"> = {
  key: "who",
  kind: "choice",
  prompt: "Who reached out",
  options: [
    { id: "me", label: "I did" },
    { id: "them", label: "They did" },
    { id: "both", label: "Arranged before" },
  ],
  across: true,
};
export const saidNo: FieldOf<"choice"> = {
  key: "no",
  kind: "choice",
  prompt: "Did they say no, or ask for no contact?",
  options: [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
  ],
  across: true,
};

export const contact: Exercise = {
  id: "m11.contact",
  version: 1,
  title: "After contact",
  intro: ["One entry for each time you were in touch, on the day after if you can."],
  minutes: 3,
  dated: "log",
  log: {
    empty: "No entries. If there is contact, the day after is a good day for one.",
    add: "Add an entry",
  },
  fields: [happened, nextDay, oldPattern, whoReached, saidNo],
};
