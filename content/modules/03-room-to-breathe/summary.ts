import {
  fieldBlocks,
  fieldCells,
  type StoredAnswer,
  type WrittenRow,
  wordsIn,
  writtenRows,
} from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { rowBlock, sayColumn } from "#lib/exercises/kinds/column";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { cards, sort } from "../01-person-or-quiet/exercises.ts";
import { alarm, notes, pieces } from "../02-what-shook/exercises.ts";
import { repairsIn } from "../02-what-shook/summary.ts";
import {
  aims,
  far,
  home,
  house,
  map,
  needOnly,
  note,
  notice,
  own,
  planFields,
  plans,
  purpose,
  slips,
  terms,
  unseen,
  ways,
} from "./exercises.ts";

/** The plan on one page, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  const why = input.answer(purpose);
  const plan = input.answer(plans);
  return [
    {
      id: "aims",
      title: "What the quiet is for",
      blocks: [aims, own, notice, unseen].flatMap((field) => fieldBlocks(field, why)),
    },
    {
      id: "terms",
      title: "Your terms",
      blocks: terms.fields.flatMap((field) => fieldBlocks(field, input.answer(terms))),
    },
    { id: "plans", title: "If and then", blocks: planFields.flatMap((field) => fieldBlocks(field, plan)) },
    { id: "map", title: "Your contact map", blocks: mapBlocks(input.answer(map)) },
    { id: "change", title: "Your contact, then and now", blocks: changeBlocks(input) },
    { id: "home", title: "Space inside your home", blocks: gridBlocks(house, input.answer(home)) },
    { id: "note", title: "A practical note", blocks: draftWords(input.answer(needOnly)) },
    { id: "slips", title: "What each slip taught", blocks: input.looks(slips).flatMap(slipBlock) },
  ].filter((part) => part.blocks.length > 0);
}

/** What the purpose opens with: the cards that were put under the hurt, or under both. */
export function reliefCards(input: SummaryInput): SummaryPart[] {
  const sorted = input.answer(sort);
  const piles = cards.piles.filter(({ id }) => id === "hurt" || id === "both");
  const blocks = fieldBlocks({ ...cards, piles }, sorted);
  return blocks.length > 0 ? [{ id: "relief", title: "Cards about the hurt", blocks }] : [];
}

/** What the plans open with: what set the alarm off, and the repairs. */
export function cuesAndRepairs(input: SummaryInput): SummaryPart[] {
  const cues = writtenRows(notes, input.answer(alarm)).map(({ cells }) => wordsIn(cells.cause));
  return [
    { id: "cues", title: "What set the alarm off", blocks: wordBlocks(cues) },
    { id: "repairs", title: "Repairs you wrote", blocks: wordBlocks(repairsIn(input.answer(pieces))) },
  ].filter((part) => part.blocks.length > 0);
}

/** At most one sentence: the row that left the member lowest, among those they chose to mute or stop. */
export function adviceFor(input: SummaryInput): string | undefined {
  const written = input.answer(map);
  const rows = grids.flatMap((grid) =>
    writtenRows(grid, written).flatMap(({ id, cells }) => {
      const label = grid.rows.find((row) => row.id === id)?.label;
      const mark = cells.after;
      const theirs = cells.from === "mute" || cells.from === "stop";
      return label && typeof mark === "number" && mark < 0 && theirs ? [{ label, mark }] : [];
    }),
  );
  const lowest = rows.toSorted((one, other) => one.mark - other.mark)[0];
  return lowest && `On your map “${lowest.label}” left you lowest, so that row may be the one to begin with.`;
}

const grids = [ways, far];

function mapBlocks(written: StoredAnswer): Block[] {
  return grids.flatMap((grid) => gridBlocks(grid, written));
}

/** The rows of a grid under the names that the guide gave them. */
function gridBlocks(grid: FieldOf<"grid">, written: StoredAnswer): Block[] {
  return writtenRows(grid, written).flatMap(({ id, cells }) => {
    const label = grid.rows.find((row) => row.id === id)?.label ?? null;
    return rowBlock(label, grid.columns, cells) ?? [];
  });
}

/** The rows that were marked differently the first time, each beside itself. */
function changeBlocks(input: SummaryInput): Block[] {
  const first = input.first(map);
  const today = input.answer(map);
  return grids.flatMap((grid) => {
    const then = new Map(writtenRows(grid, first.stored).map((row) => [row.id, howItWas(grid, row.cells)]));
    return writtenRows(grid, today).flatMap(({ id, cells }): Block[] => {
      const label = grid.rows.find((row) => row.id === id)?.label ?? "";
      const was = then.get(id) ?? "";
      const is = howItWas(grid, cells);
      if (was === "" || is === "" || was === is) return [];
      return [
        {
          type: "lines",
          heading: label,
          lines: [
            { label: first.label, text: was, own: false },
            { label: "Now", text: is, own: false },
          ],
        },
      ];
    });
  });
}

/** "Every day, −2 afterwards" */
function howItWas({ columns }: FieldOf<"grid">, cells: WrittenRow["cells"]): string {
  const said = (asked: string) =>
    columns.flatMap((one) => (one.id === asked ? sayColumn(one, cells[asked]) : [])).join("");
  const after = said("after");
  return [said("week"), after && `${after} afterwards`].filter((part) => part !== "").join(", ");
}

/** The note's own lines. Its title stands above it already. */
function draftWords(written: StoredAnswer): Block[] {
  return fieldBlocks(note, written).filter(({ type }) => type === "words");
}

function slipBlock({ label, stored }: { label: string; stored: StoredAnswer }): Block[] {
  const lines = slips.fields.flatMap((field) => {
    const text = wordsIn(fieldCells(field, stored)[""]);
    return text ? [{ label: field.prompt, text, own: true }] : [];
  });
  return lines.length > 0 ? [{ type: "lines", heading: label, lines }] : [];
}

function wordBlocks(list: string[]): Block[] {
  return list.flatMap((text) => (text ? [{ type: "words" as const, text }] : []));
}
