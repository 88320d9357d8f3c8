import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { db } from "../platform/db.ts";
import { nextReading, ordinaryPromise, promiseFor } from "../scheduling/model.ts";
import { hoursOfCoaches } from "../scheduling/queries.ts";
import { awayAhead, type CoachToChoose, type MyCoach } from "./model.ts";

/**
 * The coaches whom this member could choose, by name: those who work here, have a place, and have a working day in reach.
 * A full coach is not among them.
 */
export async function coachesWithPlaces(member: MemberScope): Promise<CoachToChoose[]> {
  const coaches = await db.coach.findMany({
    where: { endedAt: null },
    select: {
      id: true,
      name: true,
      languages: true,
      timeZone: true,
      places: true,
      _count: { select: { coachings: { where: { endedAt: null } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const open = coaches.filter(({ places, _count }) => _count.coachings < places);
  const hours = await hoursOfCoaches(
    member,
    open.map(({ id }) => id),
  );
  return open.flatMap(({ id, name, languages, timeZone }) => {
    const answer = answerFrom(member, hours.get(id));
    return answer ? [{ id, name, languages, timeZone, ...answer }] : [];
  });
}

/** The coach whom the member works with now; null if there is none. */
export async function myCoach(member: MemberScope): Promise<MyCoach | null> {
  const coaching = await db.coaching.findFirst({
    where: { memberId: member.id, endedAt: null, coach: { endedAt: null } },
    select: {
      id: true,
      since: true,
      coach: { select: { id: true, name: true, languages: true, timeZone: true } },
    },
  });
  if (!coaching) return null;
  const { id: coachingId, since, coach } = coaching;
  const hours = await hoursOfCoaches(member, [coach.id]);
  const answer = answerFrom(member, hours.get(coach.id));
  return { ...coach, coachingId, since, answersBy: answer?.answersBy ?? null, away: answer?.away ?? null };
}

/** Who the member's coach is and when they read next; null where there is no coach. For a page that says help comes from elsewhere. */
export async function coachReads(
  member: MemberScope,
): Promise<{ name: string; readsAt: Date | null; atWork: boolean } | null> {
  const coaching = await db.coaching.findFirst({
    where: { memberId: member.id, endedAt: null, coach: { endedAt: null } },
    select: { coachId: true, coach: { select: { name: true } } },
  });
  if (!coaching) return null;
  const hours = (await hoursOfCoaches(member, [coaching.coachId])).get(coaching.coachId);
  const readsAt = hours ? nextReading(hours, member.now) : null;
  return { name: coaching.coach.name, readsAt, atWork: readsAt !== null && readsAt <= member.now };
}

function answerFrom(member: MemberScope, hours: Parameters<typeof promiseFor>[0] | undefined) {
  const promise = hours && promiseFor(hours, { sentAt: member.now, ...ordinaryPromise });
  return promise && { answersBy: promise.by, away: awayAhead(hours, member.now, promise.by) };
}
