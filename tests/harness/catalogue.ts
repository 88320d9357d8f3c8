// The whole guide as tests look at it: what is said in it, and pages made of something in every cell.
import { exercisesOf, guideModules, toolExercises } from "#content/index";
import * as pages from "#content/pages";
import { tools } from "#content/tools/index";
import * as toolPages from "#content/tools/pages";
import { cellAt, cellsOf, type Exercise, parseCell, type StoredAnswer } from "#lib/exercises/answer";
import type { GuideModule, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { kindOf } from "#lib/exercises/kinds/index";
import { answered, inputOf, lookOf } from "./answers.ts";
import { wordsUnder } from "./voice.ts";

export const screens = guideModules.flatMap((guideModule) =>
  guideModule.steps.flatMap((step) => ("screen" in step ? [step.screen] : [])),
);
export const exercises = [...new Set([...guideModules.flatMap(exercisesOf), ...toolExercises])];
export const fields = exercises.flatMap((exercise) =>
  exercise.fields.map((field) => ({ name: `${exercise.id} ${field.key}`, field })),
);

/** Every way in which a screen can be read: as it stands, and in each situation that changes it. */
export const readings = screens.flatMap(({ instead = [], whereAfraid, ...screen }) => [
  { ...screen, name: screen.id },
  ...(whereAfraid ? [{ ...screen, ...whereAfraid, name: `${screen.id} where afraid` }] : []),
  ...instead.map(({ paragraphs, todo, when }) => ({
    ...screen,
    name: `${screen.id} ${JSON.stringify(when)}`,
    paragraphs,
    todo: todo ?? screen.todo,
  })),
]);

/** Everything in content that a member, a stranger or a coach reads. */
export const said = [
  ...guideModules.flatMap((guideModule) => wordsUnder({ ...guideModule, reads: [] }, guideModule.id)),
  ...[...tools, ...toolExercises].flatMap((tool) => wordsUnder(tool, tool.id)),
  ...wordsUnder(pages),
  ...saidByFunctions(pages, "pages"),
  ...wordsUnder(toolPages, "tools"),
  ...saidByFunctions(toolPages, "tools"),
];

/** What the functions of a page of words say, with a name and a day put in. */
function saidByFunctions(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "function") return wordsUnder(value("19 March", "Ana"), path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidByFunctions(inner, `${path}.${key}`));
}

/** Something in every cell of an exercise; two rows where a member adds them. */
export function fill(exercise: Exercise, line = "A line."): StoredAnswer {
  const rows = exercise.fields.flatMap((field) =>
    ["first", "second"].flatMap((row) => {
      const columns = "columns" in field ? field.columns.map(({ id }) => `${field.key}.${row}.${id}`) : [];
      return columns.filter((key) => cellAt(exercise, key) !== undefined);
    }),
  );
  const keys = cellsOf(exercise, rows).map(({ key }) => key);
  return answered(exercise, Object.fromEntries(keys.map((key) => [key, anything(exercise, { key, line })])));
}

/** The first of these that its cell can hold. */
function anything(exercise: Exercise, { key, line }: { key: string; line: string }): unknown {
  const cell = cellAt(exercise, key);
  if (!cell) throw new Error(`${exercise.id} has no cell "${key}"`);
  const says = Object.keys(kindOf(cell.field).says?.(cell.field, cell.item) ?? {}).find((id) => id !== "");
  const tried = says === undefined ? [line, 4, 2, "2026-03-19", "yes"] : [says];
  const parsed = tried.find((value) => parseCell(exercise, key, value) !== undefined);
  if (parsed === undefined) throw new Error(`${exercise.id} "${key}": nothing fits`);
  return parsed;
}

/** What a page is made from by somebody who wrote in each exercise what `write` says. */
export function wholly(write: (exercise: Exercise) => StoredAnswer): SummaryInput {
  return inputOf({
    answer: write,
    looks: (exercise) => [lookOf(write(exercise), "M1, 18 March"), lookOf(write(exercise), "M4, 9 April")],
    first: (exercise) => ({ label: "18 March", stored: write(exercise) }),
  });
}

/** Everything that a module makes of what was written: its page, what its exercises open with, and its advice. */
export function madeBy(guideModule: GuideModule, input: SummaryInput): SummaryPart[] {
  const advice = guideModule.advice?.(input);
  return [
    ...guideModule.summary(input),
    ...guideModule.steps.flatMap((step) => ("opens" in step ? (step.opens?.parts(input) ?? []) : [])),
    ...(advice === undefined
      ? []
      : [{ id: "advice", title: "Advice", blocks: [{ type: "remark" as const, text: advice }] }]),
  ];
}
