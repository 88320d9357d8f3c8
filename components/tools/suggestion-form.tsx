"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { answerSuggestionAction } from "#lib/checkins/actions";

/** One question, and three answers of one size. Whichever it is, it isn't asked again about the same thing. */
export function SuggestionForm({
  concern,
  since,
  because,
  ask,
  buttons,
}: {
  concern: string;
  since: string;
  because: string;
  ask: string;
  buttons: Record<"coach" | "lines" | "no", string>;
}) {
  const [state, answer] = useActionState(answerSuggestionAction, { status: "ready" } as ActionState<{
    onto: string;
  }>);
  return (
    <form action={answer} className="note stack stack-3">
      <input type="hidden" name="concern" value={concern} />
      <input type="hidden" name="since" value={since} />
      <p>{because}</p>
      <p>{state.status === "refused" ? state.message : ask}</p>
      <div className="row">
        {(["coach", "lines", "no"] as const).map((reply) => (
          <button key={reply} className="btn second" type="submit" name="reply" value={reply}>
            {buttons[reply]}
          </button>
        ))}
      </div>
    </form>
  );
}
