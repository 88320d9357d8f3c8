import "server-only";
import { exercisesOf, moduleById } from "#content/index";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { coachingFor, type LiveCoaching } from "../coaching/commands.ts";
import { after } from "../core/clock.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { later } from "../core/span.ts";
import { lengthOf } from "../exercises/length.ts";
import { note } from "../platform/audit.ts";
import { allOrNothing, inTransaction, type Tx } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import { ordinaryPromise, promiseFor } from "../scheduling/model.ts";
import { hoursOfCoach } from "../scheduling/queries.ts";
import { cutVersions } from "../versions/commands.ts";
import {
  askAt,
  askOf,
  blocksAt,
  chosenIn,
  type Frozen,
  frozenFrom,
  isTooLong,
  moduleOfItem,
  type OpenRefusal,
  type Refusal,
  undoWindow,
  unlikeShown,
  versionIdOf,
} from "./model.ts";
import { shareableParts, visibleVersion } from "./queries.ts";
import type { ShareForm, TakeBackForm, UndoForm } from "./schema.ts";

// ---------- sharing ----------

export type Shared = { formId: string; module: number; coach: string };

/**
 * Shares the ticked parts of a module's page with the member's coach, or the passages that were marked of them, frozen
 * as the form showed them; at the first time the chosen coach becomes theirs. Posted twice it shares once. Refuses, with nothing shared: `nothing-ticked`,
 * `choose-coach`, `look-first` and `changed-since` (what would be shared was not what was shown), `ask-too-long`,
 * `no-date`, and what choosing a coach refuses.
 */
export async function share(member: MemberScope, form: ShareForm): Promise<Result<Shared, Refusal>> {
  const guideModule = moduleById(form.module);
  if (!guideModule) return refuse({ code: "not-found" });
  const offered = await shareableParts(member, guideModule);
  const ticked = offered.flatMap((part) => chosenIn(part, form));
  return inTurn<Shared, Refusal>(member, async (tx) => {
    const coaching = await coachingFor(tx, member, form.coach);
    if (!coaching.ok) return coaching;
    const coach = coaching.value?.coach ?? null;
    if (ticked.length === 0) return refuse({ code: "nothing-ticked", coach });
    if (!coaching.value) return refuse({ code: "choose-coach" });
    const ask = askOf(form.ask);
    if (ask && isTooLong(ask)) return refuse({ code: "ask-too-long", length: lengthOf(ask) });
    const unlike = form.ask === form.seenAsk ? unlikeShown(ticked, form) : "look-first";
    if (unlike) return refuse(unlike === "look-first" ? { code: unlike, coach } : { code: unlike });
    if (ticked.some(({ blocks }) => blocks.length === 0)) return refuse({ code: "nothing-ticked", coach });
    const added = await addShares(tx, member, {
      coaching: coaching.value,
      parts: ticked,
      ask,
      formId: form.id,
      requestId: null,
    });
    if (!added.ok) return added;
    return ok({ formId: form.id, module: guideModule.number, coach: coaching.value.coach });
  });
}

/**
 * Freezes parts and shares each with a coach, inside a transaction that holds the member (`inTurn`). An item that is
 * with the coach already gets another version; a version that this form made before is left as it is. With a
 * `requestId` the share ends with that request, unless the item was shared by itself. Refuses `no-date`.
 */
