import type { ReactNode } from "react";
import { gapIn, sayGap } from "#content/help/gaps";
import { helpFor } from "#content/help/index";
import type { CountryHelp, HelpLine } from "#content/help/lines";
import { readySentence, sheet } from "#content/safety/sheet";
import type { SheetAnswer } from "#lib/safety/model";
import { CountryChoice } from "./country-choice.tsx";
import { ContactLink, ContactTerms } from "./help-line.tsx";
import type { CoachReads } from "./help-page.tsx";

type Props = {
  country: string | null;
  /** What brought the person here; it decides the first line and nothing else. */
  answer: SheetAnswer;
  coach: CoachReads | null;
  /** The form with which the coach is told, where there is one: it stands in place of the link. */
  tell?: ReactNode;
  /** Null where the page that shows it has a way back of its own. */
  backHref: string | null;
  /** The member's steady card, where there is a member. */
  cardHref?: string;
  /** Whether what was typed before the sheet is saved; said only when it is true. */
  saved?: boolean;
};

/** The safety sheet. Its order is fixed, it needs no script, and it tells nobody anything by itself. */
export function SafetySheet({ country, answer, coach, tell, backHref, cardHref, saved = false }: Props) {
  const help = helpFor(country);
  const urgent = answer === "unsafe" || answer === "harm";
  const hasNumber = help !== undefined && gapIn(help, "emergency") !== "no-emergency";
  return (
    <div className="col stack stack-5">
      <h1 className="text-xl">{urgent && !hasNumber ? sheet.withoutNumber : sheet.first[answer]}</h1>
      <section className="stack stack-3" aria-labelledby="act-now">
        <h2 id="act-now">If you might act on it now</h2>
        {help === undefined ? <AskCountry /> : <Emergency help={help} />}
      </section>
      <section className="stack stack-3" aria-labelledby="awake">
        <h2 id="awake">Talk to someone</h2>
        {help === undefined ? (
          <p>Choose your country above to see who answers, and when.</p>
        ) : (
          <Crisis help={help} />
        )}
        <p className="meta">
          <a href={help === undefined ? "/help-now" : `/help-now?country=${help.code}`}>
            More lines, or another country
          </a>
        </p>
      </section>
      <section className="stack stack-3" aria-labelledby="near">
        <h2 id="near">Someone near you</h2>
        <p className="words">{readySentence}</p>
        <a className="btn second full" href={`sms:?body=${encodeURIComponent(readySentence)}`}>
          Text this sentence to someone
        </a>
      </section>
      <p>{answer === "harm" ? sheet.distanceFromThem : sheet.distance}</p>
      {coach === null ? null : (
        <section className="stack stack-3" aria-labelledby="coach">
          <h2 id="coach">{coach.name}</h2>
          <p>{sheet.coach(coach)}</p>
          {tell ?? (
            <div className="row">
              <a className="btn second" href={coach.href}>
                Tell {coach.name}
              </a>
              {backHref === null ? null : (
                <a className="btn second" href={backHref}>
                  Don’t tell {coach.name}
                </a>
              )}
            </div>
          )}
        </section>
      )}
      {cardHref === undefined ? null : (
        <p>
          <a href={cardHref}>{sheet.card}</a>
        </p>
      )}
      {backHref === null ? null : (
        <p>
          <a className="btn plain" href={backHref}>
            {saved ? "Back to where I was. My text is saved." : "Back to where I was"}
          </a>
        </p>
      )}
    </div>
  );
}

function AskCountry() {
  return (
    <>
      <p>Most phones have “Emergency” on the lock screen. It calls the services where you are.</p>
      <CountryChoice country={null} action="/help-now" />
    </>
  );
}

function Emergency({ help }: { help: CountryHelp }) {
  const lines = help.lines.filter((line) => line.kind === "emergency");
  const gap = gapIn(help, "emergency");
  return (
    <>
      {lines.map((line) => (
        <Contacts key={line.name} line={line} named={line.reaches !== undefined || line.only !== undefined} />
      ))}
      {gap === null ? null : <p>{sayGap(gap, help)}</p>}
    </>
  );
}

function Crisis({ help }: { help: CountryHelp }) {
  const lines = help.lines.filter((line) => line.kind === "crisis" && line.only === undefined);
  const gap = gapIn(help, "crisis");
  return (
    <>
      {lines.map((line) => (
        <Contacts key={line.name} line={line} named />
      ))}
      {gap === null ? null : <p>{sayGap(gap, help)}</p>}
    </>
  );
}

function Contacts({ line, named }: { line: HelpLine; named: boolean }) {
  return (
    <div className="stack stack-2 mb-3">
      {named ? (
        <p>
          <b>{line.name}</b>. {line.serves}
        </p>
      ) : null}
      {line.contacts.map((contact) => (
        <div key={`${contact.type} ${contact.value}`} className="stack stack-2">
          <ContactLink contact={contact} full />
          <ContactTerms contact={contact} kind={line.kind} />
        </div>
      ))}
      {line.note === undefined ? null : <p className="hint">{line.note}</p>}
    </div>
  );
}
