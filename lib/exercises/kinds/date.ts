import { z } from "zod";
import { defineKind } from "../define.ts";

export const dateDefinition = z.object({ prompt: z.string(), hint: z.string().optional() });

/** A day, without an hour: "2026-03-19". */
export const date = defineKind({
  kind: "date",
  version: 1,
  definition: dateDefinition,
  /** "" for a day that was taken out again. */
  stored: z.union([z.literal(""), z.iso.date()]),
  items: () => [""],
  complete: () => z.object({ "": z.iso.date() }),
  fromForm: (posted) => (posted === "" || z.iso.date().safeParse(posted).success ? posted : undefined),
  prompt: ({ prompt }) => prompt,
  toBlocks: ({ prompt }, { "": day }) => (day ? [{ type: "tag", tag: prompt, items: [sayDate(day)] }] : []),
});

const written = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "19 March 2026" */
export function sayDate(day: string): string {
  return written.format(Date.parse(`${day}T00:00:00Z`));
}
