import "server-only";
import type { MemberScope } from "#lib/access/scope";
import type { AnswerView } from "#lib/answers/model";
import { type AnswerRow, openAnswer, openConflicts } from "#lib/answers/queries";
import { rowsOf, sql } from "#lib/platform/db";
import { type Look, looksRead } from "./model.ts";

type LookRow = AnswerRow & {
  entryId: string;
  askedBy: string | null;
  openedAt: Date;
  closedAt: Date | null;
};

const columns = sql`
  e.id as "entryId", e."exerciseId", e."askedBy", e."openedAt", e."closedAt", a.id, a.revision, a.sealed, a."savedAt"`;

/**
 * A member's entries that have an answer. It walks an index of entries and looks into that of answers for each: `limit 1`
 * keeps the planner from reading every answer of the member beside the few that are asked for.
 */
function entriesOf(member: MemberScope) {
  return sql`
    from "Entry" e cross join lateral (
      select * from "Answer" a
      where a."memberId" = e."memberId" and a."exerciseId" = e."exerciseId" and a."entryId" = e.id limit 1) a
    where e."memberId" = ${member.id}::uuid`;
}

/**
 * The looks at some dated exercises and the entries of logs, oldest first: of each exercise the newest, and the first of
 * all. One without a word in it is left out. However many there are, no more than those are read, and of those only what
 * is asked for is opened.
 */
export async function readLooks(member: MemberScope, exerciseIds: string[]): Promise<Look[]> {
  if (exerciseIds.length === 0) return [];
  return looksOfEach(
    member,
    exerciseIds,
    sql`
      (select ${columns} ${entriesOf(member)} and e."exerciseId" = asked.id
       order by e."openedAt" desc, e.id desc limit ${looksRead})
      union
      ${firstOf(member)}`,
  );
}

/** A module, and how many of its ends, newest first, have a page that is made anew. */
export type KeptFor = { moduleId: string; ends: number };

/**
 * The first look at each of some dated exercises and the newest, oldest first; and for the pages that are kept of a module
 * the newest when each of them was kept.
 */
export async function readEnds(
  member: MemberScope,
  { exerciseIds, keptFor }: { exerciseIds: string[]; keptFor: KeptFor | null },
): Promise<Look[]> {
  if (exerciseIds.length === 0) return [];
  return looksOfEach(
    member,
    exerciseIds,
    sql`
      ${firstOf(member)}
      union
      select newest.*
      from (
        select timestamptz 'infinity' as at
        union all
        (select at from "ModuleMark"
         where "memberId" = ${member.id}::uuid and "moduleId" = ${keptFor?.moduleId ?? null}
         order by at desc, id desc limit ${keptFor?.ends ?? 0})
      ) stood
      cross join lateral (
        select ${columns} ${entriesOf(member)} and e."exerciseId" = asked.id and e."openedAt" <= stood.at
        order by e."openedAt" desc, e.id desc limit 1
      ) newest`,
  );
}

function firstOf(member: MemberScope) {
  return sql`
    (select ${columns} ${entriesOf(member)} and e."exerciseId" = asked.id order by e."openedAt", e.id limit 1)`;
}

/** Of each of some exercises, which the statement calls `asked.id`, the looks that it finds, oldest first. */
async function looksOfEach(
  member: MemberScope,
  exerciseIds: string[],
  found: ReturnType<typeof entriesOf>,
): Promise<Look[]> {
  const rows = await rowsOf<LookRow>`
    select found.*, ${openConflicts} as conflicts
    from unnest(${exerciseIds}::text[]) as asked(id) cross join lateral (${found}) found
    order by found."openedAt", found."entryId"`;
  return rows.map((row) => lookFrom(member, row));
}

/** The newest look at each of some exercises, or the newest entry of a log. */
export async function readNewest(
  member: MemberScope,
  exerciseIds: string[],
): Promise<(exerciseId: string) => Look | null> {
  const rows = await rowsOf<LookRow>`
    select found.*, ${openConflicts} as conflicts
    from unnest(${exerciseIds}::text[]) as asked(id)
    cross join lateral (
      select ${columns} ${entriesOf(member)} and e."exerciseId" = asked.id
      order by e."openedAt" desc, e.id desc limit 1
    ) found`;
  const looks = new Map(rows.map((row) => [row.exerciseId, lookFrom(member, row)]));
  return (exerciseId) => looks.get(exerciseId) ?? null;
}

/**
 * Some entries of one log, newest first: those begun before an instant, and whether there are earlier ones since
 * another; and the one that is open, wherever it stands: today's, or one that was left open on an earlier day.
 */
export async function readLog(
  member: MemberScope,
  {
    exerciseId,
    before,
    since,
    take,
  }: { exerciseId: string; before: Date | null; since?: Date; take: number },
): Promise<{ entries: Look[]; more: boolean; open: Look | null }> {
  const rows = await rowsOf<LookRow & { isListed: boolean }>`
    select found.*, ${openConflicts} as conflicts
    from (
      (select true as "isListed", ${columns} ${entriesOf(member)} and e."exerciseId" = ${exerciseId}
         and e."openedAt" < coalesce(${before}::timestamptz, 'infinity')
         and e."openedAt" >= coalesce(${since ?? null}::timestamptz, '-infinity')
       order by e."openedAt" desc, e.id desc limit ${take + 1})
      union all
      (select false, ${columns} ${entriesOf(member)} and e."exerciseId" = ${exerciseId} and e."closedAt" is null)
    ) found
    order by found."openedAt" desc, found."entryId" desc`;
  const listed = rows.filter(({ isListed }) => isListed);
  const open = rows.find(({ isListed }) => !isListed);
  return {
    entries: listed.slice(0, take).map((row) => lookFrom(member, row)),
    more: listed.length > take,
    open: open ? lookFrom(member, open) : null,
  };
}

/** The entry of a log that is open: today's, or one that was left open on an earlier day. */
export async function readOpenEntry(member: MemberScope, exerciseId: string): Promise<Look | null> {
  const [row] = await rowsOf<LookRow>`
    select found.*, ${openConflicts} as conflicts
    from (select ${columns} ${entriesOf(member)} and e."exerciseId" = ${exerciseId} and e."closedAt" is null) found`;
  return row ? lookFrom(member, row) : null;
}

/** One entry of a log. Null: there is none, or it is somebody else's. */
export async function readEntry(
  member: MemberScope,
  { exerciseId, entryId }: { exerciseId: string; entryId: string },
): Promise<Look | null> {
  const [row] = await rowsOf<LookRow>`
    select found.*, ${openConflicts} as conflicts
    from (select ${columns} ${entriesOf(member)} and e."exerciseId" = ${exerciseId} and e.id = ${entryId}::uuid) found`;
  return row ? lookFrom(member, row) : null;
}

/** A look whose words are opened when they are asked for: a page that reads sixty often needs two. */
function lookFrom(member: MemberScope, { entryId, askedBy, openedAt, closedAt, ...row }: LookRow): Look {
  let opened: AnswerView | undefined;
  return {
    entryId,
    exerciseId: row.exerciseId,
    askedBy,
    openedAt,
    closedAt,
    get answer() {
      opened ??= openAnswer(member, row);
      return opened;
    },
  };
}
