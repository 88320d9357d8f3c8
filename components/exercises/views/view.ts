import type { ReactNode } from "react";
import type { FieldOf, KindName } from "#lib/exercises/kinds/index";

/** What a view gets: its definition, and the values of its cells as the page was made. */
export type ViewProps<Name extends KindName> = {
  field: FieldOf<Name>;
  /** By item, as fieldCells gives them. */
  values: Record<string, unknown>;
  /** One input among many: its question is set as a label. */
  small?: boolean;
};
export type View<Name extends KindName> = (props: ViewProps<Name>) => ReactNode;
