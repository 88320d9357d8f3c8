import type { ReactNode } from "react";
import { type AnswerBy, answerSaid, howSoonWords, kindWords, nextOptionWords } from "#content/requests";
import type { Span } from "#lib/core/span";
import { dayKey, sayHour, sayMoment, sayMomentAsOf, sayWeekday, sayZone } from "#lib/core/when";
import { isLate, stateWords, type Way } from "#lib/requests/model";
import { sayBoth, sayClockChanges } from "#lib/scheduling/model";
import type { CoachRequest } from "#lib/support/queries";
import type { DayOfTimes } from "./answer-ways.tsx";
import { Answering } from "./answering.tsx";
import { sameForAll } from "./same-hour.ts";

type Props = {
  request: CoachRequest;
  coach: { now: Date; zone: string };
  minutes: number;
  days: DayOfTimes[];
  attached: ReactNode[];
};

/** A request as its coach reads it: left what the member wrote and attached, right what can be done with it. */
export function RequestForCoach({ request, coach: { now, zone }, minutes, days, attached }: Props) {
  const { alias, state, id } = request;
  return (
    <div className="shell stack stack-5">
      <div>
        <p className="eyebrow">
          <a href="/coach">Queue</a> · {alias}
        </p>
        <h1>{kindWords[request.kind]}</h1>
      </div>
      {state === "withdrawn" ? (
        <p className="note" role="status">
          {alias} withdrew this on {sayMomentAsOf(request.happened.at(-1)?.at ?? now, now, zone)}. No reason
          is needed.
        </p>
      ) : (
        <div className="review">
          <article className="stack stack-4" aria-label={`What ${alias} wrote`}>
            <p className="meta">
              Sent {sayMomentAsOf(request.sentAt, now, zone)}, {sayZone(zone)} time.{" "}
              {request.howSoon === "now" ? (
                <strong>{howSoonWords.now}</strong>
              ) : (
                howSoonWords[request.howSoon]
              )}
              . {answerSaid[request.answerBy]}. {alias} sees that you opened it.
            </p>
            <div className="sheet pad">
              <p className="prose own" dir="auto">
                {request.message ??
                  "These words can’t be opened: they were changed where they are kept. Tell the practice, and ask for them again."}
              </p>
            </div>
            {attached.length > 0 ? (
              <section className="stack stack-4" aria-labelledby="attached">
                <h2 id="attached" className="sub">
                  Went with it, until this is closed
                </h2>
                {attached}
              </section>
            ) : null}
            <Exchange request={request} coach={{ now, zone }} />
          </article>
          <div className="right stack stack-5">
            <Standing request={request} coach={{ now, zone }} />
            {request.draft?.begun === null ? <p className="note">{brokenDraft}</p> : null}
            {request.ways.length > 0 ? (
              <Answering
                id={id}
                alias={alias}
                zone={zone}
                ways={request.ways}
                wanted={wanted[request.answerBy]}
                kept={keptOf(request, days)}
                minutes={minutes}
                days={days}
              />
            ) : null}
          </div>
        </div>
      )}
    </div>
  );
}

const brokenDraft =
  "Your draft can’t be opened: it was changed where it is kept. What you write now takes its place.";

/** Which of the forms is open to begin with. */
const wanted = { writing: "reply", call: "offer", unsure: null } as const satisfies Record<
  AnswerBy,
  Way | null
>;

/** The draft as the forms begin with it, without times that are no longer free. One that doesn't open keeps its revision. */
function keptOf({ draft }: CoachRequest, days: readonly DayOfTimes[]) {
  const { begun, revision, savedAt } = draft ?? { begun: null, revision: 0, savedAt: null };
  const { offer, ...others } = begun ?? {};
  const free = new Set(days.flatMap(({ times }) => times.map(({ value }) => value)));
  const times = offer?.times.filter((time) => free.has(time)) ?? [];
  return { begun: { ...others, ...(offer && { offer: { ...offer, times } }) }, revision, savedAt };
}

