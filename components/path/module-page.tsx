import { doses, modulePage, summaryPage } from "#content/pages";
import { sayDay, sayDayAsOf } from "#lib/core/when";
import type { GuideModule } from "#lib/exercises/guide";
import { worded } from "#lib/exercises/situation";
import { type ModulePage, sayEnd } from "#lib/pages/model";
import { Away } from "./away.tsx";
import { Ends } from "./ends.tsx";
import { RestingNote } from "./resting.tsx";
import { SheetOfParts } from "./sheet-of-parts.tsx";

/** The page that a module makes of the member's own words, the ways to leave it, and what was different before. */
export function ModuleSummary({
  guideModule,
  page,
  anythingShared,
  afraid = false,
  today,
  zone,
}: {
  guideModule: GuideModule;
  page: ModulePage;
  anythingShared: boolean;
  /** The member has been afraid of the other person: other advice stands here. */
  afraid?: boolean;
  today: Date;
  zone: string;
}) {
  const { parts, ended, earlier, situation } = page;
  const advice = (afraid && page.advice && guideModule.whereAfraid?.advice) || page.advice;
  const { next, door } = worded(
    { next: guideModule.next, door: guideModule.door, instead: guideModule.instead },
    situation,
  );
  const shareable = parts.filter((part) => guideModule.share.includes(part.id));
  return (
    <>
      <section className="stack stack-5" aria-labelledby="summary">
        <div className="stack stack-2">
          <h2 id="summary">{summaryPage.heading(sayDay(today, zone))}</h2>
          <p className="hint no-print">
            {anythingShared ? (
              <>
                {summaryPage.privateButShared} <a href="/shared">Who can see what</a>
              </>
            ) : (
              summaryPage.private
            )}
          </p>
          {ended ? <p className="meta">{sayEnd(ended.end, ended.at, today, zone)}</p> : null}
        </div>
        {page.unreadable ? (
          <p className="note" role="alert">
            A part of what was saved can’t be opened. We have a note of it, and nothing was written over it.
          </p>
        ) : null}
        {page.rests ? <RestingNote situation={situation} /> : null}
        {page.wentRound && !page.rests ? (
          <div className="note stack stack-2 no-print">
            <p>{doses.round}</p>
            <Away things={doses.away} />
          </div>
        ) : null}
        {parts.length === 0 ? <p className="prose">{summaryPage.nothing}</p> : <SheetOfParts parts={parts} />}
        {page.rests ? null : (
          <>
            {advice ? <p className="prose">{advice}</p> : null}
            <p className="hint no-print">
              {parts.length > 0 ? `${summaryPage.some} ` : ""}
              {next}
            </p>
            {door ? (
              <p className="no-print">
                <a className="btn second" href={door.href}>
                  {door.label}
                </a>
              </p>
            ) : null}
          </>
        )}
        {parts.length > 0 ? <p className="hint no-print">{summaryPage.print}</p> : null}
      </section>
      <section className="stack no-print" aria-labelledby="ends">
        <h2 id="ends">Where to leave it</h2>
        <Ends
          moduleId={guideModule.id}
          ends={modulePage.ends.map(({ id, button, does }) => ({ id, button, does }))}
          chosen={ended?.end ?? null}
        />
        <p className="hint">{modulePage.underEnds}</p>
      </section>
      {shareable.length > 0 ? (
        <section className="stack no-print" aria-labelledby="share">
          <h2 id="share">Share a part of it</h2>
          <p className="hint">
            With a coach, part by part. You see exactly what they’ll see before anything is shared.
          </p>
          <div className="row">
            <a className="btn second" href={`/path/${guideModule.number}/share`}>
              Choose what to share
            </a>
          </div>
        </section>
      ) : null}
      {earlier.length > 0 ? (
        <section className="stack no-print" aria-labelledby="earlier">
          <h2 id="earlier">Then and now</h2>
          {earlier.map(({ at, parts: then, restAsToday }) => (
            <details key={at.toISOString()}>
              <summary className="printed">Your page as it was on {sayDayAsOf(at, today, zone)}</summary>
              <div className="stack stack-3">
                {restAsToday ? <p className="hint">{summaryPage.changedOnly}</p> : null}
                <SheetOfParts parts={then} />
              </div>
            </details>
          ))}
        </section>
      ) : null}
    </>
  );
}
