"use client";
import { type ReactNode, useEffect, useRef } from "react";
import type { ActionState } from "#lib/access/action";
import { AlertIcon } from "@/components/ui/icons";

// The parts of a short form: a label, a hint, the answer, and a sentence beside it when it needs another look.

/** What the fields of a form need to know of how its last press went. */
export type Asked = { problem(name: string): string | undefined; typed(name: string): string };

/** Reads a form's state: the sentence for a field, and what was typed there. `stored` stands in until something was. */
export function asked<Value>(state: ActionState<Value>, stored: Record<string, string> = {}): Asked {
  const refused = state.status === "refused" ? state : null;
  return {
    problem: (name) => refused?.fields[name],
    typed: (name) => {
      const value = refused?.typed[name];
      return typeof value === "string" ? value : (stored[name] ?? "");
    },
  };
}

/** Puts the focus on the first field that needs another look, or on the sentence above the button. */
export function useProblemFocus<Value>(state: ActionState<Value>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== "refused") return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-refusal]')?.focus();
  }, [state]);
  return form;
}

/** A sentence beside a field. */
export function Problem({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
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

/** What the press as a whole came to, unless it was about a field. */
export function Refusal<Value>({ state, children }: { state: ActionState<Value>; children?: ReactNode }) {
  if (state.status !== "refused") return null;
  return (
    <div className="err" role="alert" tabIndex={-1} data-refusal="">
      <AlertIcon />
      <p>
        {state.message} {children}
      </p>
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  from: Asked;
  type?: "text" | "email" | "password";
  autoComplete: string;
  inputMode?: "numeric" | "email";
  maxLength?: number;
  className?: string;
};

/** One short answer. A password is never written back into the page. */
export function ShortField({ name, label, hint, from, type = "text", className = "", ...rest }: FieldProps) {
  const problem = from.problem(name);
  const describedBy = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="q" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        className={`plain-in ${className}`}
        id={name}
        name={name}
        type={type}
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={type === "password" ? undefined : from.typed(name)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      <Problem id={`${name}-problem`}>{problem}</Problem>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  from: Asked;
  across?: boolean;
  options: readonly { value: string; label: string; small?: string }[];
};

/** One of a few answers; none is chosen to begin with. */
export function ChoiceField({ name, label, hint, from, options, across = false }: ChoiceProps) {
  const problem = from.problem(name);
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className="q">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className={across ? "choices across" : "choices"}>
        {options.map(({ value, label, small }) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={from.typed(name) === value}
              aria-invalid={problem ? true : undefined}
              key={from.typed(name)}
            />
            <span>
              {label}
              {small && <small>{small}</small>}
            </span>
          </label>
        ))}
      </div>
      <Problem id={`${name}-problem`}>{problem}</Problem>
    </fieldset>
  );
}
