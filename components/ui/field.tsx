import type { ReactNode } from "react";
import { AlertIcon } from "./icons.tsx";

/** What a control needs so that its question, hint, room and error are read out with it. Spread it on the control. */
type ControlProps = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/**
 * One question and the place to answer it. The question is the label, and the parts that explain it are tied to the
 * control, which the child makes: `{(control) => <textarea {...control} className="write" name="first" />}`.
 *
 * `on` says what the answer stands on: `paper` for writing (class `write`), `nothing` for short facts (class
 * `plain-in`) and for anything that draws itself.
 */
export function Field({
  id,
  question,
  quiet = false,
  hint,
  error,
  status,
  room,
  on = "paper",
  local = false,
  children,
}: {
  id: string;
  question: ReactNode;
  /** A label in the product's voice, for facts: "E-mail address". A question that is written to is serif. */
  quiet?: boolean;
  hint?: ReactNode;
  /** What to do about it, in words. "Error:" is put before it for those who listen. */
  error?: ReactNode;
  /** Under the sheet on the left: a StatusLine. */
  status?: ReactNode;
  /** Under the sheet on the right: the room left, or when it will be saved. */
  room?: ReactNode;
  on?: "paper" | "nothing";
  /** On this device only: the ground line is dashed. */
  local?: boolean;
  children: (control: ControlProps) => ReactNode;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, room && `${id}-room`]
    .filter(Boolean)
    .join(" ");
  const control = children({
    id,
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": true }),
  });
  const sheet = ["sheet", error && "is-error", local && "is-local"].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className={quiet ? "label" : "q"} htmlFor={id}>
        {question}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {on === "paper" ? <div className={sheet}>{control}</div> : control}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {status || room ? (
        <div className="under">
          {status ?? <span />}
          {room ? <span id={`${id}-room`}>{room}</span> : null}
        </div>
      ) : null}
    </div>
  );
}

/** What to fix, beside the field: colour, an icon and words together. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="err" id={id}>
      <AlertIcon />
      <span>
        <span className="vh">Error: </span>
        {children}
      </span>
    </p>
  );
}
