import { claimTags } from "#lib/exercises/kinds/claims";
import { Firm } from "./firm.tsx";
import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** Each statement with how it is known, and by what. The words say how firm it is; the edge repeats it. */
export function ClaimsView({ field, values }: ViewProps<"claims">) {
  const { key, prompt, hint, statements, evidence } = field;
  return (
    <fieldset className="stack stack-5" aria-describedby={hint ? `${key}-hint` : undefined}>
      <legend className="q">{prompt}</legend>
      {hint ? (
        <p className="hint" id={`${key}-hint`}>
          {hint}
        </p>
      ) : null}
      {statements.map(({ id, label }) => (
        <fieldset className="stack stack-3" key={id}>
          <legend className="label">{label}</legend>
          <div className="firm">
            {claimTags.map((tag) => (
              <Firm key={tag.id} name={`${key}.${id}.tag`} tag={tag} initial={values[`${id}.tag`]} />
            ))}
          </div>
          <Writing
            prompt={evidence.prompt}
            name={`${key}.${id}.evidence`}
            limit={evidence.limit}
            rows={1}
            initial={values[`${id}.evidence`]}
            small
          />
        </fieldset>
      ))}
    </fieldset>
  );
}
