import { Fragment } from "react";
import { type Piece, piecesFor } from "#lib/exercises/piece";

/** The pieces of a part, to be ticked in place of the whole. */
export function Passage({
  itemId,
  title,
  pieces,
  typed,
  reader = null,
}: {
  itemId: string;
  title: string;
  pieces: Piece[];
  typed: string[];
  /** Who has a copy of it that stays beside this one; null where nobody has. */
  reader?: string | null;
}) {
  const chosen = piecesFor(itemId, typed);
  return (
    <details className="within" open={chosen.length > 0 || undefined}>
      <summary>
        Only a passage<span className="vh"> of “{title}”</span>
      </summary>
      <div className="stack stack-2">
        <p className="hint">
          What you tick here goes, and nothing else of it.
          {reader ? ` The copy that ${reader} has stays until you take it back.` : ""}
        </p>
        {pieces.map(({ id, said, own, under }, place) => (
          <Fragment key={id}>
            {under !== null && under !== pieces[place - 1]?.under ? <p className="hint">{under}</p> : null}
            <label className="choice">
              <input
                type="checkbox"
                name="pieces[]"
                value={`${itemId}:${id}`}
                defaultChecked={chosen.includes(id)}
              />
              <span className={own ? "own" : undefined} dir={own ? "auto" : undefined}>
                {said}
              </span>
            </label>
          </Fragment>
        ))}
      </div>
    </details>
  );
}
