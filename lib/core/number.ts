// How numbers are said, one way everywhere.

const numbers = new Intl.NumberFormat("en-GB");

/** "2,000 characters", "1 character": how many of something. */
export function sayCount(count: number, one: string, several = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : several}`;
}

/** "2,000" */
export function sayNumber(count: number): string {
  return numbers.format(count);
}
