"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { nextOptions, nextOptionWords, offerSize } from "#content/requests";
import { offerTimesAction } from "#lib/booking/actions";
import {
  askBackAction,
  declineAction,
  keepReplyDraftAction,
  replyInWritingAction,
} from "#lib/support/actions";
import { DraftLine, DraftRefused } from "../replies/draft-line.tsx";
import { useDraft } from "../replies/use-draft.ts";
import { FieldRefused, Refused, refusedField, tickedIn, typedIn } from "./refused.tsx";

type State = Parameters<typeof Refused>[0]["state"];

function Words({
  state,
  name = "text",
  id,
  label,
  hint,
  size = "few",
  first = "",
}: {
  state: State;
  name?: string;
  /** What stands in it to begin with. */
  first?: string;
  id: string;
  label: string;
  hint?: string;
  size?: "short" | "few" | "letter";
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className={state.status === "refused" && state.fields[name] ? "sheet is-error" : "sheet"}>
        <textarea
          className={`write ${size}`}
          id={id}
          name={name}
          rows={size === "short" ? 2 : 4}
          dir="auto"
          defaultValue={typedIn(state, name, first)}
          {...refusedField(state, name, `${id}-problem`)}
        />
      </div>
      <FieldRefused state={state} name={name} id={`${id}-problem`} />
    </div>
  );
}

/** What the coach wrote before and did not send; null where there is nothing, or it doesn't open. */
export type BegunAnswer = { text: string; revision: number; savedAt: Date } | null;

/** Answering in writing: the request is answered with it. What is typed is kept as a draft until then. */
export function ReplyInWriting({
  id,
  alias,
  zone,
  begun,
}: {
  id: string;
  alias: string;
  zone: string;
  begun: BegunAnswer;
}) {
  const [state, reply] = useActionState(replyInWritingAction, { status: "ready" });
  const [kept, keep] = useActionState(keepReplyDraftAction, { status: "ready" });
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(begun?.text ?? "");
  const draft = useDraft({
    route: { address: "/api/coach/request-draft", body: (now: string) => ({ id, text: now }) },
    content: text,
    first: { id: null, revision: begun?.revision ?? 0, savedAt: begun?.savedAt ?? null },
  });
  // What was typed before script came.
  useEffect(() => {
    const field = form.current?.elements.namedItem("text");
    if (field instanceof HTMLTextAreaElement) setText(field.value);
  }, []);
  return (
    <form
      action={reply}
      className="stack stack-3"
      ref={form}
      onInput={(event) => {
        if (event.target instanceof HTMLTextAreaElement) setText(event.target.value);
      }}
      noValidate
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={draft.revision} />
      <Words
        state={state}
        first={typedIn(kept, "text", begun?.text ?? "")}
        id="reply"
        size="letter"
        label={`Your answer to ${alias}`}
        hint={`${alias} reads it as soon as it is sent. What was attached is private again then.`}
      />
      <div className="under">
        <DraftLine draft={draft} zone={zone} />
      </div>
      <Refused state={state} />
      <Refused state={kept} />
      <DraftRefused draft={draft} />
      <div className="row">
        <button className="btn" type="submit">
          Send to {alias}
        </button>
        <noscript>
          <button className="btn second" type="submit" formAction={keep}>
            Save the draft
          </button>
        </noscript>
      </div>
    </form>
  );
}

/** One day of free times, said; each time by its instant. `said`: the hour there, empty where it is the same. */
export type DayOfTimes = { day: string; times: { value: string; hour: string; said: string }[] };

/** Offering three to five of the free times, with a few words. */
export function OfferTimes({
  id,
  alias,
  minutes,
  days,
}: {
  id: string;
  alias: string;
  minutes: number;
  days: DayOfTimes[];
}) {
  const [state, offer] = useActionState(offerTimesAction, { status: "ready" });
  const ticked = tickedIn(state, "times[]");
  return (
    <form action={offer} className="stack stack-4" id="offer" noValidate>
      <input type="hidden" name="id" value={id} />
      <fieldset className="stack stack-3" {...refusedField(state, "times", "times-problem")}>
        <legend>
          Choose {offerSize.min} to {offerSize.max} times of {minutes} minutes
        </legend>
        <p className="hint">
          They are held for 48 hours, or until the first of them if that is sooner. Then they go back to your
          calendar, and the request to you.
          {days.every(({ times }) => times.every(({ said }) => said === ""))
            ? ` The hours are the same for ${alias}.`
            : null}
        </p>
        <div>
          {days.map(({ day, times }) => (
            <details key={day} open={times.some(({ value }) => ticked.includes(value)) || undefined}>
              <summary>{day}</summary>
              <div className="times">
                {times.map(({ value, hour, said }) => (
                  <label key={value} className="choice">
                    <input
                      type="checkbox"
                      name="times[]"
                      value={value}
                      defaultChecked={ticked.includes(value)}
                    />
                    <span>
                      <span className="tnum">{hour}</span>
                      {said ? <small>{said}</small> : null}
                    </span>
                  </label>
                ))}
              </div>
            </details>
          ))}
        </div>
        <FieldRefused state={state} name="times" id="times-problem" />
      </fieldset>
      <Words state={state} id="offer-words" size="short" label="A few words to go with them, if you like" />
      <Refused state={state} />
      <button className="btn" type="submit">
        Offer these times to {alias}
      </button>
    </form>
  );
}

/** The one question that may be asked back. */
export function AskBack({ id, alias }: { id: string; alias: string }) {
  const [state, ask] = useActionState(askBackAction, { status: "ready" });
  return (
    <form action={ask} className="stack stack-3" noValidate>
      <input type="hidden" name="id" value={id} />
      <Words
        state={state}
        id="ask-back"
        size="short"
        label={`Your question to ${alias}`}
        hint="One question, and one only. With the answer your promise starts again."
      />
      <Refused state={state} />
      <button className="btn" type="submit">
        Ask {alias}
      </button>
    </form>
  );
}

/** Declining: a reason, and something to do next, always. */
export function Decline({ id, alias }: { id: string; alias: string }) {
  const [state, decline] = useActionState(declineAction, { status: "ready" });
  return (
    <form action={decline} className="stack stack-4" noValidate>
      <input type="hidden" name="id" value={id} />
      <Words
        state={state}
        id="reason"
        size="short"
        label={`Why you can’t take it, as ${alias} will read it`}
      />
      <fieldset className="stack stack-2" {...refusedField(state, "next", "next-problem")}>
        <legend>What {alias} can do next</legend>
        <p className="hint">Beside it, {alias} is shown the way to another coach who has a place.</p>
        <div className="choices">
          {nextOptions.map((option) => (
            <label key={option} className="choice">
              <input
                type="radio"
                name="next"
                value={option}
                defaultChecked={typedIn(state, "next") === option}
              />
              <span>{nextOptionWords[option]}</span>
            </label>
          ))}
        </div>
        <FieldRefused state={state} name="next" id="next-problem" />
      </fieldset>
      <Words
        state={state}
        name="nextWords"
        id="next-words"
        size="short"
        label="From when, who, or where"
        hint="Needed for somebody else or somewhere else."
      />
      <Refused state={state} />
      <button className="btn" type="submit">
        Decline, and send this to {alias}
      </button>
    </form>
  );
}
