"use client";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { nextOptions, nextOptionWords, offerSize } from "#content/requests";
import type { ActionState, FormAction } from "#lib/access/action";
import { offerTimesAction } from "#lib/booking/actions";
import type { Way } from "#lib/requests/model";
import type { Begun, BegunWay } from "#lib/requests/schema";
import { askBackAction, declineAction, keepAnswerAction, replyInWritingAction } from "#lib/support/actions";
import { DraftLine, DraftRefused } from "../replies/draft-line.tsx";
import { useDraft } from "../replies/use-draft.ts";
import { FocusFirstError } from "../ui/focus-first-error.tsx";
import { FieldRefused, Refused, refusedField, tickedIn, typedIn } from "./refused.tsx";

/** One day of free times, said; each time by its instant. `said`: the hour there, empty where it is the same. */
export type DayOfTimes = { day: string; times: { value: string; hour: string; said: string }[] };

type Props = {
  id: string;
  alias: string;
  zone: string;
  /** How the request can be answered now, and which of these the member asked for. */
  ways: readonly Way[];
  wanted: Way | null;
  /** What the coach began before and did not send. Revision 0: nothing was kept so far. */
  kept: { begun: Begun; revision: number; savedAt: Date | null };
  minutes: number;
  days: DayOfTimes[];
};

/**
 * Every way to answer a request. What is typed and ticked in all of them is one draft, which saves by itself and is kept
 * until it is sent or the request ends; without script a button in each form keeps what stands in it.
 */
export function Answering({ id, alias, zone, ways, wanted, kept, minutes, days }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // As the page was made: an answer to one form changes nothing of what stands in the others.
  const [made] = useState(kept);
  const [begun, setBegun] = useState(made.begun);
  /** The form that was written in last. */
  const [at, setAt] = useState<Way>();
  const draft = useDraft({
    route: { address: "/api/coach/request-draft", body: (now: Begun) => ({ id, begun: now }) },
    content: begun,
    first: { id: null, revision: made.revision, savedAt: made.savedAt },
  });
  // What was typed before script came.
  useEffect(() => {
    const typed = begunIn(place.current);
    const early = ways.find((way) => !isSame(typed[way], made.begun[way]));
    if (!early) return;
    setAt(early);
    setBegun(typed);
  }, [ways, made]);
  const answer = (way: Way): Answer => ({
    way,
    id,
    alias,
    first: made.begun[way] ?? nothing,
    open: way === wanted || !isSame(made.begun[way], nothing),
    revision: draft.revision,
    saved:
      way === at || !isSame(begun[way], nothing) ? <DraftLine draft={draft} zone={zone} /> : "No draft yet",
    problem: way === at ? <DraftRefused draft={draft} /> : null,
  });
  return (
    <div
      className="stack stack-5"
      ref={place}
      onSubmit={draft.hold}
      onInput={({ target }) => {
        setBegun(begunIn(place.current));
        const form = target instanceof Element ? target.closest("form") : null;
        setAt(ways.find((way) => form?.dataset.way === way));
      }}
    >
      {ways.includes("reply") ? <Reply {...answer("reply")} /> : null}
      {ways.includes("offer") ? <Offer {...answer("offer")} minutes={minutes} days={days} /> : null}
      {ways.includes("ask") ? <Ask {...answer("ask")} /> : null}
      {ways.includes("decline") ? <Decline {...answer("decline")} /> : null}
    </div>
  );
}

const nothing: BegunWay = { text: "", times: [], next: "", nextWords: "" };

function isSame(one = nothing, other = nothing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What stands in each of the forms. */
function begunIn(place: HTMLElement | null): Begun {
  const forms = [...(place?.querySelectorAll<HTMLFormElement>("form[data-way]") ?? [])];
  return Object.fromEntries(
    forms.map((form) => {
      const data = new FormData(form);
      const words = (name: string) => String(data.get(name) ?? "");
      const way: BegunWay = {
        text: words("text"),
        times: data.getAll("times[]").map(String),
        next: nextOptions.find((option) => option === data.get("next")) ?? "",
        nextWords: words("nextWords"),
      };
      return [form.dataset.way, way];
    }),
  );
}

// ---------- one way ----------

type Answer = {
  way: Way;
  id: string;
  alias: string;
  /** What stands in it to begin with. */
  first: BegunWay;
  open: boolean;
  revision: number;
  /** Where the draft is, and why it is not saved. */
  saved: ReactNode;
  problem: ReactNode;
};

/** The form of one way: its fields, where the draft is, and the button that sends it. */
function Form({
  answer: { way, id, open, revision, saved, problem },
  title,
  send,
  button,
  children,
}: {
  answer: Answer;
  title: string;
  send: FormAction<{ requestId: string }>;
  button: string;
  /** The fields, given what was refused last. */
  children(state: ActionState): ReactNode;
}) {
  const [sent, sends] = useActionState(send, { status: "ready" });
  const [kept, keeps] = useActionState(keepAnswerAction, { status: "ready" });
  const state = sent.status === "refused" ? sent : kept;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <form action={sends} className="stack stack-4" data-way={way} noValidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="way" value={way} />
        <input type="hidden" name="revision" value={revision} />
        <FocusFirstError answer={state.status === "refused" ? state : null} />
        {children(state)}
        <div className="under">
          <span>{saved}</span>
        </div>
        <Refused state={state} />
        {problem}
        <div className="row">
          <button className="btn" type="submit">
            {button}
          </button>
          <noscript>
            <button className="btn second" type="submit" formAction={keeps}>
              Save the draft
            </button>
          </noscript>
        </div>
      </form>
    </details>
  );
}

