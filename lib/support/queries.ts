import "server-only";
import type { AnswerBy, HowSoon, Kind } from "#content/requests";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { after, day } from "../core/clock.ts";
import { isId } from "../core/ids.ts";
import type { Span } from "../core/span.ts";
import { db } from "../platform/db.ts";
import { SealBroken } from "../platform/seal.ts";
import { freeTimes, type Hours, nearestFree, nextReading, promiseFor } from "../scheduling/model.ts";
import { hoursOfCoach, ownHours, ownTakenTimes, takenTimesWith } from "../scheduling/queries.ts";
import { blocksAt, frozenFrom } from "../sharing/model.ts";
import {
  answerByOf,
  type CoachSession,
  type EventName,
  eventOf,
  firstSentence,
  howSoonOf,
  isOpen,
  kindOf,
  type Mover,
  moverOfStored,
  promiseTerms,
  type QueuedRequest,
  type State,
  stateOf,
  weekAim,
} from "./model.ts";
import { type EventWords, eventWords } from "./schema.ts";

/** How far ahead times are offered, and how many of those still free are shown to a member. */
const offeredAhead = 21 * day;
const shownFree = 6;

// ---------- the member ----------

/** What is promised to something sent now, for each “how soon”; null where there is no date to promise. */
export type Promises = {
  wait: Date | null;
  week: Date | null;
  now: Date | null;
  /** The day that a coach tries for with “this week”. */
  aim: Date | null;
  reads: Date | null;
};

/** What the form says before anything is written: by when this coach answers, and when they read next. */
export async function promisesOf(
  member: MemberScope,
  coachId: string,
): Promise<Promises & { hours: Hours | null }> {
  const hours = await hoursOfCoach(member, coachId);
  if (!hours) return { wait: null, week: null, now: null, aim: null, reads: null, hours };
  const by = (terms: Parameters<typeof promiseFor>[1]) => promiseFor(hours, terms)?.by ?? null;
  const sentAt = member.now;
  return {
    wait: by({ sentAt, ...promiseTerms.wait }),
    week: by({ sentAt, ...promiseTerms.week }),
    now: by({ sentAt, ...promiseTerms.now }),
    aim: by({ sentAt, ...weekAim }),
    reads: nextReading(hours, sentAt),
    hours,
  };
}

export type RequestLine = {
  id: string;
  kind: Kind;
  state: State;
  sentAt: Date;
  coach: string;
  beginning: string | null;
};

