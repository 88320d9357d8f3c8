"use client";
import { Choice, Choices } from "../../ui/choice.tsx";
import { useShared } from "../use-saving.ts";
import type { ViewProps } from "./view.ts";

/** One of a few, as whole rows to press. */
export function ChoiceView({ field, values, small }: ViewProps<"choice">) {
  const { typed } = useShared();
  const chosen = typed[field.key] ?? values[""];
  return (
    <Choices
      id={field.key}
      question={field.prompt}
      hint={field.hint}
      layout={field.across ? "across" : "rows"}
      small={small}
    >
      {field.options.map(({ id, label }) => (
        <Choice key={id} name={field.key} value={id} defaultChecked={chosen === id}>
          {label}
        </Choice>
      ))}
    </Choices>
  );
}