function Words({
  state,
  name = "text",
  first,
  id,
  label,
  hint,
  size = "short",
}: {
  state: ActionState;
  name?: "text" | "nextWords";
  first: BegunWay;
  id: string;
  label: string;
  hint?: string;
  size?: "short" | "letter";
}) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className={state.status === "refused" && state.fields[name] ? "sheet is-error" : "sheet"}>
        <textarea
          className={`write ${size}`}
          id={id}
          name={name}
          rows={size === "short" ? 2 : 4}
          dir="auto"
          defaultValue={typedIn(state, name, first[name])}
          {...refusedField(state, name, `${id}-problem`)}
        />
      </div>
      <FieldRefused state={state} name={name} id={`${id}-problem`} />
    </div>
  );
}

/** Answering in writing: the request is answered with it. */
function Reply(answer: Answer) {
  const { alias, first } = answer;
  return (
    <Form answer={answer} title="Answer in writing" send={replyInWritingAction} button={`Send to ${alias}`}>
      {(state) => (
        <Words
          state={state}
          first={first}
          id="reply"
          size="letter"
          label={`Your answer to ${alias}`}
          hint={`${alias} reads it as soon as it is sent. What was attached is private again then.`}
        />
      )}
    </Form>
  );
}

/** Offering three to five of the free times, with a few words. */
function Offer({ minutes, days, ...answer }: Answer & { minutes: number; days: DayOfTimes[] }) {
  const { alias, first, open } = answer;
  if (days.length === 0)
    return (
      <details open={open}>
        <summary>Offer times</summary>
        <p>
          There are no free times in the next three weeks. <a href="/coach/hours">My hours</a>
        </p>
      </details>
    );
  const isSameHour = days.every(({ times }) => times.every(({ said }) => said === ""));
  return (
    <Form
      answer={answer}
      title="Offer times"
      send={offerTimesAction}
      button={`Offer these times to ${alias}`}
    >
      {(state) => {
        const ticked = tickedIn(state, "times[]", first.times);
        return (
          <>
            <fieldset className="stack stack-3" {...refusedField(state, "times", "times-problem")}>
              <legend className="label">
                Choose {offerSize.min} to {offerSize.max} times of {minutes} minutes
              </legend>
              <p className="hint">
                They are held for 48 hours, or until the first of them if that is sooner. Then they go back to
                your calendar, and the request to you.
                {isSameHour ? ` The hours are the same for ${alias}.` : null}
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
            <Words
              state={state}
              first={first}
              id="offer-words"
              label="A few words to go with them, if you like"
            />
          </>
        );
      }}
    </Form>
  );
}

/** The one question that may be asked back. */
function Ask(answer: Answer) {
  const { alias, first } = answer;
  return (
    <Form answer={answer} title="Ask one question back" send={askBackAction} button={`Ask ${alias}`}>
      {(state) => (
        <Words
          state={state}
          first={first}
          id="ask-back"
          label={`Your question to ${alias}`}
          hint="One question, and one only. With the answer your promise starts again."
        />
      )}
    </Form>
  );
}

/** Declining: a reason, and something to do next, always. */
function Decline(answer: Answer) {
  const { alias, first } = answer;
  return (
    <Form answer={answer} title="Decline" send={declineAction} button={`Decline, and send this to ${alias}`}>
      {(state) => (
        <>
          <Words
            state={state}
            first={first}
            id="reason"
            label={`Why you can’t take it, as ${alias} will read it`}
          />
          <fieldset className="stack stack-2" {...refusedField(state, "next", "next-problem")}>
            <legend className="label">What {alias} can do next</legend>
            <p className="hint">Beside it, {alias} is shown the way to another coach who has a place.</p>
            <div className="choices">
              {nextOptions.map((option) => (
                <label key={option} className="choice">
                  <input
                    type="radio"
                    name="next"
                    value={option}
                    defaultChecked={typedIn(state, "next", first.next) === option}
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
            first={first}
            id="next-words"
            label="From when, who, or where"
            hint="Needed for somebody else or somewhere else."
          />
        </>
      )}
    </Form>
  );
}
