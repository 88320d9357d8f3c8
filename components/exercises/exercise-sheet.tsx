import type { ReactNode } from "react";
import type { AnswerView } from "#lib/answers/model";
import { revisionsOf } from "#lib/answers/model";
import { savePlainFormAction } from "#lib/entries/actions";
import { printOf } from "#lib/entries/model";
import { cellKey, type Exercise, fieldCells, orphanBlocks } from "#lib/exercises/answer";
import { kindOf } from "#lib/exercises/kinds/index";
import { Blocks } from "./blocks.tsx";
import { ExerciseForm } from "./exercise-form.tsx";
import { FormFoot } from "./field-foot.tsx";
import { FieldView } from "./index.tsx";
import type { Value } from "./keeper.ts";

/** Whose answer it is: a member's, a visitor's (kept in their browser), or nobody's, with what stands there instead. */
export type Writer =
  | {
      is: "member";
      /** Names the member to their own browser. */
      tag: string;
      timeZone: string;
      /** False where nothing may be kept on the device. */
      keepsOnDevice: boolean;
    }
  | { is: "visitor" }
  | { is: "nobody"; instead: ReactNode };

const modes = { member: "account", visitor: "browser", nobody: "closed" } as const;

/** An exercise to write in: its questions, what is saved so far, and the ways on. */
export function ExerciseSheet({
  exercise,
  only,
  askedBy,
  entryId,
  keep,
  answer,
  writer,
  here,
  next,
}: {
  exercise: Exercise;
  /** Some of its fields: the short version shows lines of the long one. */
  only?: string[];
  /** The module that asks, for a dated exercise. */
  askedBy: string;
  /** The entry of a log that is written in. */
  entryId?: string;
  /** The button that keeps this entry, and where it leads. */
  keep?: { label: string; onto: string };
  answer: AnswerView;
  writer: Writer;
  /** The address of its page. */
  here: string;
  /** Where its button leads; left out where several exercises stand on one page. */
  next?: { href: string; label: string };
}) {
  const { stored } = answer;
  const member = writer.is === "member" ? writer : null;
  const fields = exercise.fields.filter((field) => !only || only.includes(field.key));
  const values: Record<string, Value> = {};
  for (const field of exercise.fields)
    for (const [item, value] of Object.entries(showable(fieldCells(field, stored))))
      if (typeof value === "string" || typeof value === "number") values[cellKey(field, item)] = value;
  const revisions = revisionsOf(stored);
  const started = Object.fromEntries(
    Object.keys(values).map((key): [string, [number, string]] => [
      key,
      [revisions[key] ?? 0, printOf(values[key])],
    ]),
  );
  const cells = Object.fromEntries(
    exercise.fields.flatMap((field) => {
      const kind = kindOf(field);
      const says = kind.says?.(field) ?? {}; // one object a field: it is written into the page once
      return kind
        .items(field)
        .map((item) => [
          cellKey(field, item),
          { prompt: kind.prompt(field, item), isText: field.kind === "text", says },
        ]);
    }),
  );
  const old = only ? [] : orphanBlocks(exercise, stored);

  return (
    <ExerciseForm
      mode={modes[writer.is]}
      instead={writer.is === "nobody" ? writer.instead : undefined}
      zone={member?.timeZone ?? "UTC"}
      start={{
        exerciseId: exercise.id,
        askedBy: exercise.dated === "look" ? askedBy : null,
        entryId: entryId ?? null,
        values,
        revisions,
        revision: answer.revision,
        savedAt: answer.savedAt?.getTime() ?? null,
        conflicts: answer.conflicts,
        owner: member?.tag ?? null,
        keepsOnDevice: member?.keepsOnDevice ?? false,
      }}
      here={here}
      started={started}
      cells={cells}
      action={savePlainFormAction}
    >
      {answer.unreadable ? (
        <p className="note" role="alert">
          What was saved here before can’t be opened, so nothing can be written over it. We have a note of it.
          Everything else you wrote is as it was.
        </p>
      ) : null}
      {/* Nothing may be typed over what can't be opened. */}
      <fieldset className="stack stack-6" disabled={answer.unreadable}>
        {fields.map((field) => (
          <FieldView key={field.key} field={field} values={showable(fieldCells(field, stored))} />
        ))}
      </fieldset>
      {old.length > 0 ? (
        <section className="stack">
          <h2>Kept from an earlier version of this page</h2>
          <Blocks blocks={old} />
        </section>
      ) : null}
      <FormFoot>
        {keep && writer.is === "member" ? (
          <button className="btn second" type="submit" name="_keep" value="yes" data-keep={keep.onto}>
            {keep.label}
          </button>
        ) : null}
        {next && writer.is === "visitor" ? (
          <a className="btn" href={next.href}>
            {next.label}
          </a>
        ) : next ? (
          <button className="btn" type="submit" name="_onto" value={next.href} data-onto={next.href}>
            {next.label}
          </button>
        ) : null}
        {writer.is !== "visitor" ? (
          <button className="btn second" type="submit">
            Save
          </button>
        ) : null}
      </FormFoot>
    </ExerciseForm>
  );
}

/** No page can show a NUL: it would come back from the browser as another character, and pass for a change. */
function showable(cells: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([item, value]) => [
      item,
      typeof value === "string" ? value.replaceAll("\u0000", "") : value,
    ]),
  );
}