export async function addShares(
  tx: Tx,
  member: MemberScope,
  {
    coaching,
    parts,
    ask,
    formId,
    requestId,
  }: {
    coaching: LiveCoaching;
    parts: (Frozen & { itemId: string })[];
    ask: string | null;
    formId: string;
    requestId: string | null;
  },
): Promise<Result<{ shareIds: string[] }, Extract<Refusal, { code: "no-date" }>>> {
  const hours = await hoursOfCoach(member, coaching.coachId);
  const promise = hours && promiseFor(hours, { sentAt: member.now, ...ordinaryPromise });
  if (!promise) return refuse({ code: "no-date", coach: coaching.coach });
  const shareIds: string[] = [];
  for (const { itemId, title, blocks, passage } of parts) {
    const versionId = versionIdOf({ memberId: member.id, formId, itemId });
    const before = await tx.shareVersion.findFirst({
      where: { id: versionId, memberId: member.id },
      select: { shareId: true },
    });
    if (before) {
      shareIds.push(before.shareId);
      continue;
    }
    const shareId = await liveShareOf(tx, member, { coaching, itemId, requestId });
    const frozenAt = await nextInstant(tx, member, shareId);
    await tx.shareVersion.create({
      data: {
        id: versionId,
        shareId,
        memberId: member.id,
        coachId: coaching.coachId,
        sealedBlocks: member.seal(
          blocksAt(versionId),
          JSON.stringify({ title, blocks, passage } satisfies Frozen),
        ),
        sealedAsk: ask === null ? null : member.seal(askAt(versionId), ask),
        frozenAt,
        visibleFrom: after(frozenAt, undoWindow),
        promisedBy: promise.by,
      },
    });
    await note(tx, { actor: member.id, action: "shared", subject: shareId, now: member.now });
    shareIds.push(shareId);
  }
  const exerciseIds = [...new Set(parts.flatMap(({ itemId }) => exercisesBehind(itemId)))];
  await cutVersions(tx, member, { exerciseIds, why: "share" });
  return ok({ shareIds });
}

/** The live share of an item with this coach, made if there is none. */
async function liveShareOf(
  tx: Tx,
  member: MemberScope,
  { coaching, itemId, requestId }: { coaching: LiveCoaching; itemId: string; requestId: string | null },
): Promise<string> {
  const id = newId();
  const { count } = await tx.share.createMany({
    data: [
      {
        id,
        memberId: member.id,
        coachingId: coaching.id,
        coachId: coaching.coachId,
        itemId,
        requestId,
        startedAt: member.now,
      },
    ],
    skipDuplicates: true, // the index "one live share an item" is the last to say so
  });
  if (count === 1) return id;
  const live = await tx.share.findFirstOrThrow({
    where: { memberId: member.id, coachingId: coaching.id, itemId, revokedAt: null },
    select: { id: true, requestId: true },
  });
  // Shared by itself, it no longer ends with the request that it went with first.
  if (live.requestId && !requestId)
    await tx.share.updateMany({ where: { id: live.id, memberId: member.id }, data: { requestId: null } });
  return live.id;
}

/** Now; or, if the clock went back, as soon after the version before as can be told apart: the newest stays the newest. */
async function nextInstant(tx: Tx, member: MemberScope, shareId: string): Promise<Date> {
  const before = await tx.shareVersion.findFirst({
    where: { shareId, memberId: member.id },
    orderBy: { frozenAt: "desc" },
    select: { frozenAt: true },
  });
  return before ? later(member.now, after(before.frozenAt, 1)) : member.now;
}

/** A part may be made of any exercise of its module. */
function exercisesBehind(itemId: string): string[] {
  const guideModule = moduleOfItem(itemId);
  return guideModule ? exercisesOf(guideModule).map(({ id }) => id) : [];
}

/**
 * Runs what one member does about their shares one after the other: two tabs, or the same form twice, never meet
 * half-way. A refusal undoes what was begun.
 */
export async function inTurn<Value, Refusal extends { code: string }>(
  member: MemberScope,
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return allOrNothing(async (tx) => {
    await tx.$queryRaw`select id from "Member" where id = ${member.id}::uuid for no key update`;
    return work(tx);
  });
}

// ---------- taking back ----------

/** What became of a version that somebody undid. */
export type Undone = {
  versionId: string;
  coach: string;
  at: Date;
  /** Never seen, or taken back after it could be: then when it was first opened, if it was. */
  how: "never-seen" | "taken-back";
  openedAt: Date | null;
};

/**
 * Undoes what was just shared. Within the 60 seconds nobody has seen it, and nobody will; an earlier version that the
 * coach has stays with them. Later it is taken back like any other share, with all its versions. Undone twice it is
 * undone once. Refuses `not-found`.
 */
