// Answers as they come to rest, and a page as somebody would read it aloud.
import { type Exercise, parseCell, type StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";

/** What is stored after these values were typed, by cell. Throws where a cell can't hold its value. */
export function answered(exercise: Exercise, values: Record<string, unknown>): StoredAnswer {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const cell = parseCell(exercise, key, value);
      if (!cell) throw new Error(`${exercise.id} has no cell "${key}" that can hold this`);
      return [key, { ...cell, revision: 1, at: Date.UTC(2026, 2, 19, 14, 2) }];
    }),
  );
}

/** What a page is made from, where nothing was written but what is named here. */
export function inputOf(written: Partial<SummaryInput>): SummaryInput {
  const answer = written.answer ?? (() => ({}));
  return {
    answer,
    looks: () => [],
    first: (exercise) => ({ label: "19 March", stored: answer(exercise) }),
    situation: unsaid,
    now: new Date(Date.UTC(2026, 2, 19, 14, 2)),
    ...written,
  };
}

/** What was written, exercise by exercise. */
export type Written = [exercise: Exercise, values: Record<string, unknown>][];

/** What a page is made from, where this was written. */
export function having(written: Written, more: Partial<SummaryInput> = {}): SummaryInput {
  const stored = new Map(written.map(([exercise, values]) => [exercise.id, answered(exercise, values)]));
  return inputOf({ answer: ({ id }) => stored.get(id) ?? {}, ...more });
}

/** The entries or looks that there are of one dated exercise. */
export type Kept = [exercise: Exercise, entries: DatedAnswer[]];

/** And where these entries and looks were kept. */
export function keeping(...kept: Kept[]): Pick<SummaryInput, "looks"> {
  const entries = new Map(kept.map(([{ id }, of]) => [id, of]));
  return { looks: ({ id }) => entries.get(id) ?? [] };
}

/** A look, as a page gets it. */
export function lookOf(stored: StoredAnswer, label = "M1, 19 March"): DatedAnswer {
  return { label, at: new Date(Date.UTC(2026, 2, 19, 14, 2)), askedBy: "m1", stored };
}

/** One line a block, in the order of the page. */
export function asRead(parts: SummaryPart[]): string[] {
  return parts.flatMap(({ title, blocks }) => [`# ${title}`, ...blocks.map(sayBlock)]);
}

function sayBlock(block: Block): string {
  switch (block.type) {
    case "heading":
      return `## ${block.text}`;
    case "prompt":
      return `${block.text}`;
    case "words":
      return `“${block.text}”`;
    case "scale":
      return `${block.label} ${block.value}, from ${block.low} to ${block.high}`;
    case "tag":
      return `${block.tag}: ${block.items.join(" ")}`;
    case "lines":
      return [block.heading ?? "", ...block.lines.map(({ label, text, own }) => said(label, text, own))]
        .filter(Boolean)
        .join(" | ");
    case "beside":
      return `${said(block.left.label, block.left.text, true)} || ${said(block.right.label, block.right.text, true)}`;
    case "remark":
      return `(${block.text})`;
    case "series":
      return `${block.label}: ${block.points.map(({ label, value }) => `${label} ${value ?? "open"}`).join("; ")}`;
    case "compass":
      return block.looks
        .map((look) => `${look.label}: person ${look.person ?? "open"}, hurt ${look.relief ?? "open"}`)
        .join("; ");
  }
}

function said(label: string, text: string, own: boolean): string {
  return `${label}: ${own ? `“${text}”` : text}`;
}
