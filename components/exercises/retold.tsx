import { diffWordsWithSpace } from "diff";
import type { ReactNode } from "react";

/**
 * A text and the same told again, as two: what is gone is marked in the first, what is new in the second, and neither
 * text is touched. Drawn on the server. The marks have a line for the eye and a word for the ear (blocks.css).
 */
export function retold(before: string, now: string): { before: ReactNode; now: ReactNode } {
  const parts = inPassages(diffWordsWithSpace(before, now));
  return {
    before: parts.map(({ same, gone }, place) =>
      same ? <span key={`${place}`}>{gone}</span> : gone ? <del key={`${place}`}>{gone}</del> : null,
    ),
    now: parts.map(({ same, fresh }, place) =>
      same ? <span key={`${place}`}>{fresh}</span> : fresh ? <ins key={`${place}`}>{fresh}</ins> : null,
    ),
  };
}

type Passage = { same: boolean; gone: string; fresh: string };

/** So few words between two changes belong to them: a text in which every other word is marked can't be read. */
const between = 2;

function inPassages(changes: { value: string; added?: boolean; removed?: boolean }[]): Passage[] {
  const passages: Passage[] = [];
  for (const [place, { value, added = false, removed = false }] of changes.entries()) {
    const last = passages.at(-1);
    const inside = place > 0 && place < changes.length - 1 && value.trim().split(/\s+/).length <= between;
    const same = !added && !removed && !inside;
    const passage = { same, gone: added ? "" : value, fresh: removed ? "" : value };
    if (last && last.same === same) {
      last.gone += passage.gone;
      last.fresh += passage.fresh;
    } else passages.push(passage);
  }
  return passages;
}
