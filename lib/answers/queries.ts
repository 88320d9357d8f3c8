import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { type StoredAnswer, storedAnswer } from "#lib/exercises/answer";
import type { Situation } from "#lib/exercises/situation";
import { situationExercise, situationFrom } from "#lib/guide/model";
import { db, rowsOf } from "#lib/platform/db";
import { SealBroken } from "#lib/platform/seal";

import { type AnswerView, conflictFrom, emptyAnswer, type Version, type Written } from "./model.ts";

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

/** What the member said of their situation; open where they said nothing. */
export async function situationOf(member: MemberScope): Promise<Situation> {
  return situationFrom((await readAnswers(member, [situationExercise]))(situationExercise).stored);
}

type VersionRow = { id: string; exerciseId: string; cutAt: Date; sealed: string };

/** The first version that was kept of each of some exercises; none of one that has no earlier version. */
export async function readFirstVersions(member: MemberScope, exerciseIds: string[]): Promise<Version[]> {
  if (exerciseIds.length === 0) return [];
  const rows = await db.$queryRaw<VersionRow[]>`
    select distinct on (v."answerId") v.id, a."exerciseId", v."cutAt", v.sealed
    from "Answer" a join "AnswerVersion" v on v."answerId" = a.id
    where a."memberId" = ${member.id}::uuid and a."exerciseId" = any(${exerciseIds}) and a."entryId" is null
    order by v."answerId", v."cutAt", v.id`;
  return rows.flatMap((row) => openVersion(member, row));
}

/**
 * What stood in some exercises at each of some instants, by instant and exercise. Each version is opened once, and none
 * of those in between.
 */
export async function readVersionsAt(
  member: MemberScope,
  { exerciseIds, instants }: { exerciseIds: string[]; instants: Date[] },
): Promise<(at: Date, exerciseId: string) => StoredAnswer> {
  if (exerciseIds.length === 0 || instants.length === 0) return () => ({});
  const asked = instants.map((at) => at.toISOString());
  const rows = await db.$queryRaw<(VersionRow & { at: Date })[]>`
    select distinct on (m.at, a.id) m.at, v.id, a."exerciseId", v."cutAt", v.sealed
    from unnest(${asked}::text[]) as t(text) cross join lateral (select t.text::timestamptz(3) as at) m
    cross join "Answer" a join "AnswerVersion" v on v."answerId" = a.id and v."cutAt" <= m.at
    where a."memberId" = ${member.id}::uuid and a."exerciseId" = any(${exerciseIds}) and a."entryId" is null
    order by m.at, a.id, v."cutAt" desc, v.revision desc`;
  const opened = new Map(
    [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => [
      row.id,
      openVersion(member, row)[0],
    ]),
  );
  const stood = new Map(
    rows.map((row) => [`${row.at.getTime()} ${row.exerciseId}`, opened.get(row.id)?.stored ?? {}]),
  );
  return (at, exerciseId) => stood.get(`${at.getTime()} ${exerciseId}`) ?? {};
}

/** Earlier versions of one answer, newest first: when each was cut, why, and what stood there. */
export async function readVersions(
  member: MemberScope,
  { exerciseId, entryId }: { exerciseId: string; entryId: string | null },
): Promise<(Version & { why: string })[]> {
  const rows = await db.answerVersion.findMany({
    where: { memberId: member.id, answer: { exerciseId, entryId } },
    select: { id: true, cutAt: true, why: true, sealed: true },
    orderBy: [{ cutAt: "desc" }, { revision: "desc" }],
    take: 20,
  });
  return rows.flatMap(({ why, ...row }) =>
    openVersion(member, { ...row, exerciseId }).map((version) => ({ ...version, why })),
  );
}

function openVersion(member: MemberScope, { id, exerciseId, cutAt, sealed }: VersionRow): Version[] {
  const text = unlessBroken(() => member.open({ table: "AnswerVersion", id, column: "sealed" }, sealed));
  return text === null ? [] : [{ exerciseId, cutAt, stored: storedAnswer.parse(JSON.parse(text)) }];
}

/** Everything that the member has written in, with the last save in each. Nothing sealed is opened. */
export async function readWritten(member: MemberScope): Promise<Written[]> {
  return db.$queryRaw<Written[]>`
    select a."exerciseId", e."askedBy", max(a."savedAt") as "savedAt"
    from "Answer" a left join "Entry" e on e.id = a."entryId"
    where a."memberId" = ${member.id}::uuid
    group by 1, 2`;
}
