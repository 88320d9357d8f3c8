import "server-only";
import type { MemberScope } from "#lib/access/scope";
import type { StoredAnswer } from "#lib/exercises/answer";
import { db } from "#lib/platform/db";
import { unlessBroken } from "#lib/platform/seal";
import { type Conflict, conflictFrom } from "./model.ts";

/** The conflicts of an answer that wait to be chosen. None of one that is not saved yet. */
export async function openConflicts(
  member: MemberScope,
  { answerId, stored }: { answerId: string | undefined; stored: StoredAnswer },
): Promise<Conflict[]> {
  if (!answerId) return [];
  const rows = await db.answerConflict.findMany({
    where: { answerId, memberId: member.id, settledAt: null },
    select: { id: true, cellKey: true, sealed: true },
  });
  return rows.flatMap((row) => openConflict(member, row, stored) ?? []);
}

/** Where a conflict’s two values are sealed. */
export function conflictAt(id: string) {
  return { table: "AnswerConflict", id, column: "sealed" };
}

/** A conflict beside its answer as it stands; null where it was changed where it is kept. */
export function openConflict(
  member: MemberScope,
  row: { id: string; cellKey: string; sealed: string },
  stored: StoredAnswer,
): Conflict | null {
  const text = unlessBroken(() => member.open(conflictAt(row.id), row.sealed));
  return text === null ? null : conflictFrom(row, text, stored);
}