function Standing({
  request,
  coach: { now, zone },
}: {
  request: CoachRequest;
  coach: { now: Date; zone: string };
}) {
  const { alias, state, promisedBy, heldUntil, booked, offered, memberZone } = request;
  const both = (time: Span) =>
    sayBoth(time.startsAt, { reader: { zone }, other: { name: alias, zone: memberZone }, now });
  if (state === "scheduled" && booked) {
    const { yours, theirs, notes } = both(booked);
    return (
      <p className="well">
        <strong>Booked: {yours}.</strong> {theirs}. {notes.join(" ")}
      </p>
    );
  }
  if (state === "offered") {
    const said = offered.map((time) => ({ id: time.id, ...both(time) }));
    const forAll = sameForAll(said);
    return (
      <div className="well stack stack-2">
        <p>
          Held for {alias} until {sayMoment(heldUntil ?? now, zone)}.{forAll ? ` ${forAll}.` : ""}
        </p>
        <ul>
          {said.map(({ id, yours, theirs }) => (
            <li key={id} className="tnum">
              {yours}.{forAll ? "" : ` ${theirs}.`}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (state === "sent")
    return (
      <p>
        {request.happened.at(-1)?.event === "resumed" ? `${alias} took it up again as it stood. ` : ""}
        {isLate(request, now) ? "Was promised by" : "Promised by"}{" "}
        <strong>{sayMoment(promisedBy, zone)}</strong>
      </p>
    );
  if (state === "rested")
    return (
      <p>
        Resting: two weeks passed without an answer to your question. There is nothing to do. {alias} can take
        it up again, and your promise starts then.
      </p>
    );
  if (state === "asked-back")
    return <p>You asked one question back. Nothing is promised until {alias} answers it.</p>;
  // What closed it has the same name as the state it led to, but for a session, which ends by itself.
  const closed = request.happened.findLast(({ event }) => event === state);
  return <p>{[stateWords[state], ...(closed ? [sayMomentAsOf(closed.at, now, zone)] : [])].join(", ")}</p>;
}

/** What was written back and forth, in order. */
function Exchange({ request: { happened, alias }, coach: { now, zone } }: Pick<Props, "request" | "coach">) {
  const written = happened.filter(({ words }) => words !== null);
  if (written.length === 0) return null;
  return (
    <section className="stack stack-3" aria-labelledby="exchange">
      <h2 id="exchange" className="sub">
        Since then
      </h2>
      {written.map(({ id, by, at, words }) => (
        <div key={id} className={by === "member" ? "words" : "coach-words"}>
          <span className="meta">
            {by === "member" ? alias : "You"} · {sayMomentAsOf(at, now, zone)}
          </span>
          <p dir="auto">{words?.text}</p>
          {words?.next ? (
            <p className="meta">
              What {alias} can do next: “{nextOptionWords[words.next]}”
            </p>
          ) : null}
          {words?.nextWords ? <p dir="auto">{words.nextWords}</p> : null}
        </div>
      ))}
    </section>
  );
}

/** Free times by the coach's own day, each said for the member too. */
export function daysOf(
  times: readonly Span[],
  { zone, other, now }: { zone: string; other: { name: string; zone: string }; now: Date },
): DayOfTimes[] {
  const days = new Map<string, DayOfTimes>();
  for (const { startsAt } of times) {
    const key = dayKey(startsAt, zone);
    const notes = sayClockChanges(now, startsAt, [zone, other.zone]);
    const day = days.get(key) ?? { day: [sayWeekday(startsAt, zone), ...notes].join(". "), times: [] };
    const elsewhere = dayKey(startsAt, other.zone) === key ? "" : `${sayWeekday(startsAt, other.zone)}, `;
    const yours = sayHour(startsAt, zone);
    const theirs = `${elsewhere}${sayHour(startsAt, other.zone)}`;
    day.times.push({
      value: startsAt.toISOString(),
      hour: yours,
      said: yours === theirs ? "" : `${theirs} for ${other.name}`,
    });
    days.set(key, day);
  }
  return [...days.values()];
}
