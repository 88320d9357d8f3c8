"use client";
import { type ReactNode, type RefObject, useActionState, useEffect, useRef, useState } from "react";
import {
  type AnswerBy,
  answerByWords,
  answerWays,
  type HowSoon,
  howSoonWords,
  type Kind,
  kinds,
  kindWords,
  urgencies,
} from "#content/requests";
import { editRequestAction, openRequestAction } from "#lib/support/actions";
import { type Device, type Unsent, useFormDraft } from "../device/use-form-draft.ts";
import { FocusFirstError } from "../ui/focus-first-error.tsx";
import { type Attachable, Attaching, Carried } from "./attaching.tsx";
import { FieldRefused, Refused, refusedField, typedIn } from "./refused.tsx";
import { RoomLeft } from "./room-left.tsx";
import { UnsentLine } from "./unsent-line.tsx";
import { useValues } from "./use-values.ts";

type CoachChoice = { id: string; name: string; said: string };

type Props = {
  /** Made with the page, so that pressing twice sends once; or the request that is being changed. */
  id: string;
  /** Which version of it is being changed, counted from 0. */
  change?: number;
  /** Who reads it; null where the member chooses one of `coaches`. */
  coachName: string | null;
  coaches?: CoachChoice[];
  /** The request that their coach declined or let pass, where somebody else is asked in place of that coach. */
  another?: { id: string; coachName: string; withWords: boolean };
  /** Where it was posted, if that was for another coach who can't be asked for that request any more. */
  postedFor?: { id: string; withWords: boolean };
  /** What is promised for each “how soon”, said. */
  promised: Record<HowSoon, string>;
  first?: { kind?: Kind; howSoon?: HowSoon; answerBy?: AnswerBy; message: string };
  attachable?: Attachable[];
  /** The heading and what is said before anything is written. */
  intro: ReactNode;
  /** The help lines that come first where somebody struggles now, and when the coach reads next. */
  help: ReactNode;
  reads: string;
  /** It stands only as it was posted, without `intro`: for nobody, or where the page has moved on meanwhile. */
  asPosted?: boolean;
  /** Whose device keeps what is not sent so far; nobody’s, for nobody. */
  device: Device | null;
  /** Requests that were sent already: what lies on the device of them goes. */
  sent?: readonly string[];
};

const kindHints: Partial<Record<Kind, string>> = { ending: "Finishing with your coach, or with Groundwork" };

/**
 * Asking for support, on one page. With *I’m struggling now* the first press shows the help lines above the same form,
 * with or without script, and the buttons below them send it or don’t.
 */
export function RequestForm({
  id,
  change,
  coachName,
  coaches = [],
  another,
  postedFor = another,
  promised,
  first = { message: "" },
  attachable = [],
  intro,
  help,
  reads,
  asPosted = false,
  device,
  sent,
}: Props) {
  const changing = change !== undefined;
  // Where a plain post goes, so that its answer finds this form, whoever is signed in by then.
  const here = changing ? `/support/${id}?change=1` : postedFor ? anotherAt(postedFor) : "/support";
  const [state, send] = useActionState(
    changing ? editRequestAction : openRequestAction,
    { status: "ready" },
    `${here}#request-form`,
  );
  const form = useRef<HTMLFormElement>(null);
  const [requestId, setRequestId] = useState(id);
  const unsent = useFormDraft(form, {
    device,
    subject: "request",
    form: changing ? `change-${change}` : another ? (another.withWords ? "another-words" : "another") : "new",
    id,
    gone: sent,
    onOther: changing ? undefined : setRequestId,
  });
  const helpFirst = state.status === "refused" && state.code === "help-first";
  // After the help lines nothing leads back to them: the press that was refused since was *Send it*.
  const sending = typedIn(state, "step") === "send";
  const refused = state.status === "refused" ? state : null;
  const top = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLDivElement>(null);
  // To where there is something to read: the help lines, or what was refused. To a field that was, FocusFirstError does.
  useEffect(() => {
    if (refused?.code === "help-first") top.current?.focus();
    else if (refused && Object.keys(refused.fields).length === 0) told.current?.focus();
  }, [refused]);
  const [coachId] = useValues(form, { name: "coachId", first: [typedIn(state, "coachId")] });
  const chosen = coaches.find((coach) => coach.id === coachId)?.name;
  const reader = coachName ?? chosen ?? (coaches.length > 0 ? "the coach you choose" : "your coach");
  // A plain form that was posted too late: its words come back, and can be posted again.
  if (asPosted && state.status !== "refused") return null;
  const fields = (
    <Fields
      {...{ state, coachName, coaches, promised, first, attachable, form, unsent }}
      reader={reader}
      inPlaceOf={another?.coachName ?? null}
    />
  );
  return (
    <div className="col stack stack-6">
      <div ref={top} tabIndex={-1} className="quiet-focus">
        {asPosted ? null : helpFirst ? help : intro}
      </div>
      <form action={send} className="stack stack-6" id="request-form" ref={form} noValidate>
        <input type="hidden" name="id" value={typedIn(state, "id", requestId)} />
        <FocusFirstError answer={refused} />
        {another ? <input type="hidden" name="another" value={another.id} /> : null}
        {helpFirst ? (
          <>
            <section className="well stack stack-3" aria-labelledby="still">
              <h2 id="still">Your words to {reader}</h2>
              <p>{reads}</p>
              <div className="row">
                <button className="btn" type="submit" name="step" value="send">
                  Send it to {reader}
                </button>
                <button className="btn second" type="submit" name="step" value="keep">
                  Don’t send it
                </button>
              </div>
            </section>
            <details>
              <summary>What you wrote, kept as it is</summary>
              <div className="stack stack-6">{fields}</div>
            </details>
          </>
        ) : (
          <>
            {fields}
            <div className="stack stack-3">
              <div ref={told} tabIndex={-1} className="quiet-focus">
                <Refused state={state} here={asPosted ? undefined : here} />
              </div>
              {state.status === "refused" && beside[state.code] ? (
                <p>
                  <a
                    href={state.code === "moved-on" && postedFor ? `/support/${postedFor.id}` : "/support"}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {beside[state.code]}
                  </a>
                </p>
              ) : null}
              <div className="row">
                <button className="btn" type="submit" name="step" value={sending ? "send" : "ask"}>
                  {changing ? "Keep this version" : `Send to ${reader}`}
                </button>
                {changing ? (
                  <a className="btn second" href={`/support/${id}`}>
                    Keep the one I sent
                  </a>
                ) : null}
              </div>
              <p className="hint">
                You can change it until {reader} opens it, and withdraw it at any time without a reason. Its
                first sentence stands in {coachName || chosen ? `${reader}’s` : "that coach’s"} list.
              </p>
            </div>
          </>
        )}
      </form>
    </div>
  );
}

