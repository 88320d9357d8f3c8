import { v5, v7, validate } from "uuid";

/** A new id (UUID v7). Made here and not by the database, so that it can be bound into what is sealed. */
export function newId(): string {
  return v7();
}

/**
 * The one id for this name within another id: the same form posted twice names the same row. Whoever knows both can
 * work it out, so `name` holds what the row belongs to.
 */
export function idWithin(id: string, name: string): string {
  return v5(name, id);
}

/** Whether a string from outside can be an id at all; Postgres would throw on any other. */
export function isId(text: string): boolean {
  return validate(text);
}
