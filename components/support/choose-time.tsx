"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef, useState } from "react";
import { bookAction, noneSuitAction } from "#lib/booking/actions";
import { type Device, useFormDraft } from "../device/use-form-draft.ts";
import { FieldRefused, Refused, typedIn } from "./refused.tsx";
import { sameForAll } from "./same-hour.ts";
import { UnsentLine } from "./unsent-line.tsx";

/** A time to choose: what the form sends for it, and how it reads to both. */
export type TimeChoice = {
  value: string;
  yours: string;
  theirs: string;
  isSame: boolean;
  notes: string[];
};

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
  closed = false,
  device,
}: {
  id: string;
  times: TimeChoice[];
  free?: boolean;
  coachName: string;
  legend: string;
  hint: string;
  /** For nobody: it stands only as it was posted, with the time that was chosen sent along. */
  closed?: boolean;
  device: Device | null;
}) {
  const router = useRouter();
  const here = `/support/${id}`;
  const [booked, book] = useActionState(bookAction, { status: "ready" }, `${here}#times`);
  const [none, noneSuit] = useActionState(noneSuitAction, { status: "ready" }, `${here}#times`);
  const form = useRef<HTMLFormElement>(null);
  const unsent = useFormDraft(form, {
    device: free ? null : device,
    subject: "request",
    form: `times-${times[0]?.value}`,
    id,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const code = booked.status === "refused" ? booked.code : none.status === "refused" ? none.code : null;
  // The list is older than what was refused: the page is made afresh below the sentence that says so.
  useEffect(() => {
    if (code && !["invalid", "signed-out", "locked"].includes(code)) router.refresh();
  }, [code, router]);
  const label = times.find(({ value }) => value === chosen)?.yours;
  if (closed && !code) return null;
  const forAll = sameForAll(times);
  const posted = typedIn(booked, "time", typedIn(none, "time"));
  return (
    <form action={book} className="stack stack-4" id="times" ref={form} noValidate>
      <input type="hidden" name="id" value={id} />
      {closed ? <input type="hidden" name="time" value={posted} /> : null}
      <Refused state={booked} here={closed ? undefined : here} />
      <Refused state={none} here={closed ? undefined : here} />
      <fieldset className="stack stack-3">
        <legend className="q">{legend}</legend>
        <p className="hint">{hint}</p>
        {times.map(({ value, yours, theirs, notes }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="time"
              value={value}
              defaultChecked={posted === value}
              onChange={() => setChosen(value)}
            />
            <span>
              <strong className="tnum">{yours}</strong>
              {forAll ? null : <small>{theirs}</small>}
              {notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <FieldRefused state={booked} name="time" id="time-problem" />
      {free ? null : (
        <div className="field">
          <label className="label" htmlFor="other-times">
            If none suit, which days or hours would? You can leave this empty.
          </label>
          <div className="sheet">
            <textarea
              className="write short"
              id="other-times"
              name="text"
              rows={2}
              dir="auto"
              defaultValue={typedIn(none, "text", typedIn(booked, "text"))}
            />
          </div>
          <div className="under">
            <UnsentLine unsent={unsent} />
          </div>
        </div>
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
