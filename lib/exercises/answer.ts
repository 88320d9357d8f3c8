// What a member wrote in an exercise: how it arrives, how it is stored, how it is read again.
import { z } from "zod";
import type { AnyKind, Block } from "./define.ts";
import type { InColumn } from "./kinds/column.ts";
import { gridRow } from "./kinds/grid.ts";
import { type Field, type FieldOf, type KindName, kindOf, kinds } from "./kinds/index.ts";
import { rowsOf } from "./kinds/rows.ts";
import type { Instead } from "./situation.ts";

/** Some inputs under one heading. `id` is never reused. */
export type Exercise = {
  id: string;
  version: number;
  title: string;
  intro: string[];
  instead?: Instead<{ intro: string[] }>;
  minutes?: number;
  /**
   * Kept as entries, each with its day, and none overwrites another. A "look" answers the same questions again when a
   * module asks; a "log" takes one entry after another, on any day.
   */
  dated?: "look" | "log";
  /** Long writing: once a day is enough (care.md §2.3). Its last field is the stop question. */
  deep?: boolean;
  /** What stands in a log without entries, and on the button that begins one. Logs alone. */
  log?: {
    empty: string;
    add: string;
    /** One field that the list of entries doesn’t show: its words stand where an entry is opened. */
    covers?: {
      key: string;
      /** Until when it is held; null where there is nothing in it. */
      until(entry: { at: Date; stored: StoredAnswer }): Date | null;
      held(until: string): string;
      over(since: string): string;
      /** The way to it, before that time and after it. */
      early: string;
      read: string;
    };
  };
  fields: Field[];
};

/** One cell at rest. The prompt stays beside the value: an answer never moves to another question. */
const storedCell = z.object({
  kind: z.string(),
  version: z.number().int(),
  prompt: z.string(),
  value: z.unknown(),
  /** The answer's revision that changed it last. */
  revision: z.number().int(),
  /** Milliseconds since 1970 (UTC). */
  at: z.number(),
  /** The open page that wrote it, and at which of its turns: a page never collides with its own words. */
  writer: z.object({ page: z.string(), turn: z.number().int() }).optional(),
});
export type StoredCell = z.infer<typeof storedCell>;
export const storedAnswer = z.record(z.string(), storedCell);
export type StoredAnswer = z.infer<typeof storedAnswer>;

/** The key of a cell: its field, and the item where a field has several. */
export function cellKey(field: Pick<Field, "key">, item: string): string {
  return item === "" ? field.key : `${field.key}.${item}`;
}

/** Every cell of an exercise, with the field and the item it belongs to; the rows a member added are in `stored`. */
export function cellsOf(
  exercise: Exercise,
  stored: Iterable<string> = [],
): { key: string; field: Field; item: string }[] {
  const keys = [...stored];
  return exercise.fields.flatMap((field) =>
    kindOf(field)
      .items(field, itemsUnder(field, keys))
      .map((item) => ({ key: cellKey(field, item), field, item })),
  );
}

/** The items of one field among the keys of an answer. */
function itemsUnder(field: Pick<Field, "key">, keys: string[]): string[] {
  const start = `${field.key}.`;
  return keys.flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
}

/** The field and item that a key names, whether or not anything is stored there. */
export function cellAt(exercise: Exercise, key: string): { field: Field; item: string } | undefined {
  const dot = key.indexOf(".");
  const item = dot < 0 ? "" : key.slice(dot + 1);
  const field = exercise.fields.find((one) => one.key === (dot < 0 ? key : key.slice(0, dot)));
  if (!field) return undefined;
  const kind = kindOf(field);
  const held = kind.holds ? kind.holds(field, item) : kind.items(field, []).includes(item);
  return held ? { field, item } : undefined;
}

