import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { safetyRecord } from "../safety/queries.ts";
import { type Rests, restsFrom, type Stop, type StopFacts, stopsFrom, wasAfraid } from "./model.ts";

/** What closes the note builder and the talk guide for this member now. `told` is what others know: talks, and M11's number. */
export async function stopsOf(
  member: MemberScope,
  told: Pick<StopFacts, "talks" | "unanswered" | "saidNo">,
): Promise<Stop[]> {
  const { answers, keptUntil } = await safetyRecord(member);
  return stopsFrom({ answers, keptUntil, ...told, now: member.now, zone: member.timeZone });
}

/**
 * Whether this module speaks to this member as to somebody who has been afraid: for their own eyes alone. Asked only where
 * the module has something to say to them.
 */
export async function afraidIn(
  member: MemberScope,
  { whereAfraid }: { whereAfraid?: object },
): Promise<boolean> {
  if (!whereAfraid) return false;
  const { answers } = await safetyRecord(member);
  return wasAfraid({ answers, now: member.now, zone: member.timeZone });
}

/** What home leaves out of its suggestions for this member, once whoever reads check-ins says whether `basicsLow`. */
export async function restsOf(member: MemberScope): Promise<(told: { basicsLow: boolean }) => Rests> {
  const { answers } = await safetyRecord(member);
  return (told) => restsFrom({ answers, ...told, now: member.now, zone: member.timeZone });
}
