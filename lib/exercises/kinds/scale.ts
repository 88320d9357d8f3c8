import { z } from "zod";
import { defineKind } from "../define.ts";

export const scaleDefinition = z.object({
  prompt: z.string(),
  hint: z.string().optional(),
  low: z.string(),
  high: z.string(),
  /** 0 to 10 where they are left out. */
  least: z.number().int().min(-10).optional(),
  most: z.number().int().max(10).optional(),
});

/** A whole number between two words: 0 to 10, or −3 to +3. Nothing is chosen to begin with. */
export const scale = defineKind({
  kind: "scale",
  version: 1,
  definition: scaleDefinition,
  stored: z.number().int().min(-10).max(10),
  items: () => [""],
  takes: ({ least = 0, most = 10 }, _, mark) => mark >= least && mark <= most,
  complete: ({ least = 0, most = 10 }) => z.object({ "": z.number().min(least).max(most) }),
  fromForm: (posted, { least = 0, most = 10 }) => {
    const mark = /^(-?[1-9][0-9]?|0)$/.test(posted) ? Number(posted) : Number.NaN;
    return mark >= least && mark <= most ? mark : undefined;
  },
  prompt: ({ prompt }) => prompt,
  isText: () => false,
  toBlocks: ({ prompt, low, high, least, most }, { "": value }) =>
    value === undefined
      ? []
      : [
          {
            type: "scale",
            label: prompt,
            value,
            low,
            high,
            ...(least === undefined ? {} : { least }),
            ...(most === undefined ? {} : { most }),
          },
        ],
});