/** What arrived for one cell, checked against its kind. Undefined: there is no such cell, or it can't hold this. */
export function parseCell(
  exercise: Exercise,
  key: string,
  value: unknown,
): { kind: KindName; version: number; prompt: string; value: unknown } | undefined {
  const cell = cellAt(exercise, key);
  if (!cell) return undefined;
  const kind = kindOf(cell.field);
  const parsed = kind.stored.safeParse(value);
  if (!parsed.success) return undefined;
  if (kind.takes && !kind.takes(cell.field, cell.item, parsed.data)) return undefined;
  return {
    kind: cell.field.kind,
    version: kind.version,
    prompt: kind.prompt(cell.field, cell.item),
    value: parsed.data,
  };
}

/** Reads a stored cell, brought up to the version of today. Undefined where it can't be read as this kind any more. */
export function readStored(kindName: KindName, cell: StoredCell): unknown {
  return cell.kind === kindName ? readAs(kinds[kindName], cell) : undefined;
}

/** The same for a kind in hand: one upgrade after another, then today's shape decides. */
export function readAs(kind: AnyKind, cell: Pick<StoredCell, "version" | "value">): unknown {
  let value = cell.value;
  for (let version = cell.version; version < kind.version; version += 1) {
    const step = kind.upgrade?.[version];
    if (!step) return undefined;
    value = step(value);
  }
  const parsed = kind.stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The values of one field, by item. */
export function fieldCells(field: Field, stored: StoredAnswer): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const item of kindOf(field).items(field, itemsUnder(field, Object.keys(stored)))) {
    const cell = stored[cellKey(field, item)];
    const value = cell && readStored(field.kind, cell);
    if (value !== undefined) cells[item] = value;
  }
  return cells;
}

/** One row as it was written, by column; an open column is undefined. */
export type WrittenRow = { id: string; cells: Record<string, InColumn | undefined> };

/** The rows in which something stands: those a member added, in that order, or the guide's own. */
export function writtenRows(field: FieldOf<"rows"> | FieldOf<"grid">, stored: StoredAnswer): WrittenRow[] {
  const cells = fieldCells(field, stored) as Record<string, InColumn>;
  if (field.kind === "rows") return rowsOf(field, cells);
  return field.rows
    .map(({ id }) => ({ id, cells: gridRow(field, id, cells) }))
    .filter((row) => Object.values(row.cells).some((cell) => typeof cell === "number" || cell?.trim()));
}

/** What a text cell says; "" where it is open. */
export function wordsIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** Whether a field counts as answered: within the limits it shows. */
export function isAnswered(field: Field, stored: StoredAnswer): boolean {
  return kindOf(field).complete(field).safeParse(fieldCells(field, stored)).success;
}

/** What a member would see of a field: its prompt and their words. Empty where nothing is written. */
export function fieldBlocks(field: Field, stored: StoredAnswer): Block[] {
  return kindOf(field).toBlocks(field, fieldCells(field, stored));
}

/** Words kept under questions that the guide no longer asks, each with the question it answered. */
export function orphanBlocks(exercise: Exercise, stored: StoredAnswer): Block[] {
  const known = new Set(cellsOf(exercise, Object.keys(stored)).map((cell) => cell.key));
  return Object.entries(stored).flatMap(([key, cell]) =>
    known.has(key) || cell.value === "" || cell.value === null
      ? []
      : [
          { type: "prompt" as const, text: cell.prompt },
          { type: "words" as const, text: String(cell.value) },
        ],
  );
}

/** A plain form post, as cells. Fields that the form did not carry are left alone. */
export function cellsFromForm(
  exercise: Exercise,
  posted: Record<string, unknown>,
): { key: string; value: unknown }[] {
  return Object.entries(posted).flatMap(([key, text]) => {
    const cell = cellAt(exercise, key);
    if (!cell || typeof text !== "string") return [];
    const value = kindOf(cell.field).fromForm(text, cell.field, cell.item);
    return value === undefined ? [] : [{ key, value }];
  });
}
