// A request for support: what it is about, the states it goes through, who may move it, and the words for each no.
// Everything here is a table or follows from one (product.md, third journey; decisions.md 15 to 17).

import { type AnswerBy, answerWays, type HowSoon, type Kind, kinds, urgencies } from "#content/requests";
import type { RefusalWords } from "../access/words.ts";
import { type Refusal as CoachingRefusal, refusalWords as coachingWords } from "../coaching/model.ts";
import { after, hour } from "../core/clock.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { earlier, type Span } from "../core/span.ts";
import { sayMoment } from "../core/when.ts";
import { ordinaryPromise, type PromiseTerms, urgentPromise, type WeekHours } from "../scheduling/model.ts";

/** What is promised for each: two working days, or four staffed hours (care.md §6.3). */
export const promiseTerms = {
  wait: ordinaryPromise,
  week: ordinaryPromise,
  now: urgentPromise,
} satisfies Record<HowSoon, PromiseTerms>;
/** For “this week” a coach tries for one working day; it is an aim and is said as one. */
export const weekAim = { workingDays: 1 } satisfies PromiseTerms;

// ---------- states ----------

export const states = [
  "sent",
  "asked-back",
  "answered",
  "offered",
  "scheduled",
  "done",
  "withdrawn",
  "declined",
  "passed-on",
  "cancelled",
  "missed",
  "rested",
] as const;
export type State = (typeof states)[number];
export const stateWords = {
  sent: "With the coach",
  "asked-back": "One question back",
  answered: "Answered in writing",
  offered: "Times offered",
  scheduled: "Booked",
  done: "Over",
  withdrawn: "Withdrawn",
  declined: "Declined",
  "passed-on": "With another coach",
  cancelled: "Called off",
  missed: "Time passed",
  rested: "Resting",
} satisfies Record<State, string>;

/** While it is in one of these a member has no second one; the partial unique index says the same. */
export const openStates = ["sent", "asked-back", "offered", "scheduled", "rested"] as const satisfies State[];

export function isOpen(state: State): boolean {
  return openStates.some((open) => open === state);
}

const movers = ["member", "coach", "practice"] as const;
export type Mover = (typeof movers)[number];

/** Each event: who may cause it, which states it leaves, and where it leads; null stays. Any other pair is refused. */
const moves = {
  edited: { by: "member", from: ["sent"], to: null },
  told: { by: "member", from: ["asked-back"], to: "sent" },
  "none-suit": { by: "member", from: ["offered"], to: "sent" },
  // From sent as well: after a hold ran out, while the same hour or another is still free.
  booked: { by: "member", from: ["offered", "sent"], to: "scheduled" },
  withdrawn: {
    by: "member",
    from: [
      "sent",
      "asked-back",
      "answered",
      "offered",
      "scheduled",
      "declined",
      "cancelled",
      "missed",
      "rested",
    ],
    to: "withdrawn",
  },
  resumed: { by: "member", from: ["rested"], to: "sent" },
  opened: { by: "coach", from: ["sent", "asked-back", "offered", "scheduled"], to: null },
  "asked-back": { by: "coach", from: ["sent"], to: "asked-back" },
  answered: { by: "coach", from: ["sent", "asked-back", "offered"], to: "answered" },
  offered: { by: "coach", from: ["sent", "asked-back"], to: "offered" },
  declined: { by: "coach", from: ["sent", "asked-back", "offered"], to: "declined" },
  cancelled: { by: "coach", from: ["scheduled"], to: "cancelled" },
  missed: { by: "coach", from: ["scheduled"], to: "missed" },
  "hold-expired": { by: "practice", from: ["offered"], to: "sent" },
  "took-place": { by: "practice", from: ["scheduled"], to: "done" },
  rested: { by: "practice", from: ["asked-back", "offered"], to: "rested" },
  "passed-on": { by: "practice", from: ["sent"], to: "passed-on" },
} as const satisfies Record<string, { by: Mover; from: readonly State[]; to: State | null }>;

export type Event = keyof typeof moves;
/** What stands in the list of what happened: every move, and the beginning. */
export type EventName = Event | "sent";

/** Whether that event is the member's, the coach's or the practice's to cause. */
export function moverOf(event: Event): Mover {
  return moves[event].by;
}

/** The states an event leaves: what a command's `where` holds, so that of two at once the first commit wins. */
export function statesBefore(event: Event): State[] {
  return [...moves[event].from];
}

/** The state an event leads to, or why it can't happen now. */
export function move(state: State, event: Event): Result<State, StateRefusal> {
  return statesBefore(event).includes(state) ? ok(moves[event].to ?? state) : refuse({ code: `is-${state}` });
}

/** Whether there is still something to withdraw. */
export function withdrawable(state: State): boolean {
  return statesBefore("withdrawn").includes(state);
}

/** What an event writes into the row: its new state, or nothing where it stays. */
export function stateAfter(event: Event): { state?: State } {
  const { to } = moves[event];
  return to ? { state: to } : {};
}

/** A word as the database holds it: its checks hold no other, so anything else is a fault of ours. */
function knownIn<Known extends string>(list: readonly Known[], stored: string): Known {
  const found = list.find((known) => known === stored);
  if (!found) throw new Error(`A support request says something that nobody knows: ${stored}`);
  return found;
}
export const stateOf = (stored: string): State => knownIn(states, stored);
export const kindOf = (stored: string): Kind => knownIn(kinds, stored);
export const howSoonOf = (stored: string): HowSoon => knownIn(urgencies, stored);
export const moverOfStored = (stored: string): Mover => knownIn(movers, stored);
export const eventOf = (stored: string): EventName =>
  stored === "sent" ? stored : knownIn(Object.keys(moves) as Event[], stored);
