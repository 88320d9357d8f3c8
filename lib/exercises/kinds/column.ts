// One column of a row: an input that is a kind of its own elsewhere, used once a row.
import { z } from "zod";
import type { AnyKind, Block } from "../define.ts";
import { choice, choiceDefinition } from "./choice.ts";
import { date, dateDefinition, sayDate } from "./date.ts";
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

export function kindOfColumn({ kind }: Column): AnyKind {
  return kinds[kind];
}

/** What a cell of any column holds: text, a day or a choice, or a mark. */
export const storedInColumn = z.union([text.stored, scale.stored]);
export type InColumn = z.infer<typeof storedInColumn>;

/** The value as a reader sees it; "" where there is none. */
export function sayColumn(asked: Column, value: InColumn | undefined): string {
  if (value === undefined || value === "") return "";
  if (asked.kind === "choice") return asked.options.find((option) => option.id === value)?.label ?? "";
  if (asked.kind === "date") return sayDate(String(value));
  if (asked.kind === "scale" && typeof value === "number") return sayMark(asked, value);
  return String(value).trim();
}

/** A mark with its sign where the scale has two sides: "−2", "0", "+1". */
function sayMark({ least = 0 }: { least?: number }, mark: number): string {
  if (least >= 0 || mark === 0) return String(mark);
  return mark < 0 ? `−${-mark}` : `+${mark}`;
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
