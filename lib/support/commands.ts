import "server-only";
import { ofClients } from "../access/clients.ts";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { callOff, release, settleTimes } from "../booking/commands.ts";
import { changeCoach, coachingFor } from "../coaching/commands.ts";
import { isId, newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { note } from "../platform/audit.ts";
import { allOrNothing, db, type Tx } from "../platform/db.ts";
import { endWith, moveByCoach, moveByMember, type Receipt, record } from "../requests/commands.ts";
import {
  draftAt,
  isLate,
  type MoveRefusal,
  messageAt,
  move,
  type NotFound,
  openStates,
  promiseOf,
  stateOf,
  statesBefore,
} from "../requests/model.ts";
import { begunBy, promisedAnew } from "../requests/queries.ts";
import type { AnswerDraft, Begun, EventWords } from "../requests/schema.ts";
import { hoursOfCoach } from "../scheduling/queries.ts";
import { addShares, inTurn } from "../sharing/commands.ts";
import { chosenIn, itemOf, unlikeShown } from "../sharing/model.ts";
import { everyShareablePart, type ShareablePart } from "../sharing/queries.ts";
import {
  type AskBackRefusal,
  type DraftRefusal,
  type EditRefusal,
  type MemberRefusal,
  type OpenRefusal,
  stopBeforeSending,
} from "./model.ts";
import { type CoachRequest, rowForCoach, seenByCoach } from "./queries.ts";
import type { ChangedRequest, Declining, Keeping, NewRequest, RequestOnly, WithWords } from "./schema.ts";

// ---------- the member ----------

/**
 * Opens the member's one support request, with the coach they have or the one they choose now; with `another`, after
 * theirs declined that request or let its promise pass, with another coach, who is theirs from then on in place of the
 * first. Pressing twice gives the first receipt again. Refuses `already-open`, `choose-coach`, `no-hours`, what choosing
 * a coach refuses, `moved-on` where the first coach did something meanwhile, and `help-first` until somebody who
 * struggles now has seen the help lines.
 */
export async function openRequest(
  member: MemberScope,
  { id, kind, howSoon, answerBy, message, step, coachId, another, ...form }: NewRequest,
): Promise<Result<Receipt, OpenRefusal>> {
  const stop = stopBeforeSending(howSoon, step);
  if (stop) return refuse({ code: stop });
  await settleTimes(member, { memberId: member.id });
  const before = another ? await askedBefore(member, another) : null;
  if (another && !before) return refuse({ code: "not-found" });
  if (before?.why === null) return refuse({ code: "moved-on", requestId: before.id });
  const reader = before ? coachId : ((await ownCoachId(member)) ?? coachId);
  if (!reader || reader === before?.coachId) return refuse({ code: "choose-coach" });
  const hours = await hoursOfCoach(member, reader);
  const promise = promiseOf(hours, howSoon, member.now);
  const attached = await attachedBy(member, form);
  return inTurn(member, async (tx) => {
    if (before && !(await passOn(tx, member, before)))
      return refuse({ code: "moved-on", requestId: before.id });
    const coaching = before
      ? await changeCoach(tx, member, { from: before.coachId, to: reader })
      : await coachingFor(tx, member, reader);
    if (!coaching.ok) return coaching;
    if (!coaching.value) return refuse({ code: "choose-coach" });
    if (!promise) return refuse({ code: "no-hours" });
    if (!attached.ok) return attached;
    // The partial unique index "one open request a member" decides the race; reading first could not.
    const { count } = await tx.supportRequest.createMany({
      data: [
        {
          id,
          memberId: member.id,
          coachingId: coaching.value.id,
          coachId: coaching.value.coachId,
          kind,
          howSoon,
          answerBy,
          state: "sent",
          sealed: member.seal(messageAt(id), message),
          sentAt: member.now,
          promisedBy: promise,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return firstReceipt(tx, member, id);
    await record(tx, member, { request: { id, memberId: member.id }, event: "sent" });
    await note(tx, { actor: member.id, action: "request-sent", subject: id, now: member.now });
    const shared = await addShares(tx, member, {
      coaching: coaching.value,
      parts: attached.value,
      ask: null,
      formId: id,
      requestId: id,
    });
    if (!shared.ok) return refuse({ code: "no-hours" });
    return ok({ requestId: id });
  });
}

/**
 * What goes with a request: whole parts, and the passages marked of others. Refuses `changed-since` and `look-first`
 * unless it is what the form showed.
 */
async function attachedBy(
  member: MemberScope,
  { attach, pieces, seen, seenPieces }: Attaching,
): Promise<Result<ShareablePart[], { code: "look-first" | "changed-since" }>> {
  if (attach.length + pieces.length === 0) return ok([]);
  const form = { parts: attach.map(itemOf), pieces, seen: [...attach, ...seen], seenPieces };
  const chosen = (await everyShareablePart(member)).flatMap((part) => chosenIn(part, form));
  const isThere = (one: string) =>
    chosen.some(({ itemId }) => one === itemId || one.startsWith(`${itemId}:`));
  const gone = ![...form.parts, ...pieces].every(isThere) || chosen.some(({ blocks }) => blocks.length === 0);
  const unlike = gone ? "changed-since" : unlikeShown(chosen, form);
  return unlike ? refuse({ code: unlike }) : ok(chosen);
}
type Attaching = Pick<NewRequest, "attach" | "pieces" | "seen" | "seenPieces">;

/** Closes a request whose promise has passed, for another coach to be asked. False where it moved in another way first. */
async function passOn(tx: Tx, member: MemberScope, { id, why }: AskedBefore): Promise<boolean> {
  if (why !== "late") return true;
  const moved = await moveByMember(tx, member, { id, event: "passed-on" });
  // Pressed twice is passed on once.
  if (!moved.ok) return moved.refusal.code === "is-passed-on";
  await endWith(tx, member, moved.value);
  await note(tx, { actor: member.id, action: "request-passed-on", subject: id, now: member.now });
  return true;
}

/** What the second press gets: the receipt of the first, or the way to another request that is open. */
async function firstReceipt(tx: Tx, member: MemberScope, id: string): Promise<Result<Receipt, OpenRefusal>> {
  const requests = await tx.supportRequest.findMany({
    where: { memberId: member.id, OR: [{ id }, { state: { in: [...openStates] } }] },
    select: { id: true },
  });
  if (requests.some((request) => request.id === id)) return ok({ requestId: id });
  const [open] = requests;
  return refuse(open ? { code: "already-open", requestId: open.id } : { code: "not-found" });
}

/** Changes a request that its coach has not opened. A new “how soon” is a new promise. Refuses `opened-already`. */
export async function editRequest(
  member: MemberScope,
  { id, kind, howSoon, answerBy, message, step }: ChangedRequest,
): Promise<Result<Receipt, EditRefusal>> {
  const before = await db.supportRequest.findFirst({ where: { id, memberId: member.id } });
  if (!before) return refuse({ code: "not-found" });
  const stop = before.howSoon === howSoon && step !== "keep" ? null : stopBeforeSending(howSoon, step);
  if (stop) return refuse({ code: stop });
  const promise =
    before.howSoon === howSoon
      ? before.promisedBy
      : promiseOf(await hoursOfCoach(member, before.coachId), howSoon, member.now);
  if (!promise) return refuse({ code: "no-hours" });
  return allOrNothing<Receipt, EditRefusal>(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "edited", promisedBy: promise });
    if (!moved.ok) return moved;
    const { count } = await tx.supportRequest.updateMany({
      where: { id, memberId: member.id, openedAt: null },
      data: { kind, howSoon, answerBy, sealed: member.seal(messageAt(id), message) },
    });
    return count === 1 ? ok({ requestId: id }) : refuse({ code: "opened-already" });
  });
}

/** Answers the coach's question. The request is with the coach again, with a new promise. */
export async function answerBack(
  member: MemberScope,
  { id, text }: WithWords,
): Promise<Result<Receipt, MemberRefusal>> {
  const promise = await promisedAnew(member, id);
  if (!promise.ok) return promise;
  return allOrNothing(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "told", text, promisedBy: promise.value });
    return moved.ok ? ok({ requestId: id }) : moved;
  });
}

