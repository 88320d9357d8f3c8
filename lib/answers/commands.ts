import "server-only";
import { LRUCache } from "lru-cache";
import type { MemberScope } from "#lib/access/scope";
import { endConflict, keepCollisions } from "#lib/conflicts/commands";
import { type Conflict, settled } from "#lib/conflicts/model";
import { openConflict, openConflicts } from "#lib/conflicts/queries";
import { newId } from "#lib/core/ids";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import { textCap } from "#lib/exercises/define";
import { db, inTransaction, rowsOf, rowsWritten } from "#lib/platform/db";
import { insertVersion } from "#lib/versions/commands";
import { openStored } from "#lib/versions/queries";
import { type Change, idleBefore, merge, type Refusal, revisionsOf } from "./model.ts";
import type { SettleInput } from "./schema.ts";

/** What a save gives back: when, the revisions of all cells, and what the page did not know yet. */
export type Saved = {
  savedAt: number;
  revision: number;
  revisions: Record<string, number>;
  /** Cells that were changed elsewhere since `seen`. */
  others: { key: string; value: unknown }[];
  conflicts: Conflict[];
  /** Cells that could not be saved: the guide has no such line any more. */
  unknown: string[];
};

type Row = { id: string; revision: number; sealed: string; savedAt: Date };

/**
 * Saves changed cells of one answer. Cells that changed elsewhere stay; the same cell changed in two places becomes a
 * conflict with both values. Refuses `too-large` (over the cap, nothing is saved), `unreadable` (the stored text does
 * not open: nothing is written over it), `busy` (lost the race five times).
 */
export async function saveCells(
  member: MemberScope,
  {
    exercise,
    entryId,
    page,
    turn,
    seen,
    changes,
  }: {
    exercise: Exercise;
    entryId: string | null;
    page: string;
    turn?: number;
    seen: number;
    changes: Change[];
  },
): Promise<Result<Saved, Refusal>> {
  const large = changes.find(({ value }) => typeof value === "string" && value.length > textCap);
  if (large) return refuse({ code: "too-large", field: large.key, characters: String(large.value).length });
  const where = { memberId: member.id, exerciseId: exercise.id, entryId };
  for (let round = 0; round < 6; round += 1) {
    const remembered = round === 0 ? lastWritten.get(keyOf(where)) : undefined;
    const row = remembered ?? (await findRow(where));
    const stored = row ? openStored(member, { table: "Answer", ...row }) : {};
    if (!stored && remembered) continue;
    if (!stored) return refuse({ code: "unreadable" });
    // The clock may have gone back since the last save; what is said to the member never does.
    const at = Math.max(member.now.getTime(), row?.savedAt.getTime() ?? 0);
    const revision = (row?.revision ?? 0) + 1;
    const counted = turn === undefined ? undefined : { page, turn };
    const merged = merge(exercise, stored, { changes, revision, at, turn: counted });
    if (remembered && !merged.changed) continue; // only a write shows that what is remembered still stands
    const written =
      !merged.changed ||
      (row
        ? await replaceRow(member, { row, remembered, where, stored, next: merged.stored, at: new Date(at) })
        : await insertRow(member, where, merged.stored));
    if (!written) continue; // somebody else saved meanwhile: read again, merge again
    const conflicts =
      changes.length === 0
        ? await openConflicts(member, { answerId: row?.id, stored })
        : await keptBoth(member, {
            where,
            stored: merged.stored,
            turn: counted ?? { page, turn: 0 },
            at,
            collisions: merged.collisions,
          });
    return ok({
      savedAt: at,
      revision: merged.changed ? revision : (row?.revision ?? 0),
      revisions: revisionsOf(merged.stored),
      others: changedSince(merged.stored, { seen, except: changes }),
      conflicts,
      unknown: merged.unknown,
    });
  }
  return refuse({ code: "busy" });
}

async function keptBoth(
  member: MemberScope,
  collided: Parameters<typeof keepCollisions>[2],
): Promise<Conflict[]> {
  if (collided.collisions.length === 0) return [];
  return inTransaction((tx) => keepCollisions(tx, member, collided));
}

type Where = { memberId: string; exerciseId: string; entryId: string | null };

/**
 * Rows as this server wrote them last, sealed: whoever types on is saved by one statement, which writes only where the
 * very same row still stands. Whatever is not here, or stands here in vain, is read first.
 */
const lastWritten = new LRUCache<string, Row>({
  maxSize: 16_000_000,
  maxEntrySize: 16_000,
  sizeCalculation: ({ sealed }) => sealed.length,
});

function keyOf({ memberId, exerciseId, entryId }: Where): string {
  return `${memberId} ${exerciseId} ${entryId}`;
}

async function findRow({ memberId, exerciseId, entryId }: Where): Promise<Row | undefined> {
  const rows = await rowsOf<Row>`
    select id, revision, sealed, "savedAt" from "Answer"
    where "memberId" = ${memberId}::uuid and "exerciseId" = ${exerciseId} and "entryId" is not distinct from ${entryId}::uuid`;
  return rows[0];
}

