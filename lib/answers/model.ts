// How what arrives meets what is stored. Pure. A cell is the unit of merge: different cells go together, the same cell
// changed in two places is kept twice and asked about (decisions.md 3).
import type { RefusalWords } from "#lib/access/words";
import { hour } from "#lib/core/clock";
import { type Exercise, parseCell, type StoredAnswer, type StoredCell } from "#lib/exercises/answer";
import { textCap } from "#lib/exercises/define";

/** One saving of an open page: pages count theirs, so that an answer that was lost on its way is no surprise. */
export type Turn = { page: string; turn: number };

/**
 * One changed cell: its value now, and the revision of the value that it was changed from (0: there was none). `after`
 * are the turns of pages that ended before their words were known to be saved, where this goes on from those words.
 */
export type Change = { key: string; value: unknown; base: number; after?: Turn[] };

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

export type Refusal =
  | { code: "no-exercise" }
  | { code: "too-large"; field: string; characters: number }
  | { code: "unreadable" }
  | { code: "other-member" }
  | { code: "settled" }
  | { code: "moved" }
  | { code: "busy" };

export const refusalWords: RefusalWords<Refusal> = {
  "no-exercise":
    "There is no such page any more. What you typed is kept here: copy it before you close this.",
  "too-large": ({ characters }) =>
    `This holds ${textCap.toLocaleString("en-GB")} characters. Yours has ${characters.toLocaleString("en-GB")}, and all of it is kept on this page.`,
  unreadable:
    "What was saved here before can’t be opened, so nothing was written over it. What you type is kept on this page, and we have a note of it.",
  "other-member": "Somebody else is signed in here now. What you wrote is kept for you.",
  settled: "That was chosen already, in another place. This page now shows what was kept.",
  moved: "The other page went on meanwhile. Both are here as they are now.",
  busy: "This is being saved in several places at once. What you typed is kept here and saves in a moment.",
};

/** After so long without a save, the next one first keeps a version of what stood there. */
export const idleBefore = hour / 2;

export type Merged = {
  stored: StoredAnswer;
  changed: boolean;
  collisions: Change[];
  /** Cells that the exercise does not have (any more), or that can't hold what came. */
  unknown: string[];
};

/**
 * Puts changes into an answer. A change that started from what is stored is taken; one that says what is stored already
 * changes nothing; one that started from an older value collides, and leaves the stored value alone. What the same page
 * stored itself is no collision: a page that did not hear of its own save goes on from it, and a turn that was overtaken
 * on its way changes nothing.
 */
export function merge(
  exercise: Exercise,
  stored: StoredAnswer,
  { changes, revision, at, turn }: { changes: Change[]; revision: number; at: number; turn?: Turn },
): Merged {
  const next: StoredAnswer = { ...stored };
  const collisions: Change[] = [];
  const unknown: string[] = [];
  let changed = false;
  for (const change of changes) {
    const parsed = parseCell(exercise, change.key, change.value);
    if (!parsed) {
      unknown.push(change.key);
      continue;
    }
    const before = stored[change.key];
    if (before && same(before.value, parsed.value)) continue;
    if (before && before.revision > change.base) {
      const own = before.writer && turn && before.writer.page === turn.page ? before.writer : undefined;
      if (own && turn && own.turn >= turn.turn) continue;
      if (!own && !follows(change, before.writer)) {
        collisions.push(change);
        continue;
      }
    }
    next[change.key] = { ...parsed, revision, at, ...(turn ? { writer: turn } : {}) };
    changed = true;
  }
  return { stored: next, changed, collisions, unknown };
}

function follows({ after = [] }: Change, writer: Turn | undefined): boolean {
  return after.some(({ page, turn }) => writer?.page === page && writer.turn <= turn);
}

/** Whether two values of a cell are the same to a reader. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

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

/** What one exercise holds, as its pages need it. */
export type AnswerView = {
  /** 0 where nothing is saved yet. */
  revision: number;
  stored: StoredAnswer;
  savedAt: Date | null;
  conflicts: Conflict[];
  /** The sealed text does not open: nothing is shown, and nothing may be written over it. */
  unreadable: boolean;
};

export const emptyAnswer: AnswerView = {
  revision: 0,
  stored: {},
  savedAt: null,
  conflicts: [],
  unreadable: false,
};

/** Revisions of the cells, which a page sends back with its changes. */
export function revisionsOf(stored: StoredAnswer): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, cell]: [string, StoredCell]) => [key, cell.revision]),
  );
}

/** What stood in one exercise at an earlier time. */
export type Version = { exerciseId: string; cutAt: Date; stored: StoredAnswer };

/** Where something is written: by exercise and, for a look, the module that asked. */
export type Written = { exerciseId: string; askedBy: string | null; savedAt: Date };
