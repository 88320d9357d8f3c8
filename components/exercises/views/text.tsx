import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** A question and paper to write on. */
export function TextView({ field: { key, ...field }, values, small }: ViewProps<"text">) {
  return <Writing {...field} name={key} initial={values[""]} small={small} />;
}
