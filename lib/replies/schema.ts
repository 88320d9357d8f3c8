import { z } from "zod";
import { sayNumber } from "../core/number.ts";
import { textCap } from "../exercises/define.ts";
import { blocksOf, quoteFrom, type ReplyBlock, withoutQuote } from "./model.ts";

const place = z.number().int().nonnegative();

/** How a reply and its draft rest, sealed. */
export const replyBlocks: z.ZodType<ReplyBlock[]> = z.array(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("text"), text: z.string() }),
    z.object({ type: z.literal("quote"), shareVersionId: z.uuid(), block: place, from: place, to: place }),
  ]),
);

const id = z.uuid("That address is cut short.");
const nul = String.fromCharCode(0);
const tooLong = `A reply holds ${sayNumber(textCap)} characters. Yours has more, and all of it is kept here.`;

const texts = z
  .array(z.string())
  .max(100)
  .default([])
  .transform((all) => all.map((text) => text.replaceAll("\r\n", "\n")))
  .refine((all) => all.reduce((sum, text) => sum + text.length, 0) <= textCap, tooLong)
  .refine(
    (all) => !all.some((text) => text.includes(nul)),
    "This holds a character that can’t be kept. It is a zero byte, often from copied text.",
  );

const revision = z.coerce.number().int().nonnegative();

/**
 * A draft as the form holds it: texts, and between two of them a quote. `press` is the button: "keep", "preview",
 * "add:" and the quote to put at the end, "out:" and the number of the quote to take out.
 */
export const draftForm = z
  .object({
    share: id,
    /** The revision that the page read; 0 where there was no draft. */
    revision,
    text: texts,
    quote: z.array(z.string().max(120)).max(99).default([]),
    press: z.string().max(140).default("keep"),
    /** Writes over what another tab saved: only after the coach was asked. */
    over: z.stringbool().default(false),
  })
  .transform(({ text, quote, press, ...form }, context) => {
    const [verb, ...rest] = press.split(":");
    const asked = verb === "add" ? [...quote, rest.join(":")] : quote;
    const quotes = asked.map(quoteFrom).filter((found) => found !== undefined);
    if (quotes.length < asked.length) {
      context.addIssue({
        code: "custom",
        path: ["quote"],
        message: "One quote can’t be read. Put it in again.",
      });
      return z.NEVER;
    }
    const whole = { texts: text, quotes };
    const letter = verb === "out" ? withoutQuote(whole, Number(rest[0])) : whole;
    return { ...form, preview: verb === "preview", blocks: blocksOf(letter) };
  });
export type DraftForm = z.output<typeof draftForm>;

/** What the preview sends: not the words, which are in the draft, but which draft it showed. */
export const sendForm = z.object({ share: id, version: id, draft: id, revision });
export type SendForm = z.output<typeof sendForm>;

export const replyById = z.object({ reply: id });
export type ReplyById = z.output<typeof replyById>;
