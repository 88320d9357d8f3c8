"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { endEveningAction } from "#lib/tools/actions";
import { Choice, Choices } from "../ui/choice.tsx";

/** The last question of an evening. Any answer closes the note, and so does none. */
export function EndForm({
  entryId,
  question,
  hint,
  options,
  keep,
  kept,
}: {
  entryId: string;
  question: string;
  hint: string;
  options: readonly { id: string; label: string }[];
  keep: string;
  kept: string;
}) {
  const [state, end, pending] = useActionState(endEveningAction, { status: "ready" } as ActionState<{
    did: string;
  }>);
  if (state.status === "done") return <p role="status">{kept}</p>;
  return (
    <form action={end} className="stack stack-4">
      <input type="hidden" name="entryId" value={entryId} />
      <Choices id="did" question={question} hint={hint} layout="folding">
        {options.map(({ id, label }) => (
          <Choice key={id} name="did" value={id}>
            {label}
          </Choice>
        ))}
      </Choices>
      {state.status === "refused" ? (
        <p className="note" role="alert">
          {state.message}
        </p>
      ) : null}
      <button className="btn second" type="submit" aria-busy={pending || undefined}>
        {keep}
      </button>
    </form>
  );
}
