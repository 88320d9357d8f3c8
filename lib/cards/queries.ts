import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { db } from "../platform/db.ts";

/** Whether this note was asked about: the card comes once. */
export async function wasAsked(member: MemberScope, note: string): Promise<boolean> {
  return (await db.cardAsked.count({ where: { memberId: member.id, note } })) > 0;
}
