// The catalogue: what the guide is made of is named once, placed, and found again.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claims } from "#content/claims";
import { coverage } from "#content/coverage";
import {
  exerciseById,
  exercisesOf,
  guideModules,
  isOpen,
  madeFrom,
  moduleAt,
  moduleById,
  modulesAsking,
  nextReading,
  stepById,
} from "#content/index";
import { compass, mornings } from "#content/modules/01-person-or-quiet/exercises";
import { tools } from "#content/tools/index";
import { cellAt, cellsOf, type Exercise } from "#lib/exercises/answer";
import type { DatedAnswer, SummaryInput } from "#lib/exercises/guide";
import { kindOf } from "#lib/exercises/kinds/index";
import { situationAnswers } from "#lib/exercises/situation";
import { lookOf } from "../harness/answers.ts";
import { exercises, fields, fill, madeBy, screens, wholly } from "../harness/catalogue.ts";
import { wordCount } from "../harness/voice.ts";

const kept: { steps: Record<string, string[]>; exercises: Record<string, Record<string, string>> } =
  JSON.parse(readFileSync(new URL("../fixtures/catalogue.json", import.meta.url), "utf8"));

describe("the catalogue", () => {
  test("names each module, step, screen, exercise, field and item once", () => {
    expect(guideModules.map(({ number }) => number)).toEqual(
      guideModules.map(({ number }) => number).toSorted((a, b) => a - b),
    );
    expectOnce(guideModules.map(({ id }) => id));
    expectOnce(guideModules.map(({ number }) => String(number)));
    expectOnce(tools.map(({ id }) => id));
    expectOnce(tools.map(({ number }) => String(number)));
    expectOnce(screens.map(({ id }) => id));
    expectOnce(exercises.map(({ id }) => id));
    expectOnce(claims.map(({ id }) => id));
    for (const guideModule of guideModules) expectOnce(guideModule.steps.map(({ id }) => id));
    for (const exercise of exercises) {
      expectOnce(exercise.fields.map(({ key }) => key));
      expectOnce(cellsOf(exercise).map(({ key }) => key));
    }
  });

  test("says by the id of a step whether it is read or written on, as the routes do", () => {
    for (const step of guideModules.flatMap(({ steps }) => steps))
      expect(/^read-[0-9]+$/.test(step.id)).toBe("screen" in step);
  });

  test("gives modules, screens, exercises and fields the names that addresses and rows can hold", () => {
    for (const { id, number, steps } of guideModules) {
      expect(id).toBe(`m${number}`);
      for (const step of steps) expect(step.id).toMatch(/^[a-z0-9-]+$/);
    }
    for (const { id } of screens) expect(id).toMatch(/^m\d+\.[a-z0-9-]+$/);
    for (const { id } of exercises) expect(id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/);
    for (const { field } of fields) expect(field.key).toMatch(/^[a-z0-9]+$/);
  });

  // What was written stands under these names: one that goes, or that becomes another kind, is words gone from a page.
  // A new one is a line in the fixture.
  test("keeps the ids that stand in addresses and in what is stored", () => {
    expect(
      Object.fromEntries(guideModules.map(({ id, steps }) => [id, steps.map((step) => step.id)])),
    ).toEqual(kept.steps);
    expect(
      Object.fromEntries(
        exercises.map(({ id, fields: asked }) => [
          id,
          Object.fromEntries(asked.map(({ key, kind }) => [key, kind])),
        ]),
      ),
    ).toEqual(kept.exercises);
  });

  test("finds modules, steps and exercises by what names them", () => {
    const first = moduleAt("1");
    if (!first) throw new Error("there is no first module");
    expect(moduleById("m1")).toBe(first);
    for (const nothing of ["99", "01", "1.0", "", "one", "-1", "0x1"])
      expect(moduleAt(nothing)).toBeUndefined();
    expect(moduleById("m99")).toBeUndefined();
    expect(stepById(first, "compass")).toMatchObject({ exercise: { id: "compass" } });
    expect(stepById(first, "nowhere")).toBeUndefined();
    expect(exerciseById("m1.mornings")).toBe(mornings);
    expect(exerciseById("m1.gone")).toBeUndefined();
  });

  test("leads on to the next page to read, past what is written", () => {
    const first = moduleAt("1");
    if (!first) throw new Error("there is no first module");
    const after = (stepId: string) => nextReading(first, { way: first.steps, stepId });
    expect(after("mornings")).toEqual({ href: "/path/1/read-4", label: "Next: needed either way" });
    expect(after("read-5")).toBeNull();
    expect(after("short")).toBeNull();
  });

  test("asks the compass in identical words wherever it is asked", () => {
    const asking = modulesAsking(compass.id);
    expect(asking.map(({ id }) => id)).toEqual(
      ["m1", "m4", "m8", "m10"].filter((id) => moduleById(id) !== undefined),
    );
    for (const guideModule of asking) expect(exercisesOf(guideModule)).toContain(compass);
  });

  test("opens the reading and the first exercise to somebody without an account, and nothing else", () => {
    const open = guideModules.flatMap((guideModule) =>
      guideModule.steps
        .filter((step) => !("screen" in step) && isOpen(guideModule, step))
        .map(({ id }) => id),
    );
    expect(open).toEqual(["sort"]);
  });

  test("a log says what stands in it while it is empty, and how one begins", () => {
    for (const { id, dated, log } of exercises) expect(log === undefined, id).toBe(dated !== "log");
  });

  test("a long piece ends with the stop question", () => {
    for (const { id, deep, fields: asked } of exercises)
      if (deep) expect(asked.at(-1)?.key, id).toBe("round");
  });

  test.each(fields)("$name is a question that its kind can ask", ({ field }) => {
    expect(kindOf(field).definition.safeParse(field).error).toBeUndefined();
    expect(wordCount(field.prompt)).toBeGreaterThan(0);
    expect(wordCount(field.prompt)).toBeLessThanOrEqual(22);
    if ("hint" in field && field.hint) expect(wordCount(field.hint)).toBeLessThanOrEqual(18);
    for (const [key, answers] of Object.entries(field.when ?? {}))
      for (const answer of answers)
        if (answer !== null) expect(situationAnswers).toHaveProperty(key, expect.arrayContaining([answer]));
  });

  test("is checked whole within a third of a second", () => {
    const before = performance.now();
    for (const { field } of fields) kindOf(field).definition.parse(field);
    expect(performance.now() - before).toBeLessThan(300);
  });
});

