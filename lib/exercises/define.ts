// The language in which the guide's exercises are written. Pure: no database, no React.
import { z } from "zod";
import type { When } from "./situation.ts";

/**
 * What a member's work looks like once it is read, frozen, shown to a coach, printed or exported.
 * Text and print derive from blocks; nothing else is ever stored of a share.
 */
export const blockSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("heading"), text: z.string() }),
  /** The question that was answered, in the guide's words. */
  z.object({ type: z.literal("prompt"), text: z.string() }),
  /** The member's own words, untouched. */
  z.object({ type: z.literal("words"), text: z.string() }),
  z.object({
    type: z.literal("scale"),
    label: z.string(),
    value: z.number(),
    low: z.string(),
    high: z.string(),
    /** 0 and 10 where they are left out. */
    least: z.number().optional(),
    most: z.number().optional(),
  }),
  /** A pile or a tag, and what stands under it. */
  z.object({ type: z.literal("tag"), tag: z.string(), items: z.array(z.string()) }),
  /** One row of a list, or one entry of a log: what stands in it, line by line. */
  z.object({
    type: z.literal("lines"),
    /** The guide's name for the row (an area, a day); null where the row has none. */
    heading: z.string().nullable(),
    /** `own` are the member's words; the others are the guide's (a tag, a mark, a day). */
    lines: z.array(z.object({ label: z.string(), text: z.string(), own: z.boolean() })),
  }),
  /** Two texts that belong beside each other: before and after, had and hoped for, then and now. */
  z.object({
    type: z.literal("beside"),
    left: z.object({ label: z.string(), text: z.string() }),
    right: z.object({ label: z.string(), text: z.string() }),
    /** The second is the first told again: what changed between them is marked. */
    retold: z.boolean(),
  }),
  /** A sentence of the guide's about what stands here. It never guesses and never counts up. */
  z.object({ type: z.literal("remark"), text: z.string() }),
  /** Marks over time, oldest first; a gap is a null and is drawn as a gap. */
  z.object({
    type: z.literal("series"),
    label: z.string(),
    low: z.string(),
    high: z.string(),
    least: z.number(),
    most: z.number(),
    points: z.array(
      z.object({ label: z.string(), value: z.number().nullable(), note: z.string().nullable() }),
    ),
  }),
  /** Looks at the compass, oldest first; the last one is the newest. */
  z.object({
    type: z.literal("compass"),
    looks: z.array(
      z.object({ label: z.string(), person: z.number().nullable(), relief: z.number().nullable() }),
    ),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

/** Another hint or example in some situations. Never another question: what was written stays under the one it answered. */
export const otherHints = z
  .array(
    z.object({
      when: z.custom<When>((when) => typeof when === "object" && when !== null),
      hint: z.string().optional(),
      example: z.string().optional(),
    }),
  )
  .optional();

/** No stored text is longer. A limit that a field shows is softer: text over it is kept and said to be over. */
export const textCap = 200_000;

/** The cells of one field: the field's own under "", or one an item under the item's id. */
export type Cells<Value> = Record<string, Value>;

/**
 * One kind of input. Adding one is a file here, a view in components/exercises, a fixture, and what the compiler
 * then asks for. Saving, progress, the coach's view, export and print go through these and never look at `kind`.
 */
export type Kind<Name extends string, Definition, Value> = {
  kind: Name;
  /** Grows when `stored` changes shape; older values come through `upgrade`. */
  version: number;
  definition: z.ZodType<Definition>;
  /** The shape of one stored cell. Refuses only what could never be shown again. */
  stored: z.ZodType<Value>;
  /**
   * The cells that a field has: [""] for one, or one an item. A cell is the unit of merge. Where a member adds rows,
   * `stored` are the items that are kept already: they are the field's items too.
   */
  items(definition: Definition, stored: string[]): string[];
  /** Whether a cell may be stored under this item. Left out where only `items` may. */
  holds?(definition: Definition, item: string): boolean;
  /** Whether this definition could ever be answered so: a mark outside its scale is none. Left out: by anything stored. */
  takes?(definition: Definition, item: string, value: Value): boolean;
  /** What counts as answered, within the limits that the field shows. */
  complete(definition: Definition): z.ZodType<Cells<Value>>;
  /** What a plain form post sent for one cell; undefined where nothing was chosen. */
  fromForm(posted: string, definition: Definition, item: string): Value | undefined;
  /** The prompt that a cell answers, kept beside the value for as long as the value is kept. */
  prompt(definition: Definition, item: string): string;
  /** Whether a cell holds the reader's own words: of two that differ, both can be kept, one after the other. */
  isText(definition: Definition, item: string): boolean;
  /** What its values are called, where they are not a reader's own words. */
  says?(definition: Definition, item: string): Record<string, string>;
  toBlocks(definition: Definition, cells: Cells<Value>): Block[];
  /** From the version that is the key to the next one. */
  upgrade?: Record<number, (old: unknown) => unknown>;
};

/** Fixes the types of a kind to each other; it changes nothing. */
export function defineKind<const Name extends string, Definition, Value>(
  kind: Kind<Name, Definition, Value>,
): Kind<Name, Definition, Value> {
  return kind;
}

/** A kind as the engine handles it, when it does not matter which. */
export type AnyKind = Kind<string, unknown, unknown>;
