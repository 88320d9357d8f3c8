// Every kind has a view: one that is missing does not compile.
import type { ReactNode } from "react";
import type { Field, KindName } from "#lib/exercises/kinds/index";
import { CardSortView } from "./views/card-sort.tsx";
import { ChoiceView } from "./views/choice.tsx";
import { ScaleView } from "./views/scale.tsx";
import { TextView } from "./views/text.tsx";
import type { View } from "./views/view.ts";

const views = {
  "card-sort": CardSortView,
  choice: ChoiceView,
  scale: ScaleView,
  text: TextView,
} satisfies { [Name in KindName]: View<Name> };

/** One input of an exercise, by its kind. */
export function FieldView<Name extends KindName>(props: {
  field: Extract<Field, { kind: Name }>;
  values: Record<string, unknown>;
}): ReactNode {
  const Kind = views[props.field.kind] as (props: {
    field: Field;
    values: Record<string, unknown>;
  }) => ReactNode;
  return <Kind {...props} />;
}
