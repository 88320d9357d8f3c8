import "server-only";
import { exerciseById, modulesAsking } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { type Saved, type Settled, saveCells, settleConflict } from "#lib/answers/commands";
import type { Change, Refusal } from "#lib/answers/model";
import type { PlainSaveInput, SaveInput, SettleInput } from "#lib/answers/schema";
import { newId } from "#lib/core/ids";
import { ok, type Result, refuse } from "#lib/core/result";
import { cellsFromForm, type Exercise } from "#lib/exercises/answer";
import { db, type Tx } from "#lib/platform/db";
import { printOf } from "./model.ts";

/**
 * Saves changed cells of an exercise: into its standing answer, or, for a dated one, into the look that is open today.
 * The one command behind the autosave and the plain form. Refuses as `saveCells` does, and `no-exercise`, and
 * `other-member` (a page of somebody who is not the one signed in now).
 */
export async function saveText(
  member: MemberScope,
  input: Omit<SaveInput, "owner"> & { owner?: string | null },
): Promise<Result<Saved, Refusal>> {
  const exercise = exerciseById(input.exerciseId);
  if (!exercise) return refuse({ code: "no-exercise" });
  if (input.owner !== null && input.owner !== undefined && input.owner !== member.ownerTag)
    return refuse({ code: "other-member" });
  // A look belongs to a module that asks for it, or to none.
  const asking = input.askedBy === null || modulesAsking(exercise.id).some(({ id }) => id === input.askedBy);
  if (!asking) return refuse({ code: "no-exercise" });
  if (!exercise.dated) return saveCells(member, { exercise, entryId: null, ...input });
  // A page that only asks what is new opens no look.
  const entryId =
    input.changes.length > 0
      ? await openLook(member, exercise, input.askedBy)
      : await findLook(member, exercise, input.askedBy);
  if (entryId === null) return ok(nothingSaved(member.now));
  return saveCells(member, { exercise, entryId, ...input });
}

/** Saves a plain form, sent before the page's script ran or without it. Fields left as they were are not changes. */
export async function savePlainForm(
  member: MemberScope,
  { _exercise, _askedBy, _owner, _onto, _started, ...fields }: PlainSaveInput,
): Promise<Result<{ onto: string | null }, Refusal>> {
  const exercise = exerciseById(_exercise);
  if (!exercise) return refuse({ code: "no-exercise" });
  // The page was somebody else's, who is signed in no more: its words are not saved here, and not shown here either.
  if (_owner && _owner !== member.ownerTag) return ok({ onto: "/home" });
  const changes = changesIn(exercise, fields, _started);
  if (changes.length === 0) return ok({ onto: _onto ?? null });
  // Each post is a page of its own: two that collide are two texts.
  const page = { exerciseId: _exercise, askedBy: _askedBy ?? null, page: newId(), owner: null, seen: 0 };
  const saved = await saveText(member, { ...page, changes });
  if (!saved.ok) return saved;
  // A choice that is needed is shown on the page that was left, so it is not left.
  return ok({ onto: saved.value.conflicts.length > 0 ? null : (_onto ?? null) });
}

function changesIn(
  exercise: Exercise,
  fields: Record<string, unknown>,
  started: Record<string, [revision: number, print: string]>,
): Change[] {
  return cellsFromForm(exercise, fields).flatMap(({ key, value }) => {
    const [base, print] = started[key] ?? [0, printOf("")];
    return printOf(value) === print ? [] : [{ key, value, base }];
  });
}

function nothingSaved(now: Date): Saved {
  return { savedAt: now.getTime(), revision: 0, revisions: {}, others: [], conflicts: [], unknown: [] };
}

async function findLook(
  member: MemberScope,
  exercise: Exercise,
  askedBy: string | null,
): Promise<string | null> {
  const where = { memberId: member.id, exerciseId: exercise.id, askedBy, closedAt: null };
  return (await db.entry.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** The look that is open for this module; opened now if there is none. Two pages that both open one open the same. */
async function openLook(member: MemberScope, exercise: Exercise, askedBy: string | null): Promise<string> {
  const where = { memberId: member.id, exerciseId: exercise.id, askedBy, closedAt: null };
  const open = await findLook(member, exercise, askedBy);
  if (open) return open;
  await db.entry.createMany({
    data: [{ id: newId(), memberId: member.id, exerciseId: exercise.id, askedBy, openedAt: member.now }],
    skipDuplicates: true,
  });
  const { id } = await db.entry.findFirstOrThrow({ where, select: { id: true } });
  return id;
}

/** Closes the looks that a module asked for: from now on they are pages with a date. */
export async function closeLooks(tx: Tx, member: MemberScope, askedBy: string): Promise<void> {
  await tx.entry.updateMany({
    where: { memberId: member.id, askedBy, closedAt: null, answers: { some: {} } },
    data: { closedAt: member.now },
  });
}

/** Ends a conflict as the member chose. */
export function settle(member: MemberScope, input: SettleInput): Promise<Result<Settled, Refusal>> {
  return settleConflict(member, input, exerciseById);
}
