import { z } from "zod";
import { type Block, defineKind, textCap } from "../define.ts";
import { lengthOf } from "../length.ts";

/**
 * How a member knows a thing about the two of them. The same five everywhere, so that a hope stays a hope; worded so
 * that they fit a line about the other person and one about the member alike.
 */
export const claimTags = [
  { id: "said", label: "It was said" },
  { id: "shown", label: "It was shown" },
  { id: "hoped", label: "I hope it" },
  { id: "unknown", label: "Unknown, and not mine to find out" },
  { id: "no", label: "No" },
] as const;
export type ClaimTag = (typeof claimTags)[number]["id"];

const definition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  statements: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/), label: z.string() })).min(1),
  /** What stands under each: "What I know it by". */
  evidence: z.object({ prompt: z.string(), limit: z.number().int().positive() }),
});

/** Statements about a second time, each with how it is known and by what. */
export const claims = defineKind({
  kind: "claims",
  version: 1,
  definition,
  /** The tag's id under `x.tag`, words under `x.evidence`. */
  stored: z.string().max(textCap),
  items: ({ statements }) => statements.flatMap(({ id }) => [`${id}.tag`, `${id}.evidence`]),
  complete: ({ statements, evidence }) =>
    z
      .record(z.string(), z.string())
      .refine(
        (cells) =>
          statements.some(({ id }) => (cells[`${id}.tag`] ?? "") !== "") &&
          statements.every(({ id }) => lengthOf(cells[`${id}.evidence`] ?? "") <= evidence.limit),
      ),
  fromForm: (posted) => posted.replaceAll("\r\n", "\n"),
  prompt: ({ statements, evidence }, item) => {
    const [statementId, part] = item.split(".");
    const label = statements.find(({ id }) => id === statementId)?.label ?? "";
    return part === "evidence" ? `${label}: ${evidence.prompt}` : label;
  },
  says: (_, item) =>
    item.endsWith(".tag") ? Object.fromEntries(claimTags.map(({ id, label }) => [id, label])) : {},
  isText: (_, item) => item.endsWith(".evidence"),
  toBlocks: ({ prompt, statements, evidence }, cells): Block[] => {
    const written = statements.flatMap(({ id, label }): Block[] => {
      const tag = claimTags.find((one) => one.id === cells[`${id}.tag`]);
      const words = cells[`${id}.evidence`]?.trim() ?? "";
      const lines = [
        ...(tag ? [{ label: "How I know", text: tag.label, own: false }] : []),
        ...(words ? [{ label: evidence.prompt, text: words, own: true }] : []),
      ];
      return lines.length > 0 ? [{ type: "lines", heading: label, lines }] : [];
    });
    return written.length === 0 ? [] : [{ type: "prompt", text: prompt }, ...written];
  },
});
