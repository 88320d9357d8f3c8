import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { readEntryAnswers } from "#lib/answers/queries";
import { db } from "#lib/platform/db";
import type { Look } from "./model.ts";

/** The looks at a dated exercise, oldest first. One without a word in it is left out. */
export async function readLooks(member: MemberScope, exerciseId: string): Promise<Look[]> {
  const entries = await db.entry.findMany({
    where: { memberId: member.id, exerciseId },
    orderBy: { openedAt: "asc" },
    select: { id: true, askedBy: true, openedAt: true, closedAt: true },
  });
  if (entries.length === 0) return [];
  const answerOf = await readEntryAnswers(
    member,
    entries.map((entry) => entry.id),
  );
  return entries
    .map(({ id, ...entry }) => ({ entryId: id, ...entry, answer: answerOf(id) }))
    .filter(({ answer }) => answer.revision > 0);
}
