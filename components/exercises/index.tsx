// Every kind has a view: one that is missing does not compile.
import type { ReactNode } from "react";
import type { Field, KindName } from "#lib/exercises/kinds/index";
import { BeforeAfterView } from "./views/before-after.tsx";
import { CardSortView } from "./views/card-sort.tsx";
import { ChoiceView } from "./views/choice.tsx";
import { ChoicesView } from "./views/choices.tsx";
import { ClaimsView } from "./views/claims.tsx";
import { DateView } from "./views/date.tsx";
import { DraftView } from "./views/draft.tsx";
import { GridView } from "./views/grid.tsx";
import { HoldView } from "./views/hold.tsx";
import { IfThenView } from "./views/if-then.tsx";
import { RowsView } from "./views/rows.tsx";
import { ScaleView } from "./views/scale.tsx";
import { TextView } from "./views/text.tsx";
import { TimedTextView } from "./views/timed-text.tsx";
import type { View } from "./views/view.ts";

const views = {
  "before-after": BeforeAfterView,
  "card-sort": CardSortView,
  choice: ChoiceView,
  choices: ChoicesView,
  claims: ClaimsView,
  date: DateView,
  draft: DraftView,
  grid: GridView,
  hold: HoldView,
  "if-then": IfThenView,
  rows: RowsView,
  scale: ScaleView,
  text: TextView,
  "timed-text": TimedTextView,
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
