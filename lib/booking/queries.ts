import "server-only";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { after, day } from "../core/clock.ts";
import type { Span } from "../core/span.ts";
import { db, rowsOf } from "../platform/db.ts";
import { freeTimes, type Hours, nearestFree } from "../scheduling/model.ts";
import { ownHours, ownTakenTimes, takenTimesWith } from "../scheduling/queries.ts";
import type { CoachSession } from "./model.ts";

/** How far ahead times are offered, and how many of those still free are shown to a member. */
const offeredAhead = 21 * day;
const shownFree = 6;

/** After a hold ran out: what can still be booked with that coach, nearest to what was offered. */
export async function stillFree(
  member: MemberScope,
  { coachId, hours, minutes, wanted }: { coachId: string; hours: Hours; minutes: number; wanted: Date },
): Promise<Span[]> {
  const range = { from: after(wanted, -15 * day), until: after(wanted, 15 * day) };
  const taken = await takenTimesWith(member, { coachId, ...range });
  // The hour, not the half: what is listed can be booked whole, and none of it overlaps another line.
  return nearestFree({ hours, taken, minutes, step: 60, wanted, now: member.now, count: shownFree });
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
  const rows = await rowsOf<Omit<CoachSession, "alias" | "memberZone"> & { memberId: string }>`
    select "requestId", "memberId", "startsAt", "endsAt", "heldUntil", state from "SessionTime"
    where "coachId" = ${coach.id}::uuid and "memberId" = any(${[...coach.clients.keys()]}::uuid[])
      and "endsAt" > ${coach.now} and (state = 'booked' or (state = 'held' and "heldUntil" > ${coach.now}))
    order by "startsAt"`;
  return rows.flatMap(({ memberId, ...time }) => {
    const client = coach.clients.get(memberId);
    return client ? [{ ...time, alias: client.alias, memberZone: client.timeZone }] : [];
  });
}

/** When each talk with a coach began that took place: booked, over, and not called off. What safety is told. */
export async function talksHeld(member: MemberScope): Promise<Date[]> {
  const times = await db.sessionTime.findMany({
    where: {
      memberId: member.id,
      state: "booked",
      endsAt: { lte: member.now },
      request: { state: { in: ["scheduled", "done"] } },
    },
    select: { startsAt: true },
    orderBy: { startsAt: "asc" },
  });
  return times.map(({ startsAt }) => startsAt);
}
