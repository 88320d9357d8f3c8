"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { markModuleAction } from "#lib/path/actions";
import { TickIcon } from "../ui/icons.tsx";

/** Three ends, side by side and one size: no default, and nothing that Enter presses. */
export function Ends({
  moduleId,
  ends,
  chosen,
}: {
  moduleId: string;
  ends: readonly { id: string; button: string; does: string }[];
  /** The one chosen last. */
  chosen: string | null;
}) {
  const [state, mark] = useActionState(markModuleAction, { status: "ready" } as ActionState<null>);
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
          <button
            className="end"
            type="submit"
            name="end"
            value={id}
            key={id}
            aria-current={chosen === id ? "true" : undefined}
          >
            <b>{button}</b>
            <span>{does}</span>
            {chosen === id ? (
              <span className="chosen">
                <TickIcon />
                Chosen
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </form>
  );
}
