import { z } from "zod";

const id = z.uuid("That address is cut short.");
const asPosted = z
  .string()
  .max(20_000, "This is too long to send. It is kept here.")
  .default("")
  .transform((text) => text.replaceAll("\r\n", "\n"));

/** What the share page sends. `id` is made by the page, so that pressing twice shares once. */
export const shareForm = z.object({
  id,
  module: z.string().max(40),
  coach: z
    .union([id, z.literal("")])
    .default("")
    .transform((chosen) => chosen || undefined),
  /** Item ids. */
  parts: z.array(z.string().max(100)).max(60).default([]),
  /** What is shared of a part in place of the whole, "itemId:piece"; a part with such pieces need not be ticked. */
  pieces: z.array(z.string().max(200)).max(1000).default([]),
  seenPieces: z.array(z.string().max(200)).max(1000).default([]),
  /** What the form has shown: "itemId:tag" a part, and the question beside it. */
  seen: z.array(z.string().max(200)).max(60).default([]),
  ask: asPosted,
  seenAsk: asPosted,
});
export type ShareForm = z.output<typeof shareForm>;

export const undoForm = z.object({ versions: z.array(id).min(1).max(60) });
export type UndoForm = z.output<typeof undoForm>;

export const takeBackForm = z.object({ share: id });
export type TakeBackForm = z.output<typeof takeBackForm>;
