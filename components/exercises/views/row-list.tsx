"use client";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { inOrder, isUnnamed } from "#lib/exercises/kinds/row";
import { sayCell, sayInARow, sayNumberFirst } from "#lib/exercises/say";
import type { Snapshot } from "../keeper.ts";
import { useLook, useShared } from "../use-saving.ts";
import { ColumnView, withoutHelp } from "./column.tsx";
import { Example } from "./writing.tsx";

type Asked = FieldOf<"rows">;
type Props = { field: Asked; values: Record<string, unknown>; spare: string[] };

/**
 * The rows kept so far, then an empty one; "Add" shows the next. Rows that another page adds come in as they are saved.
 * A row taken out is emptied, and can be put back at once.
 */
export function RowList({ field, values, spare }: Props) {
  const { keeper, typed } = useShared();
  const { key, columns, most, across = false } = field;
  // Rows stay those that this page was made with, also when it is made again.
  const [first] = useState(() => ({
    kept: written(
      key,
      Object.fromEntries(Object.entries(values).map(([item, value]) => [`${key}.${item}`, value])),
    ),
    typed: written(key, typed),
    spare,
  }));
  const filled = useLook(useCallback((snapshot: Snapshot) => written(key, snapshot.values).join(" "), [key]));
  const [opened, setOpened] = useState(() => first.spare.slice(0, across ? most : 1));
  const [out, setOut] = useState<Record<string, [cell: string, value: string | number][]>>({});
  const [moved, setMoved] = useState<{ to: string; turn: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-row="${moved.to}"]`);
    row?.querySelector<HTMLElement>("textarea, input, button")?.focus();
  }, [moved]);

  const now = filled === "" ? [] : filled.split(" ");
  const shown = inOrder([...first.kept, ...first.typed, ...now, ...opened]).filter(
    (row) =>
      out[row] ||
      opened.includes(row) ||
      first.typed.includes(row) ||
      now.includes(row) ||
      first.kept.includes(row),
  );
  const standing = shown.filter((row) => !out[row]);
  const next = first.spare.find((row) => !shown.includes(row));
  const full = now.length >= most;

  function takeOut(row: string) {
    const cells = columns.flatMap(({ id }): [string, string | number][] => {
      const cell = `${key}.${row}.${id}`;
      const value = keeper.snapshot().values[cell] ?? "";
      return value === "" ? [] : [[cell, value]];
    });
    for (const [cell] of cells) keeper.change(cell, "");
    setOut({ ...out, [row]: cells });
    setMoved({ to: row, turn: Date.now() });
  }

  function putBack(row: string) {
    const { [row]: cells = [], ...others } = out;
    for (const cell of cells) keeper.change(...cell);
    setOut(others);
    setOpened([...opened, row]);
    setMoved({ to: row, turn: Date.now() });
  }

  return (
    <fieldset className="stack stack-3" aria-describedby={described(field)}>
      <legend className="q">{field.prompt}</legend>
      {hintOf(field) ? (
        <p className="hint" id={`${key}-hint`}>
          {hintOf(field)}
        </p>
      ) : null}
      {field.example ? <Example id={`${key}-example`}>{field.example}</Example> : null}
      <ol
        className={across ? "memberrows across" : columns.length > 1 ? "memberrows parted" : "memberrows"}
        ref={list}
      >
        {shown.map((row) => (
          <li key={row} data-row={row}>
            {out[row] ? (
              <div className="row between">
                <p className="hint" role="status">
                  Taken out.
                </p>
                <button className="btn second small" type="button" onClick={() => putBack(row)}>
                  Undo
                </button>
              </div>
            ) : (
              <Row
                field={field}
                row={row}
                place={standing.indexOf(row) + 1}
                initial={(column) =>
                  keeper.snapshot().values[`${key}.${row}.${column}`] ?? values[`${row}.${column}`]
                }
                out={<TakeOut field={field} row={row} place={standing.indexOf(row) + 1} takeOut={takeOut} />}
              />
            )}
          </li>
        ))}
      </ol>
      {now.length === 0 && field.empty ? <p className="hint">{field.empty}</p> : null}
      <p className="hint" role="status">
        {(across ? now.length > most : full) ? (field.full ?? sayFull(most)) : null}
      </p>
      {full || across || !next ? null : (
        <button
          className="btn second small by-itself"
          type="submit"
          onClick={(event) => {
            event.preventDefault();
            setOpened([...opened, next]);
            setMoved({ to: next, turn: Date.now() });
          }}
        >
          {field.add}
        </button>
      )}
    </fieldset>
  );
}

/** A list of single lines has no labels between its hint and that of the lines: they are said together. */
function hintOf({ hint, columns }: Asked): string {
  const [leading, ...others] = columns;
  return [hint, others.length === 0 && leading?.hint].filter(Boolean).join(" ");
}

function described(field: Asked): string | undefined {
  const { key, example } = field;
  return [hintOf(field) && `${key}-hint`, example && `${key}-example`].filter(Boolean).join(" ") || undefined;
}

function sayFull(most: number): string {
  return most === 1
    ? "One row fits here. Change it, or take it out."
    : `${sayNumberFirst(most)} rows fit here. Change one, or take one out.`;
}

/** The rows of a field in which something stands. */
function written(key: string, values: Record<string, unknown>): string[] {
  const start = `${key}.`;
  return inOrder(
    Object.entries(values).flatMap(([cell, value]) =>
      cell.startsWith(start) && value !== "" ? [cell.slice(start.length).split(".")[0] ?? ""] : [],
    ),
  );
}

function Row({
  field: { key, prompt, columns, across },
  row,
  place,
  initial,
  out,
}: {
  field: Asked;
  row: string;
  place: number;
  initial(column: string): unknown;
  out: ReactNode;
}) {
  const [leading, ...others] = columns;
  if (!leading) return null;
  const name = (column: string) => `${key}.${row}.${column}`;
  const cell = (column: (typeof columns)[number], labelled?: "aloud") => (
    <ColumnView
      key={column.id}
      // The help is said once, at the first row.
      column={place === 1 ? column : withoutHelp(column)}
      name={name(column.id)}
      value={initial(column.id)}
      labelled={labelled}
    />
  );
  if (others.length === 0)
    return (
      <div className="memberrow">
        {cell({ ...leading, prompt: `${leading.prompt}, ${place}`, hint: undefined }, "aloud")}
        {across ? null : out}
      </div>
    );
  return (
    <fieldset className="stack">
      <legend className="vh">
        {prompt}, row {place}
      </legend>
      {cell(leading)}
      {foldsUp(columns) ? (
        <Folded row={`${key}.${row}`} columns={others}>
          {others.map((column) => cell(column))}
        </Folded>
      ) : (
        others.map((column) => cell(column))
      )}
      <Unnamed row={`${key}.${row}`} columns={columns} />
      {out}
    </fieldset>
  );
}

/** Marks that belong to a piece wait until it has words: a row of four questions is more than a word needs. */
function foldsUp(columns: Asked["columns"]): boolean {
  const [leading, ...others] = columns;
  return leading?.kind === "text" && others.length > 1 && others.some(({ kind }) => kind !== "text");
}

function Folded({ row, columns, children }: { row: string; columns: Asked["columns"]; children: ReactNode }) {
  const said = useLook(
    useCallback(
      ({ values }: Snapshot) =>
        sayInARow(columns.map((column) => sayCell(column, values[`${row}.${column.id}`]))),
      [row, columns],
    ),
  );
  return (
    <details>
      <summary>
        <span className="named">
          <span>{said ? "What goes with it" : sayInARow(columns.map(({ prompt }) => prompt))}</span>
          {said ? <span className="meta said">{said}</span> : null}
        </span>
      </summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** A number and no words: kept, and said to stay out of the page. */
function Unnamed({ row, columns }: { row: string; columns: Asked["columns"] }) {
  const without = useLook(
    useCallback(
      ({ values }: Snapshot) =>
        isUnnamed(columns, Object.fromEntries(columns.map(({ id }) => [id, values[`${row}.${id}`]]))),
      [row, columns],
    ),
  );
  return (
    <p className="why" role="status">
      {without
        ? "This row has a mark and no words. It’s kept, and stays out of your page until you name it."
        : null}
    </p>
  );
}

function TakeOut({
  field: { key, columns },
  row,
  place,
  takeOut,
}: {
  field: Asked;
  row: string;
  place: number;
  takeOut(row: string): void;
}) {
  const some = useLook(
    useCallback(
      ({ values }: Snapshot) => columns.some(({ id }) => (values[`${key}.${row}.${id}`] ?? "") !== ""),
      [key, row, columns],
    ),
  );
  if (!some) return null;
  return (
    <button
      className="btn plain small by-itself"
      type="submit"
      // A plain form says by it that the whole row is gone.
      name="_out"
      value={`${key}.${row}`}
      onClick={(event) => {
        event.preventDefault();
        takeOut(row);
      }}
    >
      Take out <span className="vh">row {place}</span>
    </button>
  );
}
