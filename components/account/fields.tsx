"use client";
import type { ReactNode } from "react";
import type { ActionState } from "#lib/access/action";
import { Choice, Choices } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { AlertIcon } from "@/components/ui/icons";

// The parts of a short form, told how its last press went.

/** The sentence for a field, if it needs another look, and what was typed there. */
export type Asked = { problem(name: string): string | undefined; typed(name: string): string };

/** Reads a form's state. `stored` stands in where nothing was typed. */
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

/** What the press as a whole came to; `children` is the way on. `instead` stands for the usual sentence about fields. */
export function Refusal<Value>({
  state,
  instead,
  said,
  children,
}: {
  state: ActionState<Value>;
  instead?: string;
  /** `beside`: what is the matter with a field is said beside it, in sight of the button, and not a second time. */
  said?: "beside";
  children?: ReactNode;
}) {
  if (state.status !== "refused") return null;
  const aboutFields = Object.keys(state.fields).length > 0;
  if (aboutFields && said === "beside") return null;
  return (
    <div className="err" role="alert">
      <AlertIcon />
      <p>
        {(aboutFields && instead) || state.message} {children}
      </p>
    </div>
  );
}

type ShortProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  from: Asked;
  type?: "text" | "email" | "password";
  autoComplete: string;
  inputMode?: "numeric" | "email" | "tel";
  className?: string;
};

/** One short answer. A password is never written back into the page. */
export function ShortField({ name, label, hint, from, type = "text", className = "", ...rest }: ShortProps) {
  return (
    <Field id={name} question={label} quiet hint={hint} error={from.problem(name)} on="nothing">
      {(control) => (
        <input
          {...control}
          {...rest}
          className={`plain-in ${className}`}
          name={name}
          type={type}
          spellCheck={false}
          autoCapitalize="none"
          defaultValue={type === "password" ? undefined : from.typed(name)}
        />
      )}
    </Field>
  );
}

type OneOfProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  from: Asked;
  across?: boolean;
  options: readonly { value: string; label: string; detail?: string }[];
};

/** One of a few answers; none is chosen to begin with. */
export function OneOf({ name, label, hint, from, options, across = false }: OneOfProps) {
  const typed = from.typed(name);
  return (
    <Choices
      id={name}
      question={label}
      hint={hint}
      error={from.problem(name)}
      layout={across ? "across" : "rows"}
    >
      {options.map(({ value, label, detail }) => (
        <Choice
          key={value + typed}
          name={name}
          value={value}
          defaultChecked={typed === value}
          detail={detail}
        >
          {label}
        </Choice>
      ))}
    </Choices>
  );
}
