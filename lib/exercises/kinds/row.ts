// How rows that a member adds are told apart. Without the shapes of the kinds, since the page needs it as they write.

/** Those that the guide names ("first") come first, then the others as they were added: ids made later sort later,
 * and each begins with a digit. */
export function inOrder(rowIds: Iterable<string>): string[] {
  const named = (id: string) => (/^[0-9]/.test(id) ? 1 : 0);
  return [...new Set(rowIds)].toSorted((a, b) => named(a) - named(b) || (a < b ? -1 : 1));
}

/** A mark, a day or a choice, and no word of what it belongs to. */
export function isUnnamed(
  columns: readonly { id: string; kind: string }[],
  row: Record<string, unknown>,
): boolean {
  const filled = (column: { id: string }) => String(row[column.id] ?? "").trim() !== "";
  return (
    columns[0]?.kind === "text" &&
    columns.some(filled) &&
    !columns.some((column) => column.kind === "text" && filled(column))
  );
}
