"use client";
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { systemNow } from "#lib/core/clock";
import { sayNear } from "#lib/core/when";
import { settleAction } from "#lib/entries/actions";
import { sayDate } from "#lib/exercises/say";
import { TwoSheetsIcon } from "../ui/icons.tsx";
import { type CellTable, type CellWords, wordsOf } from "./cells.ts";
import type { OpenConflict, Value } from "./keeper.ts";
import { useSaving } from "./use-saving.ts";

/** The same line changed in two places: both are here, and the member chooses. Nothing else on the page waits for it. */
export function Conflicts({ cells, here }: { cells: CellTable; here: string }) {
  const { now } = useSaving();
  return now.conflicts.map((conflict) => (
    <Choice
      key={conflict.id}
      conflict={conflict}
      here={here}
      cell={wordsOf(cells, conflict.key) ?? { prompt: "", isText: false, says: {} }}
    />
  ));
}

function Choice({ conflict, cell, here }: { conflict: OpenConflict; cell: CellWords; here: string }) {
  const { keeper, zone, now } = useSaving();
  const { key, id, stored } = conflict;
  const [state, settle] = useActionState(settleAction, { status: "ready" }, `${here}#${id}`);
  const legend = useRef<HTMLLegendElement>(null);
  const arrived = conflict.arrived.at(-1);

  useEffect(() => {
    // Focus comes here, and never out of a field in which somebody is writing: that would swallow their words.
    if (!isInUse(document.activeElement)) legend.current?.focus();
  }, []);
  useEffect(() => {
    if (state.status === "done") {
      const { value, ...settled } = state.value;
      keeper.settle(key, { ...settled, value: value as Value });
      if (!settled.next) fieldOf(key)?.focus();
    }
    // It was chosen in another place, or the other page went on: shows how it stands now.
    if (state.status === "refused") void keeper.look();
  }, [state, keeper, key]);

  if (!arrived) return null;
  // What stands in the field below is this page's, on whichever side it lies.
  const arrivedHere = arrived.page === keeper.page;
  const typed = now.values[key];
  const sides = [
    { keep: "arrived", ...arrived, ...(arrivedHere ? { value: typed ?? arrived.value } : {}) },
    { keep: "stored", ...stored, ...(arrivedHere ? {} : { value: typed ?? stored.value }) },
  ];
  if (!arrivedHere) sides.reverse();
  const place = (index: number) => (index === 0 ? "this page" : "other page");
  const hour = (at: number) => sayNear(new Date(at), systemNow(), zone);

  async function chosen(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    // What was typed on belongs to the choice.
    if (!(await keeper.flush())) return;
    form.set("seen", String(arrivedHere ? stored.revision : keeper.revisionOf(key)));
    startTransition(() => settle(form));
  }

  return (
    <form id={id} action={settle} className="note" onSubmit={(event) => void chosen(event)}>
      <TwoSheetsIcon />
      <fieldset className="stack stack-3">
        <legend ref={legend} tabIndex={-1}>
          This answer was changed in two places. Both are here.
        </legend>
        <p>{cell.prompt}</p>
        <input type="hidden" name="conflictId" value={id} />
        <input type="hidden" name="seen" value={stored.revision} />
        <div className="two">
          {sides.map(({ keep, at, value }, index) => (
            <div className="words" key={keep} dir="auto">
              <span className="meta">
                {index === 0 ? "This page" : "The other page"}, {hour(at)}
              </span>
              {sayValue(value, cell)}
            </div>
          ))}
        </div>
        {state.status === "refused" ? (
          <p className="err" role="alert">
            {Object.values(state.fields)[0] ?? state.message}
          </p>
        ) : null}
        <div className="row">
          {sides.map(({ keep, at }, index) => (
            <button className="btn second" key={keep} name="keep" value={keep} type="submit">
              Keep {hour(at)}, {place(index)}
            </button>
          ))}
          {cell.isText && sides.every(({ value }) => value !== "") ? (
            <button className="btn second" name="keep" value="both" type="submit">
              Keep both
            </button>
          ) : null}
        </div>
      </fieldset>
    </form>
  );
}

/** A value as its writer knows it: own words as they are, a day as a day, and what was taken out by that name. */
function sayValue(value: unknown, { isText, says }: CellWords): string {
  const said = String(value ?? "");
  if (Object.hasOwn(says, said)) return says[said] ?? said;
  if (said === "") return "Left empty";
  return isText ? said : sayDate(said);
}

function isInUse(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLInputElement
  );
}

function fieldOf(key: string): HTMLElement | undefined {
  const fields = [
    ...document.querySelectorAll<HTMLElement>(`[name="${CSS.escape(key)}"]:not([type="hidden"])`),
  ];
  const chosen = fields.find((field) => field instanceof HTMLInputElement && field.checked);
  const field = chosen ?? fields[0];
  // It may stand in a part that is folded up.
  field?.closest("details")?.setAttribute("open", "");
  return field;
}
