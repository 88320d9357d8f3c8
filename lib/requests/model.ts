// What a request for support is: the states it goes through, who may move it, and what is written down of each move.
// It stands left of both slices that move it, booking (by times) and support (by words), since a request is booked and
// answered by one table, and of two moves at once the first commit wins (product.md, third journey; decisions.md 15).

import { type AnswerBy, answerWays, type HowSoon, type Kind, kinds, urgencies } from "#content/requests";
import type { RefusalWords } from "../access/words.ts";
import { day } from "../core/clock.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import {
  type Hours,
  ordinaryPromise,
  type PromiseTerms,
  promiseFor,
  urgentPromise,
} from "../scheduling/model.ts";

// ---------- what is promised ----------

/** What is promised for each: two working days, or four staffed hours (care.md §6.3). */
export const promiseTerms = {
  wait: ordinaryPromise,
  week: ordinaryPromise,
  now: urgentPromise,
} satisfies Record<HowSoon, PromiseTerms>;
/** For “this week” a coach tries for one working day; it is an aim and is said as one. */
export const weekAim = { workingDays: 1 } satisfies PromiseTerms;

/** By when something sent then is answered; null where the coach has no hours, and there is nothing to promise. */
export function promiseOf(hours: Hours | null, howSoon: HowSoon, sentAt: Date): Date | null {
  return (hours && promiseFor(hours, { sentAt, ...promiseTerms[howSoon] })?.by) ?? null;
}

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
  "passed-on": "Another coach asked",
  cancelled: "Called off",
  missed: "Time passed",
  rested: "Resting",
} satisfies Record<State, string>;

/** How long a member may leave a question unanswered before the request rests, in milliseconds. */
export const restsAfter = 14 * day;

/** While it is in one of these a member has no second one; the partial unique index says the same. */
export const openStates = ["sent", "asked-back", "offered", "scheduled", "rested"] as const satisfies State[];

/** Whether a request in this state is still open: a member has one at the most. */
export function isOpen(state: State): boolean {
  return openStates.some((open) => open === state);
}

const movers = ["member", "coach", "practice"] as const;
export type Mover = (typeof movers)[number];

/** Each event: who may cause it, which states it leaves, and where it leads; null stays. Any other pair is refused. */
const moves = {
  edited: { by: "member", from: ["sent"], to: null },
  // From rested as well: an answer to the question takes the request up again.
  told: { by: "member", from: ["asked-back", "rested"], to: "sent" },
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
  // After the promise for it has passed: another coach is asked in its place.
  "passed-on": { by: "member", from: ["sent"], to: "passed-on" },
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
} as const satisfies Record<string, { by: Mover; from: readonly State[]; to: State | null }>;

export type Event = keyof typeof moves;
/** What stands in the list of what happened: every move, and the beginning. */
export type EventName = Event | "sent";

/** Whether that event is the member's, the coach's or the practice's to cause. */
export function moverOf(event: EventName): Mover {
  return event === "sent" ? "member" : moves[event].by;
}

/** The states an event leaves: what a command's `where` holds, so that of two at once the first commit wins. */
export function statesBefore(event: Event): State[] {
  return [...moves[event].from];
}

/** The state an event leads to, or why it can't happen now. */
export function move(state: State, event: Event): Result<State, StateRefusal> {
  return statesBefore(event).includes(state) ? ok(moves[event].to ?? state) : refuse({ code: `is-${state}` });
}

/** Whether the hour has passed by which its coach promised an answer, and there is none. */
export function isLate({ state, promisedBy }: { state: State; promisedBy: Date }, now: Date): boolean {
  return state === "sent" && promisedBy < now;
}

/** Whether there is still something to withdraw. */
export function withdrawable(state: State): boolean {
  return statesBefore("withdrawn").includes(state);
}

/** How a coach can answer: by which event each is sent. */
const ways = {
  reply: "answered",
  offer: "offered",
  ask: "asked-back",
  decline: "declined",
} as const satisfies Record<string, Event>;
export type Way = keyof typeof ways;
export const everyWay = Object.keys(ways) as Way[];

