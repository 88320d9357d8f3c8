import "server-only";
import { exercisesOf, guideModules } from "#content/index";
import { steady } from "#content/modules/00-arrival/exercises";
import type { MemberScope } from "#lib/access/scope";
import { openConflict } from "#lib/conflicts/queries";
import { fieldBlocks } from "#lib/exercises/answer";
import type { Situation } from "#lib/exercises/situation";
import { situationExercise, situationFrom } from "#lib/guide/model";
import { rowsOf, sql } from "#lib/platform/db";
import { openStored } from "#lib/versions/queries";
import { type AnswerView, emptyAnswer, type Written } from "./model.ts";

/** An answer as it is kept, with the choices that are open in it. */
export type AnswerRow = {
  id: string;
  exerciseId: string;
  revision: number;
  sealed: string;
  savedAt: Date;
  conflicts: { id: string; cellKey: string; sealed: string }[] | null;
};

/** The choices that are open in an answer, of the statement that calls it `found`. */
export const openConflicts = sql`
  (select json_agg(json_build_object('id', c.id, 'cellKey', c."cellKey", 'sealed', c.sealed))
   from "AnswerConflict" c where c."answerId" = found.id and c."settledAt" is null)`;

/** The standing answers of some exercises, by exercise. An exercise without one is an empty answer. */
export async function readAnswers(
  member: MemberScope,
  exerciseIds: string[],
): Promise<(exerciseId: string) => AnswerView> {
  if (exerciseIds.length === 0) return () => emptyAnswer;
  const rows = await rowsOf<AnswerRow>`
    select id, "exerciseId", revision, sealed, "savedAt", ${openConflicts} as conflicts
    from "Answer" found
    where "memberId" = ${member.id}::uuid and "exerciseId" = any(${exerciseIds}) and "entryId" is null`;
  const views = new Map(rows.map((row) => [row.exerciseId, openAnswer(member, row)]));
  return (exerciseId) => views.get(exerciseId) ?? emptyAnswer;
}

/** Opens an answer that was read for this member. */
export function openAnswer(member: MemberScope, row: AnswerRow): AnswerView {
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

/**
 * Everything that the member has written in, with the last save in each. Nothing sealed is opened. Which module asked is
 * looked up for looks alone: a log has a thousand entries, and any module that has it may show it.
 */
export async function readWritten(member: MemberScope): Promise<Written[]> {
  return rowsOf<Written>`
    select "exerciseId", null as "askedBy", max("savedAt") as "savedAt" from "Answer"
    where "memberId" = ${member.id}::uuid and "exerciseId" <> all(${looks})
    group by 1
    union all
    select e."exerciseId", e."askedBy", max(a."savedAt") as "savedAt"
    from "Entry" e join "Answer" a
      on a."memberId" = e."memberId" and a."exerciseId" = e."exerciseId" and a."entryId" = e.id
    where e."memberId" = ${member.id}::uuid and e."exerciseId" = any(${looks})
    group by 1, 2`;
}

const looks = [...new Set(guideModules.flatMap(exercisesOf))].flatMap(({ id, dated }) =>
  dated === "look" ? [id] : [],
);

/** In which of some exercises anything is written. */
export async function readBegun(member: MemberScope, exerciseIds: string[]): Promise<string[]> {
  if (exerciseIds.length === 0) return [];
  const rows = await rowsOf<{ exerciseId: string }>`
    select asked.id as "exerciseId" from unnest(${exerciseIds}::text[]) as asked(id)
    where exists (select from "Answer" a where a."memberId" = ${member.id}::uuid and a."exerciseId" = asked.id)`;
  return rows.map(({ exerciseId }) => exerciseId);
}

/** In which of some exercises something was saved since an instant; standing answers alone. */
export async function readSavedSince(
  member: MemberScope,
  { exerciseIds, since }: { exerciseIds: string[]; since: Date },
): Promise<{ exerciseId: string; savedAt: Date }[]> {
  return rowsOf<{ exerciseId: string; savedAt: Date }>`
    select "exerciseId", "savedAt" from "Answer"
    where "memberId" = ${member.id}::uuid and "exerciseId" = any(${exerciseIds}) and "entryId" is null
      and "savedAt" >= ${since}
    order by "savedAt" desc, "exerciseId"`;
}

/** The standing answers of some exercises that were saved last, newest first; none where nothing was saved in any since. */
export async function readNewestAnswers(
  member: MemberScope,
  { exerciseIds, savedSince, take }: { exerciseIds: string[]; savedSince: Date; take: number },
): Promise<AnswerView[]> {
  const rows = await rowsOf<AnswerRow>`
    select a.id, a."exerciseId", a.revision, a.sealed, a."savedAt", null as conflicts
    from "Answer" a
    where a."memberId" = ${member.id}::uuid and a."exerciseId" = any(${exerciseIds}) and a."entryId" is null
      and exists (
        select from "Answer" b
        where b."memberId" = ${member.id}::uuid and b."exerciseId" = any(${exerciseIds}) and b."entryId" is null
          and b."savedAt" >= ${savedSince})
    order by a."savedAt" desc, a."exerciseId" limit ${take}`;
  return rows.map((row) => openAnswer(member, row));
}
