// A piece of what somebody wrote, as a form names it. By itself, since a form needs nothing else in the browser.

/** A piece that can be chosen by itself: a paragraph, a sentence, a row, a mark. */
export type Piece = {
  /** Where it stands: "3" for a whole block, "3:10:45" for some characters of its text. */
  id: string;
  said: string;
  /** The member's own words, not the guide's. */
  own: boolean;
  /** The question or the heading that it stands under. */
  under: string | null;
};

/** The pieces chosen of one item, among those of all: each is sent as "itemId:piece". */
export function piecesFor(itemId: string, chosen: readonly string[]): string[] {
  const before = `${itemId}:`;
  return chosen.filter((one) => one.startsWith(before)).map((one) => one.slice(before.length));
}
