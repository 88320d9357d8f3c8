import { z } from "zod";
import { type Block, defineKind, textCap } from "../define.ts";
import { lengthOf } from "../length.ts";

/** How long a message can be kept before it is looked at again, in hours. */
export const holdHours = ["24", "48", "72"] as const;

/** A message that is kept here and sent nowhere, and for how long before it is read again. */
export const hold = defineKind({
  kind: "hold",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    example: z.string().optional(),
    limit: z.number().int().positive(),
    rows: z.number().int().positive(),
    hours: z.object({ prompt: z.string() }),
  }),
  stored: z.string().max(textCap),
  items: () => ["words", "hours"],
  complete: ({ limit }) =>
    z
      .record(z.string(), z.string())
      .refine(({ words = "" }) => words.trim() !== "" && lengthOf(words) <= limit),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: ({ prompt, hours }, item) => (item === "hours" ? hours.prompt : prompt),
  says: (_, item) =>
    item === "hours" ? Object.fromEntries(holdHours.map((hours) => [hours, `${hours} hours`])) : {},
  isText: (_, item) => item === "words",
  toBlocks: ({ prompt }, { words }): Block[] =>
    words?.trim()
      ? [
          { type: "prompt", text: prompt },
          { type: "words", text: words },
        ]
      : [],
});
