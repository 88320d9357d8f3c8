import { Choice, Choices } from "../../ui/choice.tsx";
import type { ViewProps } from "./view.ts";

/** One of a few, as whole rows to press. */
export function ChoiceView({ field, values }: ViewProps<"choice">) {
  return (
    <Choices
      id={field.key}
      question={field.prompt}
      hint={field.hint}
      layout={field.across ? "across" : "rows"}
    >
      {field.options.map(({ id, label }) => (
        <Choice key={id} name={field.key} value={id} defaultChecked={values[""] === id}>
          {label}
        </Choice>
      ))}
    </Choices>
  );
}
