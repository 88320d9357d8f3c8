// What comes in from the forms of a request, read once at the door.

import { z } from "zod";
import { answerWays, kinds, nextOptions, urgencies } from "#content/requests";
import { id, words, written } from "../requests/schema.ts";

const message = {
  kind: z.enum(kinds, { error: "Choose what it’s about. The nearest one will do." }),
  howSoon: z.enum(urgencies, { error: "Choose how soon." }),
  answerBy: z.enum(answerWays, { error: "Choose how you’d like the answer. Not sure is one of them." }),
  message: written,
  /** Which button: the first press, or the two below the help lines. */
  step: z.enum(["ask", "send", "keep"]).default("ask"),
};

const pairs = (most: number) => z.array(z.string().max(200)).max(most).default([]);

export const newRequest = z.object({
  id,
  ...message,
  /** Who reads it, where there is no coach so far. */
  coachId: z.union([id, z.literal("")]).optional(),
  /** The request that their coach declined or answers late, where another coach is asked in place of that one. */
  another: z.union([id, z.literal("")]).optional(),
  /** What goes with it, "itemId:tag": a part of the member's page, and which state of it they looked at. */
  attach: pairs(60),
  /** What goes of a part in place of the whole, "itemId:piece"; a part with such pieces need not be ticked. */
  pieces: pairs(1000),
  /** What the form has shown of passages: "itemId:tag" a part, and its pieces. */
  seen: pairs(60),
  seenPieces: pairs(1000),
});
export type NewRequest = z.output<typeof newRequest>;

export const changedRequest = z.object({ id, ...message });
export type ChangedRequest = z.output<typeof changedRequest>;

export const requestOnly = z.object({ id });
export type RequestOnly = z.output<typeof requestOnly>;
export const keeping = z.object({ id, share: id });
export type Keeping = z.output<typeof keeping>;
export const withWords = z.object({ id, text: written });
export type WithWords = z.output<typeof withWords>;

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
