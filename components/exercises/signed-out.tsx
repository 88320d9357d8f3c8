"use client";
import { type FormEvent, useState } from "react";
import { LeaveQuickly } from "../frame/leave-quickly.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useSaving } from "./use-saving.ts";

/**
 * Over the page, when its session has ended or was locked: the page behind it is blanked, the text stays in its fields,
 * and signing in goes on where it was. If somebody else signs in, the page is left and its text is neither shown nor
 * mentioned.
 */
export function SignedOut({ owner }: { owner: string | null }) {
  const { keeper, now } = useSaving();
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setMessage("");
    const answer = await post({ email: form.get("email"), password: form.get("password") });
    setBusy(false);
    if (!answer) return setMessage("No connection. What you wrote is kept here. Try again in a moment.");
    if (!answer.ok) return setMessage(answer.message);
    if (answer.value.owner === owner) keeper.signedIn();
    else {
      keeper.abandon();
      window.location.replace("/home");
    }
  }

  return (
    <Dialog open={now.signedOut} title="You were signed out" overBlank>
      {now.signedOut ? (
        <>
          <form
            className="stack stack-5"
            onSubmit={(event) => void signIn(event)}
            onInput={(event) => event.stopPropagation()}
          >
            <p>What you wrote is kept here, hidden until you sign in.</p>
            {message ? (
              <p className="err" role="alert">
                {message}
              </p>
            ) : null}
            <div className="field">
              <label className="label" htmlFor="again-email">
                Your e-mail address
              </label>
              <input
                className="plain-in"
                id="again-email"
                name="email"
                type="email"
                autoComplete="username"
                required
              />
            </div>
            <div className="field">
              <label className="label" htmlFor="again-password">
                Your password
              </label>
              <input
                className="plain-in"
                id="again-password"
                name="password"
                type="password"
                autoComplete="current-password"
                required
              />
            </div>
            <div className="row">
              <button className="btn" type="submit" aria-disabled={busy}>
                Sign in and go on
              </button>
            </div>
          </form>
          <div className="row">
            {/* In a tab of its own: what was written may be kept by this page alone. */}
            <a className="btn help" href="/help-now" target="_blank" rel="noreferrer">
              Help now
            </a>
            <LeaveQuickly />
          </div>
        </>
      ) : null}
    </Dialog>
  );
}

type Answer = { ok: true; value: { owner: string | null } } | { ok: false; message: string };

async function post(body: object): Promise<Answer | undefined> {
  try {
    const answer = await fetch("/api/sign-in", {
      method: "POST",
      headers: { "content-type": "application/json" },
      credentials: "same-origin",
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Answer;
  } catch {
    return undefined;
  }
}
