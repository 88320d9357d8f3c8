import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { storedAnswer } from "#lib/exercises/answer";
import { db, rowsOf } from "#lib/platform/db";
import { SealBroken } from "#lib/platform/seal";

import { type AnswerView, conflictFrom, emptyAnswer } from "./model.ts";

type Row = {
  id: string;
  exerciseId: string;
  entryId: string | null;
  revision: number;
  sealed: string;
  savedAt: Date;
  conflicts: { id: string; cellKey: string; sealed: string }[] | null;
};

/** The standing answers of some exercises, by exercise. An exercise without one is an empty answer. */
export async function readAnswers(
  member: MemberScope,
  exerciseIds: string[],
): Promise<(exerciseId: string) => AnswerView> {
  if (exerciseIds.length === 0) return () => emptyAnswer;
  const rows = await rowsOf<Row>`
    select a.id, a."exerciseId", a."entryId", a.revision, a.sealed, a."savedAt",
           (select json_agg(json_build_object('id', c.id, 'cellKey', c."cellKey", 'sealed', c.sealed))
            from "AnswerConflict" c where c."answerId" = a.id and c."settledAt" is null) as conflicts
    from "Answer" a
    where a."memberId" = ${member.id}::uuid and a."exerciseId" = any(${exerciseIds}) and a."entryId" is null`;
  const views = new Map(rows.map((row) => [row.exerciseId, viewOf(member, row)]));
  return (exerciseId) => views.get(exerciseId) ?? emptyAnswer;
}

/** The answers of some entries, by entry. */
export async function readEntryAnswers(
  member: MemberScope,
  entryIds: string[],
): Promise<(entryId: string) => AnswerView> {
  const rows = await rowsOf<Row>`
    select a.id, a."exerciseId", a."entryId", a.revision, a.sealed, a."savedAt",
           (select json_agg(json_build_object('id', c.id, 'cellKey', c."cellKey", 'sealed', c.sealed))
            from "AnswerConflict" c where c."answerId" = a.id and c."settledAt" is null) as conflicts
    from "Answer" a
    where a."memberId" = ${member.id}::uuid and a."entryId" = any(${entryIds}::uuid[])`;
  const views = new Map(rows.map((row) => [row.entryId, viewOf(member, row)]));
  return (entryId) => views.get(entryId) ?? emptyAnswer;
}

function viewOf(member: MemberScope, row: Row): AnswerView {
  const { revision, savedAt } = row;
  const opened = unlessBroken(() =>
    member.open({ table: "Answer", id: row.id, column: "sealed" }, row.sealed),
  );
  if (opened === null) return { ...emptyAnswer, revision, savedAt, unreadable: true };
  const stored = storedAnswer.parse(JSON.parse(opened));
  // A choice that doesn't open can't be shown; the answer itself can.
  const conflicts = (row.conflicts ?? []).flatMap((conflict) => {
    const at = { table: "AnswerConflict", id: conflict.id, column: "sealed" };
    const kept = unlessBroken(() => member.open(at, conflict.sealed));
    return kept === null ? [] : [conflictFrom(conflict, kept, stored)];
  });
  return { revision, stored, savedAt, conflicts, unreadable: false };
}

function unlessBroken(open: () => string): string | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** Earlier versions of some exercises, newest first: when each was cut, why, and what stood there. */
export async function readVersions(
  member: MemberScope,
  exerciseIds: string[],
): Promise<{ exerciseId: string; cutAt: Date; why: string; stored: AnswerView["stored"] }[]> {
  const rows = await db.answerVersion.findMany({
    where: { memberId: member.id, answer: { exerciseId: { in: exerciseIds }, entryId: null } },
    select: { id: true, cutAt: true, why: true, sealed: true, answer: { select: { exerciseId: true } } },
    orderBy: { cutAt: "desc" },
    take: 200,
  });
  return rows.flatMap(({ id, cutAt, why, sealed, answer }) => {
    const text = unlessBroken(() => member.open({ table: "AnswerVersion", id, column: "sealed" }, sealed));
    if (text === null) return [];
    return [{ exerciseId: answer.exerciseId, cutAt, why, stored: storedAnswer.parse(JSON.parse(text)) }];
  });
}
