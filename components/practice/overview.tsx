import { sayDayAndHour, sayZone } from "#lib/core/when";
import type { CoachLine, LogLine } from "#lib/practice/model";
import type { WaitingConcern } from "#lib/safety/model";
import { LookForm } from "../safety/look-form.tsx";

/** The practice at a look: who coaches how many, what is promised next, what was done. Nobody's words are here. */
export function Overview({
  coaches,
  concerns,
  log,
  now,
  zone,
}: {
  coaches: CoachLine[];
  /** What waits for somebody who runs the practice. */
  concerns: WaitingConcern[];
  log: LogLine[];
  now: Date;
  zone: string;
}) {
  return (
    <div className="shell stack stack-6">
      <div>
        <h1>Practice</h1>
        <p className="hint">
          You see coaches, places and promises. What members write is sealed, and no key to it is here.
        </p>
      </div>
      {concerns.length > 0 ? <Concerns concerns={concerns} now={now} zone={zone} /> : null}
      <section className="stack stack-3" aria-labelledby="coaches">
        <h2 id="coaches">Coaches</h2>
        <div className="tablewrap">
          <table>
            <thead>
              <tr>
                <th scope="col">Coach</th>
                <th scope="col">Languages</th>
                <th scope="col">People</th>
                <th scope="col">Places in all</th>
                <th scope="col">Next answer promised, their time</th>
              </tr>
            </thead>
            <tbody>
              {coaches.map((coach) => (
                <tr key={coach.id}>
                  <th scope="row">{coach.name}</th>
                  <td>{coach.languages.join(", ")}</td>
                  <td>{coach.people}</td>
                  <td>{coach.places}</td>
                  <td>
                    {coach.promised
                      ? `${coach.promised}, ${sayZone(coach.timeZone)}${coach.late ? ". That time has passed." : ""}`
                      : "Nothing is promised"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="hint">
          Coaches are made with <code>npm run make-coach</code>.
        </p>
      </section>
      <section className="stack stack-3" aria-labelledby="log">
        <h2 id="log">Done lately</h2>
        <div className="tablewrap short">
          <table>
            <thead>
              <tr>
                <th scope="col">When, UTC</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {log.map(({ id, at, what }) => (
                <tr key={id}>
                  <td className="whitespace-nowrap">{sayDayAndHour(at, now, zone)}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}

/** Concerns that wait too long, and those that a coach asked a second look for. What they are about isn’t here. */
function Concerns({ concerns, now, zone }: { concerns: WaitingConcern[]; now: Date; zone: string }) {
  return (
    <section className="stack stack-3" aria-labelledby="concerns">
      <h2 id="concerns">Concerns that wait</h2>
      <p className="hint">
        Somebody told their coach of an answer about safety. What it was is sealed, and stays with the coach.
      </p>
      <ul className="rows">
        {concerns.map(({ id, coach, toldAt, waits }) => (
          <li key={id} className="stack stack-2">
            {waits === "unread" ? (
              <span>
                Told to {coach} on {sayDayAndHour(toldAt, now, zone)}, {zone}. An hour of {coach}’s work has
                passed, and nothing is noted. Reach {coach} now.
              </span>
            ) : (
              <>
                <span>
                  Told to {coach} on {sayDayAndHour(toldAt, now, zone)}, {zone}. {coach} asks for a second
                  look before it ends.
                </span>
                <LookForm id={id} coach={coach} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
