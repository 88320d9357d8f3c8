import "server-only";
import { type CoachScope, MemberScope, type WorkerScope } from "../access/scope.ts";
import { after, day } from "../core/clock.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { overlap, type Span } from "../core/span.ts";
import { note } from "../platform/audit.ts";
import { allOrNothing, db, refusedBy, type Tx } from "../platform/db.ts";
import {
  endWith,
  moveByCoach,
  moveByMember,
  moveByTime,
  type Receipt,
  type Request,
} from "../requests/commands.ts";
import { howSoonOf, promiseOf } from "../requests/model.ts";
import { promisedAnew } from "../requests/queries.ts";
import { checkTime } from "../scheduling/model.ts";
import { hoursOfCoach, ownHours, ownTakenTimes, takenTimesWith } from "../scheduling/queries.ts";
import { type BookRefusal, heldUntil, type NoneSuitRefusal, type OfferRefusal } from "./model.ts";
import type { ChosenTime, NoneSuiting, Offer } from "./schema.ts";

type Booked = Receipt & { startsAt: Date };
type Asked = Pick<Request, "id" | "memberId" | "coachId">;

// ---------- the coach ----------

/**
 * Offers three to five times and holds them for 48 hours, or until the first if that is sooner. Expired holds are
 * released first; what still overlaps is decided by the exclusion constraints. Refuses `time-past`,
 * `time-outside-hours`, `time-taken` and `times-overlap`; nothing is held then.
 */
export async function offerTimes(
  coach: CoachScope,
  { id, text, times }: Offer,
): Promise<Result<Receipt, OfferRefusal>> {
  await settleTimes(coach, { coachId: coach.id });
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
  return unlessTaken<Receipt, OfferRefusal>({ code: "time-taken" }, async (tx) => {
    const moved = await moveByCoach(tx, coach, { id, event: "offered", words: text ? { text } : null });
    if (!moved.ok) return moved;
    await tx.sessionTime.createMany({
      data: spans.map((span) => ({ ...refersTo(moved.value), ...span, ...hold, id: newId() })),
    });
    return ok({ requestId: id });
  });
}

// ---------- the member ----------

/** None of the offered times: they go back to the calendar, and the request to the coach with a new promise. */
export async function noneSuit(
  member: MemberScope,
  { id, text }: NoneSuiting,
): Promise<Result<Receipt, NoneSuitRefusal>> {
  await settleTimes(member, { memberId: member.id });
  const promise = await promisedAnew(member, id);
  if (!promise.ok) return promise;
  return allOrNothing(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "none-suit", text, promisedBy: promise.value });
    if (!moved.ok) return moved;
    await release(tx, member, id);
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
): Promise<Result<Booked, BookRefusal>> {
  const request = await db.supportRequest.findFirst({
    where: { id, memberId: member.id },
    select: { id: true, memberId: true, coachId: true },
  });
  if (!request) return refuse({ code: "not-found" });
  await settleTimes(member, { memberId: member.id });
  await settleTimes(member, { coachId: request.coachId });
  return "held" in time ? bookHeld(member, request, time.held) : bookFree(member, request, time.free);
}

async function bookHeld(
  member: MemberScope,
  { id }: Asked,
  timeId: string,
): Promise<Result<Booked, BookRefusal>> {
  const time = await db.sessionTime.findFirst({ where: { id: timeId, requestId: id, memberId: member.id } });
  if (!time) return refuse({ code: "not-found" });
  const { startsAt } = time;
  return allOrNothing(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "booked", from: ["offered"] });
    if (!moved.ok)
      return time.state === "booked" && moved.refusal.code === "is-scheduled"
        ? ok({ requestId: id, startsAt })
        : refuse(moved.refusal.code === "is-sent" ? { code: "time-gone", startsAt } : moved.refusal);
    const { count } = await tx.sessionTime.updateMany({
      where: {
        id: timeId,
        requestId: id,
        state: "held",
        heldUntil: { gt: member.now },
        startsAt: { gt: member.now },
      },
      data: { state: "booked" },
    });
    if (count === 0) return refuse({ code: "time-gone", startsAt });
    await release(tx, member, id);
    await note(tx, { actor: member.id, action: "session-booked", subject: id, now: member.now });
    return ok({ requestId: id, startsAt });
  });
}

