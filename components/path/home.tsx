import type { ReactNode } from "react";
import { dayKey, sayDay, sayHour } from "#lib/core/when";
import type { GuideModule } from "#lib/exercises/guide";
import { type ModuleState, type Suggestion, sayState } from "#lib/path/model";
import { TickIcon } from "../ui/icons.tsx";
import { PathDot } from "./path-dot.tsx";

/** Where a member starts: one thing to do, and everything else within reach. Nothing here counts. */
export function Home({
  alias,
  now,
  zone,
  coachName,
  modules,
  suggestion,
  lastSaveAt,
  news,
}: {
  alias: string;
  now: Date;
  zone: string;
  coachName: string | null;
  modules: { guideModule: GuideModule; state: ModuleState }[];
  suggestion: Suggestion | null;
  lastSaveAt: Date | null;
  /** What the coach wrote, as sentences. */
  news?: ReactNode;
}) {
  return (
    <div className="col stack stack-7">
      <section className="stack stack-4">
        <h1>
          {partOfDay(now, zone)}, {alias}
        </h1>
        <p className="meta">
          <span className="save">
            {lastSaveAt ? <TickIcon /> : null}
            <span>
              {lastSaveAt
                ? `Everything is saved. Last save ${sayWhen(lastSaveAt, now, zone)}.`
                : "Nothing is written yet."}
            </span>
          </span>
        </p>
        {suggestion ? (
          <div className="sheet pad stack">
            <p className="eyebrow">One thing you could do</p>
            <h2>{suggestion.heading}</h2>
            <p className="prose">{suggestion.reason}</p>
            <div className="row">
              <a className="btn" href={suggestion.href}>
                {suggestion.button}
              </a>
              {suggestion.minutes ? <span className="meta">About {suggestion.minutes} minutes</span> : null}
            </div>
          </div>
        ) : (
          <p className="prose">
            You have been through every module that is open. Each one opens again on any day.
          </p>
        )}
        <p className="hint">Or pick anything below. The order is only a suggestion.</p>
      </section>
      {news}
      <section className="stack stack-3">
        <h2>Tools</h2>
        <div className="toolrow">
          <a className="tool" href="/support">
            <b>Reach out{coachName ? ` to ${coachName}` : ""}</b>
            <span>A sentence is enough</span>
          </a>
          <a className="tool" href="/shared">
            <b>Who can see what</b>
            <span>Every share, and each time it was opened</span>
          </a>
          <a className="tool" href="/settings">
            <b>Settings</b>
            <span>Your name here, devices, this screen</span>
          </a>
          <a className="tool" href="/help-now">
            <b>Help now</b>
            <span>People you can ring, by country</span>
          </a>
        </div>
      </section>
      <section className="stack stack-3" id="path">
        <h2>The path</h2>
        <ol className="path">
          {modules.map(({ guideModule, state }) => (
            <li key={guideModule.id} className={state.state === "middle" ? "here" : undefined}>
              <span className="dot">
                <PathDot state={state.state} />
              </span>
              <a
                href={`/path/${guideModule.number}/${state.state === "unopened" ? guideModule.steps[0]?.id : "page"}`}
              >
                <span className="t">{guideModule.title}</span>
                <span className="s">
                  M{guideModule.number} ·{" "}
                  {state.state === "unopened"
                    ? `${guideModule.minutes} min, or ${guideModule.shortMinutes} min short`
                    : sayState(state, zone)}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** "Wednesday afternoon" */
function partOfDay(now: Date, zone: string): string {
  const hour = Number(sayHour(now, zone).slice(0, 2));
  const part = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: zone }).format(now);
  return `${weekday} ${part}`;
}

/** "13:58" today, "19 March, 13:58" before. */
function sayWhen(instant: Date, now: Date, zone: string): string {
  const hour = sayHour(instant, zone);
  return dayKey(instant, zone) === dayKey(now, zone) ? hour : `${sayDay(instant, zone)}, ${hour}`;
}