/** Takes a resting request up again: it is with the coach, with a new promise. */
export async function resume(
  member: MemberScope,
  { id }: RequestOnly,
): Promise<Result<Receipt, MemberRefusal>> {
  const promise = await promisedAnew(member, id);
  if (!promise.ok) return promise;
  return allOrNothing(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "resumed", promisedBy: promise.value });
    return moved.ok ? ok({ requestId: id }) : moved;
  });
}

/** Withdraws a request, without a reason. What was attached and what was held or booked goes with it. */
export async function withdraw(
  member: MemberScope,
  { id }: RequestOnly,
): Promise<Result<Receipt & { withdrawnAt: Date; readAt: Date | null }, MoveRefusal>> {
  return allOrNothing(async (tx) => {
    const moved = await moveByMember(tx, member, { id, event: "withdrawn" });
    // Pressed twice is withdrawn once.
    if (!moved.ok && moved.refusal.code !== "is-withdrawn") return moved;
    const request = await tx.supportRequest.findFirstOrThrow({ where: { id, memberId: member.id } });
    if (moved.ok) {
      await release(tx, member, id);
      await callOff(tx, member, id);
      await endWith(tx, member, request);
      await note(tx, { actor: member.id, action: "request-withdrawn", subject: id, now: member.now });
    }
    return ok({ requestId: id, withdrawnAt: member.now, readAt: request.openedAt });
  });
}

