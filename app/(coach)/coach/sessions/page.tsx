import { requireCoach } from "#lib/access/page";
import type { CoachSession } from "#lib/booking/model";
import { mySessions } from "#lib/booking/queries";
import { sayMoment, sayZone } from "#lib/core/when";
import { sayBoth } from "#lib/scheduling/model";
import { CoachFrame } from "@/components/frame/coach-frame";

/** Booked and held times, on the coach's clock and on the member's. */
export default async function SessionsPage() {
  const coach = await requireCoach("/coach/sessions");
  const sessions = await mySessions(coach);
  const { timeZone: zone, now } = coach;
  return (
    <CoachFrame current="sessions">
      <div className="col-wide stack stack-6">
        <div className="stack stack-2">
          <h1>Sessions</h1>
          <p className="hint">Your time, in {sayZone(zone)}.</p>
        </div>
        <Times
          title="Booked"
          empty="Nothing is booked."
          sessions={sessions.filter(({ state }) => state === "booked")}
          {...{ zone, now }}
        />
        <Times
          title="Held"
          empty="Nothing is held."
          sessions={sessions.filter(({ state }) => state === "held")}
          {...{ zone, now }}
        />
      </div>
    </CoachFrame>
  );
}

function Times({
  title,
  empty,
  sessions,
  zone,
  now,
}: {
  title: string;
  empty: string;
  sessions: CoachSession[];
  zone: string;
  now: Date;
}) {
  return (
    <section className="stack stack-3" aria-labelledby={title}>
      <h2 id={title}>{title}</h2>
      {sessions.length === 0 ? (
        <p className="hint">{empty}</p>
      ) : (
        <ol className="stack stack-4 list-none p-0">
          {sessions.map(({ requestId, alias, memberZone, startsAt, state, heldUntil }) => {
            const { yours, theirs, notes } = sayBoth(startsAt, {
              reader: { zone },
              other: { name: alias, zone: memberZone },
              now,
            });
            return (
              <li key={`${requestId} ${startsAt.toISOString()}`} className="stack stack-1">
                <strong className="tnum">{yours}</strong>
                <span>
                  <a href={`/coach/requests/${requestId}`}>{alias}</a>
                  {state === "held" ? `, held until ${sayMoment(heldUntil, zone)}` : ""}
                </span>
                <span className="meta">
                  {theirs}. {notes.join(" ")}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
