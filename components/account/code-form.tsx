"use client";
import { useActionState } from "react";
import { anotherCodeAction, finishJoiningAction } from "#lib/joining/actions";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { asked, Refusal, ShortField } from "./fields.tsx";
import { useTried } from "./this-device.ts";

/** The code of the mail, which finishes joining; and another mail, if none came. */
export function CodeForm({ joining }: { joining: string }) {
  const [state, finish, pending] = useActionState(finishJoiningAction, { status: "ready" });
  const tried = useTried();
  const ended = state.status === "refused" ? state.code : null;
  return (
    <div className="stack stack-6">
      <form action={finish} className="stack stack-4" noValidate>
        <FocusFirstError answer={state.status === "refused" ? state : null} />
        <input type="hidden" name="joining" value={joining} />
        <input type="hidden" name="draft" value={tried ? "yes" : ""} />
        {tried && <p>What you wrote is still here.</p>}
        <ShortField
          name="code"
          label="The code from the mail"
          hint="Six digits. They work for 30 minutes."
          from={asked(state)}
          autoComplete="one-time-code"
          inputMode="numeric"
          className="code"
        />
        {(ended === "code-used" || asked(state).problem("code") === undefined) && (
          <Refusal state={state}>
            {(ended === "code-used" || ended === "has-account") && <a href="/sign-in">Sign in</a>}
            {ended === "joining-gone" && <a href="/join">Start again</a>}
          </Refusal>
        )}
        <button className="btn" type="submit" aria-busy={pending || undefined}>
          Finish joining
        </button>
      </form>
      <AnotherCode joining={joining} />
    </div>
  );
}

function AnotherCode({ joining }: { joining: string }) {
  const [state, send, pending] = useActionState(anotherCodeAction, { status: "ready" });
  return (
    <form action={send} className="stack stack-3">
      <input type="hidden" name="joining" value={joining} />
      <p className="hint">No mail after a few minutes? Look in the folder for unwanted mail first.</p>
      {state.status === "done" && (
        <p role="status">Another mail is on its way. The code before it no longer works.</p>
      )}
      <Refusal state={state} />
      <div className="row">
        <button className="btn second" type="submit" aria-busy={pending || undefined}>
          Send another mail
        </button>
        <a className="btn plain" href="/join">
          Change the address
        </a>
      </div>
    </form>
  );
}
