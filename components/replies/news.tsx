import { dayKey, sayDayAsOf, sayWeekdayName } from "#lib/core/when";
import type { News } from "#lib/replies/model";

/** On home: who wrote back, about what, and on which day. A sentence and no number; it can wait. */
export function RepliesNews({ news, now, zone }: { news: readonly News[]; now: Date; zone: string }) {
  return news.map(({ shareId, coach, title, since }) => (
    <p key={`${shareId}-${since.toISOString()}`}>
      {coach} wrote back about {title ? `“${title}”` : "what you shared"} {sayOn(since, now, zone)}.{" "}
      <a href={`/shared/${shareId}`}>Read it beside your own words</a>, whenever suits.
    </p>
  ));
}

function sayOn(at: Date, now: Date, zone: string): string {
  if (dayKey(at, zone) === dayKey(now, zone)) return "today";
  const days = (now.getTime() - at.getTime()) / (24 * 60 * 60 * 1000);
  return days < 6 ? `on ${sayWeekdayName(at, zone)}` : `on ${sayDayAsOf(at, now, zone)}`;
}
