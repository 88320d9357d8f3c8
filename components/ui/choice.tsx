import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldError } from "./field.tsx";
import { InfoIcon } from "./icons.tsx";

/**
 * A question with rows to choose from: one (`one`, radios) or several (`several`, checkboxes). `closed` is the one
 * sentence that says why the rest can't be chosen now; those rows carry `closed` too.
 */
export function Choices({
  id,
  question,
  kind = "one",
  hint,
  error,
  closed,
  layout = "rows",
  small = false,
  children,
}: {
  id: string;
  question: ReactNode;
  kind?: "one" | "several";
  hint?: ReactNode;
  error?: ReactNode;
  closed?: ReactNode;
  /** `folding` is across where there is room, and on a phone in pairs or in rows, so that none stands there alone. */
  layout?: "rows" | "across" | "folding" | "pairs";
  /** One question among many: set as a label. */
  small?: boolean;
  children: ReactNode;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, closed && `${id}-closed`]
    .filter(Boolean)
    .join(" ");
  const layouts = {
    rows: "choices",
    across: "choices across",
    folding: "choices across folding",
    pairs: "choices grid2",
  };
  return (
    <fieldset
      id={id}
      role={kind === "one" ? "radiogroup" : undefined}
      aria-invalid={kind === "one" && error ? true : undefined}
      data-invalid={error ? "" : undefined}
      aria-describedby={described || undefined}
    >
      <legend className={small ? "label" : "q"}>{question}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={layouts[layout]}>{children}</div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {closed ? (
        <p className="why" id={`${id}-closed`} role="status">
          <InfoIcon />
          <span>{closed}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

/**
 * One row: a native radio or checkbox, and the whole row is its label. A closed row stays in reach of the keyboard and
 * is never faded; whoever handles the change leaves a closed one as it was.
 */
export function Choice({
  kind = "one",
  detail,
  closed = false,
  children,
  ...input
}: {
  kind?: "one" | "several";
  detail?: ReactNode;
  closed?: boolean;
  children: ReactNode;
} & Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "children" | "className" | "style">) {
  return (
    <label className="choice">
      <input type={kind === "one" ? "radio" : "checkbox"} aria-disabled={closed || undefined} {...input} />
      <span>
        {children}
        {detail ? <small>{detail}</small> : null}
      </span>
    </label>
  );
}
