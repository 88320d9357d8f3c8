import { StoppingPlace } from "./stopping-place.tsx";
import type { ViewProps } from "./view.ts";
import { Writing } from "./writing.tsx";

/** Paper to write on for so many minutes. No clock is seen; when they are over, one sentence says so. */
export function TimedTextView({
  field: { key, kind: _, minutes, ...field },
  values,
}: ViewProps<"timed-text">) {
  return (
    <div className="stack stack-2">
      <Writing {...field} name={key} initial={values[""]} />
      <StoppingPlace cell={key} minutes={minutes} />
    </div>
  );
}
