import "server-only";
import type { AnswerBy, HowSoon, Kind } from "#content/requests";
import { areClients, ofClients } from "../access/clients.ts";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { stillFree } from "../booking/queries.ts";
import { coachesWithPlaces } from "../coaching/queries.ts";
import { isId } from "../core/ids.ts";
import type { Span } from "../core/span.ts";
import { db, rowsOf, sql, type Tx } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import {
  answerByOf,
  eventAt,
  howSoonOf,
  isLate,
  isOpen,
  kindOf,
  messageAt,
  openStates,
  promiseOf,
  promiseTerms,
  type State,
  stateNow,
  stateOf,
  type Way,
  waysOpen,
  weekAim,
} from "../requests/model.ts";
import { begunBy, type Happened, happenedFrom } from "../requests/queries.ts";
import type { Begun } from "../requests/schema.ts";
import { type Hours, nextReading, promiseFor } from "../scheduling/model.ts";
import { hoursOfCoach } from "../scheduling/queries.ts";
import { blocksAt, frozenFrom } from "../sharing/model.ts";
import { visibleTo } from "../sharing/queries.ts";
import { firstSentence, type QueuedRequest } from "./model.ts";

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
  /** Its coach has read it: it can't be changed any more. */
  opened: boolean;
  /** The hour that its coach promised and let pass; null where none has. */
  lateSince: Date | null;
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
  const lines = rows.map(({ coach, ...row }) => lineFrom(member, { ...row, coach: coach.name }));
  return {
    open: lines.find(({ state }) => isOpen(state)) ?? null,
    earlier: lines.filter(({ state }) => !isOpen(state)),
  };
}

/** The open request alone, for a page that only tells of it. */
export async function myOpenRequest(member: MemberScope): Promise<RequestLine | null> {
  // The states are those of the index "one open request a member".
  const [row] = await rowsOf<Omit<LineRow, "times"> & { times: LiveTimes }>`
    select own.id, own.kind, own.state, own.sealed, own."sentAt", own."openedAt", own."promisedBy", c.name as coach,
           ${liveTimes} as times
    from "SupportRequest" own join "Coach" c on c.id = own."coachId"
    where own."memberId" = ${member.id}::uuid
      and own.state in ('sent', 'asked-back', 'offered', 'scheduled', 'rested')`;
  if (!row) return null;
  const line = lineFrom(member, { ...row, times: timesIn(row.times) });
  return isOpen(line.state) ? line : null;
}

type LineRow = {
  id: string;
  kind: string;
  state: string;
  sealed: string;
  sentAt: Date;
  openedAt: Date | null;
  promisedBy: Date;
  coach: string;
  times: Parameters<typeof stateNow>[0]["times"];
};

function lineFrom(member: MemberScope, row: LineRow): RequestLine {
  const message = unlessBroken(() => member.open(messageAt(row.id), row.sealed));
  return {
    id: row.id,
    kind: kindOf(row.kind),
    state: stateNow(row, member.now),
    sentAt: row.sentAt,
    opened: row.openedAt !== null,
    // By the state that is stored: after a hold that ran out the promise is counted anew, from then.
    lateSince: isLate({ ...row, state: stateOf(row.state) }, member.now) ? row.promisedBy : null,
    coach: row.coach,
    beginning: message && firstSentence(message),
  };
}

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
    message: unlessBroken(() => member.open(messageAt(row.id), row.sealed)),
    sentAt: row.sentAt,
    promisedBy:
      row.state === state || !lapsedAt
        ? row.promisedBy
        : (promiseOf(hours, howSoonOf(row.howSoon), lapsedAt) ?? row.promisedBy),
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
  return unlessBroken(() => frozenFrom(member.open(blocksAt(id), sealedBlocks)).title);
}

/**
 * Whether somebody has a place who could be asked in place of the member's coach, where that one declined this request or
 * let its promise pass. Null where there is no such reason, or they have another coach by now.
 */
export async function othersToAsk(
  member: MemberScope,
  { state, promisedBy, coach }: Pick<MyRequest, "state" | "promisedBy" | "coach">,
): Promise<boolean | null> {
  if (state !== "declined" && !isLate({ state, promisedBy }, member.now)) return null;
  const own = await db.coaching.count({ where: { memberId: member.id, coachId: coach.id, endedAt: null } });
  if (own === 0) return null;
  return (await coachesWithPlaces(member)).some(({ id }) => id !== coach.id);
}

/** Where a request of the member's own stands, the newest or the one named: what its page asks for while it is open. */
export async function requestState(
  member: MemberScope,
  requestId?: string,
): Promise<{ id: string; state: State; open: boolean; changedAt: Date } | null> {
  const row = await db.supportRequest.findFirst({
    where: { memberId: member.id, id: requestId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    include: {
      events: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { at: true } },
      times: { where: { state: { in: ["held", "booked"] } } },
    },
  });
  if (!row) return null;
  const state = stateNow(row, member.now);
  return { id: row.id, state, open: isOpen(state), changedAt: row.events[0]?.at ?? row.sentAt };
}

// ---------- the coach ----------

type QueuedRow = {
  id: string;
  memberId: string;
  kind: string;
  howSoon: string;
  state: string;
  sealed: string;
  sentAt: Date;
  promisedBy: Date;
  openedAt: Date | null;
  times: LiveTimes;
};

