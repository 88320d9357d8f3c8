import { listsAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import type { When } from "#lib/exercises/situation";
import { round } from "../01-person-or-quiet/exercises.ts";

type Rows = FieldOf<"rows">;

const died: When = { died: ["yes"] };

/** What is asked of each piece. The same four in every area. */
const inEachRow: Rows["columns"] = [
  {
    id: "piece",
    kind: "text",
    prompt: "The piece",
    hint: "A few words, as you’d say them.",
    limit: 80,
    rows: 1,
  },
  {
    id: "ache",
    kind: "scale",
    prompt: "How much it aches today",
    hint: "0 is barely there. 10 is as much as anything could.",
    low: "barely there",
    high: "as much as anything could",
  },
  {
    id: "mine",
    kind: "choice",
    prompt: "Is it still mine?",
    hint: "Go by today. You can change it another day.",
    options: [
      { id: "yes", label: "Yes" },
      { id: "partly", label: "Partly" },
      { id: "gone", label: "Gone" },
    ],
    across: true,
  },
  {
    id: "repair",
    kind: "text",
    prompt: "One small repair to try",
    hint: "Something for this week that needs no answer from them.",
    instead: [{ when: died, hint: "Something for this week, small enough for a bad day." }],
    limit: 80,
    rows: 1,
  },
];

const area = listsAlike({
  columns: inEachRow,
  most: 3,
  full: "Three rows fit in each area. Change one, or put this in another area.",
  empty: "Nothing here. Leave it like this, or add a row.",
  add: "Add a row",
});

export const habits = area(
  "habits",
  "Habits",
  "Things you did together, or for each other, by the clock.",
  "She warmed the car at six.",
);

/** The six areas of a life, in the order in which they are asked. */
export const areas: Rows[] = [
  habits,
  area(
    "places",
    "Places and things",
    "Rooms, streets, objects, a pet.",
    "The launderette with the good chairs.",
  ),
  area(
    "people",
    "People",
    "Their family, shared friends, a child’s grandparents.",
    "His uncle’s shop, where I was “our son-in-law”.",
  ),
  area(
    "plans",
    "Plans",
    "Dates already booked, and things you only talked about.",
    "Two weeks in Cebu with her parents.",
  ),
  area(
    "body",
    "Comfort and body",
    "Touch, sleep, food, sex, someone there when you’re ill.",
    "Someone who knew which tablets.",
  ),
  area(
    "role",
    "Role",
    "What you were to each other, or to other people.",
    "The one who read the letters from school.",
  ),
];

/** What did not go. It has a place of its own, since the areas ask for what went. */
export const still: FieldOf<"text"> = {
  key: "still",
  kind: "text",
  prompt: "One thing that is still mine",
  hint: "It can be as small as a mug or a bus route.",
  example: "Swimming on Saturdays.",
  limit: 80,
  rows: 1,
};

export const pieces: Exercise = {
  id: "m2.pieces",
  version: 1,
  title: "What went with it",
  intro: [
    "Here are six areas of a life. In each, write what went when this ended.",
    "One word a row is fine. Leave out any area that doesn’t fit.",
  ],
  instead: [
    {
      when: died,
      intro: [
        "Here are six areas of a life. In each, write what went when {person} died.",
        "One word a row is fine. Leave out any area that doesn’t fit.",
      ],
    },
  ],
  minutes: 8,
  fields: [...areas, still, round],
};

export const notes: Rows = {
  key: "notes",
  kind: "rows",
  prompt: "One time the alarm rang",
  columns: [
    {
      id: "when",
      kind: "text",
      prompt: "When and where",
      hint: "The hour and the place.",
      example: "Thursday, 21:15, laundry room.",
      limit: 80,
      rows: 1,
    },
    {
      id: "cause",
      kind: "text",
      prompt: "What set it off",
      hint: "What you saw, heard or found, or “nothing I know of”.",
      example: "His jumper in the wash.",
      limit: 80,
      rows: 1,
    },
    {
      id: "body",
      kind: "text",
      prompt: "In my body",
      hint: "Hands, chest, stomach, or “nowhere”.",
      example: "Throat tight. Hands cold.",
      limit: 80,
      rows: 1,
    },
    {
      id: "wanted",
      kind: "text",
      prompt: "What it wanted me to do",
      hint: "Wanting it and doing it are two lines.",
      example: "Write and ask if he wants it back.",
      instead: [{ when: died, example: "Ring his number, to hear his voice." }],
      limit: 120,
      rows: 2,
    },
    {
      id: "did",
      kind: "text",
      prompt: "What I did",
      hint: "Whatever it was, in a few words.",
      example: "Rang my aunt. Folded towels badly.",
      limit: 120,
      rows: 2,
    },
    {
      id: "later",
      kind: "text",
      prompt: "Twenty minutes later",
      hint: "As it was. “The same” is an answer.",
      example: "Still sad. Hands warm.",
      limit: 120,
      rows: 2,
    },
  ],
  most: 3,
  full: "Three notes fit here. Replace one, and the old note stays in your earlier versions.",
  empty: "No notes. The alarm may be quiet today, or this may be a bad day to ask.",
  add: "Add a note",
};

export const alarm: Exercise = {
  id: "m2.alarm-notes",
  version: 1,
  title: "Alarm notes",
  intro: [
    "The alarm is the pull to be near them, now. Think of one time it rang, and write what happened in order.",
    "One note today. Add others when it rings again.",
  ],
  minutes: 3,
  fields: [notes, round],
};

const wordList = listsAlike({
  columns: [{ id: "word", kind: "text", prompt: "A word", limit: 24, rows: 1 }],
  most: 5,
  full: "Five words fit. Take one out to add this one.",
  add: "Add a word",
  across: true,
});

const lineList = listsAlike({
  columns: [{ id: "line", kind: "text", prompt: "A line", limit: 80, rows: 1 }],
  most: 3,
  full: "Three lines fit. Take one out to add this one.",
  add: "Add a line",
});

export const before = wordList(
  "before",
  "Me before",
  "The year or so before you met, as far as you remember.",
  "curious, broke, loud, early riser",
);

export const withThem = wordList(
  "with",
  "Me with them",
  "In an ordinary month.",
  "cook, careful, funny in company",
);

export const now: Rows = {
  ...wordList("now", "Me now", "This week will do.", "tired, stubborn"),
  empty: "No words for now. You’ll be asked again at the end of the guide, and may leave it then too.",
};

export const wanted = lineList(
  "back",
  "Mine from before, wanted back",
  "Take them from the first list, or write new ones.",
  "Loud.",
);

export const keeping = lineList(
  "keeping",
  "Learnt with them, keeping",
  "Leave this empty if nothing comes.",
  "Cooking for twelve.",
);

/** Asked again at the end of the guide, and laid beside this one. */
export const selfWords: Exercise = {
  id: "m2.words",
  version: 1,
  title: "Me before, with, now",
  intro: [
    "Three short lists about you. Up to five words in each.",
    "Use words you’d use to a friend. If one list is hard, start with another.",
  ],
  minutes: 3,
  fields: [before, withThem, now, wanted, keeping, round],
};

/** Where fear may stand behind an answer. */
export const keepsSafe = "safe";

export const pulls: FieldOf<"choice"> = {
  key: "pulls",
  kind: "choice",
  prompt: "When someone I love pulls away, I mostly:",
  hint: "Choose the nearest. These are things people do, and they change.",
  options: [
    { id: "closer", label: "move closer fast" },
    { id: "quiet", label: "go quiet" },
    { id: "both", label: "do both, in turn" },
    { id: "ask", label: "ask, and wait" },
    { id: keepsSafe, label: "do what keeps me safe" },
    { id: "unsure", label: "I’m not sure" },
  ],
};

export const helped: FieldOf<"text"> = {
  key: "helped",
  kind: "text",
  prompt: "It once helped me by",
  hint: "Most moves were useful somewhere. Leave it empty if this one wasn’t.",
  example: "Getting me heard in a full house.",
  limit: 140,
  rows: 2,
};

export const move: Exercise = {
  id: "m2.move",
  version: 1,
  title: "My usual move",
  intro: [],
  minutes: 1,
  fields: [pulls, helped],
};
