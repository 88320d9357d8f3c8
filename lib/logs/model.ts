// A log's page: the entry that is written in, and those before it.
import type { Version } from "#lib/answers/model";
import type { Look } from "#lib/entries/model";

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
