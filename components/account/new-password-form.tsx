"use client";
import { type ReactNode, useActionState } from "react";
import { askForNewPasswordAction, chooseNewPasswordAction } from "#lib/account/actions";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { asked, Refusal, ShortField } from "./fields.tsx";

/** Asks for a mail with a link. The answer is the same for any address, and takes the place of what stood above. */
export function AskForNewPasswordForm({ children }: { children: ReactNode }) {
  const [state, ask, pending] = useActionState(askForNewPasswordAction, { status: "ready" });
  if (state.status === "done")
    return (
      <p role="status">
        If that address has an account, a mail is on its way. The link works for 30 minutes.
      </p>
    );
  return (
    <form action={ask} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      {children}
      <ShortField
        name="email"
        label="Your e-mail address"
        from={asked(state)}
        type="email"
        autoComplete="username"
      />
      {state.status === "refused" && !state.fields.email && <Refusal state={state} />}
      <button className="btn" type="submit" aria-busy={pending || undefined}>
        Send me a link
      </button>
    </form>
  );
}

/** The page behind the link. */
export function NewPasswordForm({ token }: { token: string }) {
  const [state, choose, pending] = useActionState(chooseNewPasswordAction, { status: "ready" });
  return (
    <form action={choose} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <input type="hidden" name="token" value={token} />
      <ShortField
        name="password"
        label="A new password"
        hint="12 characters or more. A few words in a row work well."
        from={asked(state)}
        type="password"
        autoComplete="new-password"
      />
      {state.status === "refused" && !state.fields.password && (
        <Refusal state={state}>
          <a href="/sign-in/reset">Ask for another link</a>
        </Refusal>
      )}
      <button className="btn" type="submit" aria-busy={pending || undefined}>
        Set the new password
      </button>
    </form>
  );
}
