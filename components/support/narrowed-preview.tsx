"use client";
import { chosenOf } from "#lib/exercises/passage";
import { Frozen } from "../sharing/frozen.tsx";
import type { Narrowed } from "./narrowed.tsx";

/** The passage of a part as its reader would see it, and what tells the server that it was shown. */
export function NarrowedPreview({ part, chosen }: { part: Narrowed; chosen: string[] }) {
  const { itemId, tag, title, alias, frozenAt, zone, blocks, pieces } = part;
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
        frozenAt={frozenAt}
        {...chosenOf(blocks, { pieces: chosen, offered: pieces })}
        ask={null}
        zone={zone}
      />
    </>
  );
}
