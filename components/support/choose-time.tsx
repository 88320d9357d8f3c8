"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import { bookAction, noneSuitAction } from "#lib/booking/actions";
import { FieldRefused, Refused, typedIn } from "./refused.tsx";

/** A time to choose: what the form sends for it, and how it reads to both. */
export type TimeChoice = { value: string; yours: string; theirs: string; notes: string[] };

/**
 * Choosing one of the offered times, or none. With script the button names the time that it books. `free` are times
 * still free after a hold ran out: there is nothing to turn down then, so the second button is not there.
 */
export function ChooseTime({
  id,
  times,
  free = false,
  coachName,
  legend,
  hint,
}: {
  id: string;
  times: TimeChoice[];
  free?: boolean;
  coachName: string;
  legend: string;
  hint: string;
}) {
  const router = useRouter();
  const [booked, book] = useActionState(bookAction, { status: "ready" });
  const [none, noneSuit] = useActionState(noneSuitAction, { status: "ready" });
  const [chosen, setChosen] = useState<string | null>(null);
  const code = booked.status === "refused" ? booked.code : none.status === "refused" ? none.code : null;
  // The list is older than what was refused: the page is made afresh below the sentence that says so.
  useEffect(() => {
    if (code && code !== "invalid") router.refresh();
  }, [code, router]);
  const label = times.find(({ value }) => value === chosen)?.yours;
  return (
    <form action={book} className="stack stack-4" noValidate>
      <input type="hidden" name="id" value={id} />
      <Refused state={booked} />
      <Refused state={none} />
      <fieldset className="stack stack-3">
        <legend className="q">{legend}</legend>
        <p className="hint">{hint}</p>
        {times.map(({ value, yours, theirs, notes }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="time"
              value={value}
              defaultChecked={typedIn(booked, "time") === value}
              onChange={() => setChosen(value)}
            />
            <span>
              <strong className="tnum">{yours}</strong>
              <small>{theirs}</small>
              {notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <FieldRefused state={booked} name="time" id="time-problem" />
      {free ? null : (
        <label className="field">
          <span className="ui">If none suit, which days or hours would? You can leave this empty.</span>
          <div className="sheet">
            <textarea
              className="write short"
              name="text"
              rows={2}
              dir="auto"
              defaultValue={typedIn(none, "text", typedIn(booked, "text"))}
            />
          </div>
        </label>
      )}
      <div className="row">
        <button className="btn" type="submit">
          {label ? `Book ${label}` : "Book the chosen time"}
        </button>
        {free ? null : (
          <button className="btn second" type="submit" formAction={noneSuit}>
            None of these suit<span className="vh">, tell {coachName}</span>
          </button>
        )}
      </div>
    </form>
  );
}
