import { z } from "zod";
import { type Block, defineKind } from "../define.ts";
import { byColumn, column, fits, type InColumn, promptInColumn, rowBlock, storedInColumn } from "./column.ts";

const definition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  /** The rows are the guide's, the same for everybody. */
  rows: z
    .array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/), label: z.string(), hint: z.string().optional() }))
    .min(1),
  columns: z.array(column).min(1),
});
type Definition = z.infer<typeof definition>;

/** Rows that the guide names, each with the same columns: a map, a board, a list of lights. Any row may stay empty. */
export const grid = defineKind<"grid", Definition, InColumn>({
  kind: "grid",
  version: 1,
  definition,
  ...byColumn,
  items: ({ rows, columns }) => rows.flatMap((row) => columns.map(({ id }) => `${row.id}.${id}`)),
  /** One row with something in its first column will do, as long as every line keeps within its limit. */
  complete: ({ rows, columns }) =>
    z
      .record(z.string(), storedInColumn)
      .refine(
        (cells) =>
          rows.some(({ id }) => (cells[`${id}.${columns[0]?.id}`] ?? "") !== "") &&
          rows.every(({ id }) => fits(columns, gridRow({ columns }, id, cells))),
      ),
  prompt: ({ rows, columns }, item) =>
    promptInColumn(columns, item, rows.find(({ id }) => id === item.split(".")[0])?.label ?? ""),
  toBlocks: (asked, cells): Block[] => {
    const written = asked.rows.flatMap((row) => writtenRow(asked, row, gridRow(asked, row.id, cells)) ?? []);
    return written.length === 0 ? [] : [{ type: "prompt", text: asked.prompt }, ...written];
  },
});

/** A row that has one answer only is called by its own name: its column's would be the same in each. */
function writtenRow(
  { columns }: Definition,
  { label }: Definition["rows"][number],
  cells: Record<string, InColumn | undefined>,
): Block | undefined {
  const [only] = columns;
  return only && columns.length === 1
    ? rowBlock(null, [{ ...only, prompt: label }], cells)
    : rowBlock(label, columns, cells);
}

/** The cells of one row, by column. */
export function gridRow(
  { columns }: Pick<Definition, "columns">,
  rowId: string,
  cells: Record<string, InColumn>,
): Record<string, InColumn | undefined> {
  return Object.fromEntries(columns.map(({ id }) => [id, cells[`${rowId}.${id}`]]));
}
