import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { readAnswers } from "#lib/answers/queries";
import { sayDay } from "#lib/core/when";
import { labelAt, sayEntryDay } from "#lib/entries/model";
import { readLooks } from "#lib/entries/queries";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import type { SummaryInput } from "#lib/exercises/guide";
import { situationExercise, situationFrom } from "#lib/guide/model";
import { readFirstVersions } from "#lib/versions/queries";

/**
 * What was written in some exercises, ready for the pages that are made of it. However much there is, little is opened:
 * first versions only where something is made of them.
 */
export async function gather(member: MemberScope, exercises: Exercise[], { firsts = true } = {}) {
  const standing = exercises.filter(({ dated }) => !dated).map(({ id }) => id);
  const dated = exercises.filter((exercise) => exercise.dated).map(({ id }) => id);
  const [answerOf, firstVersions, looks] = await Promise.all([
    readAnswers(member, [...new Set([...standing, situationExercise])]),
    firsts ? readFirstVersions(member, standing) : [],
    readLooks(member, dated),
  ]);
  const situation = situationFrom(answerOf(situationExercise).stored);
  const firstOf = new Map(firstVersions.map((version) => [version.exerciseId, version]));
  const { now, timeZone: zone } = member;

  function inputAt(
    until: Date,
    stood: (exerciseId: string) => StoredAnswer = (id) => answerOf(id).stored,
  ): SummaryInput {
    return {
      answer: (exercise) => stood(exercise.id),
      looks: (exercise) => {
        const own = looks.filter((look) => look.exerciseId === exercise.id && look.openedAt <= until);
        // Said, and opened, when they are asked for: many a page is made of the newest alone.
        return own.map((look, index) => ({
          get label() {
            return labelAt(index, own, { now, zone });
          },
          at: look.openedAt,
          askedBy: look.askedBy,
          get stored() {
            return look.answer.stored;
          },
        }));
      },
      first: (exercise) => {
        const first = firstOf.get(exercise.id);
        return first
          ? { label: sayEntryDay(first.cutAt, now, zone), stored: first.stored }
          : { label: sayDay(until, zone), stored: stood(exercise.id) };
      },
      situation,
      now: until,
    };
  }

  return {
    answerOf,
    looks,
    situation,
    inputAt,
    isWritten: (exerciseId: string) =>
      answerOf(exerciseId).revision > 0 || looks.some((look) => look.exerciseId === exerciseId),
    isUnreadable: (of: readonly Exercise[]) =>
      of.some(({ id }) => answerOf(id).unreadable) ||
      looks.some((look) => of.some(({ id }) => id === look.exerciseId) && look.answer.unreadable),
  };
}
export type Gathered = Awaited<ReturnType<typeof gather>>;

/** What was written in some exercises as it stands now, for a page that reads from several modules. */
export async function summaryInput(member: MemberScope, exercises: Exercise[]): Promise<SummaryInput> {
  return (await gather(member, exercises)).inputAt(member.now);
}
