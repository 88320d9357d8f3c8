import { fieldBlocks, fieldCells, type StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import type { Field } from "#lib/exercises/kinds/index";
import { back, cards, compass, mornings, person, relief, sort, without } from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const written = input.answer(mornings);
  return [
    { id: "compass", title: "Compass", blocks: compassBlocks(input) },
    { id: "sort", title: "Where you put the cards", blocks: fieldBlocks(cards, input.answer(sort)) },
    { id: "morning-without", title: "If the ache were gone", blocks: fieldBlocks(without, written) },
    { id: "morning-back", title: "If they were back", blocks: fieldBlocks(back, written) },
  ].filter((part) => part.blocks.length > 0);
}

/** Every look as two marks, then the newest one as it was answered. */
export function compassBlocks(input: SummaryInput): Block[] {
  const answered = input
    .looks(compass)
    .map(({ label, stored }) => ({
      look: { label, person: numberIn(person, stored), relief: numberIn(relief, stored) },
      blocks: compass.fields.flatMap((field) => fieldBlocks(field, stored)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  const looks = answered
    .map(({ look }) => look)
    .filter((look) => look.person !== null || look.relief !== null);
  const newest = answered.at(-1)?.blocks ?? [];
  return looks.length > 0 ? [{ type: "compass", looks }, ...newest] : newest;
}

function numberIn(field: Field, stored: StoredAnswer): number | null {
  const value = fieldCells(field, stored)[""];
  return typeof value === "number" ? value : null;
}

/** From where a mark counts as high, and up to where as low. Ours, and only used for the order of reading. */
const high = 7;
const low = 3;

/** One sentence about what to read next, where the newest look has the hurt high and the person low. */
export function advice(input: SummaryInput): string | undefined {
  const newest = input.looks(compass).at(-1);
  if (!newest) return undefined;
  const hurt = numberIn(relief, newest.stored);
  const them = numberIn(person, newest.stored);
  if (hurt === null || them === null || hurt < high || them > low) return undefined;
  return "You marked the hurt high, and {person} as little of the pull, so “What the ending shook” may be the one to read next.";
}
