import { gapIn, sayGap } from "#content/help/gaps";
import { helpFor } from "#content/help/index";
import type { CountryHelp, HelpKind } from "#content/help/lines";
import { safetyQuestions } from "#content/safety/questions";
import { stopPage } from "#content/safety/stops";
import type { Stop } from "#lib/stops/model";
import { Note } from "@/components/ui/note";
import { HelpLineRow } from "./help-line.tsx";

type Props = {
  stops: readonly Stop[];
  country: string | null;
  coachName: string | null;
  /** Somebody else could see the screen: the reasons stand behind one word. */
  hidden: boolean;
  today: Date;
};

/**
 * What stands in place of the note builder and the talk guide while something closes them: why, what stays open, and when it
 * is looked at again. Where somebody else could see the screen, only that it rests; the rest is a press away.
 */
export function StopNotice({ stops, country, coachName, hidden, today }: Props) {
  const help = helpFor(country);
  const unanswered = stops.filter(({ id }) => id === "open");
  const reasons = (
    <div className="stack stack-5">
      {unanswered.length > 1 ? <LeftOpen stops={unanswered} /> : null}
      {stops
        .filter((stop) => unanswered.length < 2 || stop.id !== "open")
        .map((stop) => (
          <Reason
            key={`${stop.id} ${stop.question}`}
            stop={stop}
            help={help}
            coachName={coachName}
            today={today}
          />
        ))}
      <p>{stopPage.last}</p>
    </div>
  );
  if (hidden)
    return (
      <Note heading title={stopPage.resting}>
        <details>
          <summary>{stopPage.why}</summary>
          {reasons}
        </details>
      </Note>
    );
  return (
    <Note heading title={stopPage.first}>
      {reasons}
    </Note>
  );
}

/** Several questions that are open for one and the same reason: it is said once, and each is led to by its name. */
function LeftOpen({ stops }: { stops: readonly Stop[] }) {
  return (
    <section className="stack stack-2">
      <p>{stopPage.several}</p>
      <ul>
        {stops.flatMap(({ question }) =>
          question
            ? [
                <li key={question}>
                  <a href={`/settings/questions/${question.slice(1)}?from=m11`}>
                    {safetyQuestions.find(({ id }) => id === question)?.title}
                  </a>
                </li>,
              ]
            : [],
        )}
      </ul>
      <p>
        {stopPage.again} {stopPage.whenAnswered}
      </p>
    </section>
  );
}

function Reason({
  stop,
  help,
  coachName,
  today,
}: {
  stop: Stop;
  help: CountryHelp | undefined;
  coachName: string | null;
  today: Date;
}) {
  const fill = (text: string) =>
    text.replace("{coach}", coachName ?? "A coach").replace("{number}", numberToCall(help));
  return (
    <section className="stack stack-2">
      <p>{fill(stop.reason)}</p>
      {stop.also.map((also) => (
        <p key={also}>
          {stopPage.alsoOpen} {fill(also)}
        </p>
      ))}
      {stop.lines.map((kind) => (
        <Lines key={kind} kind={kind} help={help} withLines={stop.withLines} today={today} />
      ))}
      <p>
        {stopPage.again} {stop.again}{" "}
        {stop.question && (
          <a href={`/settings/questions/${stop.question.slice(1)}?from=m11`}>{stopPage.question}</a>
        )}
      </p>
      {stop.sheet && (
        <p>
          <a className="btn help" href="/help-now">
            Help now
          </a>
        </p>
      )}
    </section>
  );
}

function Lines({
  kind,
  help,
  withLines,
  today,
}: {
  kind: HelpKind;
  help: CountryHelp | undefined;
  withLines: string | null;
  today: Date;
}) {
  if (!help)
    return (
      <p>
        <a href="/help-now">Choose your country on Help now</a> to see who can be called about this.
      </p>
    );
  const lines = help.lines.filter((line) => line.kind === kind);
  const gap = gapIn(help, kind);
  return (
    <>
      {withLines && lines.length > 0 ? <p>{withLines}</p> : null}
      {lines.length > 0 && (
        <ul className="list-none p-0">
          {lines.map((line) => (
            <HelpLineRow key={line.name} line={line} today={today} />
          ))}
        </ul>
      )}
      {gap && <p>{sayGap(gap, help)}</p>}
    </>
  );
}

/** The number that brings the police; where none was checked, no number is made up. */
function numberToCall(help: CountryHelp | undefined): string {
  const numbers = (help?.lines ?? [])
    .filter(
      ({ kind, only, reaches }) => kind === "emergency" && !only && (reaches?.includes("police") ?? true),
    )
    .flatMap(({ contacts }) => contacts.filter(({ type }) => type === "call").map(({ value }) => value));
  return numbers.length > 0 ? numbers.join(" or ") : "the emergency services";
}
