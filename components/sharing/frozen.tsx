import type { Block } from "#lib/exercises/define";
import { Blocks } from "@/components/exercises/blocks";

/**
 * A frozen copy, as the coach reads it. The same component draws the preview before sharing and the member's own list,
 * so that what was promised and what is seen can't drift apart. `asOf` says when it was frozen, in the reader's zone, and is
 * said by whoever draws the page: the preview is a part of its script. `id` is unique on the page.
 */
export function Frozen({
  id,
  title,
  alias,
  asOf,
  blocks,
  passage = false,
  ask,
}: {
  id: string;
  title: string;
  alias: string;
  asOf: string;
  blocks: Block[];
  /** It is some of what was written there, chosen by its writer. */
  passage?: boolean;
  /** What the member would like; null or empty where they asked nothing. */
  ask: string | null;
}) {
  return (
    <article className="frozen" aria-labelledby={`${id}-title`}>
      <div className="sheet pad stack">
        <div className="stack stack-1">
          <h3 id={`${id}-title`}>{title}</h3>
          <div className="meta">
            From {alias} · {passage ? "a passage of it, " : ""}as it was at {asOf}
          </div>
        </div>
        <Blocks blocks={blocks} />
        {ask?.trim() ? (
          <div className="aside stack stack-1">
            <p className="hint prompt">What I’d like from you</p>
            <p className="prose own" dir="auto">
              {ask.trim()}
            </p>
          </div>
        ) : null}
      </div>
    </article>
  );
}

/** In place of a copy whose sealed text does not open any more. */
export function BrokenCopy() {
  return (
    <p className="note">
      This copy can’t be opened, so nothing of it is shown. What you wrote on your own page is not touched.
    </p>
  );
}
