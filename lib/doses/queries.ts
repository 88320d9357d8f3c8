import "server-only";
import { exercisesOf, guideModules, toolExercises } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { readNewestAnswers, readSavedSince } from "#lib/answers/queries";
import { after, hour } from "#lib/core/clock";
import { dayKey } from "#lib/core/when";
import type { Exercise } from "#lib/exercises/answer";
import { stopQuestion, wentRoundTwice } from "./model.ts";

const all = [...new Set([...guideModules.flatMap(exercisesOf), ...toolExercises])];

/** So long lies between the beginning of a day and its end, where the clocks went back in it. */
const longestDay = 25 * hour;

/** Where a long piece was written today already: the title of that exercise (care.md §2.3). */
export async function otherDeepToday(member: MemberScope, exercises: Exercise[]): Promise<string | null> {
  if (!exercises.some(({ deep }) => deep)) return null;
  const others = all.filter((exercise) => exercise.deep && !exercises.includes(exercise));
  const today = dayKey(member.now, member.timeZone);
  const saved = await readSavedSince(member, {
    exerciseIds: others.map(({ id }) => id),
    since: after(member.now, -longestDay),
  });
  const found = saved.find(({ savedAt }) => dayKey(savedAt, member.timeZone) === today);
  return others.find(({ id }) => id === found?.exerciseId)?.title ?? null;
}

/** Every exercise that ends with the stop question. */
const stopping = all
  .filter(({ dated, fields }) => !dated && fields.some(({ key }) => key === stopQuestion.key))
  .map(({ id }) => id);

/**
 * Whether the last two pieces of writing both went round, the newer of them today (care.md §2.3). Where it is known when
 * each exercise was saved last, a day without any of them needs no asking.
 */
export async function goesRound(
  member: MemberScope,
  saved?: { exerciseId: string; savedAt: Date }[],
): Promise<boolean> {
  const since = after(member.now, -longestDay);
  const today = dayKey(member.now, member.timeZone);
  const isToday = saved?.some(
    ({ exerciseId, savedAt }) =>
      savedAt >= since && stopping.includes(exerciseId) && dayKey(savedAt, member.timeZone) === today,
  );
  if (isToday === false) return false;
  const newest = await readNewestAnswers(member, { exerciseIds: stopping, savedSince: since, take: 4 });
  const stopped = newest.flatMap(({ stored }) => {
    const cell = stored[stopQuestion.key];
    return cell && cell.value !== "" ? [cell] : [];
  });
  return wentRoundTwice(stopped, { now: member.now, zone: member.timeZone });
}
