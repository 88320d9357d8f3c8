// One column of a row: an input that is a kind of its own elsewhere, used once a row.
import { z } from "zod";
import type { AnyKind, Block } from "../define.ts";
import { sayCell } from "../say.ts";
import { choice, choiceDefinition } from "./choice.ts";
import { date, dateDefinition } from "./date.ts";
import { scale, scaleDefinition } from "./scale.ts";
import { text, textDefinition } from "./text.ts";

const kinds = { choice, date, scale, text };

const id = z.string().regex(/^[a-z]+$/);
/** What a column asks stands in `prompt`, as in a field by itself: short, since it stands once a row. */
export const column = z.discriminatedUnion("kind", [
  z.object({ id, kind: z.literal("choice"), ...choiceDefinition.shape }),
  z.object({ id, kind: z.literal("date"), ...dateDefinition.shape }),
  z.object({ id, kind: z.literal("scale"), ...scaleDefinition.shape }),
  z.object({ id, kind: z.literal("text"), ...textDefinition.shape }),
]);
export type Column = z.infer<typeof column>;

function kindOfColumn({ kind }: Column): AnyKind {
  return kinds[kind];
}

/** The column of an item "row.column". */
export function columnOf(columns: Column[], item: string): Column | undefined {
  return columns.find((column) => column.id === item.split(".")[1]);
}

/** What a cell of any column holds: text, a day or a choice, or a mark. */
export const storedInColumn = z.union([text.stored, scale.stored]);
export type InColumn = z.infer<typeof storedInColumn>;

type Columned = { columns: Column[] };

/** What a kind of rows and columns leaves to the column of the cell "row.column". */
export const byColumn = {
  stored: storedInColumn,
  /** Whether a column could be answered so. "" is a value everywhere: a row that is taken out is emptied. */
  takes: ({ columns }: Columned, item: string, value: InColumn): boolean => {
    const asked = columnOf(columns, item);
    if (!asked || value === "") return asked !== undefined;
    const kind = kindOfColumn(asked);
    return kind.stored.safeParse(value).success && (kind.takes?.(asked, "", value) ?? true);
  },
  fromForm: (posted: string, { columns }: Columned, item: string): InColumn | undefined => {
    const asked = columnOf(columns, item);
    return asked && (kindOfColumn(asked).fromForm(posted, asked, "") as InColumn | undefined);
  },
  says: ({ columns }: Columned, item: string): Record<string, string> => {
    const asked = columnOf(columns, item);
    return (asked && kindOfColumn(asked).says?.(asked, "")) ?? {};
  },
  isText: ({ columns }: Columned, item: string): boolean => columnOf(columns, item)?.kind === "text",
};

/** What a cell answers: what its column asks of the row, and in a single column what is asked of every row. */
export function promptInColumn(columns: Column[], item: string, row: string): string {
  const asked = columnOf(columns, item);
  return asked && columns.length > 1 ? `${row}: ${asked.prompt}` : row;
}

/** Whether each cell of a row is empty or within the limits that its column shows. */
export function fits(columns: Column[], row: Record<string, InColumn | undefined>): boolean {
  return columns.every((asked) => {
    const value = row[asked.id];
    return (
      value === undefined ||
      value === "" ||
      kindOfColumn(asked).complete(asked).safeParse({ "": value }).success
    );
  });
}

/** The value as a reader sees it; "" where there is none. */
export function sayColumn(asked: Column, value: InColumn | undefined): string {
  return sayCell(asked, value);
}

/** One row as it is read, shared and printed. Undefined where no word of it stands. */
export function rowBlock(
  heading: string | null,
  columns: Column[],
  cells: Record<string, InColumn | undefined>,
): Block | undefined {
  const lines = columns.flatMap((asked) => {
    const said = sayColumn(asked, cells[asked.id]);
    return said === "" ? [] : [{ label: asked.prompt, text: said, own: asked.kind === "text" }];
  });
  return lines.length === 0 ? undefined : { type: "lines", heading, lines };
}
