// The guide's table of contents: one line a module, in order, and the tools beside them.
import type { Exercise } from "#lib/exercises/answer";
import type { GuideModule, MadeFrom, Step } from "#lib/exercises/guide";
import { arrival } from "./modules/00-arrival/module.ts";
import { personOrQuiet } from "./modules/01-person-or-quiet/module.ts";
import { whatShook } from "./modules/02-what-shook/module.ts";
import { roomToBreathe } from "./modules/03-room-to-breathe/module.ts";
import { wholeFilm } from "./modules/04-whole-film/module.ts";
import { whatWouldBeTrue } from "./modules/05-what-would-be-true/module.ts";
import { changeThatHolds } from "./modules/06-change-that-holds/module.ts";
import { notTonight } from "./modules/07-not-tonight/module.ts";
import { timeUsed } from "./modules/08-time-used/module.ts";
import { twoLists } from "./modules/09-two-lists/module.ts";
import { secondChance } from "./modules/10-second-chance/module.ts";
import { openDoor } from "./modules/11-open-door/module.ts";
import { carryingForward } from "./modules/12-carrying-forward/module.ts";
import { tools } from "./tools/index.ts";

export const guideModules: GuideModule[] = [
  arrival,
  personOrQuiet,
  whatShook,
  roomToBreathe,
  wholeFilm,
  whatWouldBeTrue,
  changeThatHolds,
  notTonight,
  timeUsed,
  twoLists,
  secondChance,
  openDoor,
  carryingForward,
];

/** What tools keep. Modules read some of it. */
export const toolExercises: Exercise[] = [...new Set(tools.flatMap((tool) => tool.exercises))];

/** The module that an address such as /path/1 names; the first of them is 0. */
function moduleByNumber(number: number): GuideModule | undefined {
  return guideModules.find((guideModule) => guideModule.number === number);
}

/** The same for what stands in an address: "1", and nothing else that a number could be made of. */
export function moduleAt(number: string): GuideModule | undefined {
  return /^(0|[1-9][0-9]?)$/.test(number) ? moduleByNumber(Number(number)) : undefined;
}

/** The module that a stored id such as "m1" names. */
export function moduleById(id: string): GuideModule | undefined {
  return guideModules.find((guideModule) => guideModule.id === id);
}

/** One page of a module, by the id in its address. */
export function stepById(guideModule: GuideModule, id: string): Step | undefined {
  return guideModule.steps.find((step) => step.id === id);
}

/** The exercises of a module, in order. The short version adds none: it shows lines of these. */
export function exercisesOf({ steps }: Pick<GuideModule, "steps">): readonly Exercise[] {
  const known = exercisesIn.get(steps);
  if (known) return known;
  const found = [...new Set(steps.flatMap((step) => ("exercise" in step ? [step.exercise] : [])))];
  exercisesIn.set(steps, found);
  return found;
}

// A page asks for them hundreds of times: of each module, for each thing that is written.
const exercisesIn = new WeakMap<Step[], readonly Exercise[]>();

/** Everything that some modules show: their own exercises, and those of others that they read. */
export function madeFrom(modules: GuideModule[]): Required<MadeFrom> {
  const shown = (guideModule: GuideModule) => [...exercisesOf(guideModule), ...guideModule.reads];
  return {
    exercises: [...new Set(modules.flatMap(shown))],
    firsts: [...new Set(modules.flatMap(({ firsts = [] }) => firsts))],
    // Where one of them shows every look, every look is read.
    ends: [...new Set(modules.flatMap(({ ends = [] }) => ends))].filter((exercise) =>
      modules.every((one) => one.ends?.includes(exercise) || !shown(one).includes(exercise)),
    ),
  };
}

const asking = new Map<string, GuideModule[]>();
const exercises = new Map<string, Exercise>();
for (const guideModule of guideModules)
  for (const exercise of exercisesOf(guideModule)) {
    exercises.set(exercise.id, exercise);
    asking.set(exercise.id, [...(asking.get(exercise.id) ?? []), guideModule]);
  }
for (const exercise of toolExercises) exercises.set(exercise.id, exercise);

/** An exercise of the guide or of a tool as it stands today. Undefined for one that has gone. */
export function exerciseById(id: string): Exercise | undefined {
  return exercises.get(id);
}

/** The modules that ask an exercise: one, or several for a question that comes back. None for a tool's. */
export function modulesAsking(exerciseId: string): GuideModule[] {
  return asking.get(exerciseId) ?? [];
}

/** Whether somebody without an account can open a step: all reading, and the exercises that the module names. */
export function isOpen(guideModule: GuideModule, step: Step): boolean {
  return "screen" in step || guideModule.openExercises.includes(step.id);
}

/**
 * What comes after a step: the next one of those on the way, and after the last the page that the module makes. The
 * short version ends there too.
 */
export function nextStep(
  { number }: Pick<GuideModule, "number">,
  { way, stepId }: { way: Step[]; stepId: string },
): { href: string; label: string } {
  const long = way.filter((step) => !("short" in step));
  const next = stepId === "short" ? undefined : long[long.findIndex((step) => step.id === stepId) + 1];
  const base = `/path/${number}`;
  if (!next) return { href: `${base}/page`, label: "Next: your page" };
  const title = "screen" in next ? next.screen.title : "exercise" in next ? next.exercise.title : "";
  return { href: `${base}/${next.id}`, label: nextLabel(title) };
}

/** The next page to read, for somebody who may not write: null after the last one. */
export function nextReading(
  { number }: Pick<GuideModule, "number">,
  { way, stepId }: { way: Step[]; stepId: string },
): { href: string; label: string } | null {
  const next = way.slice(way.findIndex((step) => step.id === stepId) + 1).find((step) => "screen" in step);
  return next && "screen" in next
    ? { href: `/path/${number}/${next.id}`, label: nextLabel(next.screen.title) }
    : null;
}

function nextLabel(title: string): string {
  return `Next: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
