import "server-only";
import { LRUCache } from "lru-cache";
import type { MemberScope } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import { ok, type Result, refuse } from "#lib/core/result";
import { type Exercise, type StoredAnswer, storedAnswer } from "#lib/exercises/answer";
import { textCap } from "#lib/exercises/define";
import { db, rowsOf, type Tx } from "#lib/platform/db";
import { SealBroken } from "#lib/platform/seal";
import {
  asItStands,
  type Change,
  type Conflict,
  conflictFrom,
  idleBefore,
  merge,
  type Refusal,
  revisionsOf,
  settled,
  stillOpen,
  type Turn,
  withArrival,
} from "./model.ts";
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
    const stored = row ? openRow(member, row) : {};
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
        : await keepCollisions(member, {
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

function openRow(member: MemberScope, row: Row): StoredAnswer | undefined {
  try {
    return storedAnswer.parse(JSON.parse(member.open(answerAt(row.id), row.sealed)));
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
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
    const swapped = await rowsOf`
      update "Answer" set revision = revision + 1, sealed = ${sealed}, "savedAt" = ${at}
      where id = ${id}::uuid and "memberId" = ${member.id}::uuid and revision = ${revision}
        and (${same}::text is null or sealed = ${same}) returning id`;
    if (swapped.length === 1) lastWritten.set(key, { id, revision: revision + 1, sealed, savedAt: at });
    return swapped.length === 1;
  }
  return db.$transaction(async (tx) => {
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

/** Keeps both values of each collision, and gives back every open conflict of the cells that collided. */
async function keepCollisions(
  member: MemberScope,
  {
    where,
    stored,
    turn,
    at,
    collisions,
  }: { where: Where; stored: StoredAnswer; turn: Turn; at: number; collisions: Change[] },
): Promise<Conflict[]> {
  if (collisions.length === 0) return [];
  return db.$transaction(async (tx) => {
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
      const sealed = sealConflict(member, conflict);
      if (open)
        await tx.answerConflict.updateMany({ where: { id: open.id, memberId: member.id }, data: { sealed } });
      else await insertConflict(tx, member, { answerId: answer.id, conflict, at });
      kept.push(conflict);
    }
    return kept;
  });
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

async function openConflicts(
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

function conflictAt(id: string) {
  return { table: "AnswerConflict", id, column: "sealed" };
}

/** Undefined where it was changed where it is kept. */
function openConflict(
  member: MemberScope,
  row: { id: string; cellKey: string; sealed: string },
  stored: StoredAnswer,
): Conflict | undefined {
  try {
    return conflictFrom(row, member.open(conflictAt(row.id), row.sealed), stored);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

function sealConflict(member: MemberScope, { id, stored, arrived }: Conflict): string {
  return member.seal(conflictAt(id), JSON.stringify({ stored, arrived }));
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
  return db.$transaction(async (tx) => {
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
    const stored = openRow(member, row.answer);
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
    await tx.answerConflict.updateMany({
      where: { id: row.id, memberId: member.id, settledAt: null },
      data: { settledAt: member.now },
    });
    const arrived = stillOpen(conflict, value);
    const now = merged.stored[row.cellKey];
    const next = arrived.length > 0 ? asItStands({ ...conflict, id: newId(), arrived }, merged.stored) : null;
    if (next) await insertConflict(tx, member, { answerId: row.answerId, conflict: next, at });
    return ok({ key: row.cellKey, value, revision: now?.revision ?? 0, savedAt: at, next });
  });
}

/**
 * Keeps a version of the standing answers of some exercises and of the entry that is open in them, or of the answers of
 * some entries, as they are now. One that was kept already is kept once.
 */
export async function cutVersions(
  tx: Tx,
  member: MemberScope,
  { why, ...of }: ({ exerciseIds: string[] } | { entryIds: string[] }) & { why: "end" | "share" },
): Promise<void> {
  const rows = await tx.answer.findMany({
    where:
      "entryIds" in of
        ? { memberId: member.id, entryId: { in: of.entryIds } }
        : {
            memberId: member.id,
            exerciseId: { in: of.exerciseIds },
            OR: [{ entryId: null }, { entry: { closedAt: null } }],
          },
  });
  for (const row of rows) {
    const stored = openRow(member, row);
    if (stored)
      await insertVersion(tx, member, {
        answerId: row.id,
        revision: row.revision,
        stored,
        cutAt: member.now,
        why,
      });
  }
}

async function insertVersion(
  tx: Tx,
  member: MemberScope,
  version: {
    answerId: string;
    revision: number;
    stored: StoredAnswer;
    cutAt: Date;
    why: "end" | "share" | "idle";
  },
): Promise<void> {
  const { stored, ...row } = version;
  const id = newId();
  const sealed = member.seal({ table: "AnswerVersion", id, column: "sealed" }, JSON.stringify(stored));
  await tx.answerVersion.createMany({
    data: [{ id, memberId: member.id, ...row, sealed }],
    skipDuplicates: true,
  });
}
