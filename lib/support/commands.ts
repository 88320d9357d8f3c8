import "server-only";
import type { AnswerBy, HowSoon, Kind } from "#content/requests";
import type { CoachScope, MemberScope, WorkerScope } from "../access/scope.ts";
import { coachingFor } from "../coaching/commands.ts";
import { after, day } from "../core/clock.ts";
import { isId, newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { overlap, type Span } from "../core/span.ts";
import { note } from "../platform/audit.ts";
import { db, refusedBy, type Tx } from "../platform/db.ts";
import { checkTime, type Hours, promiseFor } from "../scheduling/model.ts";
import { hoursOfCoach, ownHours, ownTakenTimes, takenTimesWith } from "../scheduling/queries.ts";
import { addShares, inTurn } from "../sharing/commands.ts";
import { visibleTo } from "../sharing/model.ts";
import { everyShareablePart } from "../sharing/queries.ts";
import {
  answerByOf,
  type BookRefusal,
  type CoachRefusal,
  type EditRefusal,
  type Event,
  type EventName,
  heldUntil,
  howSoonOf,
  kindOf,
  type MemberRefusal,
  type Mover,
  move,
  moverOf,
  type OpenRefusal,
  openStates,
  promiseTerms,
  type State,
  type StateRefusal,
  stateAfter,
  stateOf,
  statesBefore,
} from "./model.ts";
import {
  eventAt,
  type Happened,
  happenedFrom,
  messageAt,
  ofClients,
  saidIn,
  stateNow,
  type Time,
} from "./queries.ts";
import type {
  ChangedRequest,
  ChosenTime,
  Declining,
  EventWords,
  Keeping,
  NewRequest,
  Offer,
  RequestOnly,
  WithWords,
} from "./schema.ts";

type Receipt = { requestId: string };

// ---------- the member ----------

/**
 * Opens the member's one support request, with the coach they have or the one they choose now. Pressing twice gives the
 * first receipt again. Refuses `already-open`, `choose-coach`, `no-hours`, what coachingFor refuses, and `help-first`
 * until somebody who struggles now has seen the help lines.
 */
export async function openRequest(
  member: MemberScope,
  { id, kind, howSoon, answerBy, message, step, coachId, attach }: NewRequest,
): Promise<Result<Receipt, OpenRefusal>> {
  const stop = stopBeforeSending(howSoon, step);
  if (stop) return refuse({ code: stop });
  await settle(member, { memberId: member.id });
  const reader = (await ownCoachId(member)) ?? coachId;
  if (!reader) return refuse({ code: "choose-coach" });
  const hours = await hoursOfCoach(member, reader);
  const promise = promiseOf(hours, howSoon, member.now);
  const all = attach.length > 0 ? await everyShareablePart(member) : [];
  const parts = all.filter(({ itemId, tag }) => attach.includes(`${itemId}:${tag}`));
  return inTurn(member, async (tx) => {
    const coaching = await coachingFor(tx, member, reader);
    if (!coaching.ok) return coaching;
    if (!coaching.value) return refuse({ code: "choose-coach" });
    if (!promise) return refuse({ code: "no-hours" });
    if (parts.length < attach.length) return refuse({ code: "changed-since" });
    // The partial unique index "one open request a member" decides the race; reading first could not.
    const { count } = await tx.supportRequest.createMany({
      data: [
        {
          id,
          memberId: member.id,
          coachingId: coaching.value.id,
          coachId: coaching.value.coachId,
          kind,
          howSoon,
          answerBy,
          state: "sent",
          sealed: sealMessage(member, id, message),
          sentAt: member.now,
          promisedBy: promise,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return firstReceipt(tx, member, id);
    await record(tx, { request: { id, memberId: member.id }, event: "sent", by: "member", at: member.now });
    await note(tx, { actor: member.id, action: "request-sent", subject: id, now: member.now });
    const shared = await addShares(tx, member, {
      coaching: coaching.value,
      parts,
      ask: null,
      formId: id,
      requestId: id,
    });
    if (!shared.ok) return refuse({ code: "no-hours" });
    return ok({ requestId: id });
  });
}

/** What the second press gets: the receipt of the first, or the way to another request that is open. */
async function firstReceipt(tx: Tx, member: MemberScope, id: string): Promise<Result<Receipt, OpenRefusal>> {
  const requests = await tx.supportRequest.findMany({
    where: { memberId: member.id, OR: [{ id }, { state: { in: [...openStates] } }] },
    select: { id: true },
  });
  if (requests.some((request) => request.id === id)) return ok({ requestId: id });
  const [open] = requests;
  return refuse(open ? { code: "already-open", requestId: open.id } : { code: "not-found" });
}

/** Changes a request that its coach has not opened. A new “how soon” is a new promise. Refuses `opened-already`. */
export async function editRequest(
  member: MemberScope,
  { id, kind, howSoon, answerBy, message, step }: ChangedRequest,
): Promise<Result<Receipt, EditRefusal>> {
  const before = await db.supportRequest.findFirst({ where: { id, memberId: member.id } });
  if (!before) return refuse({ code: "not-found" });
  const stop = before.howSoon === howSoon && step !== "keep" ? null : stopBeforeSending(howSoon, step);
  if (stop) return refuse({ code: stop });
  const promise =
    before.howSoon === howSoon
      ? before.promisedBy
      : promiseOf(await hoursOfCoach(member, before.coachId), howSoon, member.now);
  if (!promise) return refuse({ code: "no-hours" });
  return allOrNothing(async (tx) => {
    const { count } = await tx.supportRequest.updateMany({
      where: { id, memberId: member.id, state: { in: statesBefore("edited") }, openedAt: null },
      data: { kind, howSoon, answerBy, promisedBy: promise, sealed: sealMessage(member, id, message) },
    });
    if (count === 0) {
      const why = await whyNot(tx, { id, memberId: member.id }, "edited");
      return refuse(why.code === "is-sent" ? { code: "opened-already" } : why);
    }
    await record(tx, { request: { id, memberId: member.id }, event: "edited", by: "member", at: member.now });
    return ok({ requestId: id });
  });
}

/** Answers the coach's question. The request is with the coach again, with a new promise. */
export async function answerBack(member: MemberScope, { id, text }: WithWords) {
  return backToCoach(member, { id, event: "told", text });
}

/** None of the offered times: they go back to the calendar, and the request to the coach with a new promise. */
export async function noneSuit(member: MemberScope, { id, text }: WithWords) {
  return backToCoach(member, { id, event: "none-suit", text });
}

async function backToCoach(
  member: MemberScope,
  { id, event, text }: { id: string; event: "told" | "none-suit"; text: string },
): Promise<Result<Receipt, MemberRefusal>> {
  await settle(member, { memberId: member.id });
  const request = await db.supportRequest.findFirst({ where: { id, memberId: member.id } });
  if (!request) return refuse({ code: "not-found" });
  const hours = await hoursOfCoach(member, request.coachId);
  const promisedBy = promiseOf(hours, howSoonOf(request.howSoon), member.now);
  if (!promisedBy) return refuse({ code: "no-hours" });
  return allOrNothing(async (tx) => {
    const moved = await moveTo(tx, { id, memberId: member.id }, event, { promisedBy });
    if (!moved.ok) return moved;
    await free(tx, id);
    await record(tx, { ...stamp(member, request, event), sealed: sealWords(member, text ? { text } : null) });
    return ok({ requestId: id });
  });
}

/**
 * Books one of the held times, or, after a hold ran out, one that is still free. The first commit wins; the exclusion
 * constraints decide who gets an hour that two want. Refuses `time-gone`: nothing is changed then, and the page shows
 * the nearest others.
 */
export async function book(
  member: MemberScope,
  { id, time }: ChosenTime,
): Promise<Result<Receipt & { startsAt: Date }, BookRefusal>> {
  const request = await db.supportRequest.findFirst({
    where: { id, memberId: member.id },
    select: { id: true, memberId: true, coachId: true },
  });
  if (!request) return refuse({ code: "not-found" });
  await settle(member, { memberId: member.id });
  await settle(member, { coachId: request.coachId });
  return "held" in time ? bookHeld(member, request, time.held) : bookFree(member, request, time.free);
}

type Request = { id: string; memberId: string; coachId: string };

async function bookHeld(
  member: MemberScope,
  request: Request,
  timeId: string,
): Promise<Result<Receipt & { startsAt: Date }, BookRefusal>> {
  const time = await db.sessionTime.findFirst({
    where: { id: timeId, requestId: request.id, memberId: member.id },
  });
  if (!time) return refuse({ code: "not-found" });
  const { startsAt } = time;
  return allOrNothing(async (tx) => {
    const moved = await moveTo(tx, { id: request.id, memberId: member.id }, "booked", {}, ["offered"]);
    if (!moved.ok)
      return time.state === "booked" && moved.refusal.code === "is-scheduled"
        ? ok({ requestId: request.id, startsAt })
        : refuse(moved.refusal.code === "is-sent" ? { code: "time-gone", startsAt } : moved.refusal);
    const { count } = await tx.sessionTime.updateMany({
      where: {
        id: timeId,
        requestId: request.id,
        state: "held",
        heldUntil: { gt: member.now },
        startsAt: { gt: member.now },
      },
      data: { state: "booked" },
    });
    if (count === 0) return refuse({ code: "time-gone", startsAt });
    await free(tx, request.id);
    await record(tx, stamp(member, request, "booked"));
    await note(tx, { actor: member.id, action: "session-booked", subject: request.id, now: member.now });
    return ok({ requestId: request.id, startsAt });
  });
}

async function bookFree(
  member: MemberScope,
  request: Request,
  startsAt: Date,
): Promise<Result<Receipt & { startsAt: Date }, BookRefusal>> {
  const gone = { code: "time-gone", startsAt } as const;
  const [hours, coach, taken] = await Promise.all([
    hoursOfCoach(member, request.coachId),
    db.coach.findUniqueOrThrow({ where: { id: request.coachId }, select: { sessionMinutes: true } }),
    takenTimesWith(member, {
      coachId: request.coachId,
      from: after(startsAt, -day),
      until: after(startsAt, day),
    }),
  ]);
  const checked =
    hours && checkTime({ hours, taken, minutes: coach.sessionMinutes, startsAt, now: member.now });
  if (!checked?.ok) return refuse(gone);
  try {
    return await allOrNothing<Receipt & { startsAt: Date }, BookRefusal>(async (tx) => {
      const moved = await moveTo(tx, { id: request.id, memberId: member.id }, "booked", {}, ["sent"]);
      if (!moved.ok) return moved;
      // A member books by themselves only what the coach had offered a call for, and whose hold ran out.
      const last = await tx.supportEvent.findFirst({
        where: { requestId: request.id, event: { not: "opened" } },
        orderBy: newest,
      });
      if (last?.event !== "hold-expired") return refuse(gone);
      await tx.sessionTime.create({
        data: { ...refersTo(request), ...checked.value, id: newId(), state: "booked", heldUntil: startsAt },
      });
      await record(tx, stamp(member, request, "booked"));
      await note(tx, { actor: member.id, action: "session-booked", subject: request.id, now: member.now });
      return ok({ requestId: request.id, startsAt });
    });
  } catch (error) {
    if (isOverlap(error)) return refuse(gone);
    throw error;
  }
}

/** Withdraws a request, without a reason. What was attached and what was held or booked goes with it. */
export async function withdraw(
  member: MemberScope,
  { id }: RequestOnly,
): Promise<Result<Receipt & { withdrawnAt: Date; readAt: Date | null }, MemberRefusal>> {
  return allOrNothing(async (tx) => {
    const moved = await moveTo(tx, { id, memberId: member.id }, "withdrawn", {});
    const request = await tx.supportRequest.findFirst({ where: { id, memberId: member.id } });
    if (!request) return refuse({ code: "not-found" });
    const receipt = { requestId: id, withdrawnAt: member.now, readAt: request.openedAt };
    // Pressed twice is withdrawn once.
    if (!moved.ok) return moved.refusal.code === "is-withdrawn" ? ok(receipt) : moved;
    await free(tx, id);
    await tx.sessionTime.updateMany({
      where: { requestId: id, state: "booked" },
      data: { state: "cancelled" },
    });
    await endAttached(tx, request, member.now);
    await record(tx, stamp(member, request, "withdrawn"));
    await note(tx, { actor: member.id, action: "request-withdrawn", subject: id, now: member.now });
    return ok(receipt);
  });
}

/** Keeps something that went with a request shared after the request is closed. Refuses `not-found`. */
export async function keepAttached(
  member: MemberScope,
  { id, share }: Keeping,
): Promise<Result<Receipt, MemberRefusal>> {
  const { count } = await db.share.updateMany({
    where: { id: share, requestId: id, memberId: member.id, revokedAt: null },
    data: { requestId: null },
  });
  return count === 1 ? ok({ requestId: id }) : refuse({ code: "not-found" });
}

// ---------- the coach ----------

/**
 * Opens a request for its coach: what it says, and the line that says it was opened, in one transaction. A request that
 * was withdrawn shows that it was, and none of its words. Refuses `not-found` for anybody else's.
 */
export async function openAsCoach(
  coach: CoachScope,
  { id }: RequestOnly,
): Promise<Result<CoachRequest, CoachRefusal>> {
  if (!isId(id)) return refuse({ code: "not-found" });
  return allOrNothing(async (tx) => {
    const { count } = await tx.supportRequest.updateMany({
      where: { ...ofCoach(coach, id), state: { in: statesBefore("opened") }, openedAt: null },
      data: { openedAt: coach.now },
    });
    const row = await rowForCoach(tx, coach, id);
    if (!row) return refuse({ code: "not-found" });
    if (count === 1) await record(tx, stamp(coach, row, "opened"));
    return ok(seenByCoach(coach, row));
  });
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
  /** Whether the one question has been asked. */
  asked: boolean;
  /** Shares that went with it and can be opened now. */
  attached: string[];
};

type CoachRow = Awaited<ReturnType<typeof rowForCoach>>;

function rowForCoach(tx: Tx, coach: CoachScope, id: string) {
  return tx.supportRequest.findFirst({
    where: ofCoach(coach, id),
    include: {
      member: { select: { alias: true, timeZone: true } },
      events: { orderBy: oldest },
      times: { where: { state: { in: ["held", "booked"] } }, orderBy: { startsAt: "asc" } },
      shares: {
        where: visibleTo(coach),
        select: { id: true },
        orderBy: [{ startedAt: "asc" }, { id: "asc" }],
      },
    },
  });
}

function seenByCoach(coach: CoachScope, row: NonNullable<CoachRow>): CoachRequest {
  const state = stateNow(row, coach.now);
  const gone = state === "withdrawn";
  const times = (which: string) => row.times.filter((time) => time.state === which);
  return {
    id: row.id,
    alias: row.member.alias,
    memberZone: row.member.timeZone,
    kind: kindOf(row.kind),
    howSoon: howSoonOf(row.howSoon),
    answerBy: answerByOf(row.answerBy),
    state,
    message: gone ? null : saidIn(() => coach.open(row.memberId, messageAt(row.id), row.sealed)),
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
    asked: row.events.some(({ event }) => event === "asked-back"),
    attached: row.shares.map((share) => share.id),
  };
}

/** Answers in writing. Held times go back, and what was attached ends with the request. */
export async function replyInWriting(coach: CoachScope, { id, text }: WithWords) {
  return closeAsCoach(coach, { id, event: "answered", words: { text } });
}

/** Declines, with a reason and something to do next, always. */
export async function decline(coach: CoachScope, { id, text, next, nextWords }: Declining) {
  return closeAsCoach(coach, { id, event: "declined", words: { text, next, nextWords } });
}

async function closeAsCoach(
  coach: CoachScope,
  { id, event, words }: { id: string; event: "answered" | "declined"; words: EventWords },
): Promise<Result<Receipt, CoachRefusal>> {
  await settle(coach, { coachId: coach.id });
  return moveAsCoach(coach, { id, event, words }, async (tx, request) => {
    await free(tx, id);
    await endAttached(tx, request, coach.now);
    return ok({ requestId: id });
  });
}

/** Asks one question back, and one only. Refuses `asked-already`. */
export async function askBack(
  coach: CoachScope,
  { id, text }: WithWords,
): Promise<Result<Receipt, CoachRefusal>> {
  return moveAsCoach(coach, { id, event: "asked-back", words: { text } }, async (tx) => {
    const asked = await tx.supportEvent.count({ where: { requestId: id, event: "asked-back" } });
    return asked > 0 ? refuse({ code: "asked-already" }) : ok({ requestId: id });
  });
}

/**
 * Offers three to five times and holds them for 48 hours, or until the first if that is sooner. Expired holds are
 * released first; what still overlaps is decided by the exclusion constraints. Refuses `time-past`,
 * `time-outside-hours`, `time-taken` and `times-overlap`; nothing is held then.
 */
export async function offerTimes(
  coach: CoachScope,
  { id, text, times }: Offer,
): Promise<Result<Receipt, CoachRefusal>> {
  await settle(coach, { coachId: coach.id });
  const inOrder = [...times].sort((one, other) => one.getTime() - other.getTime());
  const range = { from: after(coach.now, -day), until: after(inOrder.at(-1) ?? coach.now, day) };
  const { hours, sessionMinutes: minutes } = await ownHours(coach);
  const taken = await ownTakenTimes(coach, range);
  const spans: Span[] = [];
  for (const startsAt of inOrder) {
    const checked = checkTime({ hours, taken, minutes, startsAt, now: coach.now });
    if (!checked.ok) return checked;
    if (spans.some((span) => overlap(span, checked.value))) return refuse({ code: "times-overlap" });
    spans.push(checked.value);
  }
  const hold = { state: "held", heldUntil: heldUntil(coach.now, inOrder) };
  try {
    return await moveAsCoach(
      coach,
      { id, event: "offered", words: text ? { text } : null },
      async (tx, request) => {
        await tx.sessionTime.createMany({
          data: spans.map((span) => ({ ...refersTo(request), ...span, ...hold, id: newId() })),
        });
        return ok({ requestId: id });
      },
    );
  } catch (error) {
    if (isOverlap(error)) return refuse({ code: "time-taken" });
    throw error;
  }
}

/** Moves a request of the coach's own client and, if `also` agrees, writes what happened: all of it or nothing. */
async function moveAsCoach(
  coach: CoachScope,
  { id, event, words }: { id: string; event: Event; words: EventWords | null },
  also: (tx: Tx, request: Request) => Promise<Result<Receipt, CoachRefusal>>,
): Promise<Result<Receipt, CoachRefusal>> {
  return allOrNothing(async (tx) => {
    const moved = await moveTo(tx, ofCoach(coach, id), event, {});
    if (!moved.ok) return moved;
    const request = await tx.supportRequest.findFirstOrThrow({ where: ofCoach(coach, id) });
    const result = await also(tx, request);
    if (!result.ok) return result;
    const seal = { seal: (at: Place, plain: string) => coach.seal(request.memberId, at, plain) };
    await record(tx, { ...stamp(coach, request, event), sealed: sealWords(seal, words) });
    return result;
  });
}

// ---------- the practice ----------

/**
 * Gives back what ran out: expired holds go to the calendar and their request to the coach, with a new promise counted
 * from then; a session whose end has passed is done. Run by the worker, and first by whoever offers or books, since the
 * database can't read a clock in a constraint (decisions.md 17).
 */
export async function settle(
  scope: MemberScope | CoachScope | WorkerScope,
  of: { memberId: string } | { coachId: string } | Record<never, never>,
): Promise<void> {
  const { now } = scope;
  const lapsed = await db.supportRequest.findMany({
    where: { ...of, state: "offered", times: { some: { state: "held", heldUntil: { lte: now } } } },
    include: { times: { where: { state: "held" }, orderBy: { heldUntil: "asc" }, take: 1 } },
    orderBy: { id: "asc" },
  });
  for (const request of lapsed) {
    const sentAt = request.times[0]?.heldUntil ?? now;
    const hours = await hoursOfCoach(scope, request.coachId);
    // Without hours there is nothing to promise: the old instant stays, passes, and is said to have passed.
    const promisedBy = promiseOf(hours, howSoonOf(request.howSoon), sentAt) ?? request.promisedBy;
    await allOrNothing(async (tx) => {
      const moved = await moveTo(tx, refersBack(request), "hold-expired", { promisedBy });
      if (!moved.ok) return moved;
      await free(tx, request.id);
      await record(tx, { request, event: "hold-expired", by: moverOf("hold-expired"), at: sentAt });
      return ok(null);
    });
  }
  const over = await db.supportRequest.findMany({
    where: { ...of, state: "scheduled", times: { some: { state: "booked", endsAt: { lte: now } } } },
    orderBy: { id: "asc" },
  });
  for (const request of over)
    await allOrNothing(async (tx) => {
      const moved = await moveTo(tx, refersBack(request), "took-place", {});
      if (!moved.ok) return moved;
      await endAttached(tx, request, now);
      await record(tx, { request, event: "took-place", by: moverOf("took-place"), at: now });
      return ok(null);
    });
}

// ---------- what they have in common ----------

type Place = { table: string; id: string; column: string };
type Sealer = { seal(at: Place, text: string): string };
const oldest = [{ at: "asc" as const }, { id: "asc" as const }];
const newest = [{ at: "desc" as const }, { id: "desc" as const }];

/** Somebody who struggles now sees the help lines first, and sends from there; *Don’t send it* sends nothing. */
function stopBeforeSending(howSoon: HowSoon, step: NewRequest["step"]): "help-first" | "not-sent" | null {
  if (step === "keep") return "not-sent";
  return howSoon === "now" && step === "ask" ? "help-first" : null;
}

function promiseOf(hours: Hours | null, howSoon: HowSoon, sentAt: Date): Date | null {
  return (hours && promiseFor(hours, { sentAt, ...promiseTerms[howSoon] })?.by) ?? null;
}

async function ownCoachId(member: MemberScope): Promise<string | undefined> {
  const coaching = await db.coaching.findFirst({ where: { memberId: member.id, endedAt: null } });
  return coaching?.coachId;
}

/** A request of somebody whom this coach works with now; anybody else's does not exist. */
function ofCoach(coach: CoachScope, id: string) {
  return { id, ...ofClients(coach) };
}

/** Leaves one of the states that the event may leave, in the `where`: of two at once the first commit wins. */
async function moveTo(
  tx: Tx,
  where: { id: string; memberId: string } | ReturnType<typeof ofCoach>,
  event: Event,
  data: { promisedBy?: Date },
  from = statesBefore(event),
): Promise<Result<null, StateRefusal | { code: "not-found" }>> {
  const { count } = await tx.supportRequest.updateMany({
    where: { ...where, state: { in: from } },
    data: { ...data, ...stateAfter(event) },
  });
  return count === 1 ? ok(null) : refuse(await whyNot(tx, where, event));
}

async function whyNot(
  tx: Tx,
  where: { id: string; memberId: string } | ReturnType<typeof ofCoach>,
  event: Event,
): Promise<StateRefusal | { code: "not-found" }> {
  const request = await tx.supportRequest.findFirst({ where, select: { state: true } });
  if (!request) return { code: "not-found" };
  const state = stateOf(request.state);
  const moved = move(state, event);
  return moved.ok ? { code: `is-${state}` } : moved.refusal;
}

/** Adds a line to what happened, in the transaction of the change it tells of. */
async function record(
  tx: Tx,
  {
    request,
    event,
    by,
    at,
    sealed,
  }: {
    request: { id: string; memberId: string };
    event: EventName;
    by: Mover;
    at: Date;
    sealed?: (eventId: string) => string | null;
  },
): Promise<void> {
  const id = newId();
  await tx.supportEvent.create({
    data: {
      id,
      requestId: request.id,
      memberId: request.memberId,
      event,
      by,
      at,
      sealed: sealed?.(id) ?? null,
    },
  });
}

function stamp(scope: { now: Date }, request: { id: string; memberId: string }, event: Event) {
  return { request, event, by: moverOf(event), at: scope.now };
}

function sealWords(sealer: Sealer, words: EventWords | null) {
  return (id: string) => words && sealer.seal(eventAt(id), JSON.stringify(words));
}

function sealMessage(member: MemberScope, id: string, message: string): string {
  return member.seal(messageAt(id), message);
}

function refersTo({ id, memberId, coachId }: Request) {
  return { requestId: id, memberId, coachId };
}

function refersBack({ id, memberId }: Request) {
  return { id, memberId };
}

/** What is held for a request goes back to the calendar. */
async function free(tx: Tx, requestId: string): Promise<void> {
  await tx.sessionTime.updateMany({ where: { requestId, state: "held" }, data: { state: "released" } });
}

/** What was attached is private again. */
async function endAttached(tx: Tx, request: { id: string; memberId: string }, now: Date): Promise<void> {
  await tx.share.updateMany({
    where: { requestId: request.id, memberId: request.memberId, revokedAt: null },
    data: { revokedAt: now },
  });
}

function isOverlap(error: unknown): boolean {
  const constraint = refusedBy(error);
  return constraint === "a coach is in one place" || constraint === "a member is in one place";
}

const rolledBack = Symbol("rolled back");

/** A transaction in which a refusal undoes what was written before it. */
async function allOrNothing<Value, Refusal extends { code: string }>(
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const refused: Result<Value, Refusal>[] = [];
  try {
    return await db.$transaction(async (tx) => {
      const result = await work(tx);
      if (result.ok) return result;
      refused.push(result);
      throw rolledBack;
    });
  } catch (error) {
    const [result] = refused;
    if (result && error === rolledBack) return result;
    throw error;
  }
}
