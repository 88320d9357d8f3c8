import { toolPage } from "#content/tools/pages";
import { minute } from "#lib/core/clock";
import { sayHour } from "#lib/core/when";

/** How long what was kept is still the answer to the last press. */
const lately = 2 * minute;

/** After a press that keeps an entry the page begins anew: this says where the entry went. */
export function JustKept({ at, now, zone }: { at: Date | null | undefined; now: Date; zone: string }) {
  if (!at || now.getTime() - at.getTime() > lately) return null;
  return <p role="status">{toolPage.kept(sayHour(at, zone))}</p>;
}
