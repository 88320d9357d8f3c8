// The closed list of kinds. Every type that needs one derives from it.
import type { z } from "zod";
import type { AnyKind } from "../define.ts";
import { cardSort } from "./card-sort.ts";
import { choice } from "./choice.ts";
import { scale } from "./scale.ts";
import { text } from "./text.ts";

export const kinds = { "card-sort": cardSort, choice, scale, text };

export type KindName = keyof typeof kinds;
export type DefinitionOf<Name extends KindName> = z.infer<(typeof kinds)[Name]["definition"]>;
export type ValueOf<Name extends KindName> = z.infer<(typeof kinds)[Name]["stored"]>;

/** One input of an exercise. `key` names it for ever. */
export type FieldOf<Name extends KindName> = { key: string; kind: Name } & DefinitionOf<Name>;
export type Field = { [Name in KindName]: FieldOf<Name> }[KindName];

export function kindOf(field: Field): AnyKind {
  return kinds[field.kind];
}
