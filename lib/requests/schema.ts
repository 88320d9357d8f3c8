// What the forms of a request have in common, and the words as they are sealed.

import { z } from "zod";
import { nextOptions } from "#content/requests";
import { isId } from "../core/ids.ts";

/** The most that is kept of one text (decisions.md 4). */
const cap = 200_000;
const nul = String.fromCharCode(0);

export const id = z.string().refine(isId, "This link is cut short. Load the page again.");

/** A text that may be empty. */
export const words = z
  .string({ error: "This is empty. One sentence is enough." })
  .max(
    cap,
    `This holds ${cap.toLocaleString("en-GB")} characters. Yours has more, and all of it is kept here.`,
  )
  .refine(
    (text) => !text.includes(nul),
    "This holds a character that can’t be kept. It is a zero byte, often from copied text.",
  )
  .transform((text) => text.replaceAll("\r\n", "\n"));

/** Something written, trimmed at the ends. */
export const written = words.refine((text) => text.trim() !== "", "This is empty. One sentence is enough.");

/** The words that went with an event, as they are sealed. */
export const eventWords = z.object({
  text: z.string(),
  next: z.enum(nextOptions).optional(),
  nextWords: z.string().optional(),
});
export type EventWords = z.output<typeof eventWords>;
