import { listsAlike, textsAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import type { When } from "#lib/exercises/situation";
import { round } from "../01-person-or-quiet/exercises.ts";
import { now as wordsThen } from "../02-what-shook/exercises.ts";

type Rows = FieldOf<"rows">;

const notDied: When = {
  died: ["no", null],
};

const hasDied: When = { died: ["yes"] };

const list = listsAlike({
  columns: [{ id: "line", kind: "text", prompt: "A line", limit: 120, rows: 2 }],
  most: 5,
  add: "Add a line",
});

export const isOver = list(
  "over",
  "What is over",
  "As far as you can see it today.",
  "Sundays at his parents’ table.",
);
export const stays = list(
  "stays",
  "What stays",
  "With you, or between you two.",
  "We are both Ida’s parents.",
  [
    {
      when: hasDied,
      hint: "With you, or with others who knew them.",
      example: "His way with lentils. His sister’s number.",
    },
  ],
);
export const unknown = list(
  "unknown",
  "What I don’t know",
  "Some of it nobody knows yet.",
  "Whether I’ll keep the flat.",
);

export const overStays: Exercise = {
  id: "m12.over",
  version: 1,
  title: "Over, stays, unknown",
  intro: [
    "Three lists: what is over, what stays, and what you don’t know. A line can change lists on any day.",
    "Leave a list empty where nothing comes.",
  ],
  minutes: 5,
  fields: [isOver, stays, unknown, round],
};

const line = textsAlike({ limit: 140, rows: 2 });

/** One sentence in four parts. Together they are read at a bad hour, so each is short. */
export const alarmSays = line(
  "alarm",
  "When the alarm says",
  "Its words, at the hour when it is loudest.",
  "nobody will ever know me like that",
);
export const isTrue = line(
  "true",
  "what’s true is",
  "Something that could be checked.",
  "Rosie rang on Monday and asked about the knee",
);
export const iDo = line(
  "act",
  "I",
  "Ten minutes of something, with your hands or feet.",
  "make tea and stand outside",
);
export const iCall = line("call", "and I ring", "A name, and from which hour.", "Ned, from seven", 80);

export const steady: Exercise = {
  id: "m12.steady",
  version: 1,
  title: "Steady sentence",
  intro: ["One sentence, in four parts. Keep it where you’d find it at four in the morning."],
  minutes: 3,
  fields: [alarmSays, isTrue, iDo, iCall],
};

export const legs: FieldOf<"grid"> = {
  key: "legs",
  kind: "grid",
  prompt: "What holds some of the weight",
  hint: "0 holds nothing today. 10 holds as much as anything could. Any row may stay empty.",
  rows: [
    { id: "body", label: "Body", hint: "Sleep, food, moving, a doctor." },
    { id: "people", label: "People", hint: "Anyone who’d notice if you didn’t come." },
    { id: "work", label: "Work or learning", hint: "Paid or not." },
    { id: "home", label: "Home and money", hint: "A door that shuts, a sum that is known." },
    { id: "play", label: "Play", hint: "Anything you’d do for no reason." },
    { id: "meaning", label: "Meaning", hint: "Faith, a cause, a grave, a garden." },
  ],
  columns: [
    {
      id: "holds",
      kind: "scale",
      prompt: "Holds today",
      low: "nothing",
      high: "as much as anything could",
    },
    {
      id: "step",
      kind: "text",
      prompt: "One step this week",
      example: "Swim on Tuesday with Joan.",
      limit: 80,
      rows: 1,
    },
  ],
};

export const company = line(
  "company",
  "The step that has somebody in it, and who",
  "One of those above, with a name.",
  "The allotment, with Mrs Lim.",
  80,
);

export const moreLegs: Exercise = {
  id: "m12.legs",
  version: 1,
  title: "More legs",
  intro: ["Six places where a life can rest some of its weight. Leave out any of them."],
  minutes: 5,
  fields: [legs, company],
};

export const values: Rows = {
  key: "values",
  kind: "rows",
  prompt: "A direction",
  hint: "Three are enough. You may have had one of them before you two met.",
  example: "Being someone’s neighbour. I take the bins out for number 4. She gave me plums.",
  columns: [
    { id: "value", kind: "text", prompt: "What matters to me", limit: 60, rows: 1 },
    { id: "act", kind: "text", prompt: "One act each week", limit: 100, rows: 2 },
    { id: "noticed", kind: "text", prompt: "What I noticed when I did it", limit: 140, rows: 2 },
  ],
  most: 3,
  add: "Add a direction",
};

export const directions: Exercise = {
  id: "m12.directions",
  version: 1,
  title: "Directions",
  intro: ["A direction can last for years. The act beside it is small enough for this week."],
  minutes: 5,
  fields: [values],
};

export const dates: Rows = {
  key: "dates",
  kind: "rows",
  prompt: "A hard date",
  hint: "A birthday, a court day, the week of the holiday.",
  example: "Her birthday. I take the day off and go to the coast. Solange knows.",
  instead: [{ when: hasDied, hint: "A birthday, the day of the death, the week of the holiday." }],
  columns: [
    { id: "what", kind: "text", prompt: "What it is", limit: 60, rows: 1 },
    { id: "day", kind: "date", prompt: "When" },
    { id: "plan", kind: "text", prompt: "That day I will", limit: 140, rows: 2 },
    { id: "who", kind: "text", prompt: "Who knows, and whom I ring", limit: 80, rows: 1 },
  ],
  most: 6,
  add: "Add a date",
};

export const hardDates: Exercise = {
  id: "m12.dates",
  version: 1,
  title: "Hard dates",
  intro: ["Some days can be seen coming. A plan for one can be a walk and a name."],
  minutes: 4,
  fields: [dates],
};

const farewell = textsAlike({ limit: 600, rows: 5 });

export const thanks = farewell(
  "thanks",
  "Thank you for",
  "One thing, with a day in it.",
  "Driving all night when Dad fell.",
);
export const sorry = farewell(
  "sorry",
  "I’m sorry for",
  "What you did. The why can stay out.",
  "The things I said at the airport.",
);
export const setDown = farewell(
  "set",
  "I set down",
  "What you have carried long enough.",
  "Checking who was at the party.",
);
export const wish = farewell(
  "wish",
  "I wish",
  "For you, for them, or for nobody.",
  "That we had gone to see the lake.",
);
export const openOn: FieldOf<"date"> = {
  key: "open",
  kind: "date",
  prompt: "I’ll read it again on",
  hint: "A day you choose. It opens sooner if you ask, and it can stay empty.",
};

/** To be written once, or not at all. It can’t be sent from here. */
export const goodbye: Exercise = {
  id: "m12.goodbye",
  version: 1,
  title: "Goodbye page",
  intro: [
    "You can leave this page out, or any line of it. It is for you, and nothing here can send it.",
    "After fifteen minutes, stop where you are.",
  ],
  minutes: 15,
  deep: true,
  fields: [thanks, sorry, setDown, wish, openOn, round],
};

/** Asked as it was in “What the ending shook”, and laid beside it. */
export const wordsNow: Rows = {
  ...wordsThen,
  key: "now",
  empty: "No words for now. Leave it like this, or write one.",
};

export const aboutMe = farewell(
  "me",
  "About me",
  "What you know now and didn’t last year.",
  "I go quiet before I’m angry.",
);
export const canAsk = farewell(
  "need",
  "What I need, and can ask for",
  "In words that you could say aloud.",
  "An hour by myself after work.",
);
export const sooner = farewell("sooner", "What I’d do sooner", "One thing is plenty.", "Say the sum.");
export const keepTrade = farewell(
  "keep",
  "What I wouldn’t trade",
  "From these years, or from the time since.",
  "Learning to dive at fifty.",
);
export const nextTime = farewell(
  "next",
  "To me, next time",
  "For an evening when you’d want to be reminded.",
  "Ask on the Friday. Don’t wait for Sunday.",
);

export const fieldNotes: Exercise = {
  id: "m12.notes",
  version: 1,
  title: "Field notes",
  intro: ["Short notes to take along. One is enough, and any of them can stay empty."],
  minutes: 8,
  fields: [wordsNow, aboutMe, canAsk, sooner, keepTrade, nextTime],
};

export const stands: FieldOf<"choice"> = {
  key: "stands",
  kind: "choice",
  prompt: "How it stands today",
  hint: "For the last page. You can change it on any day.",
  when: notDied,
  options: [
    { id: "together", label: "We are trying again" },
    { id: "apart", label: "We have parted" },
    { id: "open", label: "It is still open" },
  ],
};

export const ending: Exercise = {
  id: "m12.end",
  version: 1,
  title: "How it stands",
  intro: ["Three ways for the guide to end. None is better than the others."],
  minutes: 1,
  fields: [stands],
};
