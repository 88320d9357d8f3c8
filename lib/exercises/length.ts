/**
 * How long a text is as its writer counts: an emoji or an accented letter is one. Past twenty thousand, where nobody
 * counts by eye, by code points: the exact way would hold up the typing.
 */
export function lengthOf(words: string): number {
  if (plain.test(words)) return words.length;
  if (words.length > 20_000) return [...words].length;
  let length = 0;
  for (const _ of segmenter.segment(words)) length += 1;
  return length;
}
/** Nothing that joins onto what stands before it: no carriage return, no accent of its own, no half of an emoji. */
const plain = /^[\n\x20-\u02ff\u2010-\u2026]*$/;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many words a text has, as a reader would count them. */
export function wordsIn(words: string): number {
  let count = 0;
  for (const { isWordLike } of wordSegmenter.segment(words)) if (isWordLike) count += 1;
  return count;
}
const wordSegmenter = new Intl.Segmenter("en", { granularity: "word" });
