"use client";
import type { ReactNode, RefObject } from "react";
import type { ActionState } from "#lib/access/action";
import { piecesFor } from "#lib/exercises/piece";
import { Passage } from "../sharing/passage.tsx";
import { NarrowedPart } from "./narrowed.tsx";
import type { Narrowed } from "./narrowed-preview.tsx";
import { tickedIn } from "./refused.tsx";
import { useValues } from "./use-values.ts";

/** Something that can go with a request; `preview` shows the whole of it, as it is named by `tag`. */
export type Attachable = Narrowed & { said: string | null; preview: ReactNode };

/** What can go with a request, to be ticked: each with exactly what would be seen of it. */
export function Attaching({
  state,
  attachable,
  form,
  reader,
}: {
  state: ActionState;
  attachable: Attachable[];
  form: RefObject<HTMLFormElement | null>;
  reader: string;
}) {
  const typed = tickedIn(state, "pieces[]");
  const pieces = useValues(form, { name: "pieces[]", first: typed });
  // Nobody is there to see the list: what was ticked is sent along as it was.
  if (attachable.length === 0)
    return names.map((name) => <Carried key={name} name={name} values={tickedIn(state, name)} />);
  const ticked = tickedIn(state, "attach[]");
  return (
    <fieldset className="stack stack-3">
      <legend>
        <h2 className="q">Anything to go with it?</h2>
      </legend>
      <p className="hint">
        A tick opens exactly what {reader} would see: a copy, as it is now. It is shared with this request
        only, and is private again when the request is closed.
      </p>
      {attachable.map((part) => (
        <Attach
          key={part.itemId}
          part={part}
          isTicked={ticked.includes(`${part.itemId}:${part.tag}`)}
          typed={typed}
          chosen={piecesFor(part.itemId, pieces)}
        />
      ))}
    </fieldset>
  );
}

const names = ["attach[]", "pieces[]", "seen[]", "seenPieces[]"];

/** A part to be ticked, whole or by its pieces, and exactly what would be seen of it. */
function Attach({
  part,
  isTicked,
  typed,
  chosen,
}: {
  part: Attachable;
  isTicked: boolean;
  typed: string[];
  /** Which of its pieces are ticked now. */
  chosen: string[];
}) {
  const { itemId, tag, title, said, pieces, preview } = part;
  return (
    <div className="attach stack stack-3">
      <div>
        <label className="choice">
          <input type="checkbox" name="attach[]" value={`${itemId}:${tag}`} defaultChecked={isTicked} />
          <span>
            {title}
            {said ? <small>{said}</small> : null}
          </span>
        </label>
        {pieces.length > 0 ? <Passage itemId={itemId} title={title} pieces={pieces} typed={typed} /> : null}
      </div>
      {chosen.length > 0 ? (
        <NarrowedPart part={part} chosen={chosen} />
      ) : (
        <div className="seen">{preview}</div>
      )}
    </div>
  );
}

/** What was chosen from a list that nobody may see who is not signed in: it is sent along as it was. */
export function Carried({ name, values }: { name: string; values: string[] }) {
  return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
}
