"use client";
import { useActionState, useRef } from "react";
import { takeBackAction } from "#lib/sharing/actions";
import { answerBackAction, keepAttachedAction, resumeAction, withdrawAction } from "#lib/support/actions";
import { type Device, useFormDraft } from "../device/use-form-draft.ts";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { FieldRefused, Refused, refusedField, typedIn } from "./refused.tsx";
import { UnsentLine } from "./unsent-line.tsx";

/** Answering the one question that a coach asked back. */
export function AnswerBack({
  id,
  coachName,
  closed = false,
  device,
}: {
  id: string;
  coachName: string;
  /** For nobody: it stands only as it was posted. */
  closed?: boolean;
  device: Device | null;
}) {
  const here = `/support/${id}`;
  const [state, answer] = useActionState(answerBackAction, { status: "ready" }, `${here}#answering`);
  const form = useRef<HTMLFormElement>(null);
  const unsent = useFormDraft(form, { device, subject: "request", form: "answer", id });
  if (closed && state.status !== "refused") return null;
  return (
    <form action={answer} className="stack stack-3" id="answering" ref={form} noValidate>
      <input type="hidden" name="id" value={id} />
      <div className="field">
        <label className="q" htmlFor="answer-back">
          Your answer
        </label>
        <div className="sheet">
          <textarea
            className="write few"
            id="answer-back"
            name="text"
            rows={3}
            dir="auto"
            defaultValue={typedIn(state, "text")}
            {...refusedField(state, "text", "answer-back-problem")}
          />
        </div>
        <div className="under">
          <UnsentLine unsent={unsent} />
        </div>
        <FieldRefused state={state} name="text" id="answer-back-problem" />
      </div>
      <Refused state={state} here={closed ? undefined : here} />
      <button className="btn" type="submit">
        Send it to {coachName}
      </button>
    </form>
  );
}

/** One press gives a resting request back to its coach, with a new promise. */
export function TakeUpAgain({ id, coachName }: { id: string; coachName: string }) {
  const [state, resume] = useActionState(resumeAction, { status: "ready" });
  return (
    <form action={resume} className="stack stack-3">
      <input type="hidden" name="id" value={id} />
      <p>
        Or without an answer: it goes back to {coachName} as it stands. Either way you’re promised a new day
        and hour.
      </p>
      <Refused state={state} />
      <div className="row">
        <button className="btn second" type="submit">
          Take it up again
        </button>
      </div>
    </form>
  );
}

/** Withdrawing: what happens is said first, and no reason is asked for. */
export function Withdraw({
  id,
  anchor,
  label,
  said,
}: {
  id: string;
  /** What a link to it names. */
  anchor: string;
  label: string;
  said: string[];
}) {
  const [state, withdraw] = useActionState(withdrawAction, { status: "ready" });
  return (
    <details open={state.status === "refused" || undefined}>
      <summary>{label}</summary>
      <form action={withdraw} className="stack stack-3" id={anchor}>
        <input type="hidden" name="id" value={id} />
        <Paragraphs of={said} />
        <Refused state={state} />
        <button className="btn second" type="submit">
          Withdraw it
        </button>
      </form>
    </details>
  );
}

/** One thing that went with a request: keeping it shared afterwards, or taking it back now. */
export function Attached({ id, shareId, title }: { id: string; shareId: string; title: string }) {
  const [kept, keep] = useActionState(keepAttachedAction, { status: "ready" });
  const [taken, takeBack] = useActionState(takeBackAction, { status: "ready" });
  return (
    <form action={takeBack} className="row">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="share" value={shareId} />
      <button className="btn plain small" type="submit">
        Take back “{title}”
      </button>
      <button className="btn plain small" type="submit" formAction={keep}>
        Keep it shared afterwards<span className="vh">: “{title}”</span>
      </button>
      <Refused state={kept} />
      <Refused state={taken} />
    </form>
  );
}
