// What the cells of a form are called, for a page that listens to them.

/**
 * What a cell asks, whether it holds text (two texts can both be kept, two piles or two numbers can't), and what its
 * values are called, where they are not their own words.
 */
export type CellWords = { prompt: string; isText: boolean; says: Record<string, string> };

/** By key. The rows that a member adds are not known beforehand: theirs stand under "field.*.column". */
export type CellTable = Record<string, CellWords>;

/** The words of a cell; undefined for a name that is none of this form's cells. */
export function wordsOf(table: CellTable, key: string): CellWords | undefined {
  if (Object.hasOwn(table, key)) return table[key];
  const [field, row, column, ...more] = key.split(".");
  const pattern = `${field}.*.${column}`;
  return row && more.length === 0 && Object.hasOwn(table, pattern) ? table[pattern] : undefined;
}
