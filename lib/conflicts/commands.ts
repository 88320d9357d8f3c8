import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import type { StoredAnswer } from "#lib/exercises/answer";
import type { Tx } from "#lib/platform/db";
import { type Arrival, asItStands, type Conflict, stillOpen, withArrival } from "./model.ts";
import { conflictAt, openConflict } from "./queries.ts";

/** Keeps both values of each collision, and gives back every open conflict of the cells that collided. */
export async function keepCollisions(
  tx: Tx,
  member: MemberScope,
  {
    where,
    stored,
    turn,
    at,
    collisions,
  }: {
    where: { memberId: string; exerciseId: string; entryId: string | null };
    stored: StoredAnswer;
    turn: Pick<Arrival, "page" | "turn">;
    at: number;
    collisions: { key: string; value: unknown }[];
  },
): Promise<Conflict[]> {
  // Holds the answer, so that two pages can't both open the first conflict of a cell.
  const [answer] = await tx.$queryRaw<{ id: string }[]>`
      select id from "Answer" where "memberId" = ${where.memberId}::uuid and "exerciseId" = ${where.exerciseId}
      and "entryId" is not distinct from ${where.entryId}::uuid for update`;
  if (!answer) return [];
  const kept: Conflict[] = [];
  for (const { key, value } of collisions) {
    const before = stored[key];
    const row = await tx.answerConflict.findFirst({
      where: { answerId: answer.id, cellKey: key, settledAt: null },
    });
    const open = row && openConflict(member, row, stored);
    // One that doesn't open can't be asked about: it stays as it is, and another one asks.
    if (row && !open)
      await tx.answerConflict.updateMany({
        where: { id: row.id, memberId: member.id },
        data: { settledAt: member.now },
      });
    const arrival = { ...turn, value, at };
    const conflict = open
      ? withArrival(open, arrival)
      : {
          id: newId(),
          key,
          stored: { value: before?.value, at: before?.at ?? at, revision: before?.revision ?? 0 },
          arrived: [arrival],
        };
    if (open)
      await tx.answerConflict.updateMany({
        where: { id: open.id, memberId: member.id },
        data: { sealed: sealConflict(member, conflict) },
      });
    else await insertConflict(tx, member, { answerId: answer.id, conflict, at });
    kept.push(conflict);
  }
  return kept;
}

/**
 * Ends a conflict with what is kept, and asks again where a third page's words were shown to nobody yet: that question,
 * or null. `stored` is the answer with what was kept in it.
 */
export async function endConflict(
  tx: Tx,
  member: MemberScope,
  {
    answerId,
    conflict,
    kept,
    stored,
    at,
  }: { answerId: string; conflict: Conflict; kept: unknown; stored: StoredAnswer; at: number },
): Promise<Conflict | null> {
  await tx.answerConflict.updateMany({
    where: { id: conflict.id, memberId: member.id, settledAt: null },
    data: { settledAt: member.now },
  });
  const arrived = stillOpen(conflict, kept);
  if (arrived.length === 0) return null;
  const next = asItStands({ ...conflict, id: newId(), arrived }, stored);
  await insertConflict(tx, member, { answerId, conflict: next, at });
  return next;
}

async function insertConflict(
  tx: Tx,
  member: MemberScope,
  { answerId, conflict, at }: { answerId: string; conflict: Conflict; at: number },
): Promise<void> {
  const { id, key: cellKey } = conflict;
  const sealed = sealConflict(member, conflict);
  await tx.answerConflict.create({
    data: { id, answerId, memberId: member.id, cellKey, sealed, at: new Date(at) },
  });
}

function sealConflict(member: MemberScope, { id, stored, arrived }: Conflict): string {
  return member.seal(conflictAt(id), JSON.stringify({ stored, arrived }));
}
