import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { round } from "../01-person-or-quiet/exercises.ts";

export const film: FieldOf<"grid"> = {
  key: "film",
  kind: "grid",
  prompt: "The scenes",
  hint: "Any of them can stay empty.",
  rows: [
    { id: "ordinary1", label: "An ordinary hour", hint: "A weekday, and an hour nobody would photograph." },
    { id: "ordinary2", label: "Another ordinary hour", hint: "The shop, the stairs, ten at night." },
    { id: "good1", label: "A good scene", hint: "Say where you both were." },
    { id: "good2", label: "A second good scene", hint: "From another season, if there was one." },
    { id: "good3", label: "A third good scene", hint: "A small one will do." },
    { id: "hard1", label: "A hard scene", hint: "What was said or done, in one line." },
    { id: "hard2", label: "A second hard scene", hint: "From another season, if there was one." },
    { id: "hard3", label: "A third hard scene", hint: "A small one will do." },
    { id: "repair", label: "A repair", hint: "A time when one of you put something right." },
    { id: "turning", label: "A turning point", hint: "After it, something was different." },
  ],
  columns: [
    {
      id: "scene",
      kind: "text",
      prompt: "The scene",
      hint: "A day, a place, who did what.",
      example: "Tuesday, the kitchen, she read me the small ads.",
      limit: 140,
      rows: 2,
    },
    {
      id: "often",
      kind: "choice",
      prompt: "How often it was like this",
      options: [
        { id: "most", label: "Most weeks" },
        { id: "some", label: "Some weeks" },
        { id: "once", label: "Once" },
      ],
      across: true,
    },
    {
      id: "me",
      kind: "scale",
      prompt: "How I felt about me",
      hint: "In the scene, as far as you remember.",
      low: "small",
      high: "at ease with myself",
      least: -3,
      most: 3,
    },
  ],
};

export const scenes: Exercise = {
  id: "m4.scenes",
  version: 1,
  title: "Ten scenes",
  intro: [
    "Ten scenes, one line each. Two of them are dull on purpose.",
    "If it ended less than two weeks ago and the hurt is above 7, the short version is enough today.",
  ],
  minutes: 8,
  fields: [film, round],
};

/** How somebody was treated: never weighed against the other kinds. */
export const treatment = "treatment";

/** What came back, told to the end. Later modules take these up as rows. */
export const repeaterRows: FieldOf<"rows"> = {
  key: "repeaters",
  kind: "rows",
  prompt: "Something that kept coming back",
  columns: [
    {
      id: "what",
      kind: "text",
      prompt: "What",
      hint: "What used to happen, in a few words.",
      example: "Saturdays went to his mother’s house.",
      limit: 80,
      rows: 1,
    },
    {
      id: "since",
      kind: "text",
      prompt: "Since when",
      hint: "A month, a move, a birth, or “from the start”.",
      example: "Since the move.",
      limit: 60,
      rows: 1,
    },
    {
      id: "raised",
      kind: "text",
      prompt: "How it was brought up",
      hint: "Who said it, where, and roughly how. If nobody did, say so.",
      example: "Me, in the car, in a bad mood.",
      limit: 120,
      rows: 2,
    },
    {
      id: "next",
      kind: "text",
      prompt: "Then what",
      hint: "The hour after, or the week after.",
      example: "He said I could stay at home. I did.",
      limit: 120,
      rows: 2,
    },
    {
      id: "changed",
      kind: "choice",
      prompt: "Did it change for more than a month?",
      options: [
        { id: "yes", label: "Yes" },
        { id: "while", label: "For a while" },
        { id: "no", label: "No" },
      ],
      across: true,
    },
    {
      id: "mine",
      kind: "text",
      prompt: "My part",
      hint: "Something you did or left out. It can stay empty.",
      example: "I said yes and then sulked.",
      limit: 120,
      rows: 2,
    },
    {
      id: "theirs",
      kind: "text",
      prompt: "Their part",
      hint: "Something they did or left out, as a camera would show it.",
      example: "He told her yes before he asked me.",
      limit: 120,
      rows: 2,
    },
    {
      id: "sort",
      kind: "choice",
      prompt: "What sort it is",
      hint: "The nearest one. It can stay open.",
      options: [
        { id: "skill", label: "A skill to learn" },
        { id: "priority", label: "A priority to negotiate" },
        { id: "circumstance", label: "A passing pressure" },
        { id: "values", label: "Deep values" },
        { id: treatment, label: "Repeated disrespect or harm" },
        { id: "availability", label: "Not available" },
      ],
    },
  ],
  most: 4,
  full: "Four fit here. Change one of them, or keep this one for another day.",
  empty: "Nothing here. Leave it like this, or add one.",
  add: "Add one",
};

/** For ties with agreements of their own. */
export const agreed: FieldOf<"text"> = {
  key: "agreed",
  kind: "text",
  when: { shape: ["open"] },
  prompt: "What we had agreed, as I understood it",
  hint: "In a line or two. Say if it was never spoken.",
  example: "Others were fine. Our friends weren’t. We told each other by Sunday.",
  limit: 200,
  rows: 3,
};

