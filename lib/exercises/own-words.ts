// What of a page is its writer's own. Without the shapes of blocks, since the coach's page needs it in the browser.
import type { Block } from "./define.ts";

/**
 * The member's own words in a block, as one text: what can be quoted of it. Null where there are none. A quote is a
 * place in this text, so it never changes for a block that was frozen.
 */
export function ownWordsIn(block: Block): string | null {
  if (block.type === "words") return block.text;
  const texts =
    block.type === "lines"
      ? block.lines.filter(({ own }) => own).map(({ text }) => text)
      : block.type === "beside"
        ? [block.left.text, block.right.text]
        : [];
  return texts.join("\n") || null;
}
