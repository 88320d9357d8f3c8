// A coach's reply to a share. It is blocks: the coach's own words, and passages of what was shared, put in by a button
// and kept as a place and never as text, so that taking back hides them (decisions.md 13).
import type { RefusalWords } from "../access/words.ts";
import { after, minute } from "../core/clock.ts";
import { isId } from "../core/ids.ts";
import { earlier, later } from "../core/span.ts";
import { sayHour } from "../core/when.ts";
import type { Block } from "../exercises/define.ts";
import { ownWordsIn } from "../exercises/own-words.ts";

/** How long a sent reply can be taken back, in milliseconds, unless its promise falls sooner. */
const takeBackWindow = 10 * minute;

/** How many words good replies have (care.md §6.1). Said to the coach; it never holds a reply back. */
export const goodLength = { from: 90, to: 180 } as const;

/** The six parts of a good reply, for the coach alone (care.md §6.1). */
export const frame = [
  "Name, and what you read",
  "One feeling, no more",
  "Something they did",
  "One tentative link",
  "One question or one step",
  "Their choice, and your next date",
] as const;

/** A passage of a frozen copy: which block of which version, and the characters from and up to which it reaches. */
export type Quote = { type: "quote"; shareVersionId: string; block: number; from: number; to: number };
export type ReplyBlock = { type: "text"; text: string } | Quote;

/** A block as somebody reads it. A quote without words was taken back, or never was a passage of that copy. */
export type ShownBlock =
  | { type: "text"; text: string }
  | { type: "quote"; quote: Quote; words: string | null };

/** Puts the words into the quotes, as far as this reader may have them. */
export function shownBlocks(
  blocks: readonly ReplyBlock[],
  copies: ReadonlyMap<string, readonly Block[]>,
): ShownBlock[] {
  return blocks.map((block) =>
    block.type === "text" ? block : { type: "quote", quote: block, words: passageOf(block, copies) },
  );
}

/** The words that a quote points at; null where the copy is not at hand, or has no such passage. */
export function passageOf(
  { shareVersionId, block: index, from, to }: Quote,
  copies: ReadonlyMap<string, readonly Block[]>,
): string | null {
  const block = copies.get(shareVersionId)?.[index];
  const words = block ? ownWordsIn(block) : null;
  if (words === null || to > words.length) return null;
  return words.slice(from, to);
}

/** The copies that a reply quotes from, each once. */
export function versionsQuoted(blocks: readonly ReplyBlock[]): string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === "quote" ? [block.shareVersionId] : [])))];
}

/** A reply as it is written: text, and between two texts a quote. There is always one text more than quotes. */
export type Letter = { texts: string[]; quotes: Quote[] };

/** Blocks as the letter that a coach writes in: a text before, between and after the quotes. */
export function letterOf(blocks: readonly ReplyBlock[]): Letter {
  const letter: Letter = { texts: [""], quotes: [] };
  for (const block of blocks) {
    if (block.type === "quote") {
      letter.quotes.push(block);
      letter.texts.push("");
    } else letter.texts.push([letter.texts.pop(), block.text].filter(Boolean).join("\n\n"));
  }
  return letter;
}

/** A letter as blocks; an empty text is none. */
export function blocksOf({ texts, quotes }: Letter): ReplyBlock[] {
  return texts.flatMap((text, index) => {
    const quoted = quotes[index];
    const own: ReplyBlock[] = text.trim() === "" ? [] : [{ type: "text", text }];
    return quoted ? [...own, quoted] : own;
  });
}

/** A passage that a button offers to quote. */
export type Passage = { quote: Quote; words: string };

/** As many as a page offers one by one; beyond them words are marked by hand. */
const passagesOffered = 120;

/** The sentences of what was shared, each with the place that a quote of it keeps. */
export function passagesIn(shareVersionId: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  for (const [block, shown] of blocks.entries()) {
    for (const { segment, index } of sentences.segment(ownWordsIn(shown) ?? "")) {
      if (passages.length === passagesOffered) return passages;
      const words = segment.trim();
      const from = index + segment.indexOf(words);
      if (words)
        passages.push({
          quote: { type: "quote", shareVersionId, block, from, to: from + words.length },
          words,
        });
    }
  }
  return passages;
}
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Where words that somebody marked stand in what was shared; undefined if they span more than one answer. */
export function placeOf(
  marked: string,
  { shareVersionId, texts }: { shareVersionId: string; texts: readonly (string | null)[] },
): Passage | undefined {
  const words = marked.trim();
  const block = words ? texts.findIndex((text) => text?.includes(words)) : -1;
  const from = texts[block]?.indexOf(words);
  if (from === undefined) return undefined;
  return { quote: { type: "quote", shareVersionId, block, from, to: from + words.length }, words };
}

/** A quote as one form field: "version:block:from:to". */
export function fieldOf({ shareVersionId, block, from, to }: Quote): string {
  return [shareVersionId, block, from, to].join(":");
}

