import "server-only";
import { exerciseById, exercisesOf, guideModules, toolExercises } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import type { Written } from "#lib/answers/model";
import { readAnswers, readWritten } from "#lib/answers/queries";
import { dayKey } from "#lib/core/when";
import type { Exercise } from "#lib/exercises/answer";
import { stopQuestion, wentRoundTwice } from "./model.ts";

/** Where a long piece was written today already: the title of that exercise (care.md §2.3). */
export async function otherDeepToday(member: MemberScope, exercises: Exercise[]): Promise<string | null> {
  if (!exercises.some(({ deep }) => deep)) return null;
  const today = dayKey(member.now, member.timeZone);
  for (const { exerciseId, savedAt } of await readWritten(member)) {
    const other = exerciseById(exerciseId);
    const isOther = other?.deep && !exercises.includes(other);
    if (isOther && dayKey(savedAt, member.timeZone) === today) return other.title;
  }
  return null;
}

/** Every exercise that ends with the stop question. */
const stopping = [...new Set([...guideModules.flatMap(exercisesOf), ...toolExercises])]
  .filter(({ dated, fields }) => !dated && fields.some(({ key }) => key === stopQuestion.key))
  .map(({ id }) => id);

/** Whether the last two pieces of writing both went round, the newer of them today (care.md §2.3). */
export async function goesRound(member: MemberScope, written?: Written[]): Promise<boolean> {
  const saved = written ?? (await readWritten(member));
  const newest = saved
    .filter(({ exerciseId }) => stopping.includes(exerciseId))
    .toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())
    .slice(0, 4)
    .map(({ exerciseId }) => exerciseId);
  if (newest.length < 2) return false;
  const answerOf = await readAnswers(member, newest);
  const stopped = newest.flatMap((id) => {
    const cell = answerOf(id).stored[stopQuestion.key];
    return cell && cell.value !== "" ? [cell] : [];
  });
  return wentRoundTwice(stopped, { now: member.now, zone: member.timeZone });
}