/** Keeps something that went with a request shared after the request is closed. Refuses `not-found`. */
export async function keepAttached(
  member: MemberScope,
  { id, share }: Keeping,
): Promise<Result<Receipt, MemberRefusal>> {
  const { count } = await db.share.updateMany({
    where: { id: share, requestId: id, memberId: member.id, revokedAt: null },
    data: { requestId: null },
  });
  return count === 1 ? ok({ requestId: id }) : refuse({ code: "not-found" });
}

// ---------- the coach ----------

/**
 * Opens a request for its coach: what it says, and the line that says it was opened, in one transaction. A request that
 * was withdrawn shows that it was, and none of its words. Refuses `not-found` for anybody else's.
 */
export async function openAsCoach(
  coach: CoachScope,
  { id }: RequestOnly,
): Promise<Result<CoachRequest, NotFound>> {
  if (!isId(id)) return refuse({ code: "not-found" });
  return allOrNothing(async (tx) => {
    const { count } = await tx.supportRequest.updateMany({
      where: { id, ...ofClients(coach), state: { in: statesBefore("opened") }, openedAt: null },
      data: { openedAt: coach.now },
    });
    const row = await rowForCoach(tx, coach, id);
    if (!row) return refuse({ code: "not-found" });
    if (count === 1) await record(tx, coach, { request: row, event: "opened" });
    return ok(seenByCoach(coach, row));
  });
}

export type SavedDraft = { requestId: string; draftId: string; revision: number; savedAt: Date };

/**
 * Keeps what is begun of an answer and not sent yet, for as long as the request can be answered; ways that are not sent
 * along stay as they are. Refuses `changed-elsewhere` where another tab saved since `revision`, unless `over`; and, with
 * the words left on the page, what a move is refused for.
 */
