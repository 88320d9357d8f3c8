import type { FieldOf } from "#lib/exercises/kinds/index";
import { ColumnView, withoutHelp } from "./column.tsx";
import { RowSays } from "./row-says.tsx";
import type { ViewProps } from "./view.ts";

/** More columns than this, and a row opens from its name: a page of forty inputs is a wall. */
const inSight = 2;

/** Rows that the guide names, each with the same columns. */
export function GridView({ field, values }: ViewProps<"grid">) {
  const { key, prompt, hint, rows, columns } = field;
  const one = columns.length === 1 ? columns[0] : undefined;
  return (
    <fieldset className="stack stack-3" aria-describedby={hint ? `${key}-hint` : undefined}>
      <legend className="q">{prompt}</legend>
      {hint ? (
        <p className="hint" id={`${key}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="gridrows">
        {rows.map((row, index) => {
          if (one)
            return (
              <ColumnView
                key={row.id}
                column={{ ...one, prompt: row.label, hint: row.hint }}
                name={`${key}.${row.id}.${one.id}`}
                value={values[`${row.id}.${one.id}`]}
              />
            );
          const folds = columns.length > inSight;
          // Where all rows are in sight, the help is said once, at the first.
          const inside = <Inside field={field} row={row} values={values} helps={folds || index === 0} />;
          return folds ? (
            <details key={row.id}>
              <summary>
                <span className="named">
                  <span>{row.label}</span>
                  <RowSays row={`${key}.${row.id}`} columns={columns} />
                </span>
              </summary>
              {inside}
            </details>
          ) : (
            <div key={row.id} className="gridrow">
              {inside}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function Inside({
  field: { key, columns },
  row,
  values,
  helps,
}: {
  field: FieldOf<"grid">;
  row: FieldOf<"grid">["rows"][number];
  values: Record<string, unknown>;
  helps: boolean;
}) {
  const name = `${key}.${row.id}`;
  return (
    <fieldset className="stack" aria-describedby={row.hint ? `${name}-hint` : undefined}>
      <legend className={columns.length > inSight ? "vh" : "label"}>{row.label}</legend>
      {row.hint ? (
        <p className="hint" id={`${name}-hint`}>
          {row.hint}
        </p>
      ) : null}
      {columns.map((column) => (
        <ColumnView
          key={column.id}
          column={helps ? column : withoutHelp(column)}
          name={`${name}.${column.id}`}
          value={values[`${row.id}.${column.id}`]}
        />
      ))}
    </fieldset>
  );
}