async function bookFree(
  member: MemberScope,
  request: Asked,
  startsAt: Date,
): Promise<Result<Booked, BookRefusal>> {
  const { id, coachId } = request;
  const gone = { code: "time-gone", startsAt } as const;
  const [hours, coach, taken] = await Promise.all([
    hoursOfCoach(member, coachId),
    db.coach.findUniqueOrThrow({ where: { id: coachId }, select: { sessionMinutes: true } }),
    takenTimesWith(member, { coachId, from: after(startsAt, -day), until: after(startsAt, day) }),
  ]);
  const checked =
    hours && checkTime({ hours, taken, minutes: coach.sessionMinutes, startsAt, now: member.now });
  if (!checked?.ok) return refuse(gone);
  return unlessTaken<Booked, BookRefusal>(gone, async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "booked", from: ["sent"] });
    if (!moved.ok) return moved;
    // A member books by themselves only what the coach had offered a call for, and whose hold ran out just before.
    const last = await tx.supportEvent.findFirst({
      where: { requestId: id, event: { notIn: ["opened", "booked"] } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    if (last?.event !== "hold-expired") return refuse(gone);
    await tx.sessionTime.create({
      data: { ...refersTo(request), ...checked.value, id: newId(), state: "booked", heldUntil: startsAt },
    });
    await note(tx, { actor: member.id, action: "session-booked", subject: id, now: member.now });
    return ok({ requestId: id, startsAt });
  });
}

// ---------- given back ----------

const released = { state: "released" };

/** What is held for a request goes back to the calendar: a member's own, or what a coach holds. */
export async function release(tx: Tx, scope: MemberScope | CoachScope, requestId: string): Promise<void> {
  const theirs = scope instanceof MemberScope ? { memberId: scope.id } : { coachId: scope.id };
  await tx.sessionTime.updateMany({ where: { requestId, ...theirs, state: "held" }, data: released });
}

/** What a member booked, too. */
export async function callOff(tx: Tx, member: MemberScope, requestId: string): Promise<void> {
  await tx.sessionTime.updateMany({
    where: { requestId, memberId: member.id, state: "booked" },
    data: { state: "cancelled" },
  });
}

/**
 * Gives back what ran out: expired holds go to the calendar and their request to the coach, with a new promise counted
 * from then; a session whose end has passed is done. Run by the worker, and first by whoever offers or books, since the
 * database can't read a clock in a constraint (decisions.md 17).
 */
export async function settleTimes(
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
    const at = request.times[0]?.heldUntil ?? now;
    const hours = await hoursOfCoach(scope, request.coachId);
    // Without hours there is nothing to promise: the old instant stays, passes, and is said to have passed.
    const promisedBy = promiseOf(hours, howSoonOf(request.howSoon), at) ?? request.promisedBy;
    await allOrNothing(async (tx) => {
      const moved = await moveByTime(tx, scope, { request, event: "hold-expired", promisedBy, at });
      if (moved.ok)
        await tx.sessionTime.updateMany({ where: { requestId: request.id, state: "held" }, data: released });
      return moved;
    });
  }
  const over = await db.supportRequest.findMany({
    where: { ...of, state: "scheduled", times: { some: { state: "booked", endsAt: { lte: now } } } },
    orderBy: { id: "asc" },
  });
  for (const request of over)
    await allOrNothing(async (tx) => {
      const moved = await moveByTime(tx, scope, { request, event: "took-place", at: now });
      if (moved.ok) await endWith(tx, scope, request);
      return moved;
    });
}

function refersTo({ id, memberId, coachId }: Asked) {
  return { requestId: id, memberId, coachId };
}

/** All or nothing, and `taken` where an exclusion constraint says that somebody has that hour. */
async function unlessTaken<Value, Refusal extends { code: string }>(
  taken: Refusal,
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await allOrNothing(work);
  } catch (error) {
    const constraint = refusedBy(error);
    if (constraint === "a coach is in one place" || constraint === "a member is in one place")
      return refuse(taken);
    throw error;
  }
}
