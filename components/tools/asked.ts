import { isId } from "#lib/core/ids";

/** What an address says of a log: which entry is open, from where on it is listed, and which one is about to go. */
export type Asked = Partial<Record<"entry" | "before" | "delete", string | string[]>>;

export function askedIn({ entry, before }: Asked): { entryId: string | null; before: Date | null } {
  const at = typeof before === "string" ? Date.parse(before) : Number.NaN;
  return {
    entryId: typeof entry === "string" && isId(entry) ? entry : null,
    before: Number.isNaN(at) ? null : new Date(at),
  };
}
