"use client";
import { useCallback } from "react";
import type { Column } from "#lib/exercises/kinds/column";
import { sayCell, sayInARow } from "#lib/exercises/say";
import { useLook } from "../use-saving.ts";

/** What stands in a row that is folded up, in one line. `row` is the beginning of its cells' keys. */
export function RowSays({ row, columns }: { row: string; columns: readonly Column[] }) {
  const said = useLook(
    useCallback(
      ({ values }) => sayInARow(columns.map((column) => sayCell(column, values[`${row}.${column.id}`]))),
      [row, columns],
    ),
  );
  return said ? <span className="meta said">{said}</span> : null;
}
