// What the forms of a request have in common, and the words as they are sealed.

import { z } from "zod";
import { nextOptions } from "#content/requests";
import { isId } from "../core/ids.ts";
import { sayNumber } from "../core/number.ts";
import { everyWay } from "./model.ts";

/** The most that is kept of one text (decisions.md 4). */
const cap = 200_000;
const nul = String.fromCharCode(0);

export const id = z.string().refine(isId, "This link is cut short. Load the page again.");

/** A text that may be empty. */
export const words = z
  .string({ error: "This is empty. One sentence is enough." })
  .max(cap, `This holds ${sayNumber(cap)} characters. Yours has more, and all of it is kept here.`)
  .refine(
    (text) => !text.includes(nul),
    "This holds a character that can’t be kept. It is a zero byte, often from copied text.",
  )
  .transform((text) => text.replaceAll("\r\n", "\n"));

/** Something written, trimmed at the ends. */
export const written = words.refine((text) => text.trim() !== "", "This is empty. One sentence is enough.");

/** What a coach typed and ticked in the form of one way to answer, before it is sent: half a sentence, one time of three. */
const begunWay = z.object({
  text: words.default(""),
  times: z.array(z.iso.datetime()).max(100).default([]),
  next: z.enum([...nextOptions, ""]).default(""),
  nextWords: words.default(""),
});
export type BegunWay = z.output<typeof begunWay>;

/** What a coach began of each way to answer: as it is sent to be kept, and as it is sealed. */
const begun = z.partialRecord(z.enum(everyWay), begunWay);
export type Begun = z.output<typeof begun>;

/** Reads what was kept. Before there was a draft of each way, the text of a written answer alone was. */
export function begunFrom(opened: string): Begun {
  try {
    return begun.parse(JSON.parse(opened));
  } catch {
    return { reply: begunWay.parse({ text: opened }) };
  }
}

const draft = {
  id,
  /** The revision that the page read; 0 where there was no draft. */
  revision: z.coerce.number().int().nonnegative(),
};

/** An answer that is not sent yet, as its page keeps it. */
export const answerDraft = z.object({
  ...draft,
  begun,
  /** Writes over what another tab saved: only after the coach was asked. */
  over: z.stringbool().default(false),
});
export type AnswerDraft = z.output<typeof answerDraft>;

/** The same from one form alone, without script. */
export const plainDraft = z
  .object({ ...draft, way: z.enum(everyWay), ...begunWay.shape })
  .transform(({ id, revision, way, ...typed }): AnswerDraft => {
    return { id, revision, over: false, begun: { [way]: typed } };
  });

/** The words that went with an event, as they are sealed. */
export const eventWords = z.object({
  text: z.string(),
  next: z.enum(nextOptions).optional(),
  nextWords: z.string().optional(),
});
export type EventWords = z.output<typeof eventWords>;
