import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { safetyRecord } from "../safety/queries.ts";
import { type Stop, type StopFacts, stopsFrom } from "./model.ts";

/** What closes the note builder and the talk guide for this member now. `told` is what others know: talks, and M11's number. */
export async function stopsOf(
  member: MemberScope,
  told: Pick<StopFacts, "talks" | "unanswered" | "saidNo">,
): Promise<Stop[]> {
  const { answers, keptUntil } = await safetyRecord(member);
  return stopsFrom({ answers, keptUntil, ...told, now: member.now, zone: member.timeZone });
}
