"use client";
// One way of answering a request: what all of them have in common.
import { type ReactNode, useActionState } from "react";
import type { ActionState, FormAction } from "#lib/access/action";
import type { Way } from "#lib/requests/model";
import type { BegunWay } from "#lib/requests/schema";
import { keepAnswerAction } from "#lib/support/actions";
import { FocusFirstError } from "../ui/focus-first-error.tsx";
import { FieldRefused, Refused, refusedField, typedIn } from "./refused.tsx";

export type Answer = {
  way: Way;
  id: string;
  alias: string;
  /** What stands in it to begin with. */
  first: BegunWay;
  open: boolean;
  revision: number;
  /** Where the draft is, and why it is not saved. */
  saved: ReactNode;
  problem: ReactNode;
};

/** The form of one way: its fields, where the draft is, and the button that sends it. */
export function AnswerForm({
  answer: { way, id, open, revision, saved, problem },
  title,
  send,
  button,
  children,
}: {
  answer: Answer;
  title: string;
  send: FormAction<{ requestId: string }>;
  button: string;
  /** The fields, given what was refused last. */
  children(state: ActionState): ReactNode;
}) {
  const [sent, sends] = useActionState(send, { status: "ready" });
  const [kept, keeps] = useActionState(keepAnswerAction, { status: "ready" });
  const state = sent.status === "refused" ? sent : kept;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <form action={sends} className="stack stack-4" data-way={way} noValidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="way" value={way} />
        <input type="hidden" name="revision" value={revision} />
        <FocusFirstError answer={state.status === "refused" ? state : null} />
        {children(state)}
        <div className="under">
          <span>{saved}</span>
        </div>
        <Refused state={state} />
        {problem}
        <div className="row">
          <button className="btn" type="submit">
            {button}
          </button>
          <noscript>
            <button className="btn second" type="submit" formAction={keeps}>
              Save the draft
            </button>
          </noscript>
        </div>
      </form>
    </details>
  );
}

export function Words({
  state,
  name = "text",
  first,
  id,
  label,
  hint,
  size = "short",
}: {
  state: ActionState;
  name?: "text" | "nextWords";
  first: BegunWay;
  id: string;
  label: string;
  hint?: string;
  size?: "short" | "letter";
}) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className={state.status === "refused" && state.fields[name] ? "sheet is-error" : "sheet"}>
        <textarea
          className={`write ${size}`}
          id={id}
          name={name}
          rows={size === "short" ? 2 : 4}
          dir="auto"
          defaultValue={typedIn(state, name, first[name])}
          {...refusedField(state, name, `${id}-problem`)}
        />
      </div>
      <FieldRefused state={state} name={name} id={`${id}-problem`} />
    </div>
  );
}
