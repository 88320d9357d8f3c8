import type { Screen, Step } from "#lib/exercises/guide";
import { Paragraphs } from "../ui/paragraphs.tsx";

/** One idea, and one thing to do. */
export function ScreenPage({
  screen,
  way,
  next,
}: {
  screen: Screen;
  /** The pages on this reader's way. */
  way: Step[];
  next: string;
}) {
  const reading = way.flatMap((step) => ("screen" in step ? [step.screen.id] : []));
  const place = reading.indexOf(screen.id);
  return (
    <section className="stack stack-5" aria-labelledby="screen">
      <h2 id="screen">{screen.title}</h2>
      <div className="prose">
        <Paragraphs of={screen.paragraphs} />
      </div>
      <p className="well">
        <strong>To do:</strong> {screen.todo}
      </p>
      {screen.door ? (
        <p>
          <a className="btn second" href={screen.door.href}>
            {screen.door.label}
          </a>
        </p>
      ) : null}
      <div className="row between">
        <a className="btn" href={next}>
          {screen.button}
        </a>
        {place >= 0 ? (
          <span className="meta">
            {place + 1} of {reading.length} to read
          </span>
        ) : null}
      </div>
    </section>
  );
}
