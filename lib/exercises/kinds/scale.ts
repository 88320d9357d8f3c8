import { z } from "zod";
import { defineKind } from "../define.ts";

/** 0 to 10 between two words. Nothing is chosen to begin with. */
export const scale = defineKind({
  kind: "scale",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    low: z.string(),
    high: z.string(),
  }),
  stored: z.number().int().min(0).max(10),
  items: () => [""],
  complete: () => z.object({ "": z.number() }),
  fromForm: (posted) => (/^(10|[0-9])$/.test(posted) ? Number(posted) : undefined),
  prompt: ({ prompt }) => prompt,
  toBlocks: ({ prompt, low, high }, { "": value }) =>
    value === undefined ? [] : [{ type: "scale", label: prompt, value, low, high }],
});
