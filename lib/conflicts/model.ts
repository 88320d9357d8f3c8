// A cell that was changed in two places keeps both values until its writer has chosen (decisions.md 3).
import type { StoredAnswer } from "#lib/exercises/answer";

/** Both values of a cell that was changed in two places. */
export type Conflict = {
  id: string;
  key: string;
  /** What was stored already. */
  stored: { value: unknown; at: number; revision: number };
  /** What arrived, the newest last; one for each page that sent something. */
  arrived: Arrival[];
};

export type Arrival = { page: string; turn: number; value: unknown; at: number };

/**
 * A conflict as it was kept, beside the answer as it stands: whoever typed on where it was stored is asked about what
 * they have now, and not about what they had then.
 */
export function conflictFrom(
  row: { id: string; cellKey: string },
  opened: string,
  answer: StoredAnswer,
): Conflict {
  const { stored, arrived } = JSON.parse(opened) as Conflict;
  return asItStands({ id: row.id, key: row.cellKey, stored, arrived }, answer);
}

/** The same conflict beside the answer as it is now. */
export function asItStands(conflict: Conflict, answer: StoredAnswer): Conflict {
  const cell = answer[conflict.key];
  if (!cell) return conflict;
  return { ...conflict, stored: { value: cell.value, at: cell.at, revision: cell.revision } };
}

/** What is kept when a member has chosen. Both is for text alone: the earlier one first. */
export function settled(conflict: Conflict, keep: "stored" | "arrived" | "both"): unknown {
  const arrived = conflict.arrived.at(-1);
  if (keep === "stored" || !arrived) return conflict.stored.value;
  if (keep === "arrived") return arrived.value;
  const [first, second] =
    conflict.stored.at <= arrived.at ? [conflict.stored, arrived] : [arrived, conflict.stored];
  return `${String(first.value)}\n\n${String(second.value)}`;
}

/** Keeps what arrived in a conflict: a page that goes on typing replaces its own value and no other. */
export function withArrival(conflict: Conflict, arrival: Arrival): Conflict {
  const earlier = conflict.arrived.find(({ page }) => page === arrival.page);
  if (earlier && earlier.turn > arrival.turn) return conflict;
  return {
    ...conflict,
    arrived: [...conflict.arrived.filter(({ page }) => page !== arrival.page), arrival],
  };
}

/** What still waits to be chosen after one choice: a third page's words, if nobody was shown them yet. */
export function stillOpen(conflict: Conflict, kept: unknown): Arrival[] {
  const shown = [conflict.stored.value, conflict.arrived.at(-1)?.value, kept];
  return conflict.arrived.slice(0, -1).filter(({ value }) => !shown.some((one) => same(one, value)));
}

/** Whether two values of a cell are the same to a reader. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
