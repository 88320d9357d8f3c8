"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { sayHour } from "#lib/core/when";
import { setHoursAction } from "#lib/scheduling/actions";
import { AlertIcon, TickIcon } from "@/components/ui/icons";

/** One stretch of a day's hours as its two fields show it; both empty where there is none. */
type StretchFields = {
  opens: { name: string; value: string };
  closes: { name: string; value: string };
};
type DayFields = { weekday: string; stretches: StretchFields[] };

/** The coach's week: two stretches a day, saved together. Works as a plain form post. */
export function HoursForm({ days, zone }: { days: DayFields[]; zone: string }) {
  const [state, save] = useActionState(setHoursAction, { status: "ready" });
  return (
    <form action={save} className="stack stack-4" noValidate>
      {days.map(({ weekday, stretches }) => (
        <fieldset key={weekday} className="stack stack-2">
          <legend className="eyebrow">{weekday}</legend>
          <div className="row">
            {stretches.map((stretch, index) => (
              <Stretch
                key={stretch.opens.name}
                stretch={stretch}
                label={index === 0 ? weekday : `${weekday}, ${ordinals[index] ?? "another"} stretch`}
                word={index === 0 ? "From" : "and"}
                state={state}
              />
            ))}
          </div>
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

const ordinals = ["first", "second", "third"];

function Stretch({
  stretch: { opens, closes },
  label,
  word,
  state,
}: {
  stretch: StretchFields;
  label: string;
  word: string;
  state: ActionState;
}) {
  const fields = state.status === "refused" ? state.fields : {};
  const wrong = [opens.name, closes.name].find((name) => fields[name]);
  return (
    <div className="stack stack-1">
      <div className="row">
        <span className="w-10" aria-hidden="true">
          {word}
        </span>
        <TimeField {...opens} label={`${label}, from`} state={state} />
        <span aria-hidden="true">to</span>
        <TimeField {...closes} label={`${label}, to`} state={state} />
      </div>
      {wrong && (
        <p className="err" id={`${wrong}-problem`}>
          <AlertIcon />
          {fields[wrong]}
        </p>
      )}
    </div>
  );
}

/** A text field and not the browser's clock: that one shows the device's own way of telling the time, and no 24:00. */
function TimeField({
  name,
  value,
  label,
  state,
}: {
  name: string;
  value: string;
  label: string;
  state: ActionState;
}) {
  const refused = state.status === "refused" ? state : null;
  const typed = refused?.typed[name];
  const wrong = refused?.fields[name] !== undefined;
  return (
    <span className="w-20">
      <input
        className="plain-in tnum"
        name={name}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${name}-problem` : undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        defaultValue={typeof typed === "string" ? typed : value}
      />
    </span>
  );
}
