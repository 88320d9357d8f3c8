import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { rowsOf } from "../platform/db.ts";

/** Whether this note was asked about: the card comes once. */
export async function wasAsked(member: MemberScope, note: string): Promise<boolean> {
  const rows = await rowsOf`
    select 1 from "CardAsked" where "memberId" = ${member.id}::uuid and note = ${note} limit 1`;
  return rows.length > 0;
}
