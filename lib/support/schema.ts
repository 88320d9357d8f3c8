// What comes in from the forms of a request, read once at the door.

import { z } from "zod";
import { answerWays, kinds, nextOptions, offerSize, urgencies } from "#content/requests";
import { isId } from "../core/ids.ts";

/** The most that is kept of one text (decisions.md 4). */
const cap = 200_000;
const nul = String.fromCharCode(0);

const id = z.string().refine(isId, "This link is cut short. Load the page again.");

const words = z
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
const written = words.refine((text) => text.trim() !== "", "This is empty. One sentence is enough.");

const message = {
  kind: z.enum(kinds, { error: "Choose what it’s about. The nearest one will do." }),
  howSoon: z.enum(urgencies, { error: "Choose how soon." }),
  answerBy: z.enum(answerWays, { error: "Choose how you’d like the answer. Not sure is one of them." }),
  message: written,
  /** Which button: the first press, or the two below the help lines. */
  step: z.enum(["ask", "send", "keep"]).default("ask"),
};

export const newRequest = z.object({
  id,
  ...message,
  /** Who reads it, where there is no coach so far. */
  coachId: z.union([id, z.literal("")]).optional(),
  /** What goes with it, "itemId:tag": a part of the member's page, and which state of it they looked at. */
  attach: z.array(z.string().max(200)).max(60).default([]),
});
export type NewRequest = z.output<typeof newRequest>;

export const changedRequest = z.object({ id, ...message });
export type ChangedRequest = z.output<typeof changedRequest>;

export const requestOnly = z.object({ id });
export type RequestOnly = z.output<typeof requestOnly>;
export const keeping = z.object({ id, share: id });
export type Keeping = z.output<typeof keeping>;
export const withWords = z.object({ id, text: written });
export const withWordsOrNone = z.object({ id, text: words.default("") });
export type WithWords = z.output<typeof withWords>;

const chooseFirst = "Choose a time first.";

/** A held time by its id, or a free one by the instant at which it starts. */
export const chosenTime = z.object({
  id,
  time: z.union(
    [
      z
        .string()
        .refine(isId)
        .transform((held) => ({ held })),
      z.iso
        .datetime()
        .pipe(z.coerce.date<string>())
        .transform((free) => ({ free })),
    ],
    { error: chooseFirst },
  ),
});
export type ChosenTime = z.output<typeof chosenTime>;

export const offer = z.object({
  id,
  text: words.default(""),
  times: z
    .array(z.iso.datetime(), { error: `Choose ${offerSize.min} times or more.` })
    .transform((times) => [...new Set(times)])
    .pipe(z.array(z.coerce.date<string>()))
    .refine((times) => times.length >= offerSize.min, `Choose ${offerSize.min} times or more.`)
    .refine((times) => times.length <= offerSize.max, `Choose ${offerSize.max} times at most.`),
});
export type Offer = z.output<typeof offer>;

export const declining = z
  .object({
    id,
    text: written,
    next: z.enum(nextOptions, { error: "Choose what they can do next. Something always goes with it." }),
    nextWords: words.default(""),
  })
  .refine(({ next, nextWords }) => next !== "elsewhere" || nextWords.trim() !== "", {
    path: ["nextWords"],
    message: "Say who or where, so that there is somewhere to go.",
  });
export type Declining = z.output<typeof declining>;

/** The words that went with an event, as they are sealed. */
export const eventWords = z.object({
  text: z.string(),
  next: z.enum(nextOptions).optional(),
  nextWords: z.string().optional(),
});
export type EventWords = z.output<typeof eventWords>;
