import "server-only";
import { madeFrom } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { readBegun, situationOf } from "#lib/answers/queries";
import { otherDeepToday } from "#lib/doses/queries";
import { type Look, labelsOf } from "#lib/entries/model";
import { type Exercise, isAnswered, type StoredAnswer } from "#lib/exercises/answer";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { type Situation, unsaid } from "#lib/exercises/situation";
import { type Gathered, gather } from "#lib/gathering/queries";
import { partsFor, rests, wayThrough } from "#lib/guide/model";
import { logOf } from "#lib/logs/queries";
import { type StepAnswers, type StepAsked, viewInWords } from "./model.ts";

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
  const opens = "opens" in step ? step.opens : undefined;
  const logged = exercises.find(({ dated }) => dated === "log");
  const [gathered, deepToday, log] = await Promise.all([
    gather(member, {
      exercises: [...exercises.filter((exercise) => exercise !== logged), ...(opens?.from ?? [])],
      firsts: opens?.from.filter((exercise) => guideModule.firsts?.includes(exercise)),
    }),
    otherDeepToday(member, exercises),
    logged ? logOf(member, { exercise: logged, asked }) : null,
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
    opens: opens ? partsFor(opens.parts(gathered.inputAt(member.now)), situation) : [],
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

/**
 * The pages of a module on this member's way, and what their situation is. `behind`, what was gathered for the module's
 * own page, and `situation` are asked for where they are not known yet.
 */
export async function wayOf(
  member: MemberScope,
  guideModule: GuideModule,
  known: { situation?: Situation; behind?: Promise<Gathered> } = {},
): Promise<{ way: Step[]; situation: Situation; rests: boolean }> {
  // What is written is only asked where a page could be left out, and opened only where that depends on it.
  const leaves = guideModule.steps.flatMap((step) =>
    "exercise" in step && (step.when || step.offered) ? [step] : [],
  );
  const behind =
    known.behind ?? (leaves.some(({ offered }) => offered) ? gather(member, madeFrom([guideModule])) : null);
  const [gathered, begun, said] = await Promise.all([
    behind,
    readBegun(member, behind ? [] : leaves.map(({ exercise }) => exercise.id)),
    known.situation ?? (behind ? null : situationOf(member)),
  ]);
  const situation = said ?? gathered?.situation ?? unsaid;
  return {
    way: wayThrough(guideModule, {
      situation,
      isWritten: (id) => gathered?.isWritten(id) ?? begun.includes(id),
      input: gathered?.inputAt(member.now),
    }),
    situation,
    rests: rests(guideModule, situation),
  };
}
