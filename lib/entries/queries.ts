import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { readEntryAnswers } from "#lib/answers/queries";
import { db } from "#lib/platform/db";
import { type Look, looksRead } from "./model.ts";

type EntryRow = {
  id: string;
  exerciseId: string;
  askedBy: string | null;
  openedAt: Date;
  closedAt: Date | null;
};

/**
 * The looks at some dated exercises and the entries of logs, oldest first: of each exercise the newest, and the first of
 * all. One without a word in it is left out. However many there are, no more than those are opened.
 */
export async function readLooks(member: MemberScope, exerciseIds: string[]): Promise<Look[]> {
  if (exerciseIds.length === 0) return [];
  const entries = await db.$queryRaw<EntryRow[]>`
    select id, "exerciseId", "askedBy", "openedAt", "closedAt" from (
      select e.*, row_number() over (partition by "exerciseId" order by "openedAt" desc, id desc) as newest,
             row_number() over (partition by "exerciseId" order by "openedAt", id) as oldest
      from "Entry" e
      where "memberId" = ${member.id}::uuid and "exerciseId" = any(${exerciseIds})
        and exists (select from "Answer" a where a."entryId" = e.id)
    ) numbered
    where newest <= ${looksRead} or oldest = 1
    order by "openedAt", id`;
  return withAnswers(member, entries);
}

/** Some entries of one log, newest first: those begun before an instant, and whether there are earlier ones since another. */
export async function readLog(
  member: MemberScope,
  {
    exerciseId,
    before,
    since,
    take,
  }: { exerciseId: string; before: Date | null; since?: Date; take: number },
): Promise<{ entries: Look[]; more: boolean }> {
  const found = await db.entry.findMany({
    where: {
      memberId: member.id,
      exerciseId,
      answers: { some: {} },
      openedAt: { ...(before && { lt: before }), ...(since && { gte: since }) },
    },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    select: { id: true, exerciseId: true, askedBy: true, openedAt: true, closedAt: true },
    take: take + 1,
  });
  return { entries: await withAnswers(member, found.slice(0, take)), more: found.length > take };
}

/** The newest look at an exercise, or the newest entry of a log. */
export async function readNewest(member: MemberScope, exerciseId: string): Promise<Look | null> {
  const found = await db.entry.findFirst({
    where: { memberId: member.id, exerciseId, answers: { some: {} } },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    select: { id: true, exerciseId: true, askedBy: true, openedAt: true, closedAt: true },
  });
  return found && ((await withAnswers(member, [found])).at(0) ?? null);
}

/** The entry of a log that is open: today's, or one that was left open on an earlier day. */
export async function readOpenEntry(member: MemberScope, exerciseId: string): Promise<Look | null> {
  const found = await db.entry.findFirst({
    where: { memberId: member.id, exerciseId, closedAt: null },
    select: { id: true, exerciseId: true, askedBy: true, openedAt: true, closedAt: true },
  });
  return found && ((await withAnswers(member, [found])).at(0) ?? null);
}

/** One entry of a log. Null: there is none, or it is somebody else's. */
export async function readEntry(
  member: MemberScope,
  { exerciseId, entryId }: { exerciseId: string; entryId: string },
): Promise<Look | null> {
  const found = await db.entry.findFirst({
    where: { id: entryId, memberId: member.id, exerciseId },
    select: { id: true, exerciseId: true, askedBy: true, openedAt: true, closedAt: true },
  });
  return found && ((await withAnswers(member, [found])).at(0) ?? null);
}

async function withAnswers(member: MemberScope, entries: EntryRow[]): Promise<Look[]> {
  if (entries.length === 0) return [];
  const answerOf = await readEntryAnswers(
    member,
    entries.map((entry) => entry.id),
  );
  return entries
    .map(({ id, ...entry }) => ({ entryId: id, ...entry, answer: answerOf(id) }))
    .filter(({ answer }) => answer.revision > 0);
}
