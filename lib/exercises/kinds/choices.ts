import { z } from "zod";
import { defineKind } from "../define.ts";

/** Some of a few; each option is a cell, so that two pages can tick different ones at once. */
export const choices = defineKind({
  kind: "choices",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    options: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/), label: z.string() })).min(2),
    /** How many; one more is kept, and said to be over. Left out: as many as fit. */
    most: z.number().int().positive().optional(),
  }),
  /** "" for one that was taken out again. */
  stored: z.enum(["yes", ""]),
  items: ({ options }) => options.map(({ id }) => id),
  complete: ({ options, most = options.length }) =>
    z.record(z.string(), z.enum(["yes", ""])).refine((cells) => {
      const chosen = options.filter(({ id }) => cells[id] === "yes").length;
      return chosen > 0 && chosen <= most;
    }),
  fromForm: (posted) => (posted === "yes" || posted === "" ? posted : undefined),
  prompt: ({ prompt, options }, item) => `${prompt} ${options.find(({ id }) => id === item)?.label ?? ""}`,
  says: () => ({ yes: "Chosen", "": "Not chosen" }),
  isText: () => false,
  toBlocks: ({ prompt, options }, cells) => {
    const items = options.filter(({ id }) => cells[id] === "yes").map(({ label }) => label);
    return items.length > 0 ? [{ type: "tag", tag: prompt, items }] : [];
  },
});
