import { TextFoot } from "../field-foot.tsx";
import { WritingArea } from "../writing-area.tsx";
import type { ViewProps } from "./view.ts";
import { Example } from "./writing.tsx";

/** A plan that reads as one sentence with gaps; each gap has its own name. */
export function IfThenView({ field, values }: ViewProps<"if-then">) {
  const { key, prompt, hint } = field;
  return (
    <fieldset className="stack stack-3" aria-describedby={hint ? `${key}-hint` : undefined}>
      <legend className="q">{prompt}</legend>
      {hint ? (
        <p className="hint" id={`${key}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="ifthen">
        {(["cue", "act", "for"] as const).map((item) => {
          const part = field[item];
          if (!part) return null;
          const name = `${key}.${item}`;
          return (
            <div className="part" key={item}>
              <label htmlFor={name}>{part.prompt}</label>
              <div className="field">
                <WritingArea
                  name={name}
                  initial={String(values[item] ?? "")}
                  size="line"
                  rows={1}
                  aria-describedby={part.example ? `${name}-example ${name}-foot` : `${name}-foot`}
                />
                {part.example ? <Example id={`${name}-example`}>{part.example}</Example> : null}
                <TextFoot cell={name} limit={part.limit} describes={`${name}-foot`} quiet />
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
