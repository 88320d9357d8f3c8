import "server-only";
import { sql } from "../platform/db.ts";
import type { CoachScope } from "./scope.ts";

/**
 * Rows of somebody whom this coach works with now, in every `where`: anybody else's do not exist, and with the coaching
 * the coach's sight of them ends.
 */
export function ofClients(coach: Pick<CoachScope, "id" | "clients">) {
  return { coachId: coach.id, memberId: { in: [...coach.clients.keys()] }, coaching: { endedAt: null } };
}

/** The same in a statement, of the rows that it calls `own`. */
export function areClients(coach: Pick<CoachScope, "id" | "clients">) {
  return sql`own."coachId" = ${coach.id}::uuid and own."memberId" = any(${[...coach.clients.keys()]}::uuid[])
    and exists (select from "Coaching" g where g.id = own."coachingId" and g."endedAt" is null)`;
}
