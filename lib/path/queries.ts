import "server-only";
import { guideModules } from "#content/index";
import { compass, person, relief } from "#content/modules/01-person-or-quiet/exercises";
import { tools } from "#content/tools/index";
import type { MemberScope } from "#lib/access/scope";
import type { Written } from "#lib/answers/model";
import { readAnswers, readWritten } from "#lib/answers/queries";
import { howItIsLately } from "#lib/checkins/queries";
import { goesRound } from "#lib/doses/queries";
import { readNewest } from "#lib/entries/queries";
import type { StoredAnswer } from "#lib/exercises/answer";
import type { GuideModule } from "#lib/exercises/guide";
import type { Situation } from "#lib/exercises/situation";
import { rests, situationExercise, situationFrom, wayThrough } from "#lib/guide/model";
import { type End, writtenInModules } from "#lib/pages/model";
import { rowsOf } from "#lib/platform/db";
import { restsOf } from "#lib/stops/queries";
import { type ModuleState, type Step, type Suggestion, suggest } from "./model.ts";

/** What home shows of the guide: each module's state, the one suggestion, and when something was saved last. */
export async function pathOf(member: MemberScope): Promise<{
  modules: { guideModule: GuideModule; state: ModuleState }[];
  suggestion: Suggestion | null;
  lastSaveAt: Date | null;
  died: boolean;
}> {
  // All at once, so that the database is gone to once.
  const [marks, written, arrival, newestOf, lately, restsAt] = await Promise.all([
    readMarks(member),
    readWritten(member),
    readAnswers(member, [situationExercise]),
    readNewest(member, [compass.id]),
    howItIsLately(member),
    restsOf(member),
  ]);
  const look = newestOf(compass.id);
  const said = arrival(situationExercise).stored;
  const situation = situationFrom(said);
  const inModule = writtenInModules(written);
  const guide = guideModules.map((guideModule) => {
    const mark = marks.find(({ moduleId }) => moduleId === guideModule.id);
    const own = inModule(guideModule);
    return {
      guideModule,
      state: stateOf(guideModule, { mark, own, situation }),
      nextStep: firstUnwritten(guideModule, { own, situation }),
    };
  });
  const lastSaveAt = newest(written);
  const wentRound = await goesRound(member, written);
  const suggestion = suggest({
    guide,
    tools,
    situation,
    lastSaveAt,
    compass: look && {
      person: markIn(look.answer.stored, person.key),
      relief: markIn(look.answer.stored, relief.key),
    },
    hurt: lately.hurt,
    endedAt: dayIn(said, "since"),
    wentRound,
    rests: restsAt(lately),
    now: member.now,
  });
  return { modules: guide, suggestion, lastSaveAt, died: situation.died === "yes" };
}

type Mark = { moduleId: string; mark: string; at: Date };

/** How each module was ended last. */
async function readMarks(member: MemberScope): Promise<Mark[]> {
  return rowsOf<Mark>`
    select distinct on ("moduleId") "moduleId", mark, at from "ModuleMark"
    where "memberId" = ${member.id}::uuid
    order by "moduleId", at desc, id desc`;
}

function markIn(stored: StoredAnswer, key: string): number | null {
  const value = stored[key]?.value;
  return typeof value === "number" ? value : null;
}

function dayIn(stored: StoredAnswer, key: string): Date | null {
  const value = stored[key]?.value;
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at);
}

function newest(written: Written[]): Date | null {
  return written.reduce<Date | null>(
    (latest, { savedAt }) => (latest && latest > savedAt ? latest : savedAt),
    null,
  );
}

function stateOf(
  guideModule: GuideModule,
  {
    mark,
    own,
    situation,
  }: { mark: { mark: string; at: Date } | undefined; own: Written[]; situation: Situation },
): ModuleState {
  if (mark) return { state: mark.mark as End, at: mark.at };
  if (rests(guideModule, situation)) return { state: "resting" };
  const savedAt = newest(own);
  return savedAt ? { state: "middle", savedAt } : { state: "unopened" };
}

/** The first exercise on the way through a module in which nothing is written. */
function firstUnwritten(
  guideModule: GuideModule,
  { own, situation }: { own: Written[]; situation: Situation },
): Step | null {
  const isWritten = (exercise: string) => own.some(({ exerciseId }) => exerciseId === exercise);
  for (const step of wayThrough(guideModule, { situation, isWritten }))
    if ("exercise" in step && !isWritten(step.exercise.id))
      return { number: guideModule.number, stepId: step.id, title: step.exercise.title };
  return null;
}
