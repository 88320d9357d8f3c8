import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { newId } from "../core/ids.ts";
import { ok } from "../core/result.ts";
import { db } from "../platform/db.ts";
import type { CardForm } from "./schema.ts";

/** Keeps that this note was asked about. Which words it was, and what was answered, is kept nowhere. */
export async function answerCard(member: MemberScope, { note, answer }: CardForm) {
  await db.cardAsked.createMany({
    data: [{ id: newId(), memberId: member.id, note, at: member.now }],
    skipDuplicates: true,
  });
  return ok({ answer });
}
