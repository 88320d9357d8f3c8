// Why the note page is closed, in words (voice.md, "When the note page closes"). Which of these holds is worked out in
// lib/safety/model.ts from what the member said; nothing here decides anything.
import type { HelpKind } from "../help/lines.ts";

export type StopId =
  | "no-contact"
  | "no-contact-unsure"
  | "said-no"
  | "order"
  | "order-on-them"
  | "afraid"
  | "harmed-them"
  | "harm-both"
  | "pursuit"
  | "severe"
  | "not-safe"
  | "may-hurt"
  | "open"
  | "deleted";

export type StopWords = {
  reason: string;
  /** What else is open to them. */
  also: string[];
  /** The help lines that stand under it, of the member's country. */
  lines: HelpKind[];
  /** Said with the lines, where the country has some. */
  withLines?: string;
};

/** {coach} is the coach's name; {number} the emergency number; {since} a day; {did} what they told us. */
export const stopWords = {
  "no-contact": {
    reason:
      "You told us they asked you not to contact them. A note would go against that, however kind it was.",
    also: ["{coach}, if you want to talk about living with a no."],
    lines: [],
  },
  "no-contact-unsure": {
    reason:
      "You weren’t sure if they asked for no contact. We treat that as a no. You don’t need to find out.",
    also: ["{coach}, if you want to talk about living with a no."],
    lines: [],
  },
  "said-no": {
    reason:
      "You wrote that they said no, or asked for no contact. There is one note only, and it has its answer.",
    also: ["{coach}, if you want to talk about living with a no."],
    lines: [],
  },
  order: {
    reason: "There is, or may be, an order or rule about contact. A note could break it.",
    also: [
      "A lawyer or the court office can tell you what it allows. About children, use only the channel it names.",
    ],
    lines: [],
  },
  "order-on-them": {
    reason:
      "An order limits their contact with you. Please talk to an advocate or lawyer before any contact.",
    also: [],
    lines: ["abuse"],
  },
  afraid: {
    reason:
      "You told us you’ve been afraid of them, that they hurt or controlled you, or that you defended yourself. Contact can raise the danger.",
    also: [],
    lines: ["abuse"],
    withLines: "You don’t have to call it abuse to ring.",
  },
  "harmed-them": {
    reason:
      "You told us you hurt, threatened or controlled them. A note may frighten them, even a sorry one.",
    also: [],
    lines: ["own_behaviour"],
    withLines: "For people who want to stop.",
  },
  "harm-both": {
    reason:
      "You told us of harm done to you, and of harm you did. Defending yourself is a different thing. You needn’t sort out today which was which.",
    also: [],
    lines: ["abuse", "own_behaviour"],
  },
  pursuit: {
    reason:
      "Since {since} you have {did}. This can frighten the person at the other end. Stopping today is the next step.",
    also: ["The stop plan in “Not tonight”."],
    lines: ["own_behaviour"],
  },
  severe: {
    reason: "You told us you {did}. That has to stop today.",
    also: ["The stop plan in “Not tonight”."],
    lines: ["own_behaviour"],
    withLines: "A helpline can help you do it.",
  },
  "not-safe": {
    reason: "You weren’t sure you could stay safe. A no from them, or silence, could hit very hard now.",
    also: ["Help now, your steady card and the short versions."],
    lines: [],
  },
  "may-hurt": {
    reason:
      "You told us you might hurt someone. If that could be today, call {number} and put distance between you.",
    also: [],
    lines: ["own_behaviour"],
  },
  open: {
    reason:
      "This question decides if a note could do harm. You may leave it open, and the note page then stays closed.",
    also: [],
    lines: [],
  },
  deleted: {
    reason: "You deleted an answer that had closed the note page. Only this day was kept of it.",
    also: [],
    lines: [],
  },
} satisfies Record<StopId, StopWords>;

/** What somebody did, as it stands in a sentence. `{messages}` is a number in words. */
export const did = {
  turned: "turned up uninvited",
  messaged: "sent {messages} messages that have no answer",
  other: "used another account or person to reach or watch them",
  tracked: "tracked them",
  "threat-self": "threatened to hurt yourself",
  "threat-other": "threatened to hurt them or someone else",
} as const;

export const stopPage = {
  first: "The note page and the talk guide are closed.",
  last: "Your writing, all the reading, your coach and “Carrying it forward” stay open.",
  again: "Looked at again:",
  alsoOpen: "Also open to you:",
  question: "Open the question",
  several:
    "These questions decide if a note could do harm. You may leave them open, and the note page then stays closed.",
  whenAnswered: "When you answer them.",
  /** Where somebody else could see the screen, this stands alone, and the rest is behind it. */
  resting: "The note page is resting.",
  why: "Why?",
};

/** When each is looked at again. A day is said as "Saturday 18 April". */
export const again = {
  theyWrite: "If they get in touch first, tell us. Please don’t ask through other people.",
  theyWriteOr: (day: string) =>
    `${day}. If they get in touch first, tell us before. Please don’t ask through other people.`,
  lifted: "When it has been lifted, or you know there is none.",
  coachFirst: (day: string) => `${day}, or sooner if you ask. A coach talks with you first.`,
  afterTalk: (day: string) => `${day}, after a talk with a coach.`,
  lastTime: (day: string) => `${day}, 30 days after the last time.`,
  lastTimeAndTalk: (day: string) => `${day}, 30 days after the last time, and after a talk with a coach.`,
  checkIns: (day: string) => `${day}, 14 days on, when two check-ins are clear.`,
  answered: "When you answer it.",
  day: (day: string) => `${day}.`,
  /** The day is there, and this is what is left. */
  left: {
    talk: "After a talk with a coach.",
    answer: "When you answer the question again.",
    both: "After a talk with a coach, when you answer the question again.",
    checkIns: "When two check-ins in a row are clear.",
  },
};
