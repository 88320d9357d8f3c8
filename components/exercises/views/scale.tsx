"use client";
import { Scale } from "../../ui/scale.tsx";
import { useShared } from "../use-saving.ts";
import type { ViewProps } from "./view.ts";

/** A number between two words. */
export function ScaleView({ field, values, small }: ViewProps<"scale">) {
  const { typed } = useShared();
  const refused = typed[field.key];
  const answer = refused === undefined ? values[""] : Number(refused);
  return (
    <div data-number="">
      <Scale
        name={field.key}
        question={field.prompt}
        hint={field.hint}
        low={field.low}
        high={field.high}
        least={field.least}
        most={field.most}
        answer={typeof answer === "number" ? answer : null}
        small={small}
      />
    </div>
  );
}
