import { WritingArea } from "../exercise-form.tsx";
import { TextFoot } from "../field-foot.tsx";
import type { ViewProps } from "./view.ts";

/** A question, paper to write on, how it is saved, and the room left. Nothing is ever cut. */
export function TextView({ field, values }: ViewProps<"text">) {
  const describedBy = [
    field.hint ? `${field.key}-hint` : "",
    field.example ? `${field.key}-example` : "",
    `${field.key}-foot`,
  ];
  return (
    <div className="field">
      <label className="q" htmlFor={field.key}>
        {field.prompt}
      </label>
      {field.hint ? (
        <p className="hint" id={`${field.key}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {field.example ? (
        <p className="meta" id={`${field.key}-example`}>
          Such as: “{field.example}”
        </p>
      ) : null}
      <WritingArea
        name={field.key}
        initial={String(values[""] ?? "")}
        size={field.rows > 2 ? undefined : "short"}
        rows={field.rows}
        aria-describedby={describedBy.filter(Boolean).join(" ")}
      />
      <TextFoot cell={field.key} limit={field.limit} describes={`${field.key}-foot`} />
    </div>
  );
}
