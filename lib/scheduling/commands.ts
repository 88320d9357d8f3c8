import "server-only";
import type { CoachScope } from "../access/scope.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { instantReaching } from "../core/wall.ts";
import { dayKey } from "../core/when.ts";
import { db, inTransaction } from "../platform/db.ts";
import type { AwayRefusal } from "./model.ts";
import type { AwayForm, WeekForm } from "./schema.ts";

/** Replaces the coach's week. Promises given and sessions booked before stay as they are. */
export async function setHours(
  coach: CoachScope,
  { week }: WeekForm,
): Promise<Result<{ savedAt: Date }, never>> {
  await inTransaction(async (tx) => {
    // Without the lock two saves at once could each delete the old rows, and both add theirs.
    await tx.$queryRaw`select id from "Coach" where id = ${coach.id}::uuid for update`;
    await tx.coachHours.deleteMany({ where: { coachId: coach.id } });
    await tx.coachHours.createMany({ data: week.map((row) => ({ id: newId(), coachId: coach.id, ...row })) });
  });
  return ok({ savedAt: coach.now });
}

/** Adds days away, both included. The same id adds them once. Refuses `away-over` if the last one has passed. */
export async function addAway(
  coach: CoachScope,
  { id, from, until }: AwayForm,
): Promise<Result<{ id: string }, Extract<AwayRefusal, { code: "away-over" }>>> {
  if (until < dayKey(coach.now, coach.timeZone)) return refuse({ code: "away-over" });
  await db.coachAway.createMany({
    data: [{ id, coachId: coach.id, from: dateColumn(from), until: dateColumn(until) }],
    skipDuplicates: true,
  });
  return ok({ id });
}

/** Takes days away out of the list again. Refuses `away-gone` if they are not in it. */
export async function removeAway(
  coach: CoachScope,
  { id }: { id: string },
): Promise<Result<{ id: string }, Extract<AwayRefusal, { code: "away-gone" }>>> {
  const { count } = await db.coachAway.deleteMany({ where: { id, coachId: coach.id } });
  return count === 1 ? ok({ id }) : refuse({ code: "away-gone" });
}

/** A date column takes midnight in UTC. */
function dateColumn(date: string): Date {
  return instantReaching(date, "00:00", "UTC");
}
