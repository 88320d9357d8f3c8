import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { rowsOf } from "../platform/db.ts";
import { asksAbout, type Card, type Note } from "./model.ts";

/**
 * The cards that belong under some notes: one for each that is being written, and one for each whose words ask for it, with
 * whether it was asked about. The card comes once.
 */
export async function cardsFor(member: MemberScope, notes: readonly Note[]): Promise<Card[]> {
  const found = notes
    .map(({ note, words, form }) => ({ note, form, initially: words.some((text) => asksAbout(text)) }))
    .filter(({ form, initially }) => form !== null || initially);
  if (found.length === 0) return [];
  const rows = await rowsOf<{ note: string }>`
    select note from "CardAsked"
    where "memberId" = ${member.id}::uuid and note = any(${found.map(({ note }) => note)})`;
  const asked = new Set(rows.map(({ note }) => note));
  // One that was asked stays among them: on its page the answer of a moment ago is still acknowledged.
  return found.map((one) => ({ ...one, asked: asked.has(one.note) }));
}
