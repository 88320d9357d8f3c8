"use client";
import { useShared } from "../use-saving.ts";
import type { ViewProps } from "./view.ts";

/** A day, by the browser's own calendar. It can stay empty, and be emptied. */
export function DateView({ field, values, small }: ViewProps<"date">) {
  const { typed } = useShared();
  const day = typed[field.key] ?? values[""];
  return (
    <div className="field">
      <label className={small ? "label" : "q"} htmlFor={field.key}>
        {field.prompt}
      </label>
      {field.hint ? (
        <p className="hint" id={`${field.key}-hint`}>
          {field.hint}
        </p>
      ) : null}
      <input
        className="plain-in auto"
        type="date"
        id={field.key}
        name={field.key}
        defaultValue={typeof day === "string" ? day : ""}
        aria-describedby={field.hint ? `${field.key}-hint` : undefined}
        autoComplete="off"
      />
    </div>
  );
}
