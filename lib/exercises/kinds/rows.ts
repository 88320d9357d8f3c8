import { z } from "zod";
import { type Block, defineKind, otherHints } from "../define.ts";
import { byColumn, column, fits, type InColumn, promptInColumn, rowBlock, storedInColumn } from "./column.ts";
import { inOrder, isUnnamed } from "./row.ts";

const definition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  example: z.string().optional(),
  instead: otherHints,
  columns: z.array(column).min(1),
  /** How many rows there is room for. More can come together from two pages: they are kept, and said to be over. */
  most: z.number().int().positive(),
  /** What stands there when they are all taken; left out, the engine says it. "Three rows fit in each area. …" */
  full: z.string().optional(),
  /** What stands under a list without rows. */
  empty: z.string().optional(),
  /** "Add a row", in the words of this list. */
  add: z.string(),
  /** Short words side by side, where a row is one word. */
  across: z.boolean().optional(),
});
type Definition = z.infer<typeof definition>;

/**
 * Rows that a member adds, each with the same columns: pieces, notes, scenes, lines. A row's id is made where it is
 * added and never changes; `fixed` ones ("first") are named by the guide, for lines that stand in the short version.
 */
export const rows = defineKind<"rows", Definition, InColumn>({
  kind: "rows",
  version: 1,
  definition,
  ...byColumn,
  items: ({ columns }, stored) => rowsIn(stored).flatMap((row) => columns.map(({ id }) => `${row}.${id}`)),
  holds: ({ columns }, item) => {
    const [row = "", asked = "", ...more] = item.split(".");
    return more.length === 0 && rowId.test(row) && columns.some(({ id }) => id === asked);
  },
  /** At least one row, no more than there is room for, and each line within its limit. */
  complete: (asked) =>
    z.record(z.string(), storedInColumn).refine((cells) => {
      const written = rowsOf(asked, cells).map(({ cells: row }) => row);
      return (
        written.length > 0 && written.length <= asked.most && written.every((row) => fits(asked.columns, row))
      );
    }),
  prompt: ({ prompt, columns }, item) => promptInColumn(columns, item, prompt),
  toBlocks: (asked, cells): Block[] => {
    const written = rowsOf(asked, cells);
    if (written.length === 0) return [];
    const one = asked.columns.length === 1 ? asked.columns[0] : undefined;
    if (one?.kind === "text")
      return [
        { type: "prompt", text: asked.prompt },
        ...written.map((row) => ({ type: "words" as const, text: String(row.cells[one.id] ?? "") })),
      ];
    return [
      { type: "prompt", text: asked.prompt },
      ...written.flatMap((row) => rowBlock(null, asked.columns, row.cells) ?? []),
    ];
  },
});

const rowId = /^[a-z0-9-]{1,40}$/;

/** The ids of the rows that have a cell, in their order. */
function rowsIn(items: string[]): string[] {
  return inOrder(items.map((item) => item.split(".")[0] ?? "").filter((row) => rowId.test(row)));
}

/**
 * The rows in which something stands. A row that was emptied is none, and so is one with a mark and no words, until it
 * is named: it is kept, and stays out of what is shown.
 */
export function rowsOf(
  { columns }: Pick<Definition, "columns">,
  cells: Record<string, InColumn>,
): { id: string; cells: Record<string, InColumn | undefined> }[] {
  return rowsIn(Object.keys(cells))
    .map((id) => ({
      id,
      cells: Object.fromEntries(columns.map((asked) => [asked.id, cells[`${id}.${asked.id}`]])),
    }))
    .filter(({ cells: row }) => rowBlock(null, columns, row) !== undefined && !isUnnamed(columns, row));
}
