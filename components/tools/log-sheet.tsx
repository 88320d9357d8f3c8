import { type AnswerView, emptyAnswer } from "#lib/answers/model";
import type { Look } from "#lib/entries/model";
import type { Exercise } from "#lib/exercises/answer";
import type { ShortLine } from "#lib/exercises/guide";
import type { Situation } from "#lib/exercises/situation";
import type { Log } from "#lib/logs/model";
import { ExerciseSheet, type Writer } from "../exercises/exercise-sheet.tsx";

/** Who writes on a page of a tool. */
export type Member = {
  ownerTag: string;
  timeZone: string;
  now: Date;
  sharedScreen: boolean;
};

export function writerOf({
  ownerTag,
  timeZone,
  now,
  sharedScreen,
}: Member): Extract<Writer, { is: "member" }> {
  return { is: "member", tag: ownerTag, timeZone, now, keepsOnDevice: !sharedScreen };
}

/** What stands in a log on the page of a tool, for a card about its words. */
export function logNote(exercise: Exercise, { written, shown }: { written: Look | null; shown: Log }) {
  return { exercise, stored: written?.answer.stored ?? {}, log: shown };
}

/** The entry of a log that is being written, on the page of a tool. */
export function LogSheet({
  exercise,
  log,
  member,
  situation,
  here,
  only,
  keep,
  ways,
}: {
  exercise: Exercise;
  log: { written: Pick<Look, "answer"> | null; shown: { entryId: string } };
  member: Member;
  situation: Situation;
  here: string;
  only?: Omit<ShortLine, "exercise">[];
  keep?: { label: string; onto: string };
  ways?: React.ReactNode;
}) {
  const answer: AnswerView = log.written?.answer ?? emptyAnswer;
  const { entryId } = log.shown;
  return (
    <ExerciseSheet
      key={entryId}
      exercise={exercise}
      only={only}
      askedBy=""
      entryId={entryId}
      keep={keep}
      answer={answer}
      writer={writerOf(member)}
      situation={situation}
      here={here}
      ways={ways}
    />
  );
}
