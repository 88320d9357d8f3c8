import type { Suggestion } from "#lib/path/model";
import { TickIcon } from "../ui/icons.tsx";
import { Away } from "./away.tsx";

export type First = {
  greeting: string;
  saved: string;
  isSaved: boolean;
  /** What could be done now; a sentence where there is nothing to suggest. */
  suggestion: Suggestion | string;
};

/** What home begins with: what is saved, and one thing to do. */
export function HomeFirst({ greeting, saved, isSaved, suggestion }: First) {
  return (
    <>
      <h1>{greeting}</h1>
      <p className="meta">
        <span className="save">
          {isSaved ? <TickIcon /> : null}
          <span>{saved}</span>
        </span>
      </p>
      {typeof suggestion === "string" ? <p className="prose">{suggestion}</p> : <Suggested {...suggestion} />}
      <p className="hint">
        {typeof suggestion === "string"
          ? "Pick anything below, in any order."
          : "Or pick anything below. The order is only a suggestion."}
      </p>
    </>
  );
}

function Suggested({ heading, reason, doors, minutes, away }: Suggestion) {
  return (
    <div className="sheet pad stack">
      <p className="eyebrow">One thing you could do</p>
      <h2>{heading}</h2>
      <p className="prose">{reason}</p>
      {away.length > 0 ? <Away things={away} /> : null}
      {doors.length > 0 ? (
        <div className="row">
          {doors.map(({ button, href }, index) => (
            <a className={index === 0 ? "btn" : "btn second"} href={href} key={href}>
              {button}
            </a>
          ))}
          {minutes ? <span className="meta">About {minutes} minutes</span> : null}
        </div>
      ) : null}
    </div>
  );
}
