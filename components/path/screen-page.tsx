import type { GuideModule, Screen } from "#lib/exercises/guide";

/** One idea, and one thing to do. */
export function ScreenPage({
  screen,
  guideModule,
  next,
}: {
  screen: Screen;
  guideModule: GuideModule;
  next: string;
}) {
  const reading = guideModule.steps.flatMap((step) => ("screen" in step ? [step.screen.id] : []));
  return (
    <section className="stack stack-5" aria-labelledby="screen">
      <h2 id="screen">{screen.title}</h2>
      <div className="prose">
        {screen.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="well">
        <strong>To do:</strong> {screen.todo}
      </p>
      <div className="row between">
        <a className="btn" href={next}>
          {screen.button}
        </a>
        <span className="meta">
          {reading.indexOf(screen.id) + 1} of {reading.length} to read
        </span>
      </div>
    </section>
  );
}
