// The guide's table of contents: one line a module, in order.
import type { Exercise } from "#lib/exercises/answer";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { personOrQuiet } from "./modules/01-person-or-quiet/module.ts";

export const guideModules: GuideModule[] = [personOrQuiet];

/** The module that an address such as /path/1 names. */
export function moduleByNumber(number: number): GuideModule | undefined {
  return guideModules.find((guideModule) => guideModule.number === number);
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
export function exercisesOf(guideModule: GuideModule): Exercise[] {
  return guideModule.steps.flatMap((step) => ("exercise" in step ? [step.exercise] : []));
}

/** An exercise of the guide as it stands today. Undefined for one that has gone. */
export function exerciseById(id: string): Exercise | undefined {
  return guideModules.flatMap(exercisesOf).find((exercise) => exercise.id === id);
}

/** The modules that ask an exercise: one, or several for a question that comes back. */
export function modulesAsking(exerciseId: string): GuideModule[] {
  return guideModules.filter((guideModule) =>
    exercisesOf(guideModule).some((exercise) => exercise.id === exerciseId),
  );
}

/** Whether somebody without an account can open a step: all reading, and the exercises that the module names. */
export function isOpen(guideModule: GuideModule, step: Step): boolean {
  return "screen" in step || guideModule.openExercises.includes(step.id);
}

/** What comes after a step: the next one, and after the last the page that the module makes. The short version ends there too. */
export function nextStep(guideModule: GuideModule, stepId: string): { href: string; label: string } {
  const long = guideModule.steps.filter((step) => !("short" in step));
  const next = stepId === "short" ? undefined : long[long.findIndex((step) => step.id === stepId) + 1];
  const base = `/path/${guideModule.number}`;
  if (!next) return { href: `${base}/page`, label: "Next: your page" };
  const title = "screen" in next ? next.screen.title : "exercise" in next ? next.exercise.title : "";
  return { href: `${base}/${next.id}`, label: `Next: ${title.charAt(0).toLowerCase()}${title.slice(1)}` };
}
