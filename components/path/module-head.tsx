import type { GuideModule, Step } from "#lib/exercises/guide";

type Part = { id: string; title: string };

/**
 * The top of every page of a module: which one, how long, and its parts. On a narrow screen the parts stand behind the
 * name of the one that is open, so that a module with many of them begins on the first screen.
 */
export function ModuleHead({
  guideModule,
  way,
  current,
}: {
  guideModule: Pick<GuideModule, "number" | "title" | "minutes" | "shortMinutes">;
  /** Its pages, as far as they are on this reader's way. */
  way: Step[];
  current: string;
}) {
  const base = `/path/${guideModule.number}`;
  const reading = way.filter((step) => "screen" in step);
  const inReading = reading.some((step) => step.id === current);
  const hasShort = way.some((step) => "short" in step);
  const parts: Part[] = [
    ...(reading[0] ? [{ id: inReading ? current : reading[0].id, title: "Read" }] : []),
    ...way.flatMap((step) => ("exercise" in step ? [{ id: step.id, title: step.exercise.title }] : [])),
    { id: "page", title: "Your page" },
  ];
  const open = parts.find(({ id }) => id === current);
  return (
    <div className="stack stack-2">
      <p className="eyebrow">
        M{guideModule.number} · about {guideModule.minutes} minutes
        {current === "short" || !hasShort ? null : (
          <>
            {" · "}
            <a href={`${base}/short`}>short version, {guideModule.shortMinutes}</a>
          </>
        )}
      </p>
      <h1>{guideModule.title}</h1>
      <nav aria-label="In this module">
        <details className="steps-small">
          <summary>{open ? `Part: ${open.title}` : "The parts of this module"}</summary>
          <Parts base={base} parts={parts} current={current} />
        </details>
        <div className="steps-wide">
          <Parts base={base} parts={parts} current={current} />
        </div>
      </nav>
    </div>
  );
}

function Parts({ base, parts, current }: { base: string; parts: Part[]; current: string }) {
  return (
    <ol className="steps">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`${base}/${id}`} aria-current={id === current ? "step" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
