import { notFound } from "next/navigation";
import { helpFor } from "#content/help/index";
import { whatToDo } from "#content/safety/concerns";
import { requireCoach } from "#lib/access/page";
import { sayMoment, sayZone } from "#lib/core/when";
import { sayChosen, wordsOf } from "#lib/safety/model";
import { concernOf } from "#lib/safety/queries";
import { CoachFrame } from "@/components/frame/coach-frame";
import { ConcernForm } from "@/components/safety/concern-form";

/** What somebody chose to tell their coach: the fact, its source and its times, and what the coach does about it. */
export default async function ConcernPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const coach = await requireCoach(`/coach/concerns/${id}`);
  const concern = await concernOf(coach, id);
  if (!concern) notFound();
  const { alias, memberZone, urgent } = concern;
  const zone = coach.timeZone;
  const yours = sayMoment(concern.answeredAt, zone);
  const theirs = sayMoment(concern.answeredAt, memberZone);
  const lines = helpFor(concern.country)?.inSentence;
  const facts = [
    { fact: "Chose", is: `“${sayChosen(concern)}”, to the question “${wordsOf(concern.question).title}”` },
    {
      fact: "When",
      is: `${yours}, your time. ${theirs === yours ? "The same hour" : theirs} for ${alias}, in ${sayZone(memberZone)}`,
    },
    { fact: "Saw", is: lines ? `The help lines for ${lines}` : "The help page, without a country" },
    {
      fact: "Told you",
      is:
        concern.asked === "always"
          ? `At once, as ${alias} chose beforehand`
          : `By a press, ${sayMoment(concern.toldAt, zone)}`,
    },
  ];
  return (
    <CoachFrame current="queue">
      <div className="col stack stack-6">
        <div>
          <p className="eyebrow">
            <a href="/coach">Queue</a> · {alias}
          </p>
          <h1>An answer about safety</h1>
          <p className="hint">
            {alias} chose to tell you this one answer. Nothing else from the questions is shown here.
          </p>
        </div>
        <dl className="stack stack-3">
          {facts.map(({ fact, is }) => (
            <div key={fact}>
              <dt className="label">{fact}</dt>
              <dd className="m-0">{is}</dd>
            </div>
          ))}
        </dl>
        <section className="stack stack-3" aria-labelledby="do">
          <h2 id="do">{urgent ? whatToDo.urgent.title : whatToDo.concern.title}</h2>
          <ol className="stack stack-2">
            {(urgent ? whatToDo.urgent.steps : whatToDo.concern.steps).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        {concern.done.length > 0 && (
          <section className="stack stack-3" aria-labelledby="record">
            <h2 id="record">What was done</h2>
            {concern.done.map(({ at, text }) => (
              <blockquote key={at} className="coach-words">
                <span className="meta">{sayMoment(new Date(at), zone)}</span>
                <p>{text}</p>
              </blockquote>
            ))}
          </section>
        )}
        <ConcernForm
          id={id}
          urgent={urgent}
          acknowledged={concern.seenAt !== null}
          waits={concern.endAskedAt !== null}
        />
      </div>
    </CoachFrame>
  );
}
