"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { chooseNumbersAction } from "#lib/checkins/actions";

/** Numbers and lines, or the sentences alone. It stays as it is set, on every device. */
export function NumbersForm({ numbers, hide, unhide }: { numbers: boolean; hide: string; unhide: string }) {
  const [state, choose] = useActionState(chooseNumbersAction, { status: "ready" } as ActionState<{
    numbers: string;
  }>);
  return (
    <form action={choose} className="stack stack-2">
      <input type="hidden" name="numbers" value={numbers ? "hidden" : "shown"} />
      {state.status === "refused" ? <p role="alert">{state.message}</p> : null}
      <button className="btn second by-itself" type="submit">
        {numbers ? hide : unhide}
      </button>
    </form>
  );
}
