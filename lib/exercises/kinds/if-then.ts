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
    if: part,
    then: part,
    /** Minutes, as words: "10". Left out where the plan has no length. */
    for: part.optional(),
  }),
  stored: z.string().max(textCap),
  items: (plan) => (plan.for ? ["if", "then", "for"] : ["if", "then"]),
  complete: (plan) =>
    z
      .record(z.string(), z.string())
      .refine(
        ({ if: cue = "", then: act = "" }) =>
          cue.trim() !== "" &&
          act.trim() !== "" &&
          lengthOf(cue) <= plan.if.limit &&
          lengthOf(act) <= plan.then.limit,
      ),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: (plan, item) =>
    `${plan.prompt}: ${item === "if" ? plan.if.prompt : item === "then" ? plan.then.prompt : (plan.for?.prompt ?? "")}`,
  toBlocks: (plan, cells): Block[] => {
    const lines = (["if", "then", "for"] as const).flatMap((item) => {
      const text = cells[item]?.trim() ?? "";
      return text ? [{ label: plan[item]?.prompt ?? "", text, own: true }] : [];
    });
    return lines.length > 0 ? [{ type: "lines", heading: plan.prompt, lines }] : [];
  },
});
