// The closed list of kinds. Every type that needs one derives from it.
import type { z } from "zod";
import type { AnyKind } from "../define.ts";
import type { When } from "../situation.ts";
import { beforeAfter } from "./before-after.ts";
import { cardSort } from "./card-sort.ts";
import { choice } from "./choice.ts";
import { choices } from "./choices.ts";
import { claims } from "./claims.ts";
import { date } from "./date.ts";
import { draft } from "./draft.ts";
import { grid } from "./grid.ts";
import { hold } from "./hold.ts";
import { ifThen } from "./if-then.ts";
import { rows } from "./rows.ts";
import { scale } from "./scale.ts";
import { text } from "./text.ts";
import { timedText } from "./timed-text.ts";

export const kinds = {
  "before-after": beforeAfter,
  "card-sort": cardSort,
  choice,
  choices,
  claims,
  date,
  draft,
  grid,
  hold,
  "if-then": ifThen,
  rows,
  scale,
  text,
  "timed-text": timedText,
};

export type KindName = keyof typeof kinds;
type DefinitionOf<Name extends KindName> = z.infer<(typeof kinds)[Name]["definition"]>;

/** One input of an exercise. `key` names it for ever. */
export type FieldOf<Name extends KindName> = {
  key: string;
  kind: Name;
  /** Only asked in some situations. What was written before is kept, and shown, whatever the situation is later. */
  when?: When;
} & DefinitionOf<Name>;
export type Field = { [Name in KindName]: FieldOf<Name> }[KindName];

/** The kind of a field, for whoever handles fields without asking which they are. */
export function kindOf(field: Field): AnyKind {
  return kinds[field.kind];
}