export const answerByOf = (stored: string): AnswerBy => knownIn(answerWays, stored);

// ---------- times ----------

const heldFor = 48 * hour;

/** Until when offered times are held: 48 hours, or the first of them if that is sooner. */
export function heldUntil(now: Date, startsAt: readonly Date[]): Date {
  return startsAt.reduce(earlier, after(now, heldFor));
}

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

export type StateRefusal = { code: `is-${State}` };
type NotFound = { code: "not-found" };

export type OpenRefusal =
  | NotFound
  | CoachingRefusal
  | { code: "help-first" | "not-sent" | "choose-coach" | "no-hours" | "changed-since" }
  | { code: "already-open"; requestId: string };
export type MemberRefusal = NotFound | StateRefusal | { code: "no-hours" };
export type EditRefusal = MemberRefusal | { code: "help-first" | "not-sent" | "opened-already" };
export type BookRefusal = NotFound | StateRefusal | { code: "time-gone"; startsAt: Date | null };
export type CoachRefusal =
  | NotFound
  | StateRefusal
  | { code: "asked-already" | "time-past" | "time-outside-hours" | "time-taken" | "times-overlap" };

const notFound =
  "There is nothing at this address. The link may be cut short, or the page may have been deleted.";

export const openWords = {
  ...coachingWords,
  "not-found":
    "This page is older than the request it would send. Load it again; what you typed is kept here.",
  // Not a no: the page shows the help lines first, and the two buttons below them.
  "help-first": "Your words are kept below. Nothing is sent so far.",
  "not-sent": "Nothing was sent. Your words are here as you typed them.",
  "choose-coach": "Choose who reads it. Everything you typed is kept.",
  "no-hours": "There is no date to promise at the moment, so nothing was sent. Your words are kept here.",
  "changed-since":
    "Something you ticked was changed after this page was opened. Here is how it is now: look again, then send.",
  "already-open": "You have a request open already, so this one was not sent. What you typed is kept here.",
} satisfies RefusalWords<OpenRefusal>;

/** What a member hears who pressed for something that the request has moved past. */
const memberStateWords = {
  "is-sent": "This request is with your coach now. The page below shows where it stands.",
  "is-asked-back": "Your coach asked you something first. The question is below.",
  "is-answered": "This request has been answered. The answer is below.",
  "is-offered": "Your coach offered times meanwhile. They are below.",
  "is-scheduled": "A time is booked for this request. It is below.",
  "is-done": "This session has taken place. You can send a new request.",
  "is-withdrawn": "You withdrew this request, so nothing was sent or booked.",
  "is-declined": "Your coach couldn’t take this request. What they wrote is below.",
  "is-passed-on": "This request went to another coach, as you agreed.",
  "is-cancelled": "The time for this request was called off. The page below says by whom.",
  "is-missed": "The time for this request has passed. You can send a new one.",
  "is-rested": "This request is resting. Resume it first.",
} satisfies RefusalWords<StateRefusal>;

export const memberWords = {
  ...memberStateWords,
  "not-found": notFound,
  "no-hours": "There is no date to promise at the moment. What you typed is kept here.",
} satisfies RefusalWords<MemberRefusal>;

export const editWords = {
  ...memberWords,
  "help-first": openWords["help-first"],
  "not-sent": "Nothing was changed. Your words are here as you typed them.",
  "opened-already": "Your coach has opened it, so it can’t be changed. What you typed is kept here.",
} satisfies RefusalWords<EditRefusal>;

export const bookWords = {
  ...memberStateWords,
  "not-found": notFound,
  "time-gone": ({ startsAt }, zone) =>
    startsAt
      ? `${sayMoment(startsAt, zone)} is no longer free. It was taken, or its hold ran out, while this page was open.`
      : "That time is no longer free. It was taken, or its hold ran out, while this page was open.",
} satisfies RefusalWords<BookRefusal>;

export const coachWords = {
  "is-sent": "This request moved while this page was open. Your words are kept here.",
  "is-asked-back": "You asked a question, and it is not answered so far. Your words are kept here.",
  "is-answered": "You have answered this request. Your words here are not sent.",
  "is-offered": "Times are offered for this request. Your words here are not sent.",
  "is-scheduled": "A time was booked for this request meanwhile. Your words here are not sent.",
  "is-done": "This session has taken place. Your words here are not sent.",
  "is-withdrawn": "This request was withdrawn meanwhile. Nothing was sent or held, and no reason is needed.",
  "is-declined": "You declined this request. Your words here are not sent.",
  "is-passed-on": "This request is with another coach now. Your words here are not sent.",
  "is-cancelled": "The time for this request was called off. Your words here are not sent.",
  "is-missed": "The time for this request has passed. Your words here are not sent.",
  "is-rested": "This request is resting. Your words here are not sent.",
  "not-found": notFound,
  "asked-already":
    "You asked one question already. Answer, offer times or decline; your words are kept here.",
  "time-past": "One of these times has passed. Choose a later one.",
  "time-outside-hours": "One of these times is outside your hours. Choose one within them.",
  "time-taken":
    "One of these times is no longer free. The list below is fresh; the rest of your choice is kept.",
  "times-overlap": "Two of these times overlap. Choose times that don’t.",
} satisfies RefusalWords<CoachRefusal>;

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

export type CoachSession = Span & {
  requestId: string;
  alias: string;
  memberZone: string;
  state: "held" | "booked";
  heldUntil: Date;
};
