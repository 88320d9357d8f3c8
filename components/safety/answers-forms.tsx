"use client";
import { useActionState } from "react";
import { answersPage, tellCoach, toCall } from "#content/safety/questions";
import { chooseTellingAction, chooseToCallAction } from "#lib/safety/actions";
import { forgetAnswersAction } from "#lib/stops/actions";
import { asked, OneOf, Refusal, ShortField } from "@/components/account/fields";
import { FocusFirstError } from "@/components/ui/focus-first-error";

/** Whether the coach is told. Nothing is chosen until the member chose. */
export function TellingForm({ telling }: { telling: string | null }) {
  const [state, save, pending] = useActionState(chooseTellingAction, { status: "ready" });
  const from = asked(state, { tell: state.status === "done" ? state.value.tell : (telling ?? "") });
  return (
    <form action={save} className="stack stack-4" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <OneOf
        name="tell"
        label={tellCoach.ask}
        hint={tellCoach.note}
        from={from}
        options={tellCoach.options.map(({ id, label, detail }) => ({ value: id, label, detail }))}
      />
      <Refusal state={state} said="beside" />
      {state.status === "done" && <p role="status">{answersPage.saved}</p>}
      <button className="btn second" type="submit" aria-busy={pending || undefined}>
        Save this choice
      </button>
    </form>
  );
}

/** Somebody to be called, as an optional name and number. */
export function ToCallForm({ called }: { called: { name: string; number: string } | null }) {
  const [state, save, pending] = useActionState(chooseToCallAction, { status: "ready" });
  const from = asked(state, { name: called?.name ?? "", number: called?.number ?? "" });
  return (
    <form action={save} className="stack stack-4" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <p className="hint">{toCall.hint}</p>
      <ShortField name="name" label={toCall.name} from={from} autoComplete="off" />
      <ShortField name="number" label={toCall.number} from={from} autoComplete="off" inputMode="tel" />
      <Refusal state={state} />
      {state.status === "done" && <p role="status">{answersPage.saved}</p>}
      <button className="btn second" type="submit" aria-busy={pending || undefined}>
        Save this person
      </button>
    </form>
  );
}

/** Deleting: what goes and what stays is said before the button. Not there where nothing was said. */
export function ForgetForm({ any }: { any: boolean }) {
  const [state, forget, pending] = useActionState(forgetAnswersAction, { status: "ready" });
  if (state.status === "done") return <p role="status">{answersPage.removed}</p>;
  if (!any) return null;
  return (
    <details className="stack stack-3">
      <summary>{answersPage.remove}</summary>
      <form action={forget} className="stack stack-3">
        <input type="hidden" name="question" value="all" />
        <p>{answersPage.removeSays}</p>
        <Refusal state={state} />
        <div className="row">
          <button className="btn second" type="submit" aria-busy={pending || undefined}>
            {answersPage.remove}
          </button>
          <a className="btn second" href="/settings/questions">
            {answersPage.keep}
          </a>
        </div>
      </form>
    </details>
  );
}
