"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { sayHour } from "#lib/core/when";
import { setHoursAction } from "#lib/scheduling/actions";
import { AlertIcon, TickIcon } from "@/components/ui/icons";

/** One stretch of a day's hours as its two fields show it; both empty where there is none. */
export type StretchFields = {
  opens: { name: string; value: string };
  closes: { name: string; value: string };
};
export type DayFields = { weekday: string; stretches: StretchFields[] };

/** The coach's week: two stretches a day, saved together. Works as a plain form post. */
export function HoursForm({ days, zone }: { days: DayFields[]; zone: string }) {
  const [state, save] = useActionState(setHoursAction, { status: "ready" });
  return (
    <form action={save} className="stack stack-4" noValidate>
      {days.map(({ weekday, stretches }) => (
        <fieldset key={weekday} className="stack stack-2">
          <legend className="q">{weekday}</legend>
          {stretches.map((stretch, index) => (
            <Stretch
              key={stretch.opens.name}
              stretch={stretch}
              label={index === 0 ? weekday : `${weekday}, second stretch`}
              first={index === 0}
              state={state}
            />
          ))}
        </fieldset>
      ))}
      <div className="row">
        <button className="btn" type="submit">
          Save my hours
        </button>
        {state.status === "done" && (
          <span className="save" role="status">
            <TickIcon />
            Saved {sayHour(state.value.savedAt, zone)}
          </span>
        )}
      </div>
      {state.status === "refused" && (
        <p className="err" role="alert">
          <AlertIcon />
          {state.message}
        </p>
      )}
    </form>
  );
}

function Stretch({
  stretch: { opens, closes },
  label,
  first,
  state,
}: {
  stretch: StretchFields;
  label: string;
  first: boolean;
  state: ActionState;
}) {
  const refused = state.status === "refused" ? state : null;
  const wrong = [opens.name, closes.name].find((name) => refused?.fields[name]);
  const problem = wrong && refused?.fields[wrong];
  return (
    <div className="stack stack-1">
      <div className="row">
        <TimeField
          {...opens}
          label={`${label}, from`}
          word={first ? "From" : "and from"}
          state={state}
          problem={wrong === opens.name ? `${wrong}-problem` : undefined}
        />
        <TimeField
          {...closes}
          label={`${label}, to`}
          word="to"
          state={state}
          problem={wrong === closes.name ? `${wrong}-problem` : undefined}
        />
      </div>
      {problem && (
        <p className="err" id={`${wrong}-problem`}>
          <AlertIcon />
          {problem}
        </p>
      )}
    </div>
  );
}

function TimeField({
  name,
  value,
  label,
  word,
  state,
  problem,
}: {
  name: string;
  value: string;
  label: string;
  word: string;
  state: ActionState;
  problem?: string;
}) {
  const typed = state.status === "refused" ? state.typed[name] : undefined;
  return (
    <label className="row">
      <span aria-hidden="true" className="w-18">
        {word}
      </span>
      <span className="w-36">
        <input
          className="plain-in tnum"
          type="time"
          name={name}
          aria-label={label}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem}
          defaultValue={typeof typed === "string" ? typed : value}
        />
      </span>
    </label>
  );
}
