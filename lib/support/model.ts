// Asking a coach for support and answering in words: what is sent, changed, asked back, answered, declined, withdrawn.
// The states of a request are in requests, its times in booking.

import type { HowSoon, Kind } from "#content/requests";
import type { RefusalWords } from "../access/words.ts";
import { type Refusal as CoachingRefusal, refusalWords as coachingWords } from "../coaching/model.ts";
import { hour } from "../core/clock.ts";
import type { Span } from "../core/span.ts";
import { refusalWords as replyWords } from "../replies/model.ts";
import {
  coachStateWords,
  type MoveRefusal,
  memberStateWords,
  type NoHours,
  type NotFound,
  noHoursWords,
  notFoundWords,
  type State,
} from "../requests/model.ts";
import type { WeekHours } from "../scheduling/model.ts";

/** Somebody who struggles now sees the help lines first, and sends from there; *Don’t send it* sends nothing. */
export function stopBeforeSending(
  howSoon: HowSoon,
  step: "ask" | "send" | "keep",
): "help-first" | "not-sent" | null {
  if (step === "keep") return "not-sent";
  return howSoon === "now" && step === "ask" ? "help-first" : null;
}

export type QueuedRequest = {
  id: string;
  alias: string;
  kind: Kind;
  howSoon: HowSoon;
  /** The first sentence of the member's own words; null where they don't open. */
  beginning: string | null;
  state: State;
  sentAt: Date;
  promisedBy: Date;
  openedAt: Date | null;
  /** Held or booked. */
  times: Span[];
};

// ---------- a sentence of it ----------

/** The beginning of what was written, for a list: its first sentence, cut at a word where that is long. */
export function firstSentence(text: string, most = 140): string {
  const [line = ""] = text.trim().split(/\n/, 1);
  const sentence = /^.*?[.?!…](?=\s|$)/u.exec(line)?.[0] ?? line;
  const letters = [...sentence];
  if (letters.length <= most) return sentence;
  const cut = letters.slice(0, most).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))} …`;
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "Monday to Thursday, 09:00 to 17:00, and Friday, 09:00 to 12:00": a week as somebody says it, in the coach's zone. */
export function sayWeek(week: WeekHours): string {
  const days = weekdays.map((name, index) => ({
    name,
    hours: week
      .filter(({ weekday }) => weekday === index + 1)
      .map(({ opens, closes }) => `${opens} to ${closes}`)
      .sort()
      .join(" and "),
  }));
  const runs: { first: string; last: string; hours: string }[] = [];
  let before = "";
  for (const { name, hours } of days) {
    const run = runs.at(-1);
    if (hours && run && hours === before) run.last = name;
    else if (hours) runs.push({ first: name, last: name, hours });
    before = hours;
  }
  return listed(
    runs.map(({ first, last, hours }) => `${first === last ? first : `${first} to ${last}`}, ${hours}`),
    ", and ",
  );
}

/** "a", "a and b", "a, b and c" */
function listed(items: readonly string[], and = " and "): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")}${and}${last}`;
}

const numbers = ["no", "one", "two", "three", "four", "five"];

/** "three times", "one time" */
export function sayTimes(count: number): string {
  return `${numbers[count] ?? count} ${count === 1 ? "time" : "times"}`;
}

/** How far off something is, in words for somebody who waits: whole hours, or days past two of them. */
export function sayAway(now: Date, then: Date): string {
  const hours = Math.max(1, Math.round((then.getTime() - now.getTime()) / hour));
  if (hours >= 48) return `${Math.round(hours / 24)} days away`;
  return hours === 1 ? "about an hour away" : `about ${hours} hours away`;
}

// ---------- refusals ----------

export type OpenRefusal =
  | NotFound
  | CoachingRefusal
  | { code: "help-first" | "not-sent" | "choose-coach" | "no-hours" | "look-first" | "changed-since" }
  | { code: "already-open" | "moved-on"; requestId: string };
export type MemberRefusal = MoveRefusal | NoHours;
export type EditRefusal = MemberRefusal | { code: "help-first" | "not-sent" | "opened-already" };
export type AskBackRefusal = MoveRefusal | { code: "asked-already" };

/** Another tab or device saved this draft since it was read; or the request moved past an answer. */
export type DraftRefusal = MoveRefusal | { code: "changed-elsewhere"; savedAt: Date };

export const openWords = {
  ...coachingWords,
  "not-found":
    "This page is older than the request it would send. Load it again; what you typed is kept here.",
  // Not a no: the page shows the help lines first, and the two buttons below them.
  "help-first": "Your words are kept below. Nothing is sent so far.",
  "not-sent": "Nothing was sent. Your words are here as you typed them.",
  "choose-coach": "Choose who reads it. Everything you typed is kept.",
  "no-hours": "There is no date to promise at the moment, so nothing was sent. Your words are kept here.",
  "look-first":
    "Below is what would be seen of the passages you ticked. Nothing is sent so far: look, then press the button again.",
  "changed-since":
    "Something you ticked was changed after this page was opened. Here is how it is now: look again, then send.",
  "already-open": "You have a request open already, so this one was not sent. What you typed is kept here.",
  "moved-on":
    "That request has moved on since this page was opened, so nothing was sent, and nothing has ended. What you typed is kept here.",
} satisfies RefusalWords<OpenRefusal>;

export const memberWords = {
  ...memberStateWords,
  ...notFoundWords,
  ...noHoursWords,
} satisfies RefusalWords<MemberRefusal>;

export const editWords = {
  ...memberWords,
  "help-first": openWords["help-first"],
  "not-sent": "Nothing was changed. Your words are here as you typed them.",
  "opened-already": "Your coach has opened it, so it can’t be changed. What you typed is kept here.",
} satisfies RefusalWords<EditRefusal>;

export const coachWords = {
  ...coachStateWords,
  ...notFoundWords,
} satisfies RefusalWords<MoveRefusal>;

export const draftWords = {
  ...coachWords,
  "changed-elsewhere": replyWords["changed-elsewhere"],
} satisfies RefusalWords<DraftRefusal>;

export const askBackWords = {
  ...coachWords,
  "asked-already":
    "You asked one question already. Answer, offer times or decline; your words are kept here.",
} satisfies RefusalWords<AskBackRefusal>;