/** How a coach can answer a request now. The one question is asked once. */
export function waysOpen({ state, asked }: { state: State; asked: boolean }): Way[] {
  return everyWay.filter((way) => move(state, ways[way]).ok && !(way === "ask" && asked));
}

/** Which way of answering an event is; undefined for any other. */
export function wayOf(event: Event): Way | undefined {
  return everyWay.find((way) => ways[way] === event);
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

/** The state as of now: a hold that ran out and a session that is over count at once, before the worker has written it. */
export function stateNow(
  { state, times }: { state: string; times: { state: string; heldUntil: Date; endsAt: Date }[] },
  now: Date,
): State {
  const live = (which: string) => times.filter((time) => time.state === which);
  if (state === "offered" && live("held").every(({ heldUntil }) => heldUntil <= now)) return "sent";
  if (state === "scheduled" && live("booked").some(({ endsAt }) => endsAt <= now)) return "done";
  return stateOf(state);
}

// ---------- where it is ----------

/** Where the words of a request are sealed. */
export function messageAt(id: string) {
  return { table: "SupportRequest", id, column: "sealed" };
}

/** Where the words that went with an event are sealed. */
export function eventAt(id: string) {
  return { table: "SupportEvent", id, column: "sealed" };
}

/** Where what a coach began to answer is sealed. */
export function draftAt(id: string) {
  return { table: "RequestDraft", id, column: "sealed" };
}

// ---------- refusals ----------

type StateRefusal = { code: `is-${State}` };
export type NotFound = { code: "not-found" };
/** What every move can be refused for. */
export type MoveRefusal = NotFound | StateRefusal;

export const notFoundWords = {
  "not-found":
    "There is nothing at this address. The link may be cut short, or the page may have been deleted.",
} satisfies RefusalWords<NotFound>;

/** Nobody works in the weeks ahead, so there is nothing to promise. */
export type NoHours = { code: "no-hours" };
export const noHoursWords = {
  "no-hours": "There is no date to promise at the moment. What you typed is kept here.",
} satisfies RefusalWords<NoHours>;

/** What a member hears who pressed for something that the request has moved past. */
export const memberStateWords = {
  "is-sent": "This request is with your coach now. The page below shows where it stands.",
  "is-asked-back": "Your coach asked you something first. The question is below.",
  "is-answered": "This request has been answered. The answer is below.",
  "is-offered": "Your coach offered times meanwhile. They are below.",
  "is-scheduled": "A time is booked for this request. It is below.",
  "is-done": "This session has taken place. You can send a new request.",
  "is-withdrawn": "You withdrew this request, so nothing was sent or booked.",
  "is-declined": "Your coach couldn’t take this request. What they wrote is below.",
  "is-passed-on": "You asked another coach in place of this request.",
  "is-cancelled": "The time for this request was called off. The page below says by whom.",
  "is-missed": "The time for this request has passed. You can send a new one.",
  "is-rested": "This request is resting. Take it up again first.",
} satisfies RefusalWords<StateRefusal>;

/** What a coach hears who pressed for something that the request has moved past. */
export const coachStateWords = {
  "is-sent": "This request moved while this page was open. Your words are kept here.",
  "is-asked-back": "You asked a question, and it is not answered so far. Your words are kept here.",
  "is-answered": "You have answered this request. Your words here are not sent.",
  "is-offered": "Times are offered for this request. Your words here are not sent.",
  "is-scheduled": "A time was booked for this request meanwhile. Your words here are not sent.",
  "is-done": "This session has taken place. Your words here are not sent.",
  "is-withdrawn": "This request was withdrawn meanwhile. Nothing was sent or held, and no reason is needed.",
  "is-declined": "You declined this request. Your words here are not sent.",
  "is-passed-on": "This request is no longer with you. Your words here are not sent.",
  "is-cancelled": "The time for this request was called off. Your words here are not sent.",
  "is-missed": "The time for this request has passed. Your words here are not sent.",
  "is-rested": "This request is resting. Your words here are not sent.",
} satisfies RefusalWords<StateRefusal>;
