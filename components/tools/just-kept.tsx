import { toolPage } from "#content/tools/pages";
import { minute } from "#lib/core/clock";
import { sayHour } from "#lib/core/when";

/** How long what was kept is still the answer to the last press. */
const lately = 2 * minute;

/** After a press that keeps an entry the page begins anew: this says where the entry went. */
export function JustKept({
  at,
  now,
  zone,
  says = toolPage.kept,
}: {
  at: Date | null | undefined;
  now: Date;
  zone: string;
  /** What is said of it, where it does not stand below. */
  says?(hour: string): string;
}) {
  if (!at || now.getTime() - at.getTime() > lately) return null;
  return <p role="status">{says(sayHour(at, zone))}</p>;
}
