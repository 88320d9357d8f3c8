"use client";
import { useActionState, useEffect, useRef } from "react";
import { signInAction, signOutAction, unlockAction } from "#lib/account/actions";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { asked, Refusal, ShortField } from "./fields.tsx";
import { takeKey } from "./this-device.ts";

/** Signing in with address and password. `back` is where to go on. */
export function SignInForm({ back }: { back: string | null }) {
  const [state, signIn, pending] = useActionState(signInAction, { status: "ready" });
  const zone = useRef<HTMLInputElement>(null);
  useEffect(takeKey, []);
  useEffect(() => {
    // For saying at which hour a closed sign-in opens again.
    if (zone.current) zone.current.value = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  const from = asked(state);
  return (
    <form action={signIn} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <input type="hidden" name="back" value={back ?? ""} />
      <input type="hidden" name="zone" ref={zone} />
      <ShortField name="email" label="Your e-mail address" from={from} type="email" autoComplete="username" />
      <ShortField
        name="password"
        label="Your password"
        from={from}
        type="password"
        autoComplete="current-password"
      />
      <Refusal state={state} said="beside" />
      <div className="row">
        <button className="btn" type="submit" aria-busy={pending || undefined}>
          Sign in
        </button>
        <a className="btn plain" href="/sign-in/reset">
          Choose a new password
        </a>
      </div>
    </form>
  );
}

/** Opening what Leave quickly locked. It shows nobody's name. */
export function UnlockForm({ back }: { back: string | null }) {
  const [state, unlock, pending] = useActionState(unlockAction, { status: "ready" });
  useEffect(takeKey, []);
  return (
    <form action={unlock} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <input type="hidden" name="back" value={back ?? ""} />
      <ShortField
        name="password"
        label="Your password"
        from={asked(state)}
        type="password"
        autoComplete="current-password"
      />
      {state.status === "refused" && !state.fields.password && <Refusal state={state} />}
      <div className="row">
        <button className="btn" type="submit" aria-busy={pending || undefined}>
          Open it
        </button>
        <a className="btn plain" href="/sign-in/reset">
          Choose a new password
        </a>
      </div>
    </form>
  );
}

/** Signs this device out. */
export function SignOutForm({ label = "Sign out" }: { label?: string }) {
  const [, signOut, pending] = useActionState(signOutAction, { status: "ready" });
  return (
    <form action={signOut} onSubmit={takeKey}>
      <button className="btn second" type="submit" aria-busy={pending || undefined}>
        {label}
      </button>
    </form>
  );
}
