import type { Exercise } from "#lib/exercises/answer";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { worded } from "#lib/exercises/situation";
import { BroughtAlong } from "../exercises/brought-along.tsx";
import { ExerciseSheet } from "../exercises/exercise-sheet.tsx";
import { TryNote } from "../exercises/try-note.tsx";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { Entries, type Keeping, keepsEntry } from "./log.tsx";
import { ClosedLook, EarlierLooks } from "./looks.tsx";
import { answerIn, entryOf, noDoor, type Reader, situationOf, writerOf } from "./reader.tsx";
import { labelsFor } from "./typed-before.ts";
import { WrittenBefore } from "./written-before.tsx";

type Props = {
  guideModule: GuideModule;
  next: { href: string; label: string };
  who: Reader;
};

/** A page of a module to write on: an exercise, or the short version’s lines of several. */
export function StepPage({ step, ...props }: Props & { step: Exclude<Step, { screen: unknown }> }) {
  if ("short" in step) return <ShortPage {...props} stepId={step.id} short={step.short} />;
  return <ExercisePage {...props} stepId={step.id} exercise={step.exercise} />;
}

function ShortPage({
  guideModule,
  stepId,
  short,
  next,
  who,
}: Props & { stepId: string; short: Extract<Step, { short: unknown }>["short"] }) {
  const situation = situationOf(who);
  const { title, paragraphs } = worded({ ...short, fields: [] }, situation);
  const exercises = [...new Set(short.fields.map(({ exercise }) => exercise))];
  return (
    <section className="stack stack-6" aria-labelledby="step">
      <h2 id="step">{title}</h2>
      <div className="prose">
        <Paragraphs of={paragraphs} />
      </div>
      {exercises.map((exercise, index) => (
        <ExerciseSheet
          key={exercise.id}
          exercise={exercise}
          only={short.fields.filter((line) => line.exercise === exercise)}
          askedBy={guideModule.id}
          entryId={entryOf(who, exercise)}
          answer={answerIn(who, exercise)}
          writer={who.is === "nobody" && index > 0 ? noDoor : writerOf(who)}
          situation={situation}
          here={`/path/${guideModule.number}/${stepId}`}
          next={index === exercises.length - 1 ? next : undefined}
          goesOn={index < exercises.length - 1}
        />
      ))}
      {who.is === "member" ? who.under : null}
    </section>
  );
}

function ExercisePage({
  guideModule,
  stepId,
  exercise,
  next,
  who,
}: Props & { stepId: string; exercise: Exercise }) {
  const here = `/path/${guideModule.number}/${stepId}`;
  const situation = situationOf(who);
  const { title, intro } = worded({ ...exercise, fields: [] }, situation);
  const keeping: Keeping | null =
    who.is === "member" && who.answers.log
      ? {
          log: who.answers.log,
          exercise,
          here,
          situation,
          zone: who.writer.timeZone,
          now: who.now,
          deleting: who.deleting,
        }
      : null;
  const entryId = entryOf(who, exercise);
  const triable = who.is === "member" ? labelsFor(guideModule) : null;
  return (
    <section className="stack stack-6" aria-labelledby="step">
      <div className="stack stack-2">
        <h2 id="step">{title}</h2>
        <Paragraphs of={intro} className="hint" />
      </div>
      {triable ? <BroughtAlong said={triable} /> : null}
      {who.is === "visitor" ? <TryNote exerciseId={exercise.id} /> : null}
      {who.is === "member" ? <WrittenBefore answers={who.answers} deep={exercise.deep ?? false} /> : null}
      {who.is === "member" && who.answers.closedLook ? (
        <ClosedLook
          {...{ exercise, situation, next }}
          answers={who.answers}
          now={who.now}
          zone={who.writer.timeZone}
        />
      ) : (
        <ExerciseSheet
          // A new entry is a new form: nothing of the one before stands in it.
          key={entryId}
          exercise={exercise}
          askedBy={guideModule.id}
          entryId={entryId}
          keep={keeping ? keepsEntry(keeping) : undefined}
          answer={answerIn(who, exercise)}
          writer={writerOf(who)}
          situation={situation}
          here={here}
          next={next}
        />
      )}
      {who.is === "member" ? who.under : null}
      {who.is === "member" ? (
        <EarlierLooks answers={who.answers} exercise={exercise} situation={situation} />
      ) : null}
      {keeping ? <Entries {...keeping} /> : null}
    </section>
  );
}
