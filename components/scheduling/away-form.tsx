"use client";
import { useActionState } from "react";
import { addAwayAction, removeAwayAction } from "#lib/scheduling/actions";
import { AlertIcon } from "@/components/ui/icons";

/** Adds days away. `newAwayId` is made with the page, so that pressing twice adds them once. */
export function AwayForm({ newAwayId, today }: { newAwayId: string; today: string }) {
  const [state, add] = useActionState(addAwayAction, { status: "ready" });
  const refused = state.status === "refused" ? state : null;
  return (
    <form action={add} className="stack stack-3" noValidate>
      <input type="hidden" name="id" value={newAwayId} />
      <div className="row ends-aligned">
        {(["from", "until"] as const).map((name) => (
          <label key={name} className="field w-48">
            <span className="eyebrow">{name === "from" ? "First day away" : "Last day away"}</span>
            <input
              className="plain-in tnum"
              type="date"
              name={name}
              min={today}
              aria-invalid={refused?.fields[name] ? true : undefined}
              aria-describedby={refused?.fields[name] ? `${name}-problem` : undefined}
              defaultValue={typeof refused?.typed[name] === "string" ? refused.typed[name] : ""}
            />
          </label>
        ))}
      </div>
      {refused &&
        (["from", "until"] as const)
          .filter((name) => refused.fields[name])
          .map((name) => (
            <p key={name} className="err" id={`${name}-problem`}>
              <AlertIcon />
              {refused.fields[name]}
            </p>
          ))}
      {refused && (
        <p className="err" role="alert">
          <AlertIcon />
          {refused.message}
        </p>
      )}
      <button className="btn second" type="submit">
        Add these days
      </button>
    </form>
  );
}

/** Days away in the list, with the way to take them out again. */
export function AwayLine({ id, said }: { id: string; said: string }) {
  const [state, remove] = useActionState(removeAwayAction, { status: "ready" });
  return (
    <form action={remove} className="row between">
      <input type="hidden" name="id" value={id} />
      <span className="tnum flex-1">{said}</span>
      <button className="btn plain small" type="submit">
        Take out <span className="vh">{said}</span>
      </button>
      {state.status === "refused" && (
        <p className="err" role="alert">
          <AlertIcon />
          {state.message}
        </p>
      )}
    </form>
  );
}