/** The open request, if there is one, and the earlier ones, the newest first. */
export async function myRequests(
  member: MemberScope,
): Promise<{ open: RequestLine | null; earlier: RequestLine[] }> {
  const rows = await db.supportRequest.findMany({
    where: { memberId: member.id },
    include: { coach: { select: { name: true } }, times: { where: { state: { in: ["held", "booked"] } } } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
  const lines = rows.map((row) => {
    const message = saidIn(() => member.open(messageAt(row.id), row.sealed));
    return {
      id: row.id,
      kind: kindOf(row.kind),
      state: stateNow(row, member.now),
      sentAt: row.sentAt,
      coach: row.coach.name,
      beginning: message && firstSentence(message),
    };
  });
  return {
    open: lines.find(({ state }) => isOpen(state)) ?? null,
    earlier: lines.filter(({ state }) => !isOpen(state)),
  };
}

/** One thing that happened. `words` are null where there were none; `broken` where they don't open any more. */
export type Happened = { event: EventName; by: Mover; at: Date; words: EventWords | null; broken: boolean };
export type Time = Span & { id: string };

export type MyRequest = {
  id: string;
  kind: Kind;
  howSoon: HowSoon;
  answerBy: AnswerBy;
  state: State;
  /** Null where it was changed where it is kept, and doesn't open. */
  message: string | null;
  sentAt: Date;
  promisedBy: Date;
  openedAt: Date | null;
  coach: { id: string; name: string; zone: string };
  happened: Happened[];
  /** Held for the member to choose from, until `heldUntil`. */
  offered: Time[];
  heldUntil: Date | null;
  booked: Time | null;
  /** After a hold ran out: what can still be booked, nearest to what was offered. */
  free: Span[];
  /** What went with it, and whether it is still with the coach; a null title is a copy that doesn't open. */
  attached: { shareId: string; title: string | null; live: boolean }[];
};

/** One of this member's requests, as they see it; null if there is none of that id. */
export async function myRequest(member: MemberScope, id: string): Promise<MyRequest | null> {
  if (!isId(id)) return null;
  const row = await db.supportRequest.findFirst({
    where: { id, memberId: member.id },
    include: {
      coach: { select: { id: true, name: true, timeZone: true, sessionMinutes: true } },
      events: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      times: { orderBy: { startsAt: "asc" } },
      shares: {
        include: { versions: { where: { undoneAt: null }, orderBy: { frozenAt: "desc" }, take: 1 } },
        orderBy: [{ startedAt: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!row) return null;
  const state = stateNow(row, member.now);
  const offered = state === "offered" ? row.times.filter((time) => time.state === "held") : [];
  const hours = await hoursOfCoach(member, row.coachId);
  const lapsedAt = lapsed(row.events, state === "sent" && row.state === "offered" ? row.times : []);
  return {
    id: row.id,
    kind: kindOf(row.kind),
    howSoon: howSoonOf(row.howSoon),
    answerBy: answerByOf(row.answerBy),
    state,
    message: saidIn(() => member.open(messageAt(row.id), row.sealed)),
    sentAt: row.sentAt,
    promisedBy:
      row.state === state || !lapsedAt || !hours
        ? row.promisedBy
        : (promiseFor(hours, { sentAt: lapsedAt, ...promiseTerms[howSoonOf(row.howSoon)] })?.by ??
          row.promisedBy),
    openedAt: row.openedAt,
    coach: { id: row.coach.id, name: row.coach.name, zone: row.coach.timeZone },
    happened: row.events.map((event) =>
      happenedFrom(event, (sealed) => member.open(eventAt(event.id), sealed)),
    ),
    offered: offered.map(timeOf),
    heldUntil: offered[0]?.heldUntil ?? null,
    booked: row.times.filter((time) => time.state === "booked").map(timeOf)[0] ?? null,
    free:
      state === "sent" && lapsedAt && hours
        ? await stillFree(member, {
            coachId: row.coachId,
            hours,
            minutes: row.coach.sessionMinutes,
            wanted: row.times.at(-1)?.startsAt ?? lapsedAt,
          })
        : [],
    attached: row.shares.flatMap(({ id: shareId, revokedAt, versions: [version] }) =>
      version ? [{ shareId, title: titleOf(member, version), live: revokedAt === null }] : [],
    ),
  };
}

function titleOf(member: MemberScope, { id, sealedBlocks }: { id: string; sealedBlocks: string }) {
  return saidIn(() => frozenFrom(member.open(blocksAt(id), sealedBlocks)).title);
}

async function stillFree(
  member: MemberScope,
  { coachId, hours, minutes, wanted }: { coachId: string; hours: Hours; minutes: number; wanted: Date },
): Promise<Span[]> {
  const range = { from: after(wanted, -15 * day), until: after(wanted, 15 * day) };
  const taken = await takenTimesWith(member, { coachId, ...range });
  // The hour, not the half: what is listed can be booked whole, and none of it overlaps another line.
  const near = nearestFree({ hours, taken, minutes, step: 60, wanted, now: member.now, count: shownFree });
  return near;
}

/** Where the member's newest request stands: what their page asks for while it is open. */
export async function requestState(
  member: MemberScope,
): Promise<{ id: string; state: State; changedAt: Date } | null> {
  const row = await db.supportRequest.findFirst({
    where: { memberId: member.id },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    include: {
      events: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { at: true } },
      times: { where: { state: { in: ["held", "booked"] } } },
    },
  });
  return row && { id: row.id, state: stateNow(row, member.now), changedAt: row.events[0]?.at ?? row.sentAt };
}

// ---------- the coach ----------

/** The open requests of the coach's own clients, in the order of what was promised. */
export async function requestsInQueue(coach: CoachScope): Promise<QueuedRequest[]> {
  const rows = await db.supportRequest.findMany({
    where: { ...ofClients(coach), state: { in: ["sent", "asked-back", "offered", "scheduled"] } },
    include: { times: { where: { state: { in: ["held", "booked"] } }, orderBy: { startsAt: "asc" } } },
    orderBy: [{ promisedBy: "asc" }, { id: "asc" }],
  });
  return rows
    .map((row) => {
      const message = saidIn(() => coach.open(row.memberId, messageAt(row.id), row.sealed));
      return {
        id: row.id,
        alias: coach.clients.get(row.memberId)?.alias ?? "",
        kind: kindOf(row.kind),
        howSoon: howSoonOf(row.howSoon),
        beginning: message && firstSentence(message),
        state: stateNow(row, coach.now),
        sentAt: row.sentAt,
        promisedBy: row.promisedBy,
        openedAt: row.openedAt,
        times: row.times.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      };
    })
    .filter(({ state }) => isOpen(state));
}

/** The coach's free times for a session, for the three weeks ahead. */
export async function offerableTimes(coach: CoachScope): Promise<{ times: Span[]; minutes: number }> {
  const { hours, sessionMinutes: minutes } = await ownHours(coach);
  const range = { from: after(coach.now, 1), until: after(coach.now, offeredAhead) };
  const taken = await ownTakenTimes(coach, range);
  return { times: freeTimes({ hours, taken, minutes, ...range }), minutes };
}

/** Booked and held times of the coach's own clients that are not over, in order. */
export async function mySessions(coach: CoachScope): Promise<CoachSession[]> {
  const times = await db.sessionTime.findMany({
    where: {
      coachId: coach.id,
      memberId: { in: [...coach.clients.keys()] },
      endsAt: { gt: coach.now },
      OR: [{ state: "booked" }, { state: "held", heldUntil: { gt: coach.now } }],
    },
    include: { member: { select: { alias: true, timeZone: true } } },
    orderBy: { startsAt: "asc" },
  });
  return times.map(({ requestId, startsAt, endsAt, heldUntil, state, member }) => ({
    requestId,
    startsAt,
    endsAt,
    heldUntil,
    alias: member.alias,
    memberZone: member.timeZone,
    state: state === "booked" ? "booked" : "held",
  }));
}

// ---------- what they have in common ----------

/** A request of somebody whom this coach works with now; anybody else's does not exist. */
export function ofClients(coach: CoachScope) {
  return { coachId: coach.id, memberId: { in: [...coach.clients.keys()] }, coaching: { endedAt: null } };
}

export function messageAt(id: string) {
  return { table: "SupportRequest", id, column: "sealed" };
}

export function eventAt(id: string) {
  return { table: "SupportEvent", id, column: "sealed" };
}

/** What was sealed; null where it was changed where it is kept. */
export function saidIn<Said>(open: () => Said): Said | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

export function happenedFrom(
  { event, by, at, sealed }: { event: string; by: string; at: Date; sealed: string | null },
  open: (sealed: string) => string,
): Happened {
  const words = sealed && saidIn(() => eventWords.parse(JSON.parse(open(sealed))));
  return {
    event: eventOf(event),
    by: moverOfStored(by),
    at,
    words: words || null,
    broken: sealed !== null && !words,
  };
}

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

/** When the hold ran out, if that is the last thing that happened. */
function lapsed(
  events: { event: string; at: Date }[],
  running: { state: string; heldUntil: Date }[],
): Date | null {
  const last = events.filter(({ event }) => event !== "opened").at(-1);
  const held = running.find(({ state }) => state === "held");
  return held ? held.heldUntil : last?.event === "hold-expired" ? last.at : null;
}

function timeOf({ id, startsAt, endsAt }: Time): Time {
  return { id, startsAt, endsAt };
}
