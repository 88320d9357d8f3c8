import "server-only";
import { ofClients } from "../access/clients.ts";
import type { CoachScope, MemberScope, WorkerScope } from "../access/scope.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import type { Tx } from "../platform/db.ts";
import {
  draftAt,
  type Event,
  type EventName,
  eventAt,
  type MoveRefusal,
  move,
  moverOf,
  type State,
  stateAfter,
  stateOf,
  statesBefore,
  type Way,
  wayOf,
} from "./model.ts";
import { begunBy } from "./queries.ts";
import type { EventWords } from "./schema.ts";

// Each works inside the transaction of the command that moves a request, so that a move, what is written down of it, and
// whatever else follows from it are there together or not at all.

export type Receipt = { requestId: string };
export type Request = { id: string; memberId: string; coachId: string; openedAt: Date | null };

/** Moves a request of the member's own, and writes down that it was moved. */
export async function moveByMember(
  tx: Tx,
  member: MemberScope,
  {
    id,
    event,
    text = "",
    promisedBy,
    from,
  }: { id: string; event: Event; text?: string; promisedBy?: Date; from?: State[] },
): Promise<Result<Request, MoveRefusal>> {
  const where = { id, memberId: member.id };
  const moved = await moveTo(tx, where, { event, promisedBy, from });
  if (!moved.ok) return moved;
  const request = await tx.supportRequest.findFirstOrThrow({ where });
  const sealed = sealedBy((at, plain) => member.seal(at, plain), text ? { text } : null);
  await record(tx, member, { request, event, sealed });
  return ok(request);
}

/** Moves a request of the coach's own client, and writes down that it was moved. */
export async function moveByCoach(
  tx: Tx,
  coach: CoachScope,
  { id, event, words }: { id: string; event: Event; words: EventWords | null },
): Promise<Result<Request, MoveRefusal>> {
  const where = { id, ...ofClients(coach) };
  const moved = await moveTo(tx, where, { event });
  if (!moved.ok) return moved;
  const request = await tx.supportRequest.findFirstOrThrow({ where });
  const sealed = sealedBy((at, plain) => coach.seal(request.memberId, at, plain), words);
  await record(tx, coach, { request, event, sealed });
  const sent = wayOf(event);
  if (sent) await dropBegun(tx, coach, { request, sent });
  return ok(request);
}

/**
 * What was begun of a way is gone once it is sent; what was begun of the others stays. The revision stays as well: of
 * what is left nothing changed, and a page that is open goes on from it.
 */
async function dropBegun(
  tx: Tx,
  coach: CoachScope,
  { request: { id: requestId, memberId }, sent }: { request: Row; sent: Way },
): Promise<void> {
  const mine = { requestId, memberId, coachId: coach.id };
  const draft = await tx.requestDraft.findFirst({ where: mine });
  const begun = draft && begunBy(coach, draft);
  if (!draft || !begun?.[sent]) return;
  const { [sent]: gone, ...left } = begun;
  const sealed = coach.seal(memberId, draftAt(draft.id), JSON.stringify(left));
  await tx.requestDraft.updateMany({ where: { ...mine, id: draft.id }, data: { sealed } });
}

/** Moves a request because of the time alone: nobody's words go with it. */
export async function moveByTime(
  tx: Tx,
  scope: MemberScope | CoachScope | WorkerScope,
  { request, event, promisedBy, at }: { request: Row; event: Event; promisedBy?: Date; at: Date },
): Promise<Result<null, MoveRefusal>> {
  const { id, memberId } = request;
  const moved = await moveTo(tx, { id, memberId }, { event, promisedBy });
  if (moved.ok) await record(tx, scope, { request, event, at });
  return moved;
}

type Row = { id: string; memberId: string };
type Place = ReturnType<typeof eventAt>;
type Where = Row | ({ id: string } & ReturnType<typeof ofClients>);

/** Leaves one of the states that the event may leave, in the `where`: of two at once the first commit wins. */
async function moveTo(
  tx: Tx,
  where: Where,
  { event, promisedBy, from = statesBefore(event) }: { event: Event; promisedBy?: Date; from?: State[] },
): Promise<Result<null, MoveRefusal>> {
  const { count } = await tx.supportRequest.updateMany({
    where: { ...where, state: { in: from } },
    data: { promisedBy, ...stateAfter(event) },
  });
  return count === 1 ? ok(null) : refuse(await whyNot(tx, where, event));
}

/** Why that event could not happen. A request that is not theirs is not there. */
async function whyNot(tx: Tx, where: Where, event: Event): Promise<MoveRefusal> {
  const request = await tx.supportRequest.findFirst({ where, select: { state: true } });
  if (!request) return { code: "not-found" };
  const state = stateOf(request.state);
  const moved = move(state, event);
  return moved.ok ? { code: `is-${state}` } : moved.refusal;
}

/** Adds a line to what happened, in the transaction of the change it tells of. */
export async function record(
  tx: Tx,
  scope: MemberScope | CoachScope | WorkerScope,
  {
    request,
    event,
    at = scope.now,
    sealed,
  }: { request: Row; event: EventName; at?: Date; sealed?: (eventId: string) => string | null },
): Promise<void> {
  const id = newId();
  await tx.supportEvent.create({
    data: {
      id,
      requestId: request.id,
      memberId: request.memberId,
      event,
      by: moverOf(event),
      at,
      sealed: sealed?.(id) ?? null,
    },
  });
}

function sealedBy(seal: (at: Place, plain: string) => string, words: EventWords | null) {
  return (eventId: string) => words && seal(eventAt(eventId), JSON.stringify(words));
}

/** What ends with a request: what was attached is private again, and what its coach began to answer is gone. */
export async function endWith(
  tx: Tx,
  { now }: MemberScope | CoachScope | WorkerScope,
  request: Row,
): Promise<void> {
  await tx.share.updateMany({
    where: { requestId: request.id, memberId: request.memberId, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.requestDraft.deleteMany({ where: { requestId: request.id, memberId: request.memberId } });
}
