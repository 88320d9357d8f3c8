import { z } from "zod";
import { defineKind } from "../define.ts";
import { sayDate } from "../say.ts";

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
  isText: () => false,
  toBlocks: ({ prompt }, { "": day }) => (day ? [{ type: "tag", tag: prompt, items: [sayDate(day)] }] : []),
});
