"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { markModuleAction } from "#lib/path/actions";

/** Three ends, side by side and one size: no default, and nothing that Enter presses. */
export function Ends({
  moduleId,
  ends,
}: {
  moduleId: string;
  ends: readonly { id: string; button: string; does: string }[];
}) {
  const [state, mark] = useActionState(markModuleAction, { status: "ready" } as ActionState<{
    number: number;
  }>);
  return (
    <form action={mark} className="stack stack-3">
      <input type="hidden" name="moduleId" value={moduleId} />
      {state.status === "refused" ? (
        <p className="note" role="alert">
          {state.message}
        </p>
      ) : null}
      <div className="ends">
        {ends.map(({ id, button, does }) => (
          <button className="end" type="submit" name="end" value={id} key={id}>
            <b>{button}</b>
            <span>{does}</span>
          </button>
        ))}
      </div>
    </form>
  );
}
