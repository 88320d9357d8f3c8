import "server-only";
import { after, day } from "../core/clock.ts";
import { db } from "../platform/db.ts";
import { recurring } from "../platform/jobs.ts";

export const joiningJobs = [recurring("forget-joinings", "41 * * * *", forgetJoinings)];

/** An address typed yesterday and not confirmed is nobody's account; what a finished joining held stands elsewhere. */
export async function forgetJoinings(now: Date): Promise<void> {
  await db.joining.deleteMany({ where: { expiresAt: { lt: after(now, -day) } } });
}
