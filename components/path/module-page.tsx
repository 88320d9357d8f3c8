import { modulePage, summaryPage } from "#content/pages";
import { sayDay } from "#lib/core/when";
import type { GuideModule, SummaryPart } from "#lib/exercises/guide";
import type { ModulePage } from "#lib/path/model";
import { sayEnd } from "#lib/path/model";
import { Blocks } from "../exercises/blocks.tsx";
import { Ends } from "./ends.tsx";

/** The page that a module makes of the member's own words, the ways to leave it, and the pages kept before. */
export function ModuleSummary({
  guideModule,
  page,
  advice,
  anythingShared,
  today,
  zone,
}: {
  guideModule: GuideModule;
  page: ModulePage;
  advice?: string;
  anythingShared: boolean;
  today: Date;
  zone: string;
}) {
  const { parts, state, earlier } = page;
  const ended = state.state !== "unopened" && state.state !== "middle" ? state : null;
  const shareable = parts.filter((part) => guideModule.share.includes(part.id));
  return (
    <>
      <section className="stack stack-5" aria-labelledby="summary">
        <div className="stack stack-2">
          <h2 id="summary">{summaryPage.heading(sayDay(today, zone))}</h2>
          <p className="hint">
            {anythingShared ? (
              <>
                {summaryPage.privateButShared} <a href="/shared">Who can see what</a>
              </>
            ) : (
              summaryPage.private
            )}
          </p>
          {ended ? <p className="meta">{sayEnd(ended.state, ended.at, zone)}</p> : null}
        </div>
        {page.unreadable ? (
          <p className="note" role="alert">
            A part of what was saved can’t be opened. We have a note of it, and nothing was written over it.
          </p>
        ) : null}
        {parts.length === 0 ? <p className="prose">{summaryPage.nothing}</p> : <Parts parts={parts} />}
        {advice ? <p className="prose">{advice}</p> : null}
        <p className="hint">
          {parts.length > 0 ? `${summaryPage.some} ` : ""}
          {guideModule.next}
        </p>
      </section>
      <section className="stack no-print" aria-labelledby="ends">
        <h2 id="ends">Where to leave it</h2>
        <Ends
          moduleId={guideModule.id}
          ends={modulePage.ends.map(({ id, button, does }) => ({ id, button, does }))}
          chosen={ended?.state ?? null}
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
        <section className="stack" aria-labelledby="earlier">
          <h2 id="earlier">Then and now</h2>
          {earlier.map(({ at, parts: then }) => (
            <details key={at.toISOString()}>
              <summary className="printed">Your page as it was on {sayDay(at, zone)}</summary>
              <Parts parts={then} />
            </details>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Parts({ parts }: { parts: SummaryPart[] }) {
  return (
    <div className="sheet pad stack stack-6">
      {parts.map((part) => (
        <section key={part.id} className="stack stack-3">
          <h3>{part.title}</h3>
          <Blocks blocks={part.blocks} />
        </section>
      ))}
    </div>
  );
}
