import { v7, validate } from "uuid";

/** A new id (UUID v7). Made here and not by the database, so that it can be bound into what is sealed. */
export function newId(): string {
  return v7();
}

/** Whether a string from outside can be an id at all; Postgres would throw on any other. */
export function isId(text: string): boolean {
  return validate(text);
}