/** Compares and swaps. False: the row is not as it was read, or as it is remembered. */
async function replaceRow(
  member: MemberScope,
  {
    row,
    remembered,
    where,
    stored,
    next,
    at,
  }: {
    row: Row;
    remembered: Row | undefined;
    where: Where;
    stored: StoredAnswer;
    next: StoredAnswer;
    at: Date;
  },
): Promise<boolean> {
  const key = keyOf(where);
  const same = remembered?.sealed ?? null;
  lastWritten.delete(key);
  const { id, revision } = row;
  const sealed = member.seal(answerAt(id), JSON.stringify(next));
  const idle = at.getTime() - row.savedAt.getTime() >= idleBefore;
  if (!idle) {
    const swapped = await rowsWritten`
      update "Answer" set revision = revision + 1, sealed = ${sealed}, "savedAt" = ${at}
      where id = ${id}::uuid and "memberId" = ${member.id}::uuid and revision = ${revision}
        and (${same}::text is null or sealed = ${same}) returning id`;
    if (swapped.length === 1) lastWritten.set(key, { id, revision: revision + 1, sealed, savedAt: at });
    return swapped.length === 1;
  }
  return inTransaction(async (tx) => {
    const swapped = await tx.$executeRaw`
      update "Answer" set revision = revision + 1, sealed = ${sealed}, "savedAt" = ${at}
      where id = ${id}::uuid and "memberId" = ${member.id}::uuid and revision = ${revision}
        and (${same}::text is null or sealed = ${same})`;
    if (swapped !== 1) return false;
    await insertVersion(tx, member, { answerId: id, revision, stored, cutAt: at, why: "idle" });
    return true;
  });
}

async function insertRow(member: MemberScope, where: Where, stored: StoredAnswer): Promise<boolean> {
  const id = newId();
  const { count } = await db.answer.createMany({
    data: [
      {
        id,
        ...where,
        revision: 1,
        sealed: member.seal(answerAt(id), JSON.stringify(stored)),
        createdAt: member.now,
        savedAt: member.now,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

function answerAt(id: string) {
  return { table: "Answer", id, column: "sealed" };
}

function changedSince(
  stored: StoredAnswer,
  { seen, except }: { seen: number; except: Change[] },
): { key: string; value: unknown }[] {
  const sent = new Set(except.map(({ key }) => key));
  return Object.entries(stored).flatMap(([key, cell]) =>
    cell.revision > seen && !sent.has(key) ? [{ key, value: cell.value }] : [],
  );
}

/** What a conflict ended with, and the question that is left where three pages had written. */
export type Settled = {
  key: string;
  value: unknown;
  revision: number;
  savedAt: number;
  next: Conflict | null;
};

/**
 * Ends a conflict with what the member chose to keep. Nothing is lost: what was stored stays in a version, and the
 * settled row keeps both. Refuses
 * `settled` (it was chosen already), `moved` (what is stored is not what was shown: the page shows it and asks again),
 * `too-large` (both together pass the cap), `unreadable`, `busy`.
 */
export async function settleConflict(
  member: MemberScope,
  { conflictId, keep, seen }: SettleInput,
  exerciseOf: (exerciseId: string) => Exercise | undefined,
): Promise<Result<Settled, Refusal>> {
  return inTransaction(async (tx) => {
    // Holds the answer, as a save that collides does: of two tabs that choose, the second finds it chosen.
    await tx.$queryRaw`
      select a.id from "Answer" a join "AnswerConflict" c on c."answerId" = a.id
      where c.id = ${conflictId}::uuid and c."memberId" = ${member.id}::uuid for update of a`;
    const row = await tx.answerConflict.findFirst({
      where: { id: conflictId, memberId: member.id, settledAt: null },
      include: { answer: true },
    });
    const exercise = row && exerciseOf(row.answer.exerciseId);
    if (!row || !exercise) return refuse({ code: "settled" });
    const stored = openStored(member, { table: "Answer", ...row.answer });
    if (!stored) return refuse({ code: "unreadable" });
    const conflict = openConflict(member, row, stored);
    if (!conflict) return refuse({ code: "unreadable" });
    if (seen !== undefined && seen !== conflict.stored.revision) return refuse({ code: "moved" });
    const value = settled(conflict, keep);
    if (typeof value === "string" && value.length > textCap)
      return refuse({ code: "too-large", field: row.cellKey, characters: value.length });
    const at = Math.max(member.now.getTime(), row.answer.savedAt.getTime());
    const { revision } = row.answer;
    await insertVersion(tx, member, {
      answerId: row.answerId,
      revision,
      stored,
      cutAt: new Date(at),
      why: "idle",
    });
    const base = stored[row.cellKey]?.revision ?? 0;
    const changes = [{ key: row.cellKey, value, base }];
    const merged = merge(exercise, stored, { changes, revision: revision + 1, at });
    const { count } = await tx.answer.updateMany({
      where: { id: row.answerId, memberId: member.id, revision },
      data: {
        revision: revision + 1,
        sealed: member.seal(answerAt(row.answerId), JSON.stringify(merged.stored)),
        savedAt: new Date(at),
      },
    });
    if (count !== 1) return refuse({ code: "busy" });
    const now = merged.stored[row.cellKey];
    const next = await endConflict(tx, member, {
      answerId: row.answerId,
      conflict,
      kept: value,
      stored: merged.stored,
      at,
    });
    return ok({ key: row.cellKey, value, revision: now?.revision ?? 0, savedAt: at, next });
  });
}
