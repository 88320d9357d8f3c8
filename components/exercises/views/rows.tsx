import { newId } from "#lib/core/ids";
import { RowList } from "./row-list.tsx";
import type { ViewProps } from "./view.ts";

/** Rows that a member adds. Their ids are made here, with the page: the browser's clock has no say in their order. */
export function RowsView({ field, values }: ViewProps<"rows">) {
  const kept = Object.entries(values).flatMap(([item, value]) =>
    value === "" ? [] : [item.split(".")[0] ?? ""],
  );
  const room = field.most - new Set(kept).size;
  return <RowList field={field} values={values} spare={Array.from({ length: Math.max(0, room) }, newId)} />;
}
