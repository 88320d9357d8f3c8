import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { readAnswers } from "#lib/answers/queries";
import { sayDayAsOf } from "#lib/core/when";
import { labelAt } from "#lib/entries/model";
import { type KeptFor, readEnds, readLooks } from "#lib/entries/queries";
import type { Exercise, StoredAnswer } from "#lib/exercises/answer";
import type { MadeFrom, SummaryInput } from "#lib/exercises/guide";
import { situationExercise, situationFrom } from "#lib/guide/model";
import { readFirstVersions } from "#lib/versions/queries";

/**
 * What was written in some exercises, ready for the pages that are made of it. However much there is, little is read, and
 * of that only what is asked for is opened. `keptFor` is the module whose earlier pages are made of it as well.
 */
export async function gather(
  member: MemberScope,
  { exercises, firsts = [], ends = [] }: MadeFrom,
  { keptFor = null }: { keptFor?: KeptFor | null } = {},
) {
  const standing = exercises.filter(({ dated }) => !dated).map(({ id }) => id);
  const dated = exercises.filter((exercise) => exercise.dated && !ends.includes(exercise));
  const [answerOf, firstVersions, ...found] = await Promise.all([
    readAnswers(member, [...new Set([...standing, situationExercise])]),
    readFirstVersions(member, idsOf(firsts)),
    readLooks(member, idsOf(dated)),
    readEnds(member, { exerciseIds: idsOf(ends), keptFor }),
  ]);
  const looks = found.flat();
  const situation = situationFrom(answerOf(situationExercise).stored);
  const firstOf = new Map(firstVersions.map((version) => [version.exerciseId, version]));
  const { now, timeZone: zone } = member;

  /** A page that asks for what it does not name would be made of less than was written, and nobody would notice. */
  function asked(exercise: Exercise, among: readonly Exercise[]): string {
    if (!among.includes(exercise)) throw new Error(`${exercise.id} is not named among what is read.`);
    return exercise.id;
  }

  /** As it stood at an instant, with its days called as one calls them then, or now. */
  function inputAt(
    until: Date,
    {
      stood = (exerciseId) => answerOf(exerciseId).stored,
      saidAt = now,
    }: { stood?: (exerciseId: string) => StoredAnswer; saidAt?: Date } = {},
  ): SummaryInput {
    return {
      answer: (exercise) => stood(asked(exercise, exercises)),
      looks: (exercise) => {
        const id = asked(exercise, exercises);
        const own = looks.filter((look) => look.exerciseId === id && look.openedAt <= until);
        // Said, and opened, when they are asked for: many a page is made of the newest alone.
        return own.map((look, index) => {
          let label: string | undefined;
          return {
            get label() {
              label ??= labelAt(index, own, { now: saidAt, zone });
              return label;
            },
            at: look.openedAt,
            askedBy: look.askedBy,
            get stored() {
              return look.answer.stored;
            },
          };
        });
      },
      first: (exercise) => {
        const first = firstOf.get(asked(exercise, firsts));
        return first
          ? { label: sayDayAsOf(first.cutAt, saidAt, zone), stored: first.stored }
          : { label: sayDayAsOf(until, saidAt, zone), stored: stood(exercise.id) };
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
export async function summaryInput(member: MemberScope, reads: MadeFrom): Promise<SummaryInput> {
  return (await gather(member, reads)).inputAt(member.now);
}

const idsOf = (exercises: readonly Exercise[]) => exercises.map(({ id }) => id);