export const repeaters: Exercise = {
  id: "m4.repeaters",
  version: 1,
  title: "The repeaters",
  intro: [
    "Up to four things that kept coming back between you, each told to its end. One is enough for today.",
    "If a line frightens you, stop there. Help now is on every page.",
  ],
  minutes: 8,
  fields: [repeaterRows, agreed, round],
};

const yesOrNo = [
  { id: "yes", label: "Yes" },
  { id: "partly", label: "In part" },
  { id: "no", label: "No" },
  { id: "unknown", label: "Can’t say" },
];

export const looks: FieldOf<"grid"> = {
  key: "looks",
  kind: "grid",
  prompt: "Your good scenes, looked at once more",
  hint: "One row for each good scene. Leave out any that you didn’t write.",
  rows: [
    { id: "good1", label: "A good scene" },
    { id: "good2", label: "A second good scene" },
    { id: "good3", label: "A third good scene" },
  ],
  columns: [
    {
      id: "after",
      kind: "choice",
      prompt: "Straight after a bad stretch?",
      options: yesOrNo,
      across: true,
    },
    {
      id: "plain",
      kind: "choice",
      prompt: "Would it have felt good in an ordinary week?",
      options: yesOrNo,
      across: true,
    },
  ],
};

export const relief: Exercise = {
  id: "m4.relief",
  version: 1,
  title: "Good, or relief?",
  intro: ["Two questions about each good scene. A scene can be both."],
  minutes: 2,
  fields: [looks],
};

export const levels: FieldOf<"grid"> = {
  key: "levels",
  kind: "grid",
  prompt: "What I was, with them",
  hint: "Compared with how you are among people you know well.",
  rows: [
    { id: "myself", label: "Myself" },
    { id: "calm", label: "Calm" },
    { id: "respected", label: "Respected" },
    { id: "free", label: "Free to disagree" },
    { id: "seen", label: "Seen" },
  ],
  columns: [
    {
      id: "level",
      kind: "scale",
      prompt: "With them",
      low: "less than elsewhere",
      high: "more than elsewhere",
      least: -3,
      most: 3,
    },
  ],
};

export const two: FieldOf<"choice"> = {
  key: "two",
  kind: "choice",
  prompt: "The two of us were mostly",
  hint: "In the last months that you’d call usual.",
  options: [
    { id: "growing", label: "growing" },
    { id: "settled", label: "settled well" },
    { id: "stuck", label: "stuck" },
    { id: "unsure", label: "I’m not sure" },
  ],
};

export const me: Exercise = {
  id: "m4.me",
  version: 1,
  title: "Me in it",
  intro: ["Five words about you. Leave out any that doesn’t fit."],
  minutes: 2,
  fields: [levels, two],
};

export const boxes: FieldOf<"before-after"> = {
  key: "boxes",
  kind: "before-after",
  prompt: "In a few words",
  hint: "Half sentences will do.",
  before: {
    prompt: "What I had",
    hint: "What happened, and more than once.",
    example: "Coffee in bed on her day off.",
  },
  after: {
    prompt: "What I hoped for",
    hint: "What you talked about, or pictured.",
    example: "A kitchen with a lemon tree.",
  },
  limit: 300,
  rows: 5,
};

export const misses: FieldOf<"scale"> = {
  key: "misses",
  kind: "scale",
  prompt: "Which do I miss more today?",
  hint: "The middle is both alike.",
  low: "what I had",
  high: "what I hoped for",
};

export const hoped: Exercise = {
  id: "m4.hoped",
  version: 1,
  title: "Had, and hoped for",
  intro: ["What the two of you had, and what you hoped for. Either box can stay empty."],
  minutes: 4,
  fields: [boxes, misses, round],
};

/** Where somebody says that they were harmed: this module then names the lines for that first. */
export const hurt = "hurt";

export const sums: FieldOf<"choice"> = {
  key: "reading",
  kind: "choice",
  prompt: "As I see it today, it was",
  hint: "The nearest one. You can choose another on another day.",
  options: [
    { id: "good", label: "mostly good, with problems two people could work on" },
    { id: "unhappy", label: "often unhappy, with the same problems" },
    { id: hurt, label: "a place where I was made smaller or hurt" },
    { id: "mixed", label: "too mixed to say yet" },
  ],
};

export const why: FieldOf<"text"> = {
  key: "why",
  kind: "text",
  prompt: "Why I say so",
  hint: "One line, in your own words. It can stay empty.",
  example: "Good Tuesdays. The money never got said.",
  limit: 200,
  rows: 3,
};

export const reading: Exercise = {
  id: "m4.reading",
  version: 1,
  title: "My reading",
  intro: ["All the scenes together, as you see them today."],
  minutes: 2,
  fields: [sums, why],
};
