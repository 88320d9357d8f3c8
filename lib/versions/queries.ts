import "server-only";
import type { MemberScope } from "#lib/access/scope";
import type { StoredAnswer } from "#lib/exercises/answer";
import { db, rowsOf } from "#lib/platform/db";
import { unlessBroken } from "#lib/platform/seal";
import type { Version } from "./model.ts";

type VersionRow = { id: string; exerciseId: string; cutAt: Date; sealed: string };

/** The first version that was kept of each of some exercises; none of one that has no earlier version. */
export async function readFirstVersions(member: MemberScope, exerciseIds: string[]): Promise<Version[]> {
  if (exerciseIds.length === 0) return [];
  const rows = await rowsOf<VersionRow>`
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
  const rows = await rowsOf<VersionRow & { at: Date }>`
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
  const stored = openStored(member, { table: "AnswerVersion", id, sealed });
  return stored ? [{ exerciseId, cutAt, stored }] : [];
}

/** An answer as it was sealed, standing or in a version; null where it does not open. */
export function openStored(
  member: MemberScope,
  { table, id, sealed }: { table: "Answer" | "AnswerVersion"; id: string; sealed: string },
): StoredAnswer | null {
  const text = unlessBroken(() => member.open({ table, id, column: "sealed" }, sealed));
  // Its shape was looked at before it was sealed, and the seal says that it is what was sealed then.
  return text === null ? null : (JSON.parse(text) as StoredAnswer);
}
