import { DraftFoot } from "./draft-foot.tsx";
import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** A note in a few lines, and under it what the checks see in the whole of it. Nothing is ever sent. */
export function DraftView({ field, values }: ViewProps<"draft">) {
  const { key, prompt, hint, lines, words, checks } = field;
  return (
    <fieldset className="stack" aria-describedby={hint ? `${key}-hint ${key}-foot` : `${key}-foot`}>
      <legend className="q">{prompt}</legend>
      {hint ? (
        <p className="hint" id={`${key}-hint`}>
          {hint}
        </p>
      ) : null}
      {lines.map(({ id, label, ...line }) => (
        <Writing
          {...line}
          key={id}
          prompt={label}
          name={`${key}.${id}`}
          rows={2}
          initial={values[id]}
          small
        />
      ))}
      <DraftFoot
        id={`${key}-foot`}
        cells={lines.map(({ id }) => `${key}.${id}`)}
        words={words}
        checks={checks}
      />
    </fieldset>
  );
}