export async function undo(
  member: MemberScope,
  { versions }: UndoForm,
): Promise<Result<Undone[], Extract<Refusal, { code: "not-found" }>>> {
  return inTurn(member, async (tx) => {
    const undone: Undone[] = [];
    for (const versionId of versions) {
      const found = await tx.shareVersion.findFirst({
        where: { id: versionId, memberId: member.id },
        select: { shareId: true },
      });
      if (!found) return refuse({ code: "not-found" });
      // Holds the share, so that a coach who opens it at this moment either has opened it or will not find it.
      await tx.$queryRaw`select id from "Share" where id = ${found.shareId}::uuid and "memberId" = ${member.id}::uuid for no key update`;
      undone.push(await undoOne(tx, member, versionId));
    }
    return ok(undone);
  });
}

async function undoOne(tx: Tx, member: MemberScope, versionId: string): Promise<Undone> {
  const version = await tx.shareVersion.findFirstOrThrow({
    where: { id: versionId, memberId: member.id },
    select: {
      shareId: true,
      visibleFrom: true,
      undoneAt: true,
      openings: { orderBy: { at: "asc" }, take: 1, select: { at: true } },
      share: { select: { revokedAt: true, coaching: { select: { coach: { select: { name: true } } } } } },
    },
  });
  const { shareId, share: row } = version;
  const openedAt = version.openings[0]?.at ?? null;
  const said = { versionId, coach: row.coaching.coach.name, openedAt };
  if (version.undoneAt) return { ...said, at: version.undoneAt, how: "never-seen" };
  if (row.revokedAt) return { ...said, at: row.revokedAt, how: "taken-back" };
  const inTime = member.now < version.visibleFrom && !openedAt;
  if (inTime)
    await tx.shareVersion.updateMany({
      where: { id: versionId, memberId: member.id, undoneAt: null },
      data: { undoneAt: member.now },
    });
  const left = await tx.shareVersion.count({ where: { shareId, memberId: member.id, undoneAt: null } });
  if (!inTime || left === 0) await endShare(tx, member, shareId);
  return { ...said, at: member.now, how: inTime ? "never-seen" : "taken-back" };
}

export type TakenBack = { shareId: string; coach: string; at: Date; openings: Date[] };

/**
 * Takes a share back, with all its versions and at once: the coach's next request does not find it anywhere. Taken back
 * twice it is taken back once. Refuses `not-found`.
 */
export async function takeBack(
  member: MemberScope,
  { share: shareId }: TakeBackForm,
): Promise<Result<TakenBack, Extract<Refusal, { code: "not-found" }>>> {
  return inTurn(member, async (tx) => {
    await endShare(tx, member, shareId);
    const row = await tx.share.findFirst({
      where: { id: shareId, memberId: member.id },
      select: {
        revokedAt: true,
        coaching: { select: { coach: { select: { name: true } } } },
        versions: { select: { openings: { select: { at: true } } } },
      },
    });
    if (!row?.revokedAt) return refuse({ code: "not-found" });
    const openings = row.versions.flatMap((version) => version.openings.map(({ at }) => at));
    return ok({
      shareId,
      coach: row.coaching.coach.name,
      at: row.revokedAt,
      openings: openings.sort((one, other) => one.getTime() - other.getTime()),
    });
  });
}

async function endShare(tx: Tx, member: MemberScope, shareId: string): Promise<void> {
  const { count } = await tx.share.updateMany({
    where: { id: shareId, memberId: member.id, revokedAt: null },
    data: { revokedAt: member.now },
  });
  if (count === 1)
    await note(tx, { actor: member.id, action: "taken-back", subject: shareId, now: member.now });
}

// ---------- the coach reads ----------