describe.each(guideModules)("$id", (guideModule) => {
  const { steps, openExercises, share, reads } = guideModule;

  test("places what it names", () => {
    const ids = steps.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(openExercises));
    // Some parts are of one situation, or of what can't be written together: a share may name parts that are not here.
    const full = guideModule.summary(wholly(fill)).map(({ id }) => id);
    expectOnce(full);
    expect(full.filter((id) => share.includes(id)).length).toBeGreaterThan(0);
    expectOnce(share);
  });

  test("has a short version whose lines are lines of the long one", () => {
    if (guideModule.number === 0) return;
    const short = steps.flatMap((step) => ("short" in step ? [step] : []));
    expect(short.map(({ id }) => id)).toEqual(["short"]);
    for (const { short: page } of short)
      for (const { exercise, key, item } of page.fields) {
        expect(exercises, `${exercise.id} in the short version`).toContain(exercise);
        expect(exercise.fields.map((field) => field.key)).toContain(key);
        if (item) expect(cellAt(exercise, `${key}.${item}`), `${exercise.id} ${key} ${item}`).toBeDefined();
      }
  });

  test("names what it reads of others", () => {
    const { all, first } = askedFor((input) => madeBy(guideModule, input));
    const named = madeFrom([guideModule]);
    expect(all.filter((exercise) => !named.exercises.includes(exercise))).toEqual([]);
    expect(first.filter((exercise) => !named.firsts.includes(exercise))).toEqual([]);
    for (const exercise of reads) expect(exercises, `${exercise.id} is in the guide`).toContain(exercise);
  });

  test("opens its exercises with nothing but what they name", () => {
    for (const step of steps)
      if ("opens" in step && step.opens) {
        const { from, parts } = step.opens;
        const { all } = askedFor(parts);
        expect(
          all.filter((exercise) => !from.includes(exercise)),
          step.id,
        ).toEqual([]);
      }
  });

  test("shows the first look and the newest alone, where it says that they are enough", () => {
    for (const exercise of madeFrom([guideModule]).ends) {
      const seven = Array.from({ length: 7 }, (_, index) =>
        lookOf(index % 2 === 0 ? fill(exercise) : {}, `${index + 1} March`),
      );
      const made = (looks: DatedAnswer[]) =>
        madeBy(guideModule, { ...wholly(fill), looks: (one) => (one === exercise ? looks : []) });
      expect(made([seven[0], seven[6]].flatMap((look) => look ?? [])), exercise.id).toEqual(made(seven));
    }
  });
});

describe("what must be findable in the guide", () => {
  const known = new Set([...screens, ...exercises].map(({ id }) => id));
  const present = (place: string) =>
    moduleById(place.split(".")[0] ?? "") !== undefined || place === "compass";

  test.each(coverage)("$part: $point", ({ places }) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => present(place) && !known.has(place))).toEqual([]);
  });
});

/** Which exercises are asked for on the way, of somebody who wrote nothing and of somebody who wrote everywhere. */
function askedFor(make: (input: SummaryInput) => unknown): { all: Exercise[]; first: Exercise[] } {
  const all = new Set<Exercise>();
  const first = new Set<Exercise>();
  const hear =
    <Value>(read: (exercise: Exercise) => Value, ...into: Set<Exercise>[]) =>
    (exercise: Exercise) => {
      for (const asked of into) asked.add(exercise);
      return read(exercise);
    };
  for (const write of [() => ({}), fill]) {
    const input = wholly(write);
    make({
      ...input,
      answer: hear(input.answer, all),
      looks: hear(input.looks, all),
      first: hear(input.first, all, first),
    });
  }
  return { all: [...all], first: [...first] };
}

function expectOnce(ids: string[]) {
  expect(ids).toEqual([...new Set(ids)]);
}
