// What the tools show at once of what a member wrote elsewhere. Pure.
import { aims, knows, own, purpose, review, terms } from "#content/modules/03-room-to-breathe/exercises";
import { film, scenes } from "#content/modules/04-whole-film/exercises";
import { heldUntil, ifNo, noLines } from "#content/modules/07-not-tonight/exercises";
import { words as letterWords, until as sealedUntil } from "#content/tools/letters";
import { dayKey } from "../core/when.ts";
import { isOpenToday, type Look } from "../entries/model.ts";
import { type Exercise, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "../exercises/answer.ts";

export type Answers = (exercise: Exercise) => StoredAnswer;

/** What the doors of "Before you send" read. */
export const readBefore = [scenes, purpose, terms, ifNo];

/** Three lines for a bad hour; null where nothing was written. */
export type Card = { good: string | null; hard: string | null; aim: string | null };

/** One good scene and one hard one from the ledger, and the first thing that the quiet is for. */
export function cardOf(answers: Answers): Card {
  const rows = writtenRows(film, answers(scenes));
  const scene = (start: string) =>
    rows
      .filter(({ id }) => id.startsWith(start))
      .map(({ cells }) => wordsIn(cells.scene))
      .find((line) => line) ?? null;
  const why = answers(purpose);
  const chosen = fieldCells(aims, why);
  const first = aims.options.find(({ id }) => chosen[id] === "yes")?.label;
  return {
    good: scene("good"),
    hard: scene("hard"),
    aim: wordsIn(fieldCells(own, why)[""]) || first || null,
  };
}

export type Someone = { line: string; number: string | null };

/** The people whom a member wrote down: on the plan for a no, in their terms, and as somebody to be called. */
export function peopleOf(answers: Answers, toCall: { name: string; number: string } | null): Someone[] {
  const lines = [
    wordsIn(fieldCells(noLines.call, answers(ifNo))[""]),
    wordsIn(fieldCells(knows, answers(terms))[""]),
  ];
  const called =
    toCall && (toCall.name || toCall.number)
      ? [{ line: toCall.name || toCall.number, number: toCall.number || null }]
      : [];
  const written = lines.filter((line) => line !== "").map((line) => ({ line, number: null }));
  return [...called, ...written].filter(
    ({ line }, index, all) => all.findIndex((other) => other.line === line) === index,
  );
}

/** A message in the hold box, until when it is held, and what became of it. */
export type Held = { entryId: string; until: Date; isOver: boolean; decided: string | null };

/** A held message as its entry has it; null where the entry holds none. */
export function heldFrom({ entryId, openedAt, answer }: Look, now: Date): Held | null {
  const until = heldUntil({ at: openedAt, stored: answer.stored });
  if (!until) return null;
  return {
    entryId,
    until,
    isOver: until <= now,
    decided: wordsIn(answer.stored.decided?.value) || null,
  };
}

/** A letter: sealed until its day, or open. Its words are shown where it is opened, and nowhere else. */
export type Letter = {
  entryId: string;
  writtenAt: Date;
  until: string | null;
  isSealed: boolean;
  /** It is open on its page today, and not kept so far. */
  isBeingWritten: boolean;
  words: string;
};

/** A letter as its entry holds it. */
export function letterFrom(
  { entryId, openedAt, closedAt, answer }: Pick<Look, "entryId" | "openedAt" | "closedAt" | "answer">,
  { now, zone }: { now: Date; zone: string },
): Letter {
  const until = wordsIn(fieldCells(sealedUntil, answer.stored)[""]) || null;
  return {
    entryId,
    writtenAt: openedAt,
    until,
    isSealed: until !== null && until > dayKey(now, zone),
    isBeingWritten: isOpenToday({ openedAt, closedAt }, now, zone),
    words: wordsIn(fieldCells(letterWords, answer.stored)[""]),
  };
}

/** The day to look at the plan again ("2026-04-09"), and whether it has come. */
export function reviewOf(
  answers: Answers,
  { now, zone }: { now: Date; zone: string },
): { day: string; isDue: boolean } | null {
  const day = wordsIn(fieldCells(review, answers(terms))[""]);
  return day ? { day, isDue: day <= dayKey(now, zone) } : null;
}
