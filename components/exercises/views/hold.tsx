import { holdHours } from "#lib/exercises/kinds/hold";
import { ChoiceView } from "./choice.tsx";
import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** Words that are kept here, and for how long before they are looked at again. Nothing here can send them. */
export function HoldView({ field: { key, kind: _, hours, ...field }, values }: ViewProps<"hold">) {
  return (
    <div className="stack">
      <Writing {...field} name={`${key}.words`} initial={values.words} />
      <ChoiceView
        field={{
          kind: "choice",
          key: `${key}.hours`,
          prompt: hours.prompt,
          options: holdHours.map((id) => ({ id, label: `${id} hours` })),
          across: true,
        }}
        values={{ "": values.hours }}
        small
      />
    </div>
  );
}