/** The open requests of the coach's own clients, in the order of what was promised. */
export async function requestsInQueue(coach: CoachScope): Promise<QueuedRequest[]> {
  const rows = await rowsOf<QueuedRow>`
    select own.id, own."memberId", own.kind, own."howSoon", own.state, own.sealed, own."sentAt", own."promisedBy",
           own."openedAt", ${liveTimes} as times
    from "SupportRequest" own
    where ${areClients(coach)} and own.state = any(${[...openStates]})
    order by own."promisedBy", own.id`;
  return rows
    .map((row) => {
      const message = unlessBroken(() => coach.open(row.memberId, messageAt(row.id), row.sealed));
      const times = timesIn(row.times);
      return {
        id: row.id,
        alias: coach.clients.get(row.memberId)?.alias ?? "",
        kind: kindOf(row.kind),
        howSoon: howSoonOf(row.howSoon),
        beginning: message && firstSentence(message),
        state: stateNow({ state: row.state, times }, coach.now),
        sentAt: row.sentAt,
        promisedBy: row.promisedBy,
        openedAt: row.openedAt,
        times: times.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      };
    })
    .filter(({ state }) => isOpen(state));
}

/** What a coach sees of a request. Withdrawn, its words are gone for them: null, and nothing that happened has any. */
export type CoachRequest = {
  id: string;
  alias: string;
  memberZone: string;
  kind: Kind;
  howSoon: HowSoon;
  answerBy: AnswerBy;
  state: State;
  message: string | null;
  sentAt: Date;
  promisedBy: Date;
  happened: Happened[];
  offered: Time[];
  heldUntil: Date | null;
  booked: Time | null;
  /** How it can be answered now. */
  ways: Way[];
  /** Shares that went with it and can be opened now. */
  attached: string[];
  /** What the coach began to write and did not send; it ends with the request. */
  draft: UnsentAnswer | null;
};

/** What can still be sent of it. Null: it was changed where it is kept, and doesn't open. */
export type UnsentAnswer = { begun: Begun | null; revision: number; savedAt: Date };

/** A request of the coach's own client, with what happened; read in the transaction that opens it. */
export async function rowForCoach(tx: Tx, coach: CoachScope, id: string) {
  const row = await tx.supportRequest.findFirst({
    where: { id, ...ofClients(coach) },
    include: { member: { select: { alias: true, timeZone: true } } },
  });
  if (!row) return null;
  // One after another: several relations in an `include` are asked for at once, and a transaction has one connection.
  const its = { requestId: id, memberId: row.memberId };
  const events = await tx.supportEvent.findMany({ where: its, orderBy: [{ at: "asc" }, { id: "asc" }] });
  const times = await tx.sessionTime.findMany({
    where: { ...its, state: { in: ["held", "booked"] } },
    orderBy: { startsAt: "asc" },
  });
  const shares = await tx.share.findMany({
    where: { ...its, ...visibleTo(coach) },
    select: { id: true },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  const draft = await tx.requestDraft.findFirst({ where: { ...its, coachId: coach.id } });
  return { ...row, events, times, shares, draft };
}

/** That request as its coach sees it. */
export function seenByCoach(
  coach: CoachScope,
  row: NonNullable<Awaited<ReturnType<typeof rowForCoach>>>,
): CoachRequest {
  const state = stateNow(row, coach.now);
  const gone = state === "withdrawn";
  const ways = waysOpen({ state, asked: row.events.some(({ event }) => event === "asked-back") });
  const times = (which: string) => row.times.filter((time) => time.state === which);
  return {
    id: row.id,
    alias: row.member.alias,
    memberZone: row.member.timeZone,
    kind: kindOf(row.kind),
    howSoon: howSoonOf(row.howSoon),
    answerBy: answerByOf(row.answerBy),
    state,
    message: gone ? null : unlessBroken(() => coach.open(row.memberId, messageAt(row.id), row.sealed)),
    sentAt: row.sentAt,
    promisedBy: row.promisedBy,
    happened: row.events.map((event) =>
      happenedFrom({ ...event, sealed: gone ? null : event.sealed }, (sealed) =>
        coach.open(row.memberId, eventAt(event.id), sealed),
      ),
    ),
    offered: state === "offered" ? times("held") : [],
    heldUntil: state === "offered" ? (times("held")[0]?.heldUntil ?? null) : null,
    booked: times("booked")[0] ?? null,
    ways,
    attached: row.shares.map((share) => share.id),
    draft: row.draft && unsentFrom(coach, row.draft, ways),
  };
}

function unsentFrom(coach: CoachScope, row: DraftRow, ways: readonly Way[]): UnsentAnswer {
  const kept = begunBy(coach, row);
  const begun = kept && Object.fromEntries(ways.flatMap((way) => (kept[way] ? [[way, kept[way]]] : [])));
  return { begun, revision: row.revision, savedAt: row.savedAt };
}
type DraftRow = { id: string; memberId: string; sealed: string; revision: number; savedAt: Date };

// ---------- what they have in common ----------

/** What is held or booked for a request, in a statement that calls it `own`; instants as JSON has them. */
const liveTimes = sql`
  (select json_agg(json_build_object('state', t.state, 'startsAt', t."startsAt", 'endsAt', t."endsAt",
                                     'heldUntil', t."heldUntil") order by t."startsAt")
   from "SessionTime" t where t."requestId" = own.id and t.state in ('held', 'booked'))`;
type LiveTimes = { state: string; startsAt: string; endsAt: string; heldUntil: string }[] | null;

function timesIn(times: LiveTimes) {
  return (times ?? []).map(({ state, startsAt, endsAt, heldUntil }) => ({
    state,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    heldUntil: new Date(heldUntil),
  }));
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
