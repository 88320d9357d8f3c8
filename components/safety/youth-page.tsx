import type { ReactNode } from "react";
import { helpFor, linesFor } from "#content/help/index";
import { CountryChoice } from "./country-choice.tsx";
import { Directories } from "./directories.tsx";
import { HelpLineRow } from "./help-line.tsx";

type Props = {
  country: string | null;
  /** The page's own address, which the country form goes back to. */
  action: string;
  today: Date;
  /** How long this device goes straight to this page, in hours; null where no such mark was left. */
  hours: number | null;
  /** Whether something was typed on this device before the question. */
  wrote?: boolean;
  /** *Print it* and *Clear it*, which need the page's own scripts. */
  children?: ReactNode;
};

/** Where someone under 18 is told that it stops here, and who can be talked to. Nothing is stored. */
export function YouthPage({ country, action, today, hours, wrote = false, children }: Props) {
  const help = helpFor(country);
  const young = linesFor(country, "youth");
  const anyAge = linesFor(country, "crisis").filter((line) => line.anyAge);
  const emergency = linesFor(country, "emergency");
  const shown = young.length > 0 ? young : anyAge;
  return (
    <div className="col-wide stack stack-6">
      <div className="stack stack-3">
        <h1>Groundwork is for people of 18 and over, so it stops here</h1>
        <p className="lede">If it hurts, you can talk to someone today.</p>
        <CountryChoice country={help?.code ?? null} action={action} />
      </div>
      {help === undefined ? (
        <p>Choose a country to see who answers there. The directories below cover many more.</p>
      ) : (
        <section className="stack stack-2" aria-labelledby="young">
          <h2 id="young">Someone to talk to</h2>
          {young.length > 0 ? <p>These lines are for young people.</p> : null}
          {young.length === 0 && anyAge.length > 0 ? (
            <p>
              No line only for young people has been checked for {help.inSentence}. These talk with anyone, of
              any age.
            </p>
          ) : null}
          {shown.length === 0 ? (
            <p>
              No line that says it is for young people has been checked for {help.inSentence}. The directories
              below can find one.
            </p>
          ) : (
            <ul className="list-none p-0">
              {shown.map((line) => (
                <HelpLineRow key={line.name} line={line} today={today} />
              ))}
            </ul>
          )}
        </section>
      )}
      {emergency.length === 0 ? null : (
        <section className="stack stack-2" aria-labelledby="soon">
          <h2 id="soon">If you or someone else may be hurt soon</h2>
          <ul className="list-none p-0">
            {emergency.map((line) => (
              <HelpLineRow key={line.name} line={line} today={today} />
            ))}
          </ul>
        </section>
      )}
      <Directories />
      <section className="stack stack-2 well" aria-labelledby="kept">
        <h2 id="kept">What was kept</h2>
        <p>
          No account was made.
          {wrote ? " What you wrote is on this device only." : ""}
          {hours === null ? "" : ` For ${hours} hours, this device goes straight to this page.`}
        </p>
        {children}
      </section>
    </div>
  );
}
