import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** Two boxes of one size: beside each other where there is room, below each other on a phone. */
export function BeforeAfterView({ field, values }: ViewProps<"before-after">) {
  const { key, prompt, hint, before, after, limit, rows } = field;
  return (
    <fieldset className="stack stack-3" aria-describedby={hint ? `${key}-hint` : undefined}>
      <legend className="q">{prompt}</legend>
      {hint ? (
        <p className="hint" id={`${key}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="two level">
        <Writing {...before} name={`${key}.before`} limit={limit} rows={rows} initial={values.before} small />
        <Writing {...after} name={`${key}.after`} limit={limit} rows={rows} initial={values.after} small />
      </div>
    </fieldset>
  );
}
