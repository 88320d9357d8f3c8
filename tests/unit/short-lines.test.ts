import { describe, expect, test } from "vitest";
import { guideModules } from "#content/index";
import { cellAt, cellKey } from "#lib/exercises/answer";
import { lineOf } from "#lib/exercises/kinds/line";
import { unsaid, worded } from "#lib/exercises/situation";

const lines = guideModules.flatMap(({ id, steps }) =>
  steps.flatMap((step) =>
    "short" in step
      ? step.short.fields.map((line): [string, typeof line] => [`${id} ${line.key}`, line])
      : [],
  ),
);

describe("a line of the short version", () => {
  test.each(lines)("%s is a view onto a cell of the long one, and asks something", (_, line) => {
    const field = line.exercise.fields.find(({ key }) => key === line.key);
    if (!field) throw new Error("there is no such field");
    if (line.item === undefined) return;
    const alone = lineOf(field, line.item);
    expect(alone?.key).toBe(cellKey(field, line.item));
    expect(cellAt(line.exercise, alone?.key ?? "")?.field).toBe(field);
    expect(line.prompt ?? alone?.prompt).toBeTruthy();
  });

  test("of a field that has no such cell there is none", () => {
    const [, line] = lines[0] ?? [];
    const field = line?.exercise.fields.find(({ kind }) => kind === "text");
    expect(field && lineOf(field, "elsewhere")).toBeUndefined();
  });
});

test("the member’s own word stands in every sentence of a definition, word for word", () => {
  const field = { prompt: "What would {person} say?", options: [{ id: "a", label: "{Person} did" }] };
  expect(worded(field, { ...unsaid, word: "my ex" })).toMatchObject({
    prompt: "What would my ex say?",
    options: [{ id: "a", label: "My ex did" }],
  });
});
