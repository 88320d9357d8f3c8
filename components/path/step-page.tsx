import { isOpen } from "#content/index";
import { closedStep, modulePage } from "#content/pages";
import type { AnswerView } from "#lib/answers/model";
import { emptyAnswer } from "#lib/answers/model";
import { sayDay } from "#lib/core/when";
import type { Exercise } from "#lib/exercises/answer";
import { fieldBlocks } from "#lib/exercises/answer";
import type { GuideModule, Step } from "#lib/exercises/guide";
import type { StepAnswers } from "#lib/path/model";
import { Blocks } from "../exercises/blocks.tsx";
import { BroughtAlong, type Labels } from "../exercises/brought-along.tsx";
import { ExerciseSheet, type Writer } from "../exercises/exercise-sheet.tsx";
import { TryNote } from "../exercises/try-note.tsx";

/** Who is at the page: a member with their answers, or somebody whom nobody knows. */
export type Reader =
  | { is: "member"; writer: Extract<Writer, { is: "member" }>; answers: StepAnswers }
  | { is: "visitor" | "nobody"; turned: "signed-out" | "locked"; here: string };

export function StepPage({
  guideModule,
  step,
  next,
  who,
}: {
  guideModule: GuideModule;
  step: Exclude<Step, { screen: unknown }>;
  next: { href: string; label: string };
  who: Reader;
}) {
  const writer: Writer = writerOf(who);
  const answerOf = (exercise: Exercise): AnswerView =>
    who.is === "member" ? (who.answers.views[exercise.id] ?? emptyAnswer) : emptyAnswer;

  const here = `/path/${guideModule.number}/${step.id}`;
  if ("short" in step)
    return (
      <section className="stack stack-6" aria-labelledby="step">
        <h2 id="step">{step.short.title}</h2>
        <div className="prose">
          {step.short.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {[...new Set(step.short.fields.map(({ exercise }) => exercise))].map((exercise, index, all) => (
          <ExerciseSheet
            key={exercise.id}
            exercise={exercise}
            only={step.short.fields.filter((line) => line.exercise === exercise).map(({ key }) => key)}
            askedBy={guideModule.id}
            answer={answerOf(exercise)}
            writer={writer}
            here={here}
            next={index === all.length - 1 ? next : undefined}
          />
        ))}
      </section>
    );

  const { exercise } = step;
  const closedLook = who.is === "member" ? who.answers.closedLook : null;
  return (
    <section className="stack stack-6" aria-labelledby="step">
      <div className="stack stack-2">
        <h2 id="step">{exercise.title}</h2>
        {exercise.intro.map((line) => (
          <p className="hint" key={line}>
            {line}
          </p>
        ))}
      </div>
      {who.is === "member" ? <BroughtAlong labels={labelsFor(guideModule)} /> : null}
      {who.is === "visitor" ? <TryNote exerciseId={exercise.id} /> : null}
      {closedLook && who.is === "member" ? (
        <div className="stack">
          <p className="meta">
            Your look of {sayDay(closedLook.openedAt, who.writer.timeZone)}. It stays as it is.
          </p>
          <Blocks blocks={exercise.fields.flatMap((field) => fieldBlocks(field, closedLook.answer.stored))} />
          <div className="row">
            <a className="btn" href={next.href}>
              {next.label}
            </a>
            <a className="btn second" href="?again">
              Look again today
            </a>
          </div>
        </div>
      ) : (
        <ExerciseSheet
          exercise={exercise}
          askedBy={guideModule.id}
          answer={answerOf(exercise)}
          writer={writer}
          here={here}
          next={next}
        />
      )}
    </section>
  );
}

function writerOf(who: Reader): Writer {
  if (who.is === "member") return who.writer;
  if (who.is === "visitor") return { is: "visitor" };
  const back = encodeURIComponent(who.here);
  return {
    is: "nobody",
    instead:
      who.turned === "locked" ? (
        <div className="row">
          <a className="btn" href={`/unlock?back=${back}`}>
            Open it with your password
          </a>
        </div>
      ) : (
        <div className="stack">
          <p className="prose">{closedStep.paragraph}</p>
          <div className="row">
            <a className="btn" href="/join">
              {closedStep.join}
            </a>
            <a className="btn second" href={`/sign-in?back=${back}`}>
              Sign in
            </a>
          </div>
        </div>
      ),
  };
}

/** What can have been typed before joining, and what it says: a card and its pile; text speaks for itself. */
function labelsFor(guideModule: GuideModule): Labels {
  const open = guideModule.steps.flatMap((step) =>
    "exercise" in step && isOpen(guideModule, step) ? [step.exercise] : [],
  );
  return Object.fromEntries(
    open.map(({ id, fields }) => {
      const sorts = fields.filter((field) => field.kind === "card-sort");
      const cards = sorts.flatMap(({ key, cards }) =>
        cards.map((card): [string, string] => [`${key}.${card.id}`, card.label]),
      );
      const piles = sorts.flatMap(({ piles }) =>
        piles.map((pile): [string, string] => [pile.id, pile.label]),
      );
      return [id, { cards: Object.fromEntries(cards), piles: Object.fromEntries(piles) }];
    }),
  );
}

/** The words at the top of a module's first page. */
export function moduleLength(guideModule: GuideModule): string {
  return modulePage.length(guideModule.minutes, guideModule.shortMinutes);
}
