// How what arrives meets what is stored. Pure. A cell is the unit of merge: different cells go together, the same cell
// changed in two places is kept twice and asked about (decisions.md 3).
import type { RefusalWords } from "#lib/access/words";
import { type Conflict, same } from "#lib/conflicts/model";
import { hour } from "#lib/core/clock";
import { sayNumber } from "#lib/core/number";
import { type Exercise, parseCell, type StoredAnswer, type StoredCell } from "#lib/exercises/answer";
import { textCap } from "#lib/exercises/define";

/** One saving of an open page: pages count theirs, so that an answer that was lost on its way is no surprise. */
export type Turn = { page: string; turn: number };

/**
 * One changed cell: its value now, and the revision of the value that it was changed from (0: there was none). `after`
 * are the turns of pages that ended before their words were known to be saved, where this goes on from those words.
 */
export type Change = { key: string; value: unknown; base: number; after?: Turn[] };

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
    `This holds ${sayNumber(textCap)} characters. Yours has ${sayNumber(characters)}, and all of it is kept on this page.`,
  unreadable:
    "What was saved here before can’t be opened, so nothing was written over it. What you type is kept on this page, and we have a note of it.",
  "other-member": "Somebody else is signed in here now. What you wrote is kept for you.",
  settled: "That was chosen already, in another place. This page now shows what was kept.",
  moved: "The other page went on meanwhile. Both are here as they are now.",
  busy: "This is being saved in several places at once. What you typed is kept here and saves in a moment.",
};

/** After so long without a save, the next one first keeps a version of what stood there. */
export const idleBefore = hour / 2;

type Merged = {
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

/** Where something is written: by exercise and, for a look, the module that asked. */
export type Written = { exerciseId: string; askedBy: string | null; savedAt: Date };