/** What a coach sees of a share: one frozen copy, and which others there are. */
export type OpenedShare = {
  shareId: string;
  memberId: string;
  alias: string;
  /** The member's time zone. */
  memberZone: string;
  itemId: string;
  requestId: string | null;
  version: Frozen & {
    id: string;
    ask: string | null;
    frozenAt: Date;
    promisedBy: Date;
    /** When this coach opened this very version last, before now. */
    openedBefore: Date | null;
  };
  /** Every version that can be seen, the newest first. */
  versions: { id: string; frozenAt: Date }[];
};

/**
 * Gives a coach the text of a share, the newest version or the one named, and writes the opening in the same
 * transaction: the one place where a read writes (decisions.md 8). Refuses `not-found` for everything that this coach
 * can't see now, and `broken` where the copy was changed: then nothing is shown, and no opening is written.
 */
export async function openShare(
  coach: CoachScope,
  { shareId, versionId }: { shareId: string; versionId?: string },
): Promise<Result<OpenedShare, OpenRefusal>> {
  return inTransaction(async (tx) => {
    const held = await holdShare(tx, coach, shareId);
    const client = held && coach.clients.get(held.memberId);
    if (!held || !client) return refuse({ code: "not-found" });
    const versions = await tx.shareVersion.findMany({
      where: { shareId, memberId: held.memberId, coachId: coach.id, ...visibleVersion(coach) },
      orderBy: { frozenAt: "desc" },
      include: { openings: { orderBy: { at: "desc" }, take: 1, select: { at: true } } },
    });
    const version = versionId ? versions.find(({ id }) => id === versionId) : versions[0];
    if (!version) return refuse({ code: "not-found" });
    const opened = openCopy(coach, held.memberId, version);
    if (!opened) return refuse({ code: "broken" });
    await tx.opening.create({
      data: {
        id: newId(),
        shareVersionId: version.id,
        memberId: held.memberId,
        coachId: coach.id,
        at: coach.now,
      },
    });
    const { id, frozenAt, promisedBy } = version;
    return ok({
      shareId,
      memberId: held.memberId,
      alias: client.alias,
      memberZone: client.timeZone,
      itemId: held.itemId,
      requestId: held.requestId,
      version: { ...opened, id, frozenAt, promisedBy, openedBefore: version.openings[0]?.at ?? null },
      versions: versions.map((one) => ({ id: one.id, frozenAt: one.frozenAt })),
    });
  });
}

function openCopy(
  coach: CoachScope,
  memberId: string,
  { id, sealedBlocks, sealedAsk }: { id: string; sealedBlocks: string; sealedAsk: string | null },
): (Frozen & { ask: string | null }) | null {
  return unlessBroken(() => ({
    ...frozenFrom(coach.open(memberId, blocksAt(id), sealedBlocks)),
    ask: sealedAsk && coach.open(memberId, askAt(id), sealedAsk),
  }));
}

/** A share that a coach can see now, held so that it can't be taken back until the transaction ends. */
type HeldShare = {
  shareId: string;
  memberId: string;
  itemId: string;
  requestId: string | null;
  newestVersionId: string;
};

/**
 * Holds a share for what a coach is about to do with it: read it, keep a draft, send a reply. Whoever takes it back at
 * this moment comes before, and then it is not found, or after. Null for everything that this coach can't see now.
 */
export async function holdShare(tx: Tx, coach: CoachScope, shareId: string): Promise<HeldShare | null> {
  const [held] = await tx.$queryRaw<Omit<HeldShare, "newestVersionId">[]>`
    select s.id as "shareId", s."memberId", s."itemId", s."requestId"
    from "Share" s join "Coaching" g on g.id = s."coachingId"
    where s.id = ${shareId}::uuid and s."coachId" = ${coach.id}::uuid and s."revokedAt" is null and g."endedAt" is null
    for share of s, g`;
  if (!held || !coach.clients.has(held.memberId)) return null;
  const newest = await tx.shareVersion.findFirst({
    where: { shareId, memberId: held.memberId, coachId: coach.id, ...visibleVersion(coach) },
    orderBy: { frozenAt: "desc" },
    select: { id: true },
  });
  return newest && { ...held, newestVersionId: newest.id };
}
