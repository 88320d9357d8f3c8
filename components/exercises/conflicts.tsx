"use client";
import { useActionState, useEffect, useRef } from "react";
import { sayHour } from "#lib/core/when";
import { settleAction } from "#lib/entries/actions";
import { TwoSheetsIcon } from "../ui/icons.tsx";
import type { OpenConflict, Value } from "./saving.ts";
import { useSaving } from "./use-saving.ts";

/** The same line changed in two places: both are here, and the member chooses. Nothing else on the page waits for it. */
export function Conflicts({ cells }: { cells: Record<string, CellWords> }) {
  const { now } = useSaving();
  return now.conflicts.map((conflict) => (
    <Choice
      key={conflict.id}
      conflict={conflict}
      {...(cells[conflict.key] ?? { prompt: "", isText: false })}
    />
  ));
}

/** What a cell asks, and whether it holds text: two texts can both be kept, two piles or two numbers can't. */
export type CellWords = { prompt: string; isText: boolean };

function Choice({ conflict, prompt, isText }: { conflict: OpenConflict } & CellWords) {
  const { keeper, zone } = useSaving();
  const [state, settle] = useActionState(settleAction, { status: "ready" });
  const legend = useRef<HTMLLegendElement>(null);
  const arrived = conflict.arrived.at(-1);

  useEffect(() => legend.current?.focus(), []);
  useEffect(() => {
    if (state.status === "done")
      keeper.settle(state.value.key, state.value.value as Value, state.value.revision);
  }, [state, keeper]);

  if (!arrived) return null;
  const hour = (at: number) => sayHour(new Date(at), zone);
  return (
    <form action={settle} className="note">
      <TwoSheetsIcon />
      <fieldset className="stack stack-3">
        <legend ref={legend} tabIndex={-1}>
          This answer was changed in two places. Both are here.
        </legend>
        <p>{prompt}</p>
        <input type="hidden" name="conflictId" value={conflict.id} />
        <div className="two">
          <div className="words">
            <span className="meta">This page, {hour(arrived.at)}</span>
            {String(arrived.value)}
          </div>
          <div className="words">
            <span className="meta">The other page, {hour(conflict.stored.at)}</span>
            {String(conflict.stored.value)}
          </div>
        </div>
        {state.status === "refused" ? (
          <p className="err" role="alert">
            {state.message}
          </p>
        ) : null}
        <div className="row">
          <button className="btn second" name="keep" value="arrived" type="submit">
            Keep {hour(arrived.at)}, this page
          </button>
          <button className="btn second" name="keep" value="stored" type="submit">
            Keep {hour(conflict.stored.at)}, other page
          </button>
          {isText ? (
            <button className="btn second" name="keep" value="both" type="submit">
              Keep both
            </button>
          ) : null}
        </div>
      </fieldset>
    </form>
  );
}
