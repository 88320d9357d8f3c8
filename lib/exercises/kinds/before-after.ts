import { z } from "zod";
import { type Block, defineKind, textCap } from "../define.ts";
import { lengthOf } from "../length.ts";

const side = z.object({ prompt: z.string(), hint: z.string().optional(), example: z.string().optional() });

/** Two boxes of one size beside each other: had and hoped for, vague and owned. */
export const beforeAfter = defineKind({
  kind: "before-after",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    before: side,
    after: side,
    /** Characters in each. */
    limit: z.number().int().positive(),
    rows: z.number().int().positive(),
  }),
  stored: z.string().max(textCap),
  items: () => ["before", "after"],
  complete: ({ limit }) =>
    z
      .record(z.string(), z.string())
      .refine(
        ({ before = "", after = "" }) =>
          (before.trim() !== "" || after.trim() !== "") &&
          lengthOf(before) <= limit &&
          lengthOf(after) <= limit,
      ),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: ({ before, after }, item) => (item === "before" ? before.prompt : after.prompt),
  isText: () => true,
  toBlocks: ({ before, after }, cells): Block[] => {
    const left = { label: before.prompt, text: cells.before?.trim() ?? "" };
    const right = { label: after.prompt, text: cells.after?.trim() ?? "" };
    if (left.text && right.text) return [{ type: "beside", left, right, retold: false }];
    // One that stands alone has no empty neighbour.
    return [left, right].flatMap(({ label, text }): Block[] =>
      text
        ? [
            { type: "prompt", text: label },
            { type: "words", text },
          ]
        : [],
    );
  },
});
