import { z } from "zod";
import { checkIds } from "../checks.ts";
import { defineKind, otherHints, textCap } from "../define.ts";
import { lengthOf } from "../length.ts";

export const textDefinition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  example: z.string().optional(),
  instead: otherHints,
  /** How many characters the line holds; more is kept, and said to be over. */
  limit: z.number().int().positive(),
  rows: z.number().int().positive(),
  /** What is remarked on as somebody types. */
  checks: z.array(z.enum(checkIds)).optional(),
});

/** Text with a soft limit: one line or many. */
export const text = defineKind({
  kind: "text",
  version: 1,
  definition: textDefinition,
  stored: z.string().max(textCap),
  items: () => [""],
  complete: ({ limit }) =>
    z.object({
      "": z.string().refine((words) => words.trim() !== "" && lengthOf(words) <= limit),
    }),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: ({ prompt }) => prompt,
  isText: () => true,
  toBlocks: ({ prompt }, { "": words }) =>
    words?.trim()
      ? [
          { type: "prompt", text: prompt },
          { type: "words", text: words },
        ]
      : [],
});
