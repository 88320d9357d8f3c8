// Dated things: each is an entry of its own, and none overwrites another (decisions.md 5).
import type { RefusalWords } from "#lib/access/words";
import type { AnswerView } from "#lib/answers/model";
import { after, day, hour } from "#lib/core/clock";
import { dayKey, sayDayAsOf, sayHour } from "#lib/core/when";

/** One look at a dated exercise, or one entry of a log: a compass reading, a check-in, a letter. */
export type Look = {
  entryId: string;
  exerciseId: string;
  /** The module that asked, or null. */
  askedBy: string | null;
  openedAt: Date;
  /** While it is open it is today's page; closed, it is a page with a date. */
  closedAt: Date | null;
  answer: AnswerView;
};

/** How many entries a page shows at once, and how many a module's page is made from beside the first one. */
export const entriesShown = 20;
export const looksRead = 60;

/** No two instants of one day lie so far apart, not even where the clocks go back in it. */
const longestDay = 26 * hour;

/** Whether an entry is still being written. One that was left open on an earlier day is kept as it was left. */
export function isOpenToday(entry: Pick<Look, "openedAt" | "closedAt">, now: Date, zone: string): boolean {
  return entry.closedAt === null && dayKey(entry.openedAt, zone) === dayKey(now, zone);
}

/** Words that waited on a device for longer are of no day that could be told from its clock. */
const longestWait = 60 * day;

/** When an entry was begun whose words were typed at `writtenAt`, as a device says; a day to come is none. */
export function begunAt(writtenAt: number | null, now: Date): Date {
  const waited = writtenAt === null ? 0 : now.getTime() - writtenAt;
  return waited > 0 && waited <= longestWait ? after(now, -waited) : now;
}

type Dated = Pick<Look, "askedBy" | "openedAt">;
type Said = { now: Date; zone: string };

/** What looks are called beside each other: "M1, 19 March"; with the hour where two would be called the same. */
export function labelsOf(looks: Dated[], said: Said): string[] {
  return looks.map((_, index) => labelAt(index, looks, said));
}

/** The same for one of them, without saying the others. */
export function labelAt(index: number, looks: Dated[], { now, zone }: Said): string {
  const look = looks[index];
  if (!look) return "";
  const { askedBy, openedAt } = look;
  const label = [askedBy?.toUpperCase(), sayDayAsOf(openedAt, now, zone)].filter(Boolean).join(", ");
  const today = dayKey(openedAt, zone);
  const isTwice = looks.some(
    (other) =>
      other !== look &&
      other.askedBy === askedBy &&
      Math.abs(other.openedAt.getTime() - openedAt.getTime()) < longestDay &&
      dayKey(other.openedAt, zone) === today,
  );
  return isTwice ? `${label}, ${sayHour(openedAt, zone)}` : label;
}

export type Refusal = { code: "no-entry" };
export const refusalWords: RefusalWords<Refusal> = {
  "no-entry": "There is no such entry. It may have been deleted in another place.",
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
