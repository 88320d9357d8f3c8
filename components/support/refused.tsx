import type { ActionState } from "#lib/access/action";
import { AlertIcon } from "../ui/icons.tsx";

/** What a form that was refused says of the whole of it. */
export function Refused({ state }: { state: ActionState }) {
  if (state.status !== "refused") return null;
  return (
    <p className="err" role="alert">
      <AlertIcon />
      <span>{state.message}</span>
    </p>
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

/** The ticks that were set before the form was refused. */
export function tickedIn(state: ActionState, name: string): string[] {
  const typed = state.status === "refused" ? state.typed[name] : undefined;
  return Array.isArray(typed) ? typed : [];
}

/** The attributes of a field whose words were refused. */
export function refusedField(state: ActionState, name: string, id: string) {
  const refused = state.status === "refused" && state.fields[name] !== undefined;
  return refused ? { "aria-invalid": true, "aria-describedby": id } : {};
}
