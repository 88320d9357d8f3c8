import { isOpen } from "#content/index";
import type { GuideModule } from "#lib/exercises/guide";
import type { Labels } from "../exercises/brought-along.tsx";

/** What can have been typed before joining, and what it says: a card and its pile; text speaks for itself. */
export function labelsFor(guideModule: GuideModule): Labels {
  const open = guideModule.steps.flatMap((step) =>
    "exercise" in step && isOpen(guideModule, step) ? [step.exercise] : [],
  );
  return Object.fromEntries(
    open.map(({ id, fields }) => {
      const sorts = fields.filter((field) => field.kind === "card-sort");
      const cards = sorts.flatMap(({ key, cards }) =>
        cards.map((card): [string, string] => [`${key}.${card.id}`, card.label]),
      );
      const piles = sorts.flatMap(({ piles }) =>
        piles.map((pile): [string, string] => [pile.id, pile.label]),
      );
      return [id, { cards: Object.fromEntries(cards), piles: Object.fromEntries(piles) }];
    }),
  );
}
