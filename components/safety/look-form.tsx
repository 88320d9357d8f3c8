"use client";
import { useActionState } from "react";
import { lookSecondAction } from "#lib/safety/actions";

/** The second look: whoever runs the practice talked it through with the coach, and it ends. */
export function LookForm({ id, coach }: { id: string; coach: string }) {
  const [state, look, pending] = useActionState(lookSecondAction, { status: "ready" });
  return (
    <form action={look} className="stack stack-2">
      <input type="hidden" name="id" value={id} />
      {state.status === "refused" ? <p role="alert">{state.message}</p> : null}
      <button className="btn second small by-itself" type="submit" aria-busy={pending || undefined}>
        {coach} and I looked at it together
      </button>
    </form>
  );
}
