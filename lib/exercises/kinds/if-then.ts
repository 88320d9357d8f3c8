import { z } from "zod";
import { type Block, defineKind, textCap } from "../define.ts";
import { lengthOf } from "../length.ts";

const part = z.object({
  prompt: z.string(),
  example: z.string().optional(),
  limit: z.number().int().positive(),
});

/** One plan: if this happens, then I do that, for so long. Three cells. */
export const ifThen = defineKind({
  kind: "if-then",
  version: 1,
  definition: z.object({
    prompt: z.string(),
    hint: z.string().optional(),
    cue: part,
    act: part,
    /** Minutes, as words: "10". Left out where the plan has no length. */
    for: part.optional(),
  }),
  stored: z.string().max(textCap),
  items: (plan) => (plan.for ? ["cue", "act", "for"] : ["cue", "act"]),
  complete: (plan) =>
    z
      .record(z.string(), z.string())
      .refine(
        ({ cue = "", act = "" }) =>
          cue.trim() !== "" &&
          act.trim() !== "" &&
          lengthOf(cue) <= plan.cue.limit &&
          lengthOf(act) <= plan.act.limit,
      ),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: (plan, item) =>
    `${plan.prompt}: ${item === "cue" ? plan.cue.prompt : item === "act" ? plan.act.prompt : (plan.for?.prompt ?? "")}`,
  isText: () => true,
  toBlocks: (plan, cells): Block[] => {
    const lines = (["cue", "act", "for"] as const).flatMap((item) => {
      const text = cells[item]?.trim() ?? "";
      return text ? [{ label: plan[item]?.prompt ?? "", text, own: true }] : [];
    });
    return lines.length > 0 ? [{ type: "lines", heading: plan.prompt, lines }] : [];
  },
});
