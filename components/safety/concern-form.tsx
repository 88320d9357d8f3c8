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
}: {
  id: string;
  urgent: boolean;
  acknowledged: boolean;
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
        {urgent ? null : (
          <button className="btn second" type="submit" name="step" value="end">
            Keep this, and nothing more is due
          </button>
        )}
      </div>
      {urgent ? <p className="hint">Two people look at this one before it leaves your list.</p> : null}
    </form>
  );
}
