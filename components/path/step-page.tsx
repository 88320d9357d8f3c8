import type { ReactNode } from "react";
import { isOpen } from "#content/index";
import { broughtForward, closedStep, doses, modulePage } from "#content/pages";
import type { AnswerView } from "#lib/answers/model";
import { emptyAnswer } from "#lib/answers/model";
import { sayDay } from "#lib/core/when";
import type { Exercise } from "#lib/exercises/answer";
import { fieldBlocks } from "#lib/exercises/answer";
import type { GuideModule, Step, SummaryPart } from "#lib/exercises/guide";
import { type Situation, unsaid, worded } from "#lib/exercises/situation";
import type { StepAnswers } from "#lib/pages/model";
import { Blocks } from "../exercises/blocks.tsx";
import { BroughtAlong, type Labels } from "../exercises/brought-along.tsx";
import { ExerciseSheet, type Writer } from "../exercises/exercise-sheet.tsx";
import { TryNote } from "../exercises/try-note.tsx";
import { Entries, type Keeping, keepsEntry } from "./log.tsx";
import { Parts } from "./parts.tsx";

/** Who is at the page: a member with their answers, or somebody whom nobody knows. */
export type Reader =
  | {
      is: "member";
      writer: Extract<Writer, { is: "member" }>;
      answers: StepAnswers;
      situation: Situation;
      now: Date;
      /** The entry that is about to be deleted. */
      deleting: string | null;
      /** What stands under what was written in an exercise: a card about its words. */
      under?: ReactNode;
    }
  | { is: "visitor" | "nobody"; turned: "signed-out" | "locked"; here: string };

type Props = {
  guideModule: GuideModule;
  next: { href: string; label: string };
  who: Reader;
};

export function StepPage({ step, ...props }: Props & { step: Exclude<Step, { screen: unknown }> }) {
  if ("short" in step) return <ShortPage {...props} stepId={step.id} short={step.short} />;
  return <ExercisePage {...props} stepId={step.id} exercise={step.exercise} />;
}

function situationOf(who: Reader): Situation {
  return who.is === "member" ? who.situation : unsaid;
}

function answerIn(who: Reader, exercise: Exercise): AnswerView {
  return who.is === "member" ? (who.answers.views[exercise.id] ?? emptyAnswer) : emptyAnswer;
}

function ShortPage({
  guideModule,
  stepId,
  short,
  next,
  who,
}: Props & { stepId: string; short: Extract<Step, { short: unknown }>["short"] }) {
  const situation = situationOf(who);
  const { title, paragraphs } = worded({ title: short.title, paragraphs: short.paragraphs }, situation);
  const exercises = [...new Set(short.fields.map(({ exercise }) => exercise))];
  return (
    <section className="stack stack-6" aria-labelledby="step">
      <h2 id="step">{title}</h2>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {exercises.map((exercise, index) => (
        <ExerciseSheet
          key={exercise.id}
          exercise={exercise}
          only={short.fields.filter((line) => line.exercise === exercise)}
          askedBy={guideModule.id}
          entryId={entryOf(who, exercise)}
          answer={answerIn(who, exercise)}
          writer={writerOf(who)}
          situation={situation}
          here={`/path/${guideModule.number}/${stepId}`}
          next={index === exercises.length - 1 ? next : undefined}
        />
      ))}
    </section>
  );
}

/** A log names the entry that is written in. */
function entryOf(who: Reader, { dated }: Exercise): string | undefined {
  return who.is === "member" && dated === "log" ? who.answers.log?.entryId : undefined;
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
  const { title, intro } = worded({ title: exercise.title, intro: exercise.intro }, situation);
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
  return (
    <section className="stack stack-6" aria-labelledby="step">
      <div className="stack stack-2">
        <h2 id="step">{title}</h2>
        {intro.map((line) => (
          <p className="hint" key={line}>
            {line}
          </p>
        ))}
      </div>
      {who.is === "member" ? <BroughtAlong labels={labelsFor(guideModule)} /> : null}
      {who.is === "visitor" ? <TryNote exerciseId={exercise.id} /> : null}
      {who.is === "member" ? <Before answers={who.answers} deep={exercise.deep ?? false} /> : null}
      {who.is === "member" && who.answers.closedLook ? (
        <ClosedLook {...{ exercise, situation, next }} answers={who.answers} zone={who.writer.timeZone} />
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

/** What stands above the questions: that a long piece was written today, and what was written earlier. */
function Before({ answers, deep }: { answers: StepAnswers; deep: boolean }) {
  return (
    <>
      {deep && answers.deepToday ? <p className="note">{doses.second(answers.deepToday)}</p> : null}
      <Opens parts={answers.opens} />
    </>
  );
}

/** About as much as fits a phone's screen beside the first question; more stands folded. */
const longForward = 600;

function Opens({ parts }: { parts: SummaryPart[] }) {
  if (parts.length === 0) return null;
  const size = JSON.stringify(parts.map(({ blocks }) => blocks)).length;
  if (size > longForward)
    return (
      <details className="well">
        <summary>{parts.length === 1 ? parts[0]?.title : broughtForward.heading}</summary>
        <Parts parts={parts} titled={parts.length > 1} />
      </details>
    );
  return (
    <div className="well stack stack-3">
      <Parts parts={parts} titled />
    </div>
  );
}

function ClosedLook({
  exercise,
  situation,
  answers,
  next,
  zone,
}: {
  exercise: Exercise;
  situation: Situation;
  answers: StepAnswers;
  next: Props["next"];
  zone: string;
}) {
  const { closedLook } = answers;
  if (!closedLook) return null;
  return (
    <div className="stack">
      <p className="meta">Your look of {sayDay(closedLook.openedAt, zone)}. It stays as it is.</p>
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

/** Earlier looks stay covered until today's is in: then they stand below it, each with its day. */
function EarlierLooks({
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
      <h3 id="looks">Earlier looks</h3>
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

function writerOf(who: Reader): Writer {
  if (who.is === "member") return who.writer;
  if (who.is === "visitor") return { is: "visitor" };
  const back = encodeURIComponent(who.here);
  return { is: "nobody", instead: who.turned === "locked" ? <Locked back={back} /> : <Closed back={back} /> };
}

function Locked({ back }: { back: string }): ReactNode {
  return (
    <div className="row">
      <a className="btn" href={`/unlock?back=${back}`}>
        Open it with your password
      </a>
    </div>
  );
}

function Closed({ back }: { back: string }): ReactNode {
  return (
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
  );
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
