// How numbers are said, one way everywhere.

const numbers = new Intl.NumberFormat("en-GB");

/** "2,000" */
export function sayNumber(count: number): string {
  return numbers.format(count);
}
