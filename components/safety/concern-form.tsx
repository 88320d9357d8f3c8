"use client";
import { useActionState } from "react";
import { noteConcernAction } from "#lib/safety/actions";
import { asked, Refusal } from "@/components/account/fields";
import { Field } from "@/components/ui/field";
import { FocusFirstError } from "@/components/ui/focus-first-error";

/** What the coach did. The first note acknowledges it; where a life may be in danger no coach ends it alone. */
export function ConcernForm({
  id,
  urgent,
  acknowledged,
  waits,
}: {
  id: string;
  urgent: boolean;
  acknowledged: boolean;
  /** The second look was asked for. */
  waits: boolean;
}) {
  const [state, save, pending] = useActionState(noteConcernAction, { status: "ready" });
  const from = asked(state);
  return (
    <form action={save} className="stack stack-4" noValidate id="done">
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <input type="hidden" name="id" value={id} />
      <Field
        id="text"
        question="What was done, and when"
        hint="Whom you reached, what was agreed, when you look again."
        error={from.problem("text")}
      >
        {(control) => (
          <textarea
            {...control}
            className="write few"
            name="text"
            rows={4}
            dir="auto"
            defaultValue={from.typed("text")}
          />
        )}
      </Field>
      <Refusal state={state} />
      <div className="row">
        <button className="btn" type="submit" name="step" value="note" aria-busy={pending || undefined}>
          {acknowledged ? "Add it to the record" : "Acknowledge and keep this"}
        </button>
        {waits ? null : (
          <button className="btn second" type="submit" name="step" value="end">
            {urgent ? "Keep this, and ask for the second look" : "Keep this, and nothing more is due"}
          </button>
        )}
      </div>
      {urgent ? (
        <p className="hint">
          {waits
            ? "You asked for the second look. It leaves your list when somebody who runs the practice has talked it through with you."
            : "Two people look at this one before it leaves your list: you, and somebody who runs the practice."}
        </p>
      ) : null}
    </form>
  );
}