/** What is to be seen beside a form that was refused, without leaving what is typed in it. */
const beside: Record<string, string> = {
  "already-open": "Look at the open request in another tab",
  "moved-on": "Look at that request in another tab",
};

/** Where another coach is asked, beginning with an empty page or with the words of the request that was declined. */
function anotherAt({ id, withWords }: { id: string; withWords: boolean }): string {
  return `/support?another=${id}${withWords ? "&words=1" : ""}`;
}

type FieldsProps = Required<Pick<Props, "coaches" | "promised" | "first" | "attachable">> & {
  state: Parameters<typeof Refused>[0]["state"];
  coachName: string | null;
  reader: string;
  /** Whose place the chosen coach takes, where there is somebody. */
  inPlaceOf: string | null;
  form: RefObject<HTMLFormElement | null>;
  unsent: Unsent;
};

function Fields({
  state,
  coachName,
  coaches,
  promised,
  first,
  attachable,
  reader,
  inPlaceOf,
  form,
  unsent,
}: FieldsProps) {
  const message = typedIn(state, "message", first.message);
  return (
    <>
      {coachName === null && coaches.length === 0 ? (
        <Carried name="coachId" values={[typedIn(state, "coachId")]} />
      ) : null}
      {coachName === null && coaches.length > 0 ? (
        <fieldset className="stack stack-2">
          <legend className="q">Who would you like to read it?</legend>
          <p className="hint">
            This person becomes your coach{inPlaceOf ? ` in ${inPlaceOf}’s place, when you send` : ""}. Nobody
            is chosen to begin with.
          </p>
          <div className="choices">
            {coaches.map(({ id, name, said }) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="coachId"
                  value={id}
                  defaultChecked={typedIn(state, "coachId") === id}
                />
                <span>
                  {name}
                  <small>{said}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <Choices
        legend="What’s it about?"
        name="kind"
        state={state}
        first={first.kind}
        options={kinds.map((kind) => ({ value: kind, label: kindWords[kind], hint: kindHints[kind] }))}
      />
      <div className="field">
        <label className="q" htmlFor="message">
          What would you like {coachName ?? "them"} to know?
        </label>
        <p className="hint">One sentence is enough.</p>
        <div className={state.status === "refused" && state.fields.message ? "sheet is-error" : "sheet"}>
          <textarea
            className="write few"
            id="message"
            name="message"
            rows={4}
            dir="auto"
            defaultValue={message}
            {...refusedField(state, "message", "message-problem")}
          />
        </div>
        <div className="under">
          <UnsentLine unsent={unsent} />
          <RoomLeft of="message" first={message} />
        </div>
        <FieldRefused state={state} name="message" id="message-problem" />
      </div>
      <Choices
        legend="How soon?"
        name="howSoon"
        state={state}
        first={first.howSoon}
        options={urgencies.map((soon) => ({ value: soon, label: howSoonWords[soon], hint: promised[soon] }))}
      />
      <Choices
        legend={`How would you like ${reader} to answer?`}
        name="answerBy"
        across
        state={state}
        first={first.answerBy}
        options={answerWays.map((way) => ({ value: way, label: answerByWords[way] }))}
      />
      <Attaching state={state} attachable={attachable} form={form} reader={reader} />
    </>
  );
}

function Choices({
  legend,
  name,
  state,
  first = "",
  options,
  across = false,
}: {
  legend: string;
  name: string;
  state: FieldsProps["state"];
  first?: string;
  options: { value: string; label: string; hint?: string }[];
  across?: boolean;
}) {
  const chosen = typedIn(state, name, first);
  return (
    <fieldset className="stack stack-2" {...refusedField(state, name, `${name}-problem`)}>
      <legend className="q">{legend}</legend>
      <div className={across ? "choices across" : "choices"}>
        {options.map(({ value, label, hint }) => (
          <label key={value} className="choice">
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            <span>
              {label}
              {hint ? <small>{hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldRefused state={state} name={name} id={`${name}-problem`} />
    </fieldset>
  );
}
