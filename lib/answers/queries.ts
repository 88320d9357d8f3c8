import "server-only";
import { steady } from "#content/modules/00-arrival/exercises";
import type { MemberScope } from "#lib/access/scope";
import { openConflict } from "#lib/conflicts/queries";
import { fieldBlocks } from "#lib/exercises/answer";
import type { Situation } from "#lib/exercises/situation";
import { situationExercise, situationFrom } from "#lib/guide/model";
import { db, rowsOf } from "#lib/platform/db";
import { openStored } from "#lib/versions/queries";
import { type AnswerView, emptyAnswer, type Written } from "./model.ts";

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
  const stored = openStored(member, { table: "Answer", ...row });
  if (!stored) return { ...emptyAnswer, revision, savedAt, unreadable: true };
  // A choice that doesn't open can't be shown; the answer itself can.
  const conflicts = (row.conflicts ?? []).flatMap((conflict) => openConflict(member, conflict, stored) ?? []);
  return { revision, stored, savedAt, conflicts, unreadable: false };
}

/** What the member said of their situation; open where they said nothing. */
export async function situationOf(member: MemberScope): Promise<Situation> {
  return situationFrom((await readAnswers(member, [situationExercise]))(situationExercise).stored);
}

/** Whether this member has written anything on their steady card; a card that doesn't open is one too. */
export async function hasSteadyCard(member: MemberScope): Promise<boolean> {
  const { stored, unreadable } = (await readAnswers(member, [steady.id]))(steady.id);
  return unreadable || steady.fields.some((field) => fieldBlocks(field, stored).length > 0);
}

/** Everything that the member has written in, with the last save in each. Nothing sealed is opened. */
export async function readWritten(member: MemberScope): Promise<Written[]> {
  return db.$queryRaw<Written[]>`
    select a."exerciseId", e."askedBy", max(a."savedAt") as "savedAt"
    from "Answer" a left join "Entry" e on e.id = a."entryId"
    where a."memberId" = ${member.id}::uuid
    group by 1, 2`;
}
