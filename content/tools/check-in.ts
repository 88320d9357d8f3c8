import type { Exercise } from "#lib/exercises/answer";
import type { Tool } from "#lib/exercises/guide";
import type { FieldOf } from "#lib/exercises/kinds/index";

type Scale = FieldOf<"scale">;

const item = (key: string, prompt: string, low: string, high: string): Scale => ({
  key,
  kind: "scale",
  prompt,
  low,
  high,
});

export const hurt = item("hurt", "How heavy has the hurt been?", "barely there", "as heavy as it gets");
/** Where the person has died nothing asks about contact or going back any more (care.md §2.5). */
const living = { died: ["no", null] } as const;

export const clear: Scale = {
  ...item("clear", "How clear are you about what you want from here?", "not at all", "quite clear"),
  when: living,
};

export const pull: Scale = {
  ...item(
    "pull",
    "How strong has the pull to contact or look them up been?",
    "barely there",
    "as strong as it gets",
  ),
  when: living,
};
export const myself = item("myself", "How much have you felt like yourself?", "not at all", "very much");
export const sleep = item("sleep", "How well have you slept?", "hardly", "well");
export const coping = item(
  "coping",
  "How well have you managed eating, washing, work or study?",
  "hardly",
  "as I mostly do",
);
export const company = item("company", "How supported have you felt?", "not at all", "very much");

/** The seven marks, in the order in which they are asked. Each stands by itself; nothing adds them up. */
export const marks = [hurt, clear, pull, myself, sleep, coping, company];

export const contact: FieldOf<"choice"> = {
  key: "contact",
  kind: "choice",
  prompt: "Contact with them in the past week",
  options: [
    { id: "none", label: "None" },
    { id: "needed", label: "Needed only" },
    { id: "more", label: "More than I meant" },
  ],
  across: true,
  when: living,
};

export const note: FieldOf<"text"> = {
  key: "note",
  kind: "text",
  prompt: "One line about the week",
  hint: "It stands beside the marks later. It can stay empty.",
  example: "Handover on the 14th.",
  limit: 140,
  rows: 2,
};

/** About the past week, in about a minute. Any of it may stay open (care.md §5). */
export const checkIn: Exercise = {
  id: "check-in",
  version: 1,
  title: "Check-in",
  intro: ["About the past week. Leave out any line you like."],
  minutes: 1,
  dated: "log",
  log: { empty: "No check-ins so far. One takes about a minute.", add: "Check in" },
  fields: [...marks, contact, note],
};

/** Three of the marks, for a day of their own. */
export const dayMarks = [hurt, pull, sleep];

export const dayNote: FieldOf<"text"> = {
  key: "note",
  kind: "text",
  prompt: "One line about today",
  hint: "It can stay empty.",
  example: "The dentist, and his street on the way.",
  limit: 140,
  rows: 2,
};

/**
 * The short form for single days, for those who want it, and for two weeks at most (care.md §5). Its marks stand by
 * themselves: whatever is read from check-ins is read from those about a week.
 */
export const dayCheckIn: Exercise = {
  id: "check-in.day",
  version: 1,
  title: "Today, in three marks",
  intro: ["About today and last night. Leave out any line you like."],
  minutes: 1,
  dated: "log",
  log: { empty: "No days are marked so far. A day takes half a minute.", add: "Mark today" },
  fields: [...dayMarks, dayNote],
};

/** For so many days the short form stands on the page of the check-ins, and then it goes by itself. */
export const dailyDays = 14;

/** What the support table asks about, each once for as long as it holds (care.md §5). */
export const concerns = ["basics", "heavy", "jump", "pulled", "long"] as const;
export type Concern = (typeof concerns)[number];

/** How the page of the check-ins is set, and which questions of it were answered. Nobody is shown it as an exercise. */
export const checkInPage: Exercise = {
  id: "check-in.page",
  version: 1,
  title: "The page of your check-ins",
  intro: [],
  fields: [
    {
      key: "numbers",
      kind: "choice",
      prompt: "Numbers and lines",
      options: [
        { id: "shown", label: "Show numbers and lines" },
        { id: "hidden", label: "Hide numbers and lines" },
      ],
    },
    { key: "daily", kind: "date", prompt: "Three marks a day, for two weeks from" },
    ...concerns.map(
      (key): FieldOf<"text"> => ({
        key,
        kind: "text",
        prompt: "The check-in since when this was asked and answered",
        limit: 40,
        rows: 1,
      }),
    ),
  ],
};

export const checkInTool: Tool = {
  id: "check-in",
  number: 2,
  title: "Check-in",
  does: "Seven marks, about a minute.",
  exercises: [checkIn, dayCheckIn, checkInPage],
};
