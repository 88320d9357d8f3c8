import type { ActionState } from "#lib/access/action";
import { AlertIcon } from "../ui/icons.tsx";

/** The way to sign in beside what was typed, which must not be left for it. */
export function SignInBeside({ turned, here }: { turned: "signed-out" | "locked"; here: string }) {
  const back = encodeURIComponent(here);
  return turned === "locked" ? (
    <a className="btn" href={`/unlock?back=${back}`} target="_blank" rel="noreferrer">
      Open it with your password, in another tab
    </a>
  ) : (
    <a className="btn" href={`/sign-in?back=${back}`} target="_blank" rel="noreferrer">
      Sign in, in another tab
    </a>
  );
}

/**
 * What a form that was refused says of the whole of it. `here` is its page, for whoever was signed out meanwhile; left
 * out where the way to sign in stands on the page already.
 */
export function Refused({ state, here }: { state: ActionState; here?: string }) {
  if (state.status !== "refused") return null;
  const { code, message } = state;
  return (
    <>
      <p className="err" role="alert">
        <AlertIcon />
        <span>{message}</span>
      </p>
      {here && (code === "signed-out" || code === "locked") ? (
        <p>
          <SignInBeside turned={code} here={here} />
        </p>
      ) : null}
    </>
  );
}

/** What a refused form says of one field; `id` is what the field is described by. */
export function FieldRefused({ state, name, id }: { state: ActionState; name: string; id: string }) {
  const said = state.status === "refused" ? state.fields[name] : undefined;
  if (!said) return null;
  return (
    <p className="err" id={id}>
      <AlertIcon />
      <span>{said}</span>
    </p>
  );
}

/** What was typed before the form was refused, or what stood there at first. */
export function typedIn(state: ActionState, name: string, first = ""): string {
  const typed = state.status === "refused" ? state.typed[name] : undefined;
  return typeof typed === "string" ? typed : first;
}

/** The ticks that were set before the form was refused, or those that stood there at first. */
export function tickedIn(state: ActionState, name: string, first: string[] = []): string[] {
  if (state.status !== "refused") return first;
  const typed = state.typed[name];
  return Array.isArray(typed) ? typed : [];
}

/** The attributes of a field whose words were refused. */
export function refusedField(state: ActionState, name: string, id: string) {
  const refused = state.status === "refused" && state.fields[name] !== undefined;
  return refused ? { "aria-invalid": true, "aria-describedby": id } : {};
}
