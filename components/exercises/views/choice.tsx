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
      layout={field.across ? across(field.options) : "rows"}
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

/** Three answers that are short enough stand beside each other on a phone, too. */
function across(options: readonly { label: string }[]): "across" | "folding" {
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  return options.length <= 3 && letters <= 20 ? "across" : "folding";
}
