// A log's page: the entry that is written in, and those before it.
import type { Note } from "#lib/cards/model";
import { dayKey } from "#lib/core/when";
import type { Look } from "#lib/entries/model";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import type { Version } from "#lib/versions/model";

/** What a log's page shows. */
export type Log = {
  /** The entry that is written in: a new one, the one begun today, or an earlier one that is being corrected. */
  entryId: string;
  correcting: { at: Date; versions: Version[] } | null;
  entries: { label: string; look: Look }[];
  /** Where the earlier ones begin, if there are any. */
  before: Date | null;
};

/** What was asked for in the address of a log's page: an entry to correct, and those before an instant. */
export type LogAsked = { entryId: string | null; before: Date | null };

/**
 * What is written on a page, as the notes that a card may ask about: each exercise by itself, and of a log each entry. An
 * entry that was kept today is a note of that page too: it may have been kept before anybody looked at its words.
 */
export function notesOn(
  written: readonly { exercise: Exercise; stored: StoredAnswer; log?: Log | null }[],
  { now, zone }: { now: Date; zone: string },
): Note[] {
  return written.flatMap(({ exercise: { id }, stored, log }): Note[] => {
    const form = `answer-${id}`;
    if (!log) return [{ note: id, words: wordsOf(stored), form }];
    const kept = log.entries.filter(({ look }) => dayKey(look.openedAt, zone) === dayKey(now, zone));
    return [
      { note: `${id}/${log.entryId}`, words: wordsOf(stored), form },
      ...kept.map(({ look }) => ({
        note: `${id}/${look.entryId}`,
        words: wordsOf(look.answer.stored),
        form: null,
      })),
    ];
  });
}

function wordsOf(stored: StoredAnswer): string[] {
  return Object.values(stored).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
