import "server-only";
import { exercisesOf, guideModules } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { readAnswers, readVersions } from "#lib/answers/queries";
import { sayDay } from "#lib/core/when";
import type { Look } from "#lib/entries/model";
import { readLooks } from "#lib/entries/queries";
import { fieldCells, type StoredAnswer } from "#lib/exercises/answer";
import type { DatedAnswer, GuideModule, Step, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";
import { db } from "#lib/platform/db";
import {
  type End,
  type ModulePage,
  type ModuleState,
  type StepAnswers,
  type Suggestion,
  suggest,
} from "./model.ts";

/** The page that a module makes of what the member wrote in it, as it stands now. */
export async function modulePage(member: MemberScope, guideModule: GuideModule): Promise<ModulePage> {
  const exercises = exercisesOf(guideModule);
  const standing = exercises.filter((exercise) => !exercise.dated).map((exercise) => exercise.id);
  const dated = exercises.filter((exercise) => exercise.dated);
  const [answerOf, versions, marks, ...looks] = await Promise.all([
    readAnswers(member, standing),
    readVersions(member, standing),
    readMarks(member, guideModule.id),
    ...dated.map((exercise) => readLooks(member, exercise.id)),
  ]);
  const looksOf = new Map(dated.map((exercise, index) => [exercise.id, looks[index] ?? []]));
  const input = (stored: (exerciseId: string) => StoredAnswer, until: Date): SummaryInput => ({
    answer: (exercise) => stored(exercise.id),
    looks: (exercise) => labelled(looksOf.get(exercise.id) ?? [], { until, zone: member.timeZone }),
    first: (exercise) => ({ label: sayDay(until, member.timeZone), stored: stored(exercise.id) }),
    situation: unsaid,
    now: until,
  });
  const views = standing.map(answerOf);
  const allLooks = [...looksOf.values()].flat();
  const parts = guideModule.summary(input((id) => answerOf(id).stored, member.now));
  const savedAt = newest([...views, ...allLooks.map((look) => look.answer)].map((view) => view.savedAt));
  return {
    parts,
    state: stateOf(marks.at(0), savedAt),
    earlier: keptPages(guideModule, { marks, versions, input }, parts),
    unreadable: [...views, ...allLooks.map((look) => look.answer)].some((view) => view.unreadable),
  };
}

/** "M1, 19 March": which module asked, and when. */
function labelled(looks: Look[], { until, zone }: { until: Date; zone: string }): DatedAnswer[] {
  return looks
    .filter((look) => look.openedAt <= until)
    .map(({ askedBy, openedAt, answer }) => ({
      label: [askedBy?.toUpperCase(), sayDay(openedAt, zone)].filter(Boolean).join(", "),
      at: openedAt,
      askedBy,
      stored: answer.stored,
    }));
}

type Mark = { mark: string; at: Date };
type Versions = Awaited<ReturnType<typeof readVersions>>;

/** The pages kept at earlier ends, each made from the versions that stood then. The same page twice is kept once. */
function keptPages(
  guideModule: GuideModule,
  kept: {
    marks: Mark[];
    versions: Versions;
    input: (stored: (exerciseId: string) => StoredAnswer, until: Date) => SummaryInput;
  },
  today: SummaryPart[],
): { at: Date; parts: SummaryPart[] }[] {
  const pages: { at: Date; parts: SummaryPart[] }[] = [];
  let shown = JSON.stringify(today);
  for (const { at } of kept.marks) {
    const stood = (exerciseId: string) =>
      kept.versions.find((version) => version.exerciseId === exerciseId && version.cutAt <= at)?.stored ?? {};
    const parts = guideModule.summary(kept.input(stood, at));
    const text = JSON.stringify(parts);
    if (parts.length > 0 && text !== shown) pages.push({ at, parts });
    shown = text;
  }
  return pages;
}

async function readMarks(member: MemberScope, moduleId: string): Promise<Mark[]> {
  return db.moduleMark.findMany({
    where: { memberId: member.id, moduleId },
    select: { mark: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

function stateOf(mark: Mark | undefined, savedAt: Date | null): ModuleState {
  if (mark) return { state: mark.mark as End, at: mark.at };
  return savedAt ? { state: "middle", savedAt } : { state: "unopened" };
}

function newest(dates: (Date | null)[]): Date | null {
  return dates.reduce((latest, date) => (date && (!latest || date > latest) ? date : latest), null);
}

/**
 * What was written in the exercises of a step. A dated exercise shows the look that is open; if there is none but an
 * earlier one, that one, unless a new look was asked for.
 */
export async function stepAnswers(
  member: MemberScope,
  { guideModule, step, again }: { guideModule: GuideModule; step: Step; again: boolean },
): Promise<StepAnswers> {
  const exercises =
    "exercise" in step
      ? [step.exercise]
      : "short" in step
        ? step.short.fields.map(({ exercise }) => exercise)
        : [];
  if (exercises.length === 0) return { views: {}, closedLook: null };
  const standing = exercises.filter((exercise) => !exercise.dated).map((exercise) => exercise.id);
  const dated = exercises.find((exercise) => exercise.dated);
  const [answerOf, looks] = await Promise.all([
    readAnswers(member, standing),
    dated ? readLooks(member, dated.id) : [],
  ]);
  const own = looks.filter((look) => look.askedBy === guideModule.id);
  const open = own.find((look) => look.closedAt === null);
  const views = Object.fromEntries(standing.map((id) => [id, answerOf(id)]));
  if (dated && open) views[dated.id] = open.answer;
  return { views, closedLook: open || again ? null : (own.at(-1) ?? null) };
}

/** What home shows of the guide: each module's state, the one suggestion, and when something was saved last. */
export async function pathOf(member: MemberScope): Promise<{
  modules: { guideModule: GuideModule; state: ModuleState }[];
  suggestion: Suggestion | null;
  lastSaveAt: Date | null;
}> {
  const exercises = guideModules.flatMap(exercisesOf);
  const [marks, answers] = await Promise.all([
    db.moduleMark.findMany({
      where: { memberId: member.id },
      select: { moduleId: true, mark: true, at: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    }),
    db.answer.findMany({
      where: { memberId: member.id, exerciseId: { in: exercises.map((exercise) => exercise.id) } },
      select: { exerciseId: true, savedAt: true },
    }),
  ]);
  const lastSaveAt = newest(answers.map((answer) => answer.savedAt));
  const modules = guideModules.map((guideModule) => {
    const own = new Set(exercisesOf(guideModule).map((exercise) => exercise.id));
    const savedAt = newest(answers.filter(({ exerciseId }) => own.has(exerciseId)).map((row) => row.savedAt));
    return {
      guideModule,
      state: stateOf(
        marks.find(({ moduleId }) => moduleId === guideModule.id),
        savedAt,
      ),
    };
  });
  const current = modules.find(({ state }) => state.state === "middle" || state.state === "thinking");
  const nextStep = current ? await firstOpenExercise(member, current.guideModule) : null;
  const guide = modules.map((entry) => ({ ...entry, nextStep: entry === current ? nextStep : null }));
  return { modules, suggestion: suggest({ guide, lastSaveAt, now: member.now }), lastSaveAt };
}

/** The first exercise of a module in which nothing is written yet. */
async function firstOpenExercise(member: MemberScope, guideModule: GuideModule) {
  const steps = guideModule.steps.flatMap((step) => ("exercise" in step ? [step] : []));
  const standing = steps.filter(({ exercise }) => !exercise.dated).map(({ exercise }) => exercise.id);
  const dated = steps.filter(({ exercise }) => exercise.dated);
  const [answerOf, looked] = await Promise.all([
    readAnswers(member, standing),
    Promise.all(dated.map(({ exercise }) => readLooks(member, exercise.id))),
  ]);
  const lookOf = new Map(
    dated.map(({ exercise }, index) => [exercise.id, looked[index]?.at(-1)?.answer.stored ?? {}]),
  );
  const open = steps.find(({ exercise }) => {
    const stored = exercise.dated ? (lookOf.get(exercise.id) ?? {}) : answerOf(exercise.id).stored;
    return exercise.fields.every((field) => Object.keys(fieldCells(field, stored)).length === 0);
  });
  return open ? { number: guideModule.number, stepId: open.id, title: open.exercise.title } : null;
}
