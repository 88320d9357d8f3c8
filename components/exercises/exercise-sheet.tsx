import type { ReactNode } from "react";
import type { AnswerView } from "#lib/answers/model";
import { revisionsOf } from "#lib/answers/model";
import { sayNear } from "#lib/core/when";
import { savePlainFormAction } from "#lib/entries/actions";
import { printOf } from "#lib/entries/model";
import { cellKey, type Exercise, fieldCells, orphanBlocks, type StoredAnswer } from "#lib/exercises/answer";
import type { ShortLine } from "#lib/exercises/guide";
import { type Field, kindOf } from "#lib/exercises/kinds/index";
import { lineOf } from "#lib/exercises/kinds/line";
import { holds, type Situation, unsaid, worded } from "#lib/exercises/situation";
import { Blocks } from "./blocks.tsx";
import type { CellTable } from "./cells.ts";
import { ExerciseForm } from "./exercise-form.tsx";
import { FieldView } from "./index.tsx";
import type { Value } from "./keeper.ts";

/** Whose answer it is: a member's, a visitor's (kept in their browser), or nobody's, with what stands there instead. */
export type Writer =
  | {
      is: "member";
      /** Names the member to their own browser. */
      tag: string;
      timeZone: string;
      now: Date;
      /** False where nothing may be kept on the device. */
      keepsOnDevice: boolean;
    }
  | { is: "visitor" }
  | { is: "nobody"; instead: ReactNode };

const modes = { member: "account", visitor: "browser", nobody: "closed" } as const;

/** An exercise to write in: its questions, what is saved so far, and the ways on. */
export function ExerciseSheet({
  exercise: asWritten,
  only,
  askedBy,
  entryId,
  keep,
  answer,
  writer,
  here,
  next,
  goesOn = false,
  ways,
  situation = unsaid,
}: {
  exercise: Exercise;
  /** Some of its lines: the short version shows those of the long one, in words of its own where it has them. */
  only?: Omit<ShortLine, "exercise">[];
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
  /** Another exercise stands under it on the same page. */
  goesOn?: boolean;
  /** Buttons of its own above the foot: they save and lead on as `next` does. */
  ways?: ReactNode;
  /** What the member said of their situation: their own word for the person, and what is asked of them. */
  situation?: Situation;
}) {
  const { stored } = answer;
  const exercise = worded(asWritten, situation);
  const member = writer.is === "member" ? writer : null;
  const shown = only
    ? only.flatMap((line) => shortLine(exercise, worded(line, situation), stored) ?? [])
    : exercise.fields
        .map((field) => ({ field, cells: showable(fieldCells(field, stored)) }))
        // What was written stays in sight, whatever the situation is now.
        .filter(({ field, cells }) => holds(field.when, situation) || Object.values(cells).some(isSomething));
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
        zone: member?.timeZone,
        values,
        revisions,
        revision: answer.revision,
        savedAt: answer.savedAt?.getTime() ?? null,
        savedSays:
          answer.savedAt && member ? sayNear(answer.savedAt, member.now, member.timeZone) : undefined,
        conflicts: answer.conflicts,
        owner: member?.tag ?? null,
        keepsOnDevice: member?.keepsOnDevice ?? false,
      }}
      here={here}
      started={JSON.stringify(started)}
      cells={JSON.stringify(tableOf(exercise))}
      action={savePlainFormAction}
      buttons={{
        keep: keep && member ? { ...keep, value: keep.onto === here ? "yes" : keep.onto } : undefined,
        next: next && { ...next, plain: writer.is === "visitor" },
        save: writer.is === "visitor" || ways || keep ? undefined : goesOn ? "spare" : "always",
      }}
    >
      {answer.unreadable ? (
        <p className="note" role="alert">
          What was saved here before can’t be opened, so nothing can be written over it. We have a note of it.
          Everything else you wrote is as it was.
        </p>
      ) : null}
      {/* Nothing may be typed over what can't be opened. */}
      <fieldset className="stack stack-6" disabled={answer.unreadable}>
        {shown.map(({ field, cells }) => (
          <FieldView key={field.key} field={field} values={cells} />
        ))}
      </fieldset>
      {old.length > 0 ? (
        <section className="stack">
          <h2>Kept from an earlier version of this page</h2>
          <Blocks blocks={old} />
        </section>
      ) : null}
      {ways}
    </ExerciseForm>
  );
}

type Shown = { field: Field; cells: Record<string, unknown> };

/** A line of the short version: a field in other words, or one of its cells as a field by itself. */
function shortLine(
  exercise: Exercise,
  { key, item = "", prompt, hint, example }: Omit<ShortLine, "exercise">,
  stored: StoredAnswer,
): Shown | undefined {
  const whole = exercise.fields.find((field) => field.key === key);
  const field = whole && (item === "" ? whole : lineOf(whole, item));
  if (!whole || !field) return undefined;
  const said = { ...(prompt ? { prompt } : {}), ...(hint ? { hint } : {}), ...(example ? { example } : {}) };
  const cells = showable(fieldCells(whole, stored));
  return { field: { ...field, ...said }, cells: item === "" ? cells : { "": cells[item] } };
}

function isSomething(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== null;
}

/** What the cells of an exercise are called. */
function tableOf(exercise: Exercise): CellTable {
  const says = new Map<string, number>();
  const numberOf = (words: Record<string, string> | undefined): number | undefined => {
    if (!words) return undefined;
    const print = JSON.stringify(words);
    if (!says.has(print)) says.set(print, says.size);
    return says.get(print);
  };
  const cells = Object.fromEntries(
    exercise.fields.flatMap((field) => {
      const kind = kindOf(field);
      const words = (item: string) => ({
        prompt: kind.prompt(field, item),
        isText: kind.isText(field, item),
        says: numberOf(kind.says?.(field, item)),
      });
      // Rows that are added later have the cells of any row.
      const items = kind.holds ? kind.items(field, [`${anyRow}.`]) : kind.items(field, []);
      return items.map((item) => [cellKey(field, item).replace(`.${anyRow}.`, ".*."), words(item)]);
    }),
  );
  return { cells, says: [...says.keys()].map((print) => JSON.parse(print)) };
}
const anyRow = "any-row";

/** No page can show a NUL: it would come back from the browser as another character, and pass for a change. */
function showable(cells: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([item, value]) => [
      item,
      typeof value === "string" ? value.replaceAll("\u0000", "") : value,
    ]),
  );
}
