import type { ReactNode } from "react";
import { outcomeOf, type ReadinessLine, sayNotYet, readinessWords as words } from "#content/safety/readiness";

/** The ten lines, and what they come to in a sentence. Nothing is counted, and no line is louder than another. */
export function ReadinessSheet({
  lines,
  coachName,
  paused,
  hidden,
}: {
  lines: readonly ReadinessLine[];
  coachName: string;
  /** What stands in place of an outcome while something is closed for safety. */
  paused: ReactNode | null;
  /** Somebody else could see the screen: that it is for safety is not said over it. */
  hidden: boolean;
}) {
  return (
    <>
      <ol className="list-none p-0 stack stack-4">
        {lines.map(({ id, title, stand, says, href }) => (
          <li key={id} className="stack stack-1">
            <h2 className="q">{title}</h2>
            <p>
              <strong>{words.stands[stand]}.</strong> {says}
            </p>
            <p className="meta no-print">
              <a className="inline-block py-1" href={href}>
                Where you answer it<span className="vh">: {title}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
      {paused !== null && hidden ? (
        paused
      ) : (
        <section className="stack stack-3" aria-labelledby="outcome">
          {paused === null ? (
            <Outcome lines={lines} coachName={coachName} />
          ) : (
            <>
              <h2 id="outcome">{words.outcomes.paused.title}</h2>
              {paused}
            </>
          )}
        </section>
      )}
    </>
  );
}

function Outcome({ lines, coachName }: { lines: readonly ReadinessLine[]; coachName: string }) {
  const outcome = outcomeOf(lines);
  const says = {
    nothing: words.outcomes.nothing.says(coachName),
    firm: sayNotYet(lines),
    open: words.outcomes.open.says,
    lean: words.outcomes.lean.says,
  };
  return (
    <>
      <h2 id="outcome">{words.outcomes[outcome].title}</h2>
      <p>{says[outcome]}</p>
      {outcome === "lean" ? (
        <p>
          <a className="inline-block py-1" href="/path/10/review">
            Write what you know
          </a>
        </p>
      ) : null}
      <div className="row no-print">
        <a className="btn second" href="/path/11/note">
          {words.openNote}
        </a>
        {outcome === "lean" ? (
          <a className="btn second" href="/path/12">
            {words.openForward}
          </a>
        ) : null}
      </div>
    </>
  );
}
