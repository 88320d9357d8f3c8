import "server-only";
import { exerciseById, modulesAsking } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { type Saved, type Settled, saveCells, settleConflict } from "#lib/answers/commands";
import type { Change, Refusal } from "#lib/answers/model";
import type { PlainSaveInput, SaveInput, SettleInput } from "#lib/answers/schema";
import { newId } from "#lib/core/ids";
import { ok, type Result, refuse } from "#lib/core/result";
import { cellsFromForm, type Exercise } from "#lib/exercises/answer";
import { db, inTransaction, type Tx } from "#lib/platform/db";
import { cutVersions } from "#lib/versions/commands";
import { begunAt, type Refusal as EntryRefusal, isOpenToday, printOf } from "./model.ts";
import type { DeleteEntryInput, EntryInput } from "./schema.ts";

/**
 * Saves changed cells of an exercise: into its standing answer, or, for a dated one, into the look that is open today,
 * or into the entry of a log that its page names. The one command behind the autosave and the plain form. Refuses as `saveCells` does, and `no-exercise`, and
 * `other-member` (a page of somebody who is not the one signed in now).
 */
export async function saveText(
  member: MemberScope,
  input: Omit<SaveInput, "owner" | "entryId" | "writtenAt"> & {
    owner?: string | null;
    entryId?: string | null;
    writtenAt?: number | null;
  },
): Promise<Result<Saved, Refusal>> {
  const exercise = exerciseById(input.exerciseId);
  if (!exercise) return refuse({ code: "no-exercise" });
  if (input.owner !== null && input.owner !== undefined && input.owner !== member.ownerTag)
    return refuse({ code: "other-member" });
  // A look belongs to a module that asks for it, or to none.
  const asking = input.askedBy === null || modulesAsking(exercise.id).some(({ id }) => id === input.askedBy);
  if (!asking) return refuse({ code: "no-exercise" });
  if (!exercise.dated) return saveCells(member, { ...input, exercise, entryId: null });
  // A page that only asks what is new opens nothing.
  const asks = input.changes.length === 0;
  const named = { entryId: input.entryId ?? null, writtenAt: input.writtenAt ?? null };
  const entryId =
    exercise.dated === "log"
      ? await (asks ? findEntry(member, exercise, named.entryId) : openEntry(member, exercise, named))
      : await (asks ? findLook : openLook)(member, exercise, input.askedBy);
  if (entryId === null) return asks ? ok(nothingSaved(member.now)) : refuse({ code: "no-exercise" });
  return saveCells(member, { ...input, exercise, entryId });
}

