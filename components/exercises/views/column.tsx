import type { ReactNode } from "react";
import type { Column } from "#lib/exercises/kinds/column";
import { ChoiceView } from "./choice.tsx";
import { DateView } from "./date.tsx";
import { ScaleView } from "./scale.tsx";
import { Writing } from "./writing.tsx";

type Props<Kind extends Column["kind"]> = {
  column: Extract<Column, { kind: Kind }>;
  /** The key of its cell. */
  name: string;
  value: unknown;
  labelled?: "aloud";
};

const columns: { [Kind in Column["kind"]]: (props: Props<Kind>) => ReactNode } = {
  choice: ({ column, name, value }) => (
    <ChoiceView field={{ ...column, key: name }} values={{ "": value }} small />
  ),
  date: ({ column, name, value }) => (
    <DateView field={{ ...column, key: name }} values={{ "": value }} small />
  ),
  scale: ({ column, name, value }) => (
    <ScaleView field={{ ...column, key: name }} values={{ "": value }} small />
  ),
  text: ({ column: { id: _, kind: __, ...column }, name, value, labelled }) => (
    <Writing {...column} name={name} initial={value} small labelled={labelled} />
  ),
};

/** One cell of a row. */
export function ColumnView(props: Props<Column["kind"]>): ReactNode {
  const view = columns[props.column.kind] as (props: Props<Column["kind"]>) => ReactNode;
  return view(props);
}

/** The same input in a further row: what helps stands at the first. */
export function withoutHelp(column: Column): Column {
  return column.kind === "text"
    ? { ...column, hint: undefined, example: undefined }
    : { ...column, hint: undefined };
}
