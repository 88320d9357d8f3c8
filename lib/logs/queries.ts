import "server-only";
import type { MemberScope } from "#lib/access/scope";
import type { Card } from "#lib/cards/model";
import { cardsFor } from "#lib/cards/queries";
import { newId } from "#lib/core/ids";
import { entriesShown, isOpenToday, type Look, labelsOf } from "#lib/entries/model";
import { readEntry, readLog } from "#lib/entries/queries";
import type { Exercise } from "#lib/exercises/answer";
import { readVersions } from "#lib/versions/queries";
import { type Log, type LogAsked, notesOn } from "./model.ts";

/** A log as its page shows it: the entry that is written in, if one is, and those before it. */
export async function logOf(
  member: MemberScope,
  { exercise, asked }: { exercise: Exercise; asked: LogAsked },
): Promise<{ written: Look | null; shown: Log }> {
  const { now, timeZone: zone } = member;
  const exerciseId = exercise.id;
  const [{ entries, more, open: left }, corrected] = await Promise.all([
    readLog(member, { exerciseId, before: asked.before, take: entriesShown }),
    asked.entryId ? readEntry(member, { exerciseId, entryId: asked.entryId }) : null,
  ]);
  const open = left && isOpenToday(left, now, zone) ? left : null;
  const written = corrected ?? open;
  const correcting =
    corrected && corrected.entryId !== open?.entryId
      ? {
          at: corrected.openedAt,
          versions: await readVersions(member, { exerciseId, entryId: corrected.entryId }),
        }
      : null;
  const listed = entries.filter(({ entryId }) => entryId !== written?.entryId);
  const labels = labelsOf(listed, { now, zone });
  return {
    written,
    shown: {
      entryId: written?.entryId ?? newId(),
      correcting,
      entries: listed.map((look, index) => ({ label: labels[index] ?? "", look })),
      before: more ? (entries.at(-1)?.openedAt ?? null) : null,
    },
  };
}

/** The cards that belong under what is written on a page (care.md §3.5). */
export function cardsOn(member: MemberScope, written: Parameters<typeof notesOn>[0]): Promise<Card[]> {
  return cardsFor(member, notesOn(written, { now: member.now, zone: member.timeZone }));
}
