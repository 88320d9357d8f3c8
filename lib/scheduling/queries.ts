import "server-only";
import type { AdminScope, CoachScope, MemberScope, WorkerScope } from "../access/scope.ts";
import type { Span } from "../core/span.ts";
import { sayWeekdayOf } from "../core/wall.ts";
import { dayKey } from "../core/when.ts";
import { db, type Tx } from "../platform/db.ts";
import { type Hours, isWithinHours, tidyWeek } from "./model.ts";

const hoursOf = {
  id: true,
  timeZone: true,
  hours: { select: { weekday: true, opens: true, closes: true } },
  away: { select: { id: true, from: true, until: true }, orderBy: { from: "asc" } },
} as const;

type CoachRow = {
  timeZone: string;
  hours: { weekday: number; opens: string; closes: string }[];
  away: { from: Date; until: Date }[];
};

/** The hours of these coaches, by id; without those who have left the practice. Anyone who may ask for an answer may know. */
export async function hoursOfCoaches(
  scope: MemberScope | CoachScope | AdminScope | WorkerScope,
  coachIds: readonly string[],
): Promise<Map<string, Hours>> {
  const coaches = await db.coach.findMany({
    where: { id: { in: [...coachIds] }, OR: [{ endedAt: null }, { endedAt: { gt: scope.now } }] },
    select: hoursOf,
  });
  return new Map(coaches.map((coach) => [coach.id, hoursFrom(coach)]));
}

/** The hours of one coach; null if they have left the practice. */
export async function hoursOfCoach(
  scope: MemberScope | CoachScope | WorkerScope,
  coachId: string,
): Promise<Hours | null> {
  return (await hoursOfCoaches(scope, [coachId])).get(coachId) ?? null;
}

/** The coach's own hours, and how long their sessions last, in minutes. */
export async function ownHours(coach: CoachScope): Promise<{ hours: Hours; sessionMinutes: number }> {
  const row = await db.coach.findUniqueOrThrow({
    where: { id: coach.id },
    select: { ...hoursOf, sessionMinutes: true },
  });
  return { hours: hoursFrom(row), sessionMinutes: row.sessionMinutes };
}

/** What the page "My hours" shows: the week, the days away that are not over, and booked times that lie outside them. */
export async function ownHoursPage(coach: CoachScope): Promise<{
  zone: string;
  week: Hours["week"];
  away: { id: string; said: string }[];
  today: string;
  bookedOutside: Span[];
}> {
  const [row, booked] = await Promise.all([
    db.coach.findUniqueOrThrow({ where: { id: coach.id }, select: hoursOf }),
    db.sessionTime.findMany({
      where: { coachId: coach.id, state: "booked", endsAt: { gt: coach.now } },
      select: { startsAt: true, endsAt: true },
      orderBy: { startsAt: "asc" },
    }),
  ]);
  const hours = hoursFrom(row);
  const today = dayKey(coach.now, hours.zone);
  return {
    zone: hours.zone,
    week: hours.week,
    away: row.away
      .map(({ id, from, until }) => ({ id, from: dateOf(from), until: dateOf(until) }))
      .filter(({ until }) => until >= today)
      .map(({ id, from, until }) => ({
        id,
        said: from === until ? sayWeekdayOf(from) : `${sayWeekdayOf(from)} to ${sayWeekdayOf(until)}`,
      })),
    today,
    bookedOutside: booked.filter((time) => !isWithinHours(hours, time)),
  };
}

/** The coach's times between two instants that are booked, or held and not yet expired. */
export async function ownTakenTimes(
  coach: CoachScope,
  range: { from: Date; until: Date },
  client: Pick<Tx, "sessionTime"> = db,
): Promise<Span[]> {
  return client.sessionTime.findMany({
    where: { coachId: coach.id, ...takenIn(range, coach.now) },
    select: { startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
}

/** The times between two instants at which the member, or the coach whom the member works with now, is taken. */
export async function takenTimesWith(
  member: MemberScope,
  { coachId, ...range }: { coachId: string; from: Date; until: Date },
  client: Pick<Tx, "sessionTime"> = db,
): Promise<Span[]> {
  return client.sessionTime.findMany({
    where: {
      ...takenIn(range, member.now),
      AND: {
        OR: [
          { memberId: member.id },
          { coachId, coach: { coachings: { some: { memberId: member.id, endedAt: null } } } },
        ],
      },
    },
    select: { startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
}

/** A hold that has run out counts as free, whether or not its row says so yet (decisions.md 17). */
function takenIn({ from, until }: { from: Date; until: Date }, now: Date) {
  return {
    startsAt: { lt: until },
    endsAt: { gt: from },
    OR: [{ state: "booked" }, { state: "held", heldUntil: { gt: now } }],
  };
}

function hoursFrom({ timeZone, hours, away }: CoachRow): Hours {
  return {
    zone: timeZone,
    week: tidyWeek(hours),
    away: away.map(({ from, until }) => ({ from: dateOf(from), until: dateOf(until) })),
  };
}

/** A date column comes as midnight in UTC. */
function dateOf(column: Date): string {
  return dayKey(column, "UTC");
}
