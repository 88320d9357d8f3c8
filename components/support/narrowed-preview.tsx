"use client";
import type { Block } from "#lib/exercises/define";
import { chosenOf } from "#lib/exercises/passage";
import type { Piece } from "#lib/exercises/piece";
import { Frozen } from "../sharing/frozen.tsx";

/** A part of which some pieces are chosen, in place of the whole. */
export type Narrowed = {
  itemId: string;
  tag: string;
  title: string;
  blocks: Block[];
  pieces: Piece[];
  alias: string;
  /** When it would be frozen, in words. */
  asOf: string;
};

/** The passage of a part as its reader would see it, and what tells the server that it was shown. */
export function NarrowedPreview({ part, chosen }: { part: Narrowed; chosen: string[] }) {
  const { itemId, tag, title, alias, asOf, blocks, pieces } = part;
  return (
    <>
      <input type="hidden" name="seen[]" value={`${itemId}:${tag}`} />
      {chosen.map((piece) => (
        <input key={piece} type="hidden" name="seenPieces[]" value={`${itemId}:${piece}`} />
      ))}
      <Frozen
        id={`passage-${itemId.replace("/", "-")}`}
        title={title}
        alias={alias}
        asOf={asOf}
        {...chosenOf(blocks, { pieces: chosen, offered: pieces })}
        ask={null}
      />
    </>
  );
}