/** Saves a plain form, sent before the page's script ran or without it. Fields left as they were are not changes. */
export async function savePlainForm(
  member: MemberScope,
  { _exercise, _askedBy, _entry, _keep, _owner, _out, _onto, _started, ...fields }: PlainSaveInput,
): Promise<Result<{ onto: string | null }, Refusal>> {
  const exercise = exerciseById(_exercise);
  if (!exercise) return refuse({ code: "no-exercise" });
  // The page was somebody else's, who is signed in no more: its words are not saved here, and not shown here either.
  if (_owner && _owner !== member.ownerTag) return ok({ onto: "/home" });
  const typed = changesIn(exercise, fields, _started);
  const changes = _out ? withoutRow(typed, `${_out}.`, _started) : typed;
  const entryId = _entry ?? null;
  if (changes.length > 0) {
    // Each post is a page of its own: two that collide are two texts.
    const page = { exerciseId: _exercise, askedBy: _askedBy ?? null, entryId, page: newId(), seen: 0 };
    const saved = await saveText(member, { ...page, changes });
    if (!saved.ok) return saved;
    // A choice that is needed is shown on the page that was left, so it is not left.
    if (saved.value.conflicts.length > 0) return ok({ onto: null });
  }
  if (_keep && entryId) await keepEntry(member, { entryId });
  const kept = _keep === "yes" ? null : _keep;
  return ok({ onto: _onto ?? kept ?? null });
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

/** The changes of a form whose row was taken out: every cell that stood in it is empty, and what was typed in it too. */
function withoutRow(
  changes: Change[],
  row: string,
  started: Record<string, [revision: number, print: string]>,
): Change[] {
  const inRow = (key: string) => key.startsWith(row);
  const keys = [...new Set([...Object.keys(started), ...changes.map(({ key }) => key)])].filter(inRow);
  return [
    ...changes.filter(({ key }) => !inRow(key)),
    ...keys.map((key) => ({ key, value: "", base: started[key]?.[0] ?? 0 })),
  ];
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

async function findEntry(
  member: MemberScope,
  exercise: Exercise,
  entryId: string | null,
): Promise<string | null> {
  const where = { memberId: member.id, exerciseId: exercise.id };
  if (entryId)
    return (await db.entry.findFirst({ where: { ...where, id: entryId }, select: { id: true } }))?.id ?? null;
  const open = await db.entry.findFirst({
    where: { ...where, closedAt: null },
    select: { id: true, openedAt: true, closedAt: true },
  });
  return open && isOpenToday(open, member.now, member.timeZone) ? open.id : null;
}

/**
 * The entry that a page names; begun now if it is new, or when its words were typed. One that was left open on an earlier
 * day is kept with its day, and so is one whose words waited on a device since then. Where another page has one open
 * already, this one is an entry of its own: two pages never write in each other's.
 */
async function openEntry(
  member: MemberScope,
  exercise: Exercise,
  { entryId, writtenAt }: { entryId: string | null; writtenAt: number | null },
): Promise<string | null> {
  const found = await findEntry(member, exercise, entryId);
  if (found) return found;
  await keepLeftEntry(member, exercise);
  const openedAt = begunAt(writtenAt, member.now);
  const isOfToday = isOpenToday({ openedAt, closedAt: null }, member.now, member.timeZone);
  const row = {
    id: entryId ?? newId(),
    memberId: member.id,
    exerciseId: exercise.id,
    askedBy: null,
    openedAt,
    closedAt: isOfToday ? null : member.now,
  };
  // "one open entry" decides who has it. The second writer's is closed from the start, and can be corrected like any.
  const { count } = await db.entry.createMany({ data: [row], skipDuplicates: true });
  if (count === 0)
    await db.entry.createMany({ data: [{ ...row, closedAt: member.now }], skipDuplicates: true });
  return findEntry(member, exercise, row.id);
}

async function keepLeftEntry(member: MemberScope, exercise: Exercise): Promise<void> {
  const left = await db.entry.findFirst({
    where: { memberId: member.id, exerciseId: exercise.id, closedAt: null },
    select: { id: true, openedAt: true, closedAt: true },
  });
  if (left && !isOpenToday(left, member.now, member.timeZone)) await keepEntry(member, { entryId: left.id });
}

/**
 * Keeps an entry of a log as it stands: the next one starts afresh, and what is changed in this one later is a
 * correction with its version. Refuses `no-entry`. Pressing twice keeps it once.
 */
export async function keepEntry(
  member: MemberScope,
  { entryId }: EntryInput,
): Promise<Result<null, EntryRefusal>> {
  const own = { id: entryId, memberId: member.id };
  return inTransaction(async (tx) => {
    await cutVersions(tx, member, { entryIds: [entryId], why: "end" });
    await tx.entry.updateMany({ where: { ...own, closedAt: null }, data: { closedAt: member.now } });
    const kept = await tx.entry.findFirst({ where: own, select: { id: true } });
    return kept ? ok(null) : refuse({ code: "no-entry" });
  });
}

/** Deletes one entry of a log, with its versions. Refuses `no-entry`. */
export async function deleteEntry(
  member: MemberScope,
  { entryId, back }: DeleteEntryInput,
): Promise<Result<{ onto: string }, EntryRefusal>> {
  const own = { id: entryId, memberId: member.id };
  const row = await db.entry.findFirst({ where: own, select: { exerciseId: true } });
  // A look is part of a module's page and of its trail: it stays with them.
  if (!row || exerciseById(row.exerciseId)?.dated === "look") return refuse({ code: "no-entry" });
  const { count } = await db.entry.deleteMany({ where: own });
  return count === 1 ? ok({ onto: back }) : refuse({ code: "no-entry" });
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
