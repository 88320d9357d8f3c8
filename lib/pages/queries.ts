import "server-only";
import { exerciseById, exercisesOf, guideModules, toolExercises } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import type { Written } from "#lib/answers/model";
import {
  readAnswers,
  readFirstVersions,
  readVersions,
  readVersionsAt,
  readWritten,
  situationOf,
} from "#lib/answers/queries";
import { newId } from "#lib/core/ids";
import { dayKey, sayDay } from "#lib/core/when";
import { entriesShown, isOpenToday, type Look, labelsOf, sayEntryDay } from "#lib/entries/model";
import { readEntry, readLog, readLooks, readOpenEntry } from "#lib/entries/queries";
import { type Exercise, isAnswered, type StoredAnswer } from "#lib/exercises/answer";
import type { GuideModule, Step, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { type Situation, withWord } from "#lib/exercises/situation";
import { partsFor, rests, situationExercise, situationFrom, wayThrough } from "#lib/guide/model";
import { db } from "#lib/platform/db";
import {
  changedFrom,
  type End,
  isWrittenIn,
  type KeepsakePage,
  type KeptPage,
  type Log,
  type ModulePage,
  pagesKept,
  type StepAnswers,
  type StepAsked,
  stopQuestion,
  viewInWords,
  wentRoundTwice,
} from "./model.ts";

/** The page that a module makes of what the member wrote in it, as it stands now. */
export async function modulePage(member: MemberScope, guideModule: GuideModule): Promise<ModulePage> {
  const [gathered, marks, wentRound] = await Promise.all([
    gather(member, behind(guideModule)),
    readMarks(member, guideModule.id),
    goesRound(member),
  ]);
  const { situation } = gathered;
  const input = gathered.inputAt(member.now);
  const parts = partsFor(guideModule.summary(input), situation);
  const advice = guideModule.advice?.(input);
  const [mark] = marks;
  return {
    parts,
    advice: advice && withWord(advice, situation),
    ended: mark ? { end: mark.mark as End, at: mark.at } : null,
    earlier: await keptPages(member, { guideModule, marks, gathered, today: parts }),
    unreadable: gathered.isUnreadable(exercisesOf(guideModule)),
    rests: rests(guideModule, situation),
    situation,
    wentRound,
  };
}

/** What was written in some exercises as it stands now, for a page that reads from several modules. */
export async function summaryInput(member: MemberScope, exercises: Exercise[]): Promise<SummaryInput> {
  return (await gather(member, exercises)).inputAt(member.now);
}

/** Everything that a module shows: its own exercises, and those of others that it reads. */
function behind(guideModule: GuideModule): Exercise[] {
  return [...new Set([...exercisesOf(guideModule), ...guideModule.reads])];
}

/**
 * What was written in some exercises, ready for the pages that are made of it. However much there is, little is opened:
 * first versions only where something is made of them.
 */
async function gather(member: MemberScope, exercises: Exercise[], { firsts = true } = {}) {
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
        const labels = labelsOf(own, { now, zone });
        return own.map(({ openedAt, askedBy, answer }, index) => ({
          label: labels[index] ?? "",
          at: openedAt,
          askedBy,
          stored: answer.stored,
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
    isUnreadable: (of: Exercise[]) =>
      of.some(({ id }) => answerOf(id).unreadable) ||
      looks.some((look) => look.answer.unreadable && of.some(({ id }) => id === look.exerciseId)),
  };
}
type Gathered = Awaited<ReturnType<typeof gather>>;

type Mark = { mark: string; at: Date };

async function readMarks(member: MemberScope, moduleId: string): Promise<Mark[]> {
  return db.moduleMark.findMany({
    where: { memberId: member.id, moduleId },
    select: { mark: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pagesKept + 1,
  });
}

/** The pages kept at earlier ends, each made from the versions that stood then. The same page twice is kept once. */
async function keptPages(
  member: MemberScope,
  {
    guideModule,
    marks,
    gathered,
    today,
  }: { guideModule: GuideModule; marks: Mark[]; gathered: Gathered; today: SummaryPart[] },
): Promise<KeptPage[]> {
  const stood = await readVersionsAt(member, {
    exerciseIds: behind(guideModule)
      .filter(({ dated }) => !dated)
      .map(({ id }) => id),
    instants: marks.map(({ at }) => at),
  });
  const pages: KeptPage[] = [];
  let shown = JSON.stringify(today);
  for (const { at } of marks) {
    const input = gathered.inputAt(at, (exerciseId) => stood(at, exerciseId));
    const parts = partsFor(guideModule.summary(input), gathered.situation);
    const text = JSON.stringify(parts);
    const changed = changedFrom(parts, today);
    if (changed.parts.length > 0 && text !== shown) pages.push({ at, ...changed });
    shown = text;
  }
  return pages.slice(0, pagesKept);
}

/**
 * What was written in the exercises of a step. A look that is open is shown as it is; if there is none but an earlier
 * one of this module, that one, unless a new look was asked for. A log shows the entry that is being written, and those
 * before it.
 */
export async function stepAnswers(
  member: MemberScope,
  { guideModule, step, asked }: { guideModule: GuideModule; step: Step; asked: StepAsked },
): Promise<StepAnswers> {
  const exercises = exercisesIn(step);
  const opensWith = "opensWith" in step ? step.opensWith : undefined;
  const [gathered, deepToday, log] = await Promise.all([
    gather(member, opensWith ? [...new Set([...exercises, ...behind(guideModule)])] : exercises, {
      firsts: opensWith !== undefined,
    }),
    otherDeepToday(member, exercises),
    logIn(member, { exercises, asked }),
  ]);
  const { situation } = gathered;
  const { looks, closedLook, open } = looksOf(gathered.looks, { guideModule, exercises, asked });
  const views = Object.fromEntries(
    exercises.map(({ id }) => [id, viewInWords(gathered.answerOf(id), situation)]),
  );
  if (open) views[open.exerciseId] = viewInWords(open.answer, situation);
  const entry = log?.written;
  if (entry) views[entry.exerciseId] = viewInWords(entry.answer, situation);
  const labels = labelsOf(looks, { now: member.now, zone: member.timeZone });
  const today = open ?? closedLook;
  const isIn = today !== null && exercises.some((exercise) => isLookIn(exercise, today.answer.stored));
  return {
    views,
    situation,
    closedLook,
    earlierLooks: isIn
      ? looks
          .flatMap((look, index) => (look === today ? [] : [{ label: labels[index] ?? "", look }]))
          .reverse()
      : [],
    opens: opensWith ? partsFor(opensWith(gathered.inputAt(member.now)), situation) : [],
    log: log?.shown ?? null,
    deepToday,
  };
}

function exercisesIn(step: Step): Exercise[] {
  if ("exercise" in step) return [step.exercise];
  return "short" in step ? [...new Set(step.short.fields.map(({ exercise }) => exercise))] : [];
}

/** A look is in once its marks are made: only then are earlier ones shown beside it (care.md §0.4). */
function isLookIn(exercise: Exercise, stored: StoredAnswer): boolean {
  const marks = exercise.fields.filter(({ kind }) => kind === "scale" || kind === "grid");
  return exercise.dated === "look" && marks.length > 0 && marks.every((field) => isAnswered(field, stored));
}

function looksOf(
  all: Look[],
  { guideModule, exercises, asked }: { guideModule: GuideModule; exercises: Exercise[]; asked: StepAsked },
) {
  const exercise = exercises.find(({ dated }) => dated === "look");
  const looks = exercise ? all.filter(({ exerciseId }) => exerciseId === exercise.id) : [];
  const own = looks.filter((look) => look.askedBy === guideModule.id);
  const open = own.find((look) => look.closedAt === null) ?? null;
  return { looks, open, closedLook: open || asked.again ? null : (own.at(-1) ?? null) };
}

async function logIn(
  member: MemberScope,
  { exercises, asked }: { exercises: Exercise[]; asked: StepAsked },
): Promise<{ written: Look | null; shown: Log } | null> {
  const exercise = exercises.find(({ dated }) => dated === "log");
  return exercise ? logOf(member, { exercise, asked }) : null;
}

/** A log as its page shows it: the entry that is written in, if one is, and those before it. */
export async function logOf(
  member: MemberScope,
  { exercise, asked }: { exercise: Exercise; asked: Pick<StepAsked, "entryId" | "before"> },
): Promise<{ written: Look | null; shown: Log }> {
  const { now, timeZone: zone } = member;
  const exerciseId = exercise.id;
  const [{ entries, more }, left, corrected] = await Promise.all([
    readLog(member, { exerciseId, before: asked.before, take: entriesShown }),
    readOpenEntry(member, exerciseId),
    asked.entryId ? readEntry(member, { exerciseId, entryId: asked.entryId }) : null,
  ]);
  const open = left && isOpenToday(left, now, zone) ? left : null;
  const written = corrected ?? open;
  const correcting =
    corrected && corrected.entryId !== open?.entryId
      ? {
          at: corrected.openedAt,
          versions: await readVersions(member, { exerciseId, entryId: corrected.entryId }),
        }
      : null;
  const listed = entries.filter(({ entryId }) => entryId !== written?.entryId);
  const labels = labelsOf(listed, { now, zone });
  return {
    written,
    shown: {
      entryId: written?.entryId ?? newId(),
      correcting,
      entries: listed.map((look, index) => ({ label: labels[index] ?? "", look })),
      before: more ? (entries.at(-1)?.openedAt ?? null) : null,
    },
  };
}

/** Where a long piece was written today already: the title of that exercise (care.md §2.3). */
async function otherDeepToday(member: MemberScope, exercises: Exercise[]): Promise<string | null> {
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

/** The parts that some modules make, as they stand now: gathered once, however many modules there are. */
export async function partsOf(
  member: MemberScope,
  modules: GuideModule[],
): Promise<{ guideModule: GuideModule; parts: SummaryPart[] }[]> {
  const gathered = await gather(member, [...new Set(modules.flatMap(behind))]);
  const input = gathered.inputAt(member.now);
  return modules.map((guideModule) => ({
    guideModule,
    parts: partsFor(guideModule.summary(input), gathered.situation),
  }));
}

/** The pages of all modules in which something is written, in order. */
export async function keepsake(member: MemberScope): Promise<KeepsakePage[]> {
  const [made, written, marks] = await Promise.all([
    partsOf(member, guideModules),
    readWritten(member),
    db.moduleMark.findMany({
      where: { memberId: member.id },
      select: { moduleId: true, mark: true, at: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      distinct: ["moduleId"],
    }),
  ]);
  const printed = new Set<string>();
  return made.flatMap(({ guideModule, parts: all }) => {
    if (!written.some((row) => isWrittenIn(guideModule, row))) return [];
    // What the guide says by itself is no keepsake, and what several pages show alike is kept once.
    const parts = all.filter(({ blocks }) => {
      const print = JSON.stringify(blocks);
      const isNew = !printed.has(print);
      printed.add(print);
      return isNew && blocks.some(({ type }) => type !== "remark");
    });
    const mark = marks.find(({ moduleId }) => moduleId === guideModule.id);
    const ended = mark ? { end: mark.mark as End, at: mark.at } : null;
    return parts.length > 0 ? [{ guideModule, page: { parts, ended } }] : [];
  });
}

/** The pages of a module on this member's way, and what their situation is; asked for where it is not known yet. */
export async function wayOf(
  member: MemberScope,
  guideModule: GuideModule,
  known?: Situation,
): Promise<{ way: Step[]; situation: Situation; rests: boolean }> {
  const writing = guideModule.steps.flatMap((step) => ("exercise" in step ? [step] : []));
  // What is written is only asked where a page could be left out, and opened only where that depends on it.
  const [written, gathered, said] = await Promise.all([
    writing.some(({ when, offered }) => when || offered) ? readWritten(member) : [],
    writing.some(({ offered }) => offered) ? gather(member, behind(guideModule)) : null,
    known ?? situationOf(member),
  ]);
  return {
    way: wayThrough(guideModule, {
      situation: said,
      isWritten: (id) => written.some(({ exerciseId }) => exerciseId === id),
      input: gathered?.inputAt(member.now),
    }),
    situation: said,
    rests: rests(guideModule, said),
  };
}
