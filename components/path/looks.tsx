import type { AnswerView } from "#lib/answers/model";
import { sayDayAsOf } from "#lib/core/when";
import { type Exercise, fieldBlocks } from "#lib/exercises/answer";
import { type Situation, worded } from "#lib/exercises/situation";
import type { StepAnswers } from "#lib/steps/model";
import { Blocks } from "../exercises/blocks.tsx";

/** This module’s look, once it is a page with a date: to read, and to look again beside it. */
export function ClosedLook({
  exercise,
  situation,
  answers,
  next,
  now,
  zone,
}: {
  exercise: Exercise;
  situation: Situation;
  answers: StepAnswers;
  next: { href: string; label: string };
  now: Date;
  zone: string;
}) {
  const { closedLook } = answers;
  if (!closedLook) return null;
  return (
    <div className="stack stack-5">
      <p className="meta">Your look of {sayDayAsOf(closedLook.openedAt, now, zone)}. It stays as it is.</p>
      <Written exercise={exercise} stored={closedLook.answer.stored} situation={situation} />
      <div className="row">
        <a className="btn" href={next.href}>
          {next.label}
        </a>
        <a className="btn second" href="?again">
          Look again today
        </a>
      </div>
    </div>
  );
}

/**
 * Earlier looks stay covered until today's is in: then they stand below it, each with its day. Below a look that is kept
 * already, later ones stand as well.
 */
export function EarlierLooks({
  answers,
  exercise,
  situation,
}: {
  answers: StepAnswers;
  exercise: Exercise;
  situation: Situation;
}) {
  if (answers.earlierLooks.length === 0) return null;
  return (
    <section className="stack stack-3" aria-labelledby="looks">
      <h3 className="q" id="looks">
        {answers.closedLook ? "Other looks" : "Earlier looks"}
      </h3>
      {answers.earlierLooks.map(({ label, look }) => (
        <details key={look.entryId}>
          <summary>{label}</summary>
          <Written exercise={exercise} stored={look.answer.stored} situation={situation} />
        </details>
      ))}
    </section>
  );
}

/** What was written in an exercise, to read. */
export function Written({
  exercise,
  stored,
  situation,
}: {
  exercise: Exercise;
  stored: AnswerView["stored"];
  situation: Situation;
}) {
  return (
    <Blocks blocks={worded(exercise.fields, situation).flatMap((field) => fieldBlocks(field, stored))} />
  );
}