/** Reads it again; undefined for what never was one. */
export function quoteFrom(field: string): Quote | undefined {
  const [shareVersionId = "", ...places] = field.split(":");
  const [block = -1, from = -1, to = -1] = places.map((place) =>
    /^\d{1,9}$/.test(place) ? Number(place) : -1,
  );
  if (!isId(shareVersionId) || block < 0 || from < 0 || to <= from) return undefined;
  return { type: "quote", shareVersionId, block, from, to };
}

/** The texts before and after a quote that is taken out become one. */
export function withoutQuote({ texts, quotes }: Letter, index: number): Letter {
  const joint = [texts[index], texts[index + 1]].filter(Boolean).join("\n\n");
  return {
    texts: [...texts.slice(0, index), joint, ...texts.slice(index + 2)],
    quotes: quotes.filter((_, at) => at !== index),
  };
}

/** The coach's own words, counted as a person would: quotes are the member's. */
export function wordsWritten(blocks: readonly { type: string; text?: string }[]): number {
  return blocks.reduce((sum, { text = "" }) => sum + wordsOf(text).length, 0);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** So many words in a row are a passage typed out, and no chance. */
const run = 7;

/**
 * The first passage of what was shared that stands in the coach's own text, typed out by hand: taking back would not
 * hide it. Null if there is none.
 */
export function typedOut(text: string, shared: readonly string[]): string | null {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const runsIn = (words: string[]) =>
    words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run));
  const theirs = new Set(shared.flatMap((passage) => runsIn(wordsOf(passage).map(plain)).map(String)));
  const found = runsIn(wordsOf(text)).find((words) => theirs.has(String(words.map(plain))));
  return found ? found.join(" ") : null;
}

/** When the member sees a reply sent now: ten minutes later, or at the promised time if that is sooner, never before. */
export function seenFrom({ now, promisedBy }: { now: Date; promisedBy: Date }): Date {
  return later(now, earlier(after(now, takeBackWindow), promisedBy));
}

/** What a member reads beside their own words. Null blocks: it can't be opened. */
export type ReceivedReply = { id: string; sentAt: Date; versionId: string; blocks: ShownBlock[] | null };

/** A reply that waits to be read, for home. */
export type News = { shareId: string; coach: string; title: string | null; since: Date };

export type Refusal =
  | { code: "not-found" }
  /** Another tab or device saved this draft since it was read. */
  | { code: "changed-elsewhere"; savedAt: Date }
  /** A reply went out from another tab, and can still be taken back. */
  | { code: "sent-meanwhile"; sentAt: Date }
  | { code: "taken-back"; alias: string; at: Date }
  | { code: "empty" }
  | { code: "quotes-gone"; count: number }
  /** What was looked at is no longer what would be sent. */
  | { code: "changed-since-preview" }
  | { code: "broken" }
  | { code: "seen-already"; since: Date };

export const refusalWords = {
  "not-found": "This is no longer with you. What you typed is kept on this page until you close it.",
  "changed-elsewhere": ({ savedAt }: { savedAt: Date }, zone: string) =>
    `This draft was changed in another tab or on another device at ${sayHour(savedAt, zone)}. Both are kept: yours here, the other one there.`,
  "sent-meanwhile": ({ sentAt }: { sentAt: Date }, zone: string) =>
    `A reply was sent from another tab at ${sayHour(sentAt, zone)}. What you typed is kept here. Take that one back to change it.`,
  "taken-back": ({ alias, at }: { alias: string; at: Date }, zone: string) =>
    `${alias} took this back at ${sayHour(at, zone)}, so nothing can be sent to it. Your draft is kept.`,
  empty: "There are no words of yours in it yet. Write a line, then look at the preview.",
  "quotes-gone": ({ count }: { count: number }) =>
    count === 1
      ? "It quotes a passage that was taken back. Take the quote out, then look at the preview."
      : "It quotes passages that were taken back. Take those quotes out, then look at the preview.",
  "changed-since-preview":
    "Your draft changed after this preview, in another tab or on another device. Nothing was sent. Go on writing to see it as it is now.",
  broken:
    "This draft can’t be opened, so it was not sent. Its text was changed outside Groundwork, or its key is gone.",
  "seen-already": ({ since }: { since: Date }, zone: string) =>
    `It can be read since ${sayHour(since, zone)}, so it can’t be taken back.`,
} satisfies RefusalWords<Refusal>;

/** Said where a reply was changed outside the product. */
export const brokenReply =
  "This reply can’t be opened, so none of it is shown. It was changed outside Groundwork, or its key is gone. Your own words are as you shared them.";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two passages": a count as a sentence has it. */
export function sayCount(count: number, one: string, many: string): string {
  return `${small[count] ?? count} ${count === 1 ? one : many}`;
}

/** What a coach is told of a draft whose share was taken back. */
export function sayDraftKept(gone: number): string {
  if (gone === 0) return "Your draft is kept. No reason is needed.";
  const without = gone === 1 ? "the passage" : `the ${sayCount(gone, "passage", "passages")}`;
  return `Your draft is kept, without ${without} you quoted. No reason is needed.`;
}
