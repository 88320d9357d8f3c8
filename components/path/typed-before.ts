import { isOpen } from "#content/index";
import type { GuideModule } from "#lib/exercises/guide";
import type { Labels } from "../exercises/brought-along.tsx";

const made = new WeakMap<GuideModule, string | null>();

/**
 * What can have been typed before joining, and what it says: a card and its pile; text speaks for itself. As text, since
 * hardly anybody has it read: it stands in each page of the module. Null where nothing is open to a visitor.
 */
export function labelsFor(guideModule: GuideModule): string | null {
  const known = made.get(guideModule);
  if (known !== undefined) return known;
  const labels = openLabels(guideModule);
  const text = Object.keys(labels).length > 0 ? JSON.stringify(labels) : null;
  made.set(guideModule, text);
  return text;
}

function openLabels(guideModule: GuideModule): Labels {
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
