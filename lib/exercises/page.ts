// What the pages that modules make have in common. Pure.
import { type Exercise, fieldCells, type StoredAnswer, wordsIn } from "./answer.ts";
import type { Block } from "./define.ts";
import type { SummaryInput } from "./guide.ts";
import { type InColumn, rowBlock } from "./kinds/column.ts";
import type { FieldOf } from "./kinds/index.ts";

/** Fields that hold one line each, said together: each with what was asked, and none for what is open. */
export function linesOf(
  heading: string | null,
  fields: (FieldOf<"choice"> | FieldOf<"scale"> | FieldOf<"text">)[],
  stored: StoredAnswer,
): Block[] {
  const block = rowBlock(
    heading,
    fields.map((field) => ({ ...field, id: field.key })),
    Object.fromEntries(fields.map((field) => [field.key, inColumn(fieldCells(field, stored)[""])])),
  );
  return block ? [block] : [];
}

/** Two texts beside each other where both are written. One that stands alone has no empty neighbour. */
export function besideOf(
  left: { label: string; text: string },
  right: { label: string; text: string },
): Block[] {
  if (left.text && right.text) return [{ type: "beside", left, right, retold: false }];
  return [left, right].flatMap(({ label, text }) =>
    text
      ? [
          { type: "prompt", text: label },
          { type: "words", text },
        ]
      : [],
  );
}

/** Short words in one line. Where one ends with a stop of its own they stand under each other, and no comma follows it. */
export function listed(words: string[]): string {
  return words.join(words.some((word) => /\p{Po}["’”)]?$/u.test(word)) ? "\n" : ", ");
}

/** The two boxes of a field, as they stand on a page. */
export function boxesOf(field: FieldOf<"before-after">, stored: StoredAnswer): Block[] {
  const { before, after } = fieldCells(field, stored);
  return besideOf(
    { label: field.before.prompt, text: wordsIn(before) },
    { label: field.after.prompt, text: wordsIn(after) },
  );
}

function inColumn(value: unknown): InColumn | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/**
 * Whether the last two of these that were asked if they showed something new both went round (care.md §2.3). The stop
 * question is the field "round" wherever it is asked.
 */
export function wentRoundTwice(input: SummaryInput, exercises: Exercise[]): boolean {
  const answers = exercises
    .flatMap((exercise) => input.answer(exercise).round ?? [])
    .filter(({ value }) => value !== "")
    .toSorted((one, other) => other.at - one.at);
  return answers.length > 1 && answers.slice(0, 2).every(({ value }) => value === "round");
}

/** What is said then, above the ends of a module. */
export const awayFromThePage =
  "That went round twice, so try something away from the page: ring someone, walk to the corner, or cook.";
