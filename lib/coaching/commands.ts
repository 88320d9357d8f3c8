import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { note } from "../platform/audit.ts";
import type { Tx } from "../platform/db.ts";
import type { Refusal } from "./model.ts";

/** A live coaching, as what is written in the same transaction needs it. */
export type LiveCoaching = { id: string; coachId: string; coach: string };

/**
 * The member's live coaching, or a new one with the chosen coach, inside the transaction of the share or request that
 * needs it. Null where there is none and nobody was chosen. Refuses `coach-full`, `coach-gone`, and `other-coach` where
 * somebody else was chosen than the coach they have.
 */
export async function coachingFor(
  tx: Tx,
  member: MemberScope,
  coachId: string | undefined,
): Promise<Result<LiveCoaching | null, Refusal>> {
  const live = await liveCoaching(tx, member);
  if (live) return !coachId || live.coachId === coachId ? ok(live) : refuse(otherThan(live));
  return coachId ? startCoaching(tx, member, coachId) : ok(null);
}

/**
 * Starts the coaching with a coach who has a place. Started twice it is one. Refuses `coach-full`, `coach-gone` and
 * `other-coach`.
 */
export async function startCoaching(
  tx: Tx,
  member: MemberScope,
  coachId: string,
): Promise<Result<LiveCoaching, Refusal>> {
  // Places are counted with the coach's row in hand: two members who want the last one come one after the other.
  const [coach] = await tx.$queryRaw<{ name: string; places: number }[]>`
    select name, places from "Coach" where id = ${coachId}::uuid and "endedAt" is null for no key update`;
  if (!coach) return refuse({ code: "coach-gone" });
  const live = await liveCoaching(tx, member);
  if (live) return live.coachId === coachId ? ok(live) : refuse(otherThan(live));
  const taken = await tx.coaching.count({ where: { coachId, endedAt: null } });
  if (taken >= coach.places) return refuse({ code: "coach-full", coach: coach.name });
  // The partial unique index "one live coaching a member" decides between two tabs that chose two coaches.
  const id = newId();
  await tx.coaching.createMany({
    data: [{ id, memberId: member.id, coachId, since: member.now }],
    skipDuplicates: true,
  });
  const started = await liveCoaching(tx, member);
  if (started?.id !== id) return started ? refuse(otherThan(started)) : refuse({ code: "coach-gone" });
  await note(tx, { actor: member.id, action: "coaching-started", subject: id, now: member.now });
  return ok(started);
}

/**
 * Ends the coaching with one coach and starts it with another who has a place, both in the transaction of the request
 * that asks for it. What the first could see ends with it: nothing passes to the second. Done twice it is one change.
 * Refuses what starting refuses, and then nothing has ended.
 */
export async function changeCoach(
  tx: Tx,
  member: MemberScope,
  { from, to }: { from: string; to: string },
): Promise<Result<LiveCoaching, Refusal>> {
  const { count } = await tx.coaching.updateMany({
    where: { memberId: member.id, coachId: from, endedAt: null },
    data: { endedAt: member.now },
  });
  if (count > 0)
    await note(tx, { actor: member.id, action: "coaching-ended", subject: from, now: member.now });
  return startCoaching(tx, member, to);
}

async function liveCoaching(tx: Tx, member: MemberScope): Promise<LiveCoaching | null> {
  const live = await tx.coaching.findFirst({
    where: { memberId: member.id, endedAt: null, coach: { endedAt: null } },
    select: { id: true, coachId: true, coach: { select: { name: true } } },
  });
  return live && { id: live.id, coachId: live.coachId, coach: live.coach.name };
}

function otherThan({ coach }: LiveCoaching): Extract<Refusal, { code: "other-coach" }> {
  return { code: "other-coach", coach };
}