export async function keepAnswer(
  coach: CoachScope,
  { id: requestId, begun, revision, over }: AnswerDraft,
): Promise<Result<SavedDraft, DraftRefusal>> {
  return allOrNothing<SavedDraft, DraftRefusal>(async (tx) => {
    // Held, so that what closes the request comes before, and nothing is kept, or after, and takes the draft along.
    await tx.$queryRaw`select id from "SupportRequest" where id = ${requestId}::uuid and "coachId" = ${coach.id}::uuid for share`;
    const request = await tx.supportRequest.findFirst({
      where: { id: requestId, ...ofClients(coach) },
      select: { memberId: true, state: true },
    });
    if (!request) return refuse({ code: "not-found" });
    const answerable = move(stateOf(request.state), "answered");
    if (!answerable.ok) return answerable;
    const mine = { requestId, memberId: request.memberId, coachId: coach.id };
    const before = await tx.requestDraft.findFirst({ where: mine });
    const draftId = before?.id ?? newId();
    const from = over ? (before?.revision ?? 0) : revision;
    const all = { ...(before && begunBy(coach, before)), ...begun };
    const sealed = coach.seal(request.memberId, draftAt(draftId), JSON.stringify(all satisfies Begun));
    const row = { revision: from + 1, sealed, savedAt: coach.now };
    const { count } = before
      ? await tx.requestDraft.updateMany({ where: { ...mine, id: draftId, revision: from }, data: row })
      : await tx.requestDraft.createMany({ data: [{ ...mine, id: draftId, ...row }], skipDuplicates: true });
    if (count === 1) return ok({ requestId, draftId, revision: row.revision, savedAt: coach.now });
    const other = await tx.requestDraft.findFirst({ where: mine, select: { savedAt: true } });
    return refuse({ code: "changed-elsewhere", savedAt: other?.savedAt ?? coach.now });
  });
}

/** Answers in writing. Held times go back, and what was attached ends with the request. */
export async function replyInWriting(coach: CoachScope, { id, text }: WithWords) {
  return closeAsCoach(coach, { id, event: "answered", words: { text } });
}

/** Declines, with a reason and something to do next, always. */
export async function decline(coach: CoachScope, { id, text, next, nextWords }: Declining) {
  return closeAsCoach(coach, { id, event: "declined", words: { text, next, nextWords } });
}

async function closeAsCoach(
  coach: CoachScope,
  { id, event, words }: { id: string; event: "answered" | "declined"; words: EventWords },
): Promise<Result<Receipt, MoveRefusal>> {
  await settleTimes(coach, { coachId: coach.id });
  return allOrNothing(async (tx) => {
    const moved = await moveByCoach(tx, coach, { id, event, words });
    if (!moved.ok) return moved;
    await release(tx, coach, id);
    await endWith(tx, coach, moved.value);
    return ok({ requestId: id });
  });
}

/** Asks one question back, and one only. Refuses `asked-already`. */
export async function askBack(
  coach: CoachScope,
  { id, text }: WithWords,
): Promise<Result<Receipt, AskBackRefusal>> {
  return allOrNothing<Receipt, AskBackRefusal>(async (tx) => {
    const moved = await moveByCoach(tx, coach, { id, event: "asked-back", words: { text } });
    if (!moved.ok) return moved;
    const questions = await tx.supportEvent.count({ where: { requestId: id, event: "asked-back" } });
    return questions > 1 ? refuse({ code: "asked-already" }) : ok({ requestId: id });
  });
}

/** A request of the member's own, and why another coach may be asked in its place: null where there is no reason. */
type AskedBefore = { id: string; coachId: string; why: "declined" | "late" | null };

async function askedBefore(member: MemberScope, id: string): Promise<AskedBefore | null> {
  const request = await db.supportRequest.findFirst({
    where: { id, memberId: member.id },
    select: { coachId: true, state: true, promisedBy: true, events: { where: { event: "declined" } } },
  });
  if (!request) return null;
  const { coachId, promisedBy } = request;
  const state = stateOf(request.state);
  // Passed on: it was late, and this is the second press.
  const late = state === "passed-on" || isLate({ state, promisedBy }, member.now);
  return { id, coachId, why: late ? "late" : request.events.length > 0 ? "declined" : null };
}

async function ownCoachId(member: MemberScope): Promise<string | undefined> {
  const coaching = await db.coaching.findFirst({ where: { memberId: member.id, endedAt: null } });
  return coaching?.coachId;
}
