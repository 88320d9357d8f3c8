import type { GuideModule } from "#lib/exercises/guide";

/** The top of every page of a module: which one, how long, and its parts. */
export function ModuleHead({ guideModule, current }: { guideModule: GuideModule; current: string }) {
  const base = `/path/${guideModule.number}`;
  const reading = guideModule.steps.filter((step) => "screen" in step);
  const inReading = reading.some((step) => step.id === current);
  const parts = [
    { id: inReading ? current : (reading[0]?.id ?? ""), title: "Read" },
    ...guideModule.steps.flatMap((step) =>
      "exercise" in step ? [{ id: step.id, title: step.exercise.title }] : [],
    ),
    { id: "page", title: "Your page" },
  ];
  return (
    <div className="stack stack-2">
      <p className="eyebrow">
        M{guideModule.number} · about {guideModule.minutes} minutes
        {current === "short" ? null : (
          <>
            {" · "}
            <a href={`${base}/short`}>short version, {guideModule.shortMinutes}</a>
          </>
        )}
      </p>
      <h1>{guideModule.title}</h1>
      <nav aria-label="In this module">
        <ol className="steps">
          {parts.map(({ id, title }) => (
            <li key={title}>
              <a href={`${base}/${id}`} aria-current={id === current ? "step" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
