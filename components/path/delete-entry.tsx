"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { deleteEntryAction } from "#lib/entries/actions";

/** Asks before an entry goes. Both answers have one size, and neither is chosen for its reader. */
export function DeleteEntry({
  entryId,
  back,
  stay,
  sentence,
  yes,
  no,
}: {
  entryId: string;
  back: string;
  stay: string;
  sentence: string;
  yes: string;
  no: string;
}) {
  const [state, remove] = useActionState(deleteEntryAction, { status: "ready" } as ActionState<{
    onto: string;
  }>);
  return (
    <form action={remove} className="note stack stack-3" id="delete">
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="back" value={back} />
      <p>{state.status === "refused" ? state.message : sentence}</p>
      <div className="row">
        <button className="btn second" type="submit">
          {yes}
        </button>
        <a className="btn second" href={stay}>
          {no}
        </a>
      </div>
    </form>
  );
}
