// What the cells of a form are called, for a page that listens to them.

/**
 * What a cell asks, whether it holds text (two texts can both be kept, two piles or two numbers can't), and what its
 * values are called, where they are not their own words.
 */
export type CellWords = { prompt: string; isText: boolean; says: Record<string, string> };

/**
 * The cells by key, and each way of calling values once. The rows that a member adds are not known beforehand: theirs
 * stand under "field.*.column".
 */
export type CellTable = {
  cells: Record<string, { prompt: string; isText: boolean; says?: number }>;
  says: Record<string, string>[];
};

/** The words of a cell; undefined for a name that is none of this form's cells. */
export function wordsOf(table: CellTable, key: string): CellWords | undefined {
  const cell = table.cells[nameIn(table, key)];
  return cell && { ...cell, says: table.says[cell.says ?? -1] ?? {} };
}

function nameIn({ cells }: CellTable, key: string): string {
  if (Object.hasOwn(cells, key)) return key;
  const [field, row, column, ...more] = key.split(".");
  const pattern = `${field}.*.${column}`;
  return row && more.length === 0 && Object.hasOwn(cells, pattern) ? pattern : "";
}
