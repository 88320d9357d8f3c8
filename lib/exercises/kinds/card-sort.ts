import { z } from "zod";
import { defineKind } from "../define.ts";

const named = z.object({ id: z.string(), label: z.string() });

/** Cards put on piles. Each card is a cell, so that two pages can sort different cards at once. */
export const cardSort = defineKind({
  kind: "card-sort",
  version: 1,
  definition: z.object({ prompt: z.string(), piles: z.array(named).min(2), cards: z.array(named).min(2) }),
  /** The pile, or "" for a card that was put back. */
  stored: z.string().max(64),
  items: ({ cards }) => cards.map((card) => card.id),
  complete: ({ cards, piles }) =>
    z.object(Object.fromEntries(cards.map((card) => [card.id, z.enum(piles.map((pile) => pile.id))]))),
  fromForm: (posted) => posted,
  prompt: ({ cards }, item) => cards.find((card) => card.id === item)?.label ?? "",
  says: ({ piles }) =>
    Object.fromEntries([["", "Back in hand"], ...piles.map(({ id, label }) => [id, label])]),
  isText: () => false,
  toBlocks: ({ cards, piles }, sorted) =>
    piles.flatMap((pile) => {
      const items = cards.filter((card) => sorted[card.id] === pile.id).map((card) => card.label);
      return items.length > 0 ? [{ type: "tag" as const, tag: pile.label, items }] : [];
    }),
});
