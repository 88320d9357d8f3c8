import { z } from "zod";
import { defineKind } from "../define.ts";

export const choiceDefinition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  options: z.array(z.object({ id: z.string(), label: z.string() })).min(2),
  /** Short answers stand side by side. */
  across: z.boolean().optional(),
});

/** One of a few. Nothing is chosen to begin with. */
export const choice = defineKind({
  kind: "choice",
  version: 1,
  definition: choiceDefinition,
  stored: z.string().max(64),
  items: () => [""],
  complete: ({ options }) => z.object({ "": z.enum(options.map((option) => option.id)) }),
  fromForm: (posted) => posted || undefined,
  prompt: ({ prompt }) => prompt,
  says: ({ options }) => Object.fromEntries(options.map(({ id, label }) => [id, label])),
  isText: () => false,
  toBlocks: ({ prompt, options }, { "": chosen }) => {
    const option = options.find(({ id }) => id === chosen);
    return option ? [{ type: "tag", tag: prompt, items: [option.label] }] : [];
  },
});
