import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { rowsOf } from "../platform/db.ts";
import { type Card, cardsUnder, type Note, whatIsNoted } from "./model.ts";

/** The cards that belong under some notes. */
export async function cardsFor(member: MemberScope, notes: readonly Note[]): Promise<Card[]> {
  if (notes.length === 0) return [];
  return cardsUnder(notes, await readAsked(member, notes.map(whatIsNoted)));
}

/** The notes that the member was asked about, of what notes are made of: exercises with their entries, requests. */
export async function readAsked(member: MemberScope, noted: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ note: string }>`
    select note from "CardAsked"
    where "memberId" = ${member.id}::uuid and split_part(note, '/', 1) = any(${[...new Set(noted)]})`;
  return rows.map(({ note }) => note);
}
