// One cell of a field as a field by itself: what the short version shows of a longer exercise.
import { type ClaimTag, claimTags } from "./claims.ts";
import { type Column, columnOf } from "./column.ts";
import { holdHours } from "./hold.ts";
import type { Field, FieldOf, KindName } from "./index.ts";

/** What stands in such a line is what stands in a column: text, a choice, a mark or a day. */
type Line =
  | Omit<Extract<Column, { kind: "choice" }>, "id">
  | Omit<Extract<Column, { kind: "scale" }>, "id">
  | Omit<Extract<Column, { kind: "date" }>, "id">
  | Omit<Extract<Column, { kind: "text" }>, "id">;

const tags: { id: ClaimTag; label: string }[] = [...claimTags];

/** Closed: a new kind says which of its cells can stand alone, or that none can. */
const lines: { [Name in KindName]: (field: FieldOf<Name>, item: string) => Line | undefined } = {
  "before-after": ({ limit, rows, ...field }, item) =>
    item === "before" || item === "after" ? { kind: "text", ...field[item], limit, rows } : undefined,
  "card-sort": ({ cards, piles }, item) => {
    const card = cards.find(({ id }) => id === item);
    return card && { kind: "choice", prompt: card.label, options: piles };
  },
  choice: whole,
  choices: none,
  claims: ({ statements, evidence }, item) => {
    const statement = statements.find(({ id }) => item.startsWith(`${id}.`));
    if (!statement) return undefined;
    return item.endsWith(".tag")
      ? { kind: "choice", prompt: statement.label, options: tags }
      : { kind: "text", prompt: `${statement.label}: ${evidence.prompt}`, limit: evidence.limit, rows: 2 };
  },
  date: whole,
  draft: ({ lines, checks }, item) => {
    const line = lines.find(({ id }) => id === item);
    if (!line) return undefined;
    const { label, hint, example, limit } = line;
    return { kind: "text", prompt: label, hint, example, limit, rows: 2, checks };
  },
  grid: ({ columns }, item) => columnOf(columns, item),
  hold: ({ prompt, hint, example, limit, rows, hours }, item) =>
    item === "hours"
      ? {
          kind: "choice",
          prompt: hours.prompt,
          options: holdHours.map((id) => ({ id, label: `${id} hours` })),
          across: true,
        }
      : { kind: "text", prompt, hint, example, limit, rows },
  "if-then": (plan, item) => {
    const part = item === "cue" || item === "act" || item === "for" ? plan[item] : undefined;
    return part && { kind: "text", ...part, rows: 1 };
  },
  rows: ({ columns }, item) => columnOf(columns, item),
  scale: whole,
  text: whole,
  "timed-text": ({ kind: _, minutes: __, ...field }, item) => whole({ ...field, kind: "text" }, item),
};

function whole<Whole>(field: Whole, item: string): Whole | undefined {
  return item === "" ? field : undefined;
}

function none(): undefined {}

/** The field that one cell of `field` makes by itself, named by that cell. Undefined where it can't stand alone. */
export function lineOf<Name extends KindName>(
  field: Extract<Field, { kind: Name }>,
  item: string,
): Field | undefined {
  const line = (lines[field.kind] as (field: Field, item: string) => Line | undefined)(field, item);
  return line && { ...line, key: item === "" ? field.key : `${field.key}.${item}` };
}
