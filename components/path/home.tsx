import type { ReactNode } from "react";
import { homePage } from "#content/pages";
import { dayKey, sayDayAsOf, sayHour, sayWeekdayName } from "#lib/core/when";
import type { GuideModule, Tool } from "#lib/exercises/guide";
import { onOneLine } from "#lib/exercises/say";
import { type ModuleState, type Suggestion, sayState } from "#lib/path/model";
import type { PathItem, ToolLink } from "./home-doors.tsx";
import { Doors, First } from "./home-parts.tsx";

/** Where a member starts: one thing to do, and everything else within reach. Nothing here counts. */
export function Home({
  alias,
  now,
  zone,
  coachName,
  modules,
  tools,
  suggestion,
  lastSaveAt,
  died,
  news,
}: {
  alias: string;
  now: Date;
  zone: string;
  coachName: string | null;
  modules: { guideModule: GuideModule; state: ModuleState }[];
  tools: Tool[];
  suggestion: Suggestion | null;
  lastSaveAt: Date | null;
  /** The member said that the other person has died. */
  died: boolean;
  /** What the coach wrote, as sentences. */
  news?: ReactNode;
}) {
  // No door here leads to contact then (care.md §2.5). What was written stays at the foot of every page.
  const offered = died ? tools.filter(({ id }) => id === "check-in" || id === "letters") : tools;
  return (
    <div className="col stack stack-7">
      <First
        greeting={`${partOfDay(now, zone)}, ${alias}`}
        saved={
          lastSaveAt
            ? `Everything is saved. Last save ${sayWhen(lastSaveAt, now, zone)}.`
            : "Nothing is written yet."
        }
        isSaved={lastSaveAt !== null}
        suggestion={suggestion ?? (died ? homePage.allThatAreOpen : homePage.all)}
      />
      {news}
      <Doors
        links={[
          ...offered.map(({ number, title, does }): ToolLink => [`/tools/${number}`, title, does]),
          ["/support", `Reach out${coachName ? ` to ${coachName}` : ""}`, "A sentence is enough."],
          ["/shared", "Who can see what", "Every share, and each time it was opened."],
          ["/settings", "Settings", "Your name here, devices, this screen."],
          ["/help-now", "Help now", "People you can ring, by country."],
        ]}
        items={modules.map(({ guideModule, state }) => itemOf(guideModule, state, now, zone))}
      />
    </div>
  );
}

function itemOf(guideModule: GuideModule, state: ModuleState, now: Date, zone: string): PathItem {
  const { number, title, steps, minutes, shortMinutes } = guideModule;
  const isUnopened = state.state === "unopened";
  const howLong = `${minutes} min${hasShort(guideModule) ? `, or ${shortMinutes} min short` : ""}`;
  return {
    number,
    title,
    href: `/path/${number}/${isUnopened ? steps[0]?.id : "page"}`,
    state: state.state,
    says: isUnopened ? howLong : sayState(state, now, zone),
  };
}

function hasShort({ steps }: GuideModule): boolean {
  return steps.some((step) => "short" in step);
}

/** "Wednesday afternoon" */
function partOfDay(now: Date, zone: string): string {
  const hour = Number(sayHour(now, zone).slice(0, 2));
  const part = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return `${sayWeekdayName(now, zone)} ${part}`;
}

/** "13:58" today, "19 March, 13:58" before, with the year where that is another one. It stays on one line. */
function sayWhen(instant: Date, now: Date, zone: string): string {
  const hour = sayHour(instant, zone);
  const said =
    dayKey(instant, zone) === dayKey(now, zone) ? hour : `${sayDayAsOf(instant, now, zone)}, ${hour}`;
  return onOneLine(said);
}
