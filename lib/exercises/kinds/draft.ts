import { z } from "zod";
import { checkIds } from "../checks.ts";
import { type Block, defineKind, textCap } from "../define.ts";
import { lengthOf, wordsIn } from "../length.ts";

/**
 * A note in a few lines, with checks that say what they see and why. A check advises; the words are the member's, and
 * nothing is ever sent.
 */
export const draft = defineKind({
  kind: "draft",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    lines: z
      .array(
        z.object({
          id: z.string().regex(/^[a-z]+$/),
          label: z.string(),
          hint: z.string().optional(),
          example: z.string().optional(),
          limit: z.number().int().positive(),
        }),
      )
      .min(1),
    /** How many words the whole holds; left out, there is no such limit. */
    words: z.number().int().positive().optional(),
    checks: z.array(z.enum(checkIds)),
  }),
  stored: z.string().max(textCap),
  items: ({ lines }) => lines.map(({ id }) => id),
  complete: ({ lines, words = Number.POSITIVE_INFINITY }) =>
    z.record(z.string(), z.string()).refine((cells) => {
      const whole = lines.map(({ id }) => cells[id] ?? "").join("\n");
      const fit = lines.every(({ id, limit }) => lengthOf(cells[id] ?? "") <= limit);
      return whole.trim() !== "" && wordsIn(whole) <= words && fit;
    }),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: ({ lines }, item) => lines.find(({ id }) => id === item)?.label ?? "",
  isText: () => true,
  toBlocks: ({ prompt, lines }, cells): Block[] => {
    const whole = lines.flatMap(({ id }) => cells[id]?.trim() || []).join("\n");
    return whole
      ? [
          { type: "prompt", text: prompt },
          { type: "words", text: whole },
        ]
      : [];
  },
});
