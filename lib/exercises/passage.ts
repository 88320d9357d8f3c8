// A passage of what somebody wrote: some of its sentences, paragraphs and rows, in place of the whole. Without the shapes
// of blocks, since the form on which it is chosen needs it in the browser.
import type { Block } from "./define.ts";

/**
 * The blocks of a passage: what was chosen, under the guide's own questions and headings and with nothing else. Sentences
 * that follow each other stay one text; where something was left out between them, another begins.
 */
export function passageFrom(blocks: readonly Block[], chosen: readonly string[]): Block[] {
  const passage: Block[] = [];
  let heading: Block[] = [];
  let prompt: Block[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.type === "heading") {
      [heading, prompt] = [[block], []];
      continue;
    }
    if (block.type === "prompt") {
      prompt = [block];
      continue;
    }
    const taken = chosen.includes(String(place))
      ? [block]
      : block.type === "words"
        ? textsOf(block.text, placesIn(chosen, place)).map((text): Block => ({ type: "words", text }))
        : [];
    if (taken.length === 0) continue;
    passage.push(...heading, ...prompt, ...taken);
    [heading, prompt] = [[], []];
  }
  return passage;
}

/**
 * What is shared of a part: the passage where some of the pieces that it offers are chosen, the whole where none or all
 * of them are. The form shows it by this, and the server freezes it by this.
 */
export function chosenOf(
  blocks: Block[],
  { pieces, offered }: { pieces: readonly string[]; offered: readonly { id: string }[] },
): { blocks: Block[]; passage?: true } {
  if (pieces.length === 0 || offered.every(({ id }) => pieces.includes(id))) return { blocks };
  return { blocks: passageFrom(blocks, pieces), passage: true };
}

/** Some characters of a text. */
export type Place = { from: number; to: number };

function placesIn(chosen: readonly string[], place: number): Place[] {
  return chosen
    .map((id) => id.split(":").map(Number))
    .flatMap(([block, from = -1, to = -1]) =>
      block === place && from >= 0 && to > from ? [{ from, to }] : [],
    )
    .sort((one, other) => one.from - other.from);
}

function textsOf(text: string, places: readonly Place[]): string[] {
  const joined: Place[] = [];
  for (const { from, to } of places) {
    const last = joined.at(-1);
    if (last && text.slice(last.to, from).trim() === "") last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => text.slice(from, to).trim()).filter(Boolean);
}
