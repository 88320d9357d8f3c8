import type { ReactNode } from "react";
import { gapIn, sayGap } from "#content/help/gaps";
import { grief } from "#content/help/grief";
import { helpFor } from "#content/help/index";
import { type CountryHelp, type HelpKind, sayChecks } from "#content/help/lines";
import { sheet } from "#content/safety/sheet";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { CountryChoice } from "./country-choice.tsx";
import { DeviceSafety } from "./device-safety.tsx";
import { Directories } from "./directories.tsx";
import { HelpLineRow } from "./help-line.tsx";

export type CoachReads = {
  name: string;
  /** When the coach reads next, in the reader's zone: "Thursday 19 March, 13:00". Null when nobody can say. */
  reads: string | null;
  /** It is within their hours. */
  atWork?: boolean;
  /** The page on which the coach can be told. */
  href: string;
};

type Props = {
  /** Two letters from the address or the member's settings; anything else asks for a country. */
  country: string | null;
  /** The page's own address, which the country form goes back to. */
  action?: string;
  today: Date;
  coach?: CoachReads | null;
  /** The member's steady card, where they made one and nobody else sees this screen. */
  cardHref?: string | null;
  /** Beside the device advice: a print button where there are scripts. */
  print?: ReactNode;
};

/** Help now: lines for one country. Needs no account and no script. Goes inside the frame's main. */
export function HelpPage({
  country,
  action = "/help-now",
  today,
  coach = null,
  cardHref = null,
  print,
}: Props) {
  const help = helpFor(country);
  return (
    <div className="col-wide stack stack-6">
      <div className="stack stack-3">
        <h1>Help now</h1>
        {help === undefined ? null : <p className="hidden print:block">Lines for {help.inSentence}</p>}
        <p className="lede">
          You don’t have to be certain it’s serious. You can start with “I’m not sure if I should call”.
        </p>
        <CountryChoice country={help?.code ?? null} action={action} />
        {cardHref === null ? null : (
          <p>
            <a href={cardHref}>{sheet.card}</a>: what you wrote on a better day, and who to ring.
          </p>
        )}
      </div>
      {help === undefined ? (
        <>
          <NoCountry asked={country !== null && country.trim() !== ""} />
          <section className="stack stack-3" aria-labelledby="grief">
            <h2 id="grief">{grief.heading}</h2>
            <GriefWords />
          </section>
        </>
      ) : (
        <CountryLines help={help} today={today} />
      )}
      <Directories />
      <DeviceSafety>{print}</DeviceSafety>
      {coach === null ? null : (
        <p className="hint">
          {coach.name} isn’t an emergency service.
          {coach.reads === null ? "" : ` ${coach.name} reads next on ${coach.reads}, your time.`}{" "}
          <a href={coach.href}>Tell {coach.name} too, if you like.</a>
        </p>
      )}
    </div>
  );
}

function NoCountry({ asked }: { asked: boolean }) {
  return (
    <section className="stack stack-3" aria-labelledby="soon">
      <h2 id="soon">If someone may be hurt soon, you or anyone else</h2>
      <p>
        Choose a country above and its emergency number comes first. Until then: most phones have “Emergency”
        on the lock screen, and it calls the services where you are.
      </p>
      {asked ? (
        <p>There are no lines here for that country yet. The directories below cover many more.</p>
      ) : null}
    </section>
  );
}

/** What kind of help there is after a death, and who knows the way to it. */
function GriefWords() {
  return <Paragraphs of={grief.words} />;
}

type Section = { kind: HelpKind; id: string; heading: string; hint?: string };

const sections: readonly Section[] = [
  { kind: "emergency", id: "soon", heading: "If someone may be hurt soon, you or anyone else" },
  { kind: "crisis", id: "heavy", heading: "If it’s too heavy to be alone with" },
  {
    kind: "abuse",
    id: "afraid",
    heading: "If you’re afraid of them, or they control what you do",
    hint: "You don’t need to call it abuse to ask. A line can help you plan before you block anyone.",
  },
  {
    kind: "own_behaviour",
    id: "worried",
    heading: "If you’re worried about what you’ve done, or might do",
    hint: "Turning up, many messages, checking where they are: it happens after breakups, and it can frighten people. Stopping today is the next step.",
  },
  { kind: "youth", id: "young", heading: "If you’re young" },
  { kind: "grief", id: "grief", heading: grief.heading },
];

/** Kinds whose absence is said aloud; the others are shown only where there is a line. */
const alwaysShown: readonly HelpKind[] = ["emergency", "crisis", "abuse", "own_behaviour", "grief"];

function CountryLines({ help, today }: { help: CountryHelp; today: Date }) {
  const undated = help.lines.some((line) => line.verifiedOn === null);
  return (
    <>
      {sections.map(({ kind, id, heading, hint }) => {
        const lines = help.lines.filter((line) => line.kind === kind);
        if (lines.length === 0 && !alwaysShown.includes(kind)) return null;
        const gap = gapIn(help, kind);
        return (
          <section key={kind} className="stack stack-2" aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            {hint === undefined ? null : <p className="hint">{hint}</p>}
            {kind === "grief" ? <GriefWords /> : null}
            {lines.length === 0 ? null : (
              <ul className="list-none p-0">
                {lines.map((line) => (
                  <HelpLineRow key={`${line.kind} ${line.name}`} line={line} today={today} />
                ))}
              </ul>
            )}
            <Paragraphs of={(help.notes ?? []).flatMap((note) => (note.kind === kind ? [note.says] : []))} />
            {gap === null ? null : <p>{sayGap(gap, help)}</p>}
            {kind === "emergency" && undated ? (
              <p className="hint">
                Beside each line is where it was seen. If a number doesn’t answer,{" "}
                <a href="#elsewhere">try the directories</a>.
              </p>
            ) : null}
          </section>
        );
      })}
      <section className="stack stack-2" aria-labelledby="checked">
        <h2 id="checked" className="sub">
          How the lines for {help.inSentence} were checked
        </h2>
        <p className="meta">{sayChecks(help.lines).join(" ")}</p>
      </section>
    </>
  );
}
