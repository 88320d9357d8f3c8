// Dated things: each is an entry of its own, and none overwrites another (decisions.md 5).
import type { AnswerView } from "#lib/answers/model";

/** One look at a dated exercise: a compass reading, later a check-in or a letter. */
export type Look = {
  entryId: string;
  /** The module that asked, or null. */
  askedBy: string | null;
  openedAt: Date;
  /** While it is open it is today's page; closed, it is a page with a date. */
  closedAt: Date | null;
  answer: AnswerView;
};

/** A field that a plain form left as it was is not a change: its print says what it started from. */
export function printOf(value: unknown): string {
  // FNV-1a: this only tells a changed field from an unchanged one.
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value ?? null)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
