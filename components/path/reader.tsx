import type { ReactNode } from "react";
import { closedStep } from "#content/pages";
import { type AnswerView, emptyAnswer } from "#lib/answers/model";
import type { Exercise } from "#lib/exercises/answer";
import { type Situation, unsaid } from "#lib/exercises/situation";
import type { StepAnswers } from "#lib/steps/model";
import type { Writer } from "../exercises/exercise-sheet.tsx";

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
  | {
      is: "visitor" | "nobody";
      turned: "signed-out" | "locked";
      here: string;
      /** Where the reading goes on beside what may not be written. */
      reading: { href: string; label: string } | null;
    };

export function situationOf(who: Reader): Situation {
  return who.is === "member" ? who.situation : unsaid;
}

export function answerIn(who: Reader, exercise: Exercise): AnswerView {
  return who.is === "member" ? (who.answers.views[exercise.id] ?? emptyAnswer) : emptyAnswer;
}

/** A log names the entry that is written in. */
export function entryOf(who: Reader, { dated }: Exercise): string | undefined {
  return who.is === "member" && dated === "log" ? who.answers.log?.entryId : undefined;
}

/** Who writes on the sheet; for somebody who may not, the door that stands there instead. */
export function writerOf(who: Reader): Writer {
  if (who.is === "member") return who.writer;
  if (who.is === "visitor") return { is: "visitor" };
  const back = encodeURIComponent(who.here);
  return {
    is: "nobody",
    instead: who.turned === "locked" ? <Locked back={back} /> : <Closed back={back} reading={who.reading} />,
  };
}

/** Nothing: the door stands on the page once, however many sheets it stands in for. */
export const noDoor: Writer = { is: "nobody", instead: null };

function Locked({ back }: { back: string }): ReactNode {
  return (
    <div className="row">
      <a className="btn" href={`/unlock?back=${back}`}>
        Open it with your password
      </a>
    </div>
  );
}

function Closed({
  back,
  reading,
}: {
  back: string;
  reading: { href: string; label: string } | null;
}): ReactNode {
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
      {reading ? (
        <p>
          <a href={reading.href}>{reading.label}</a>
        </p>
      ) : null}
    </div>
  );
}
