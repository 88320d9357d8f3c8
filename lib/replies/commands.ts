import "server-only";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { isId, newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { earlier } from "../core/span.ts";
import type { Block } from "../exercises/define.ts";
import { db, inTransaction, type Tx } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import { holdShare, type OpenedShare, openShare } from "../sharing/commands.ts";
import { blocksAt, frozenFrom } from "../sharing/model.ts";
import { visibleVersion } from "../sharing/queries.ts";
import {
  blocksOf,
  type Letter,
  letterOf,
  type ReceivedReply,
  type Refusal,
  type ReplyBlock,
  type ShownBlock,
  seenFrom,
  shownBlocks,
  versionsQuoted,
} from "./model.ts";
import { draftAt, type KnownShare, knownShare, readableBy, readBlocks, replyAt } from "./queries.ts";
import type { DraftForm, ReplyById, SendForm } from "./schema.ts";

type Refused<Code extends Refusal["code"]> = Extract<Refusal, { code: Code }>;

// ---------- the coach writes ----------

type SavedDraft = {
  shareId: string;
  draftId: string;
  revision: number;
  savedAt: Date;
  /** The preview was asked for. */
  preview: boolean;
  /** The newest copy that is with the coach; null where the share was taken back while they wrote. */
  newestVersionId: string | null;
};

/**
 * Keeps a draft. It is kept as well where the share was taken back since the coach opened it: the words are the
 * coach's own. Refuses `not-found`; `changed-elsewhere` where another tab saved since `revision`, unless `over`; and
 * `sent-meanwhile`.
 */
export async function saveDraft(
  coach: CoachScope,
  { share: shareId, revision, blocks, over, preview }: DraftForm,
): Promise<Result<SavedDraft, Refused<"not-found" | "changed-elsewhere" | "sent-meanwhile">>> {
  return inTransaction(async (tx) => {
    const held = await holdShare(tx, coach, shareId);
    const known = await knownShare(coach, shareId, tx);
    if (!known) return refuse({ code: "not-found" });
    const { memberId } = known;
    const mine = { shareId, memberId, coachId: coach.id };
    const sent = await tx.reply.findFirst({
      where: { ...mine, takenBackAt: null },
      orderBy: { sentAt: "desc" },
      select: { sentAt: true, visibleFrom: true },
    });
    if (sent && sent.visibleFrom > coach.now) return refuse({ code: "sent-meanwhile", sentAt: sent.sentAt });
    const before = await tx.replyDraft.findFirst({ where: mine });
    if (!before && revision > 0 && !over)
      return sent ? refuse({ code: "sent-meanwhile", sentAt: sent.sentAt }) : refuse({ code: "not-found" });
    const id = before?.id ?? newId();
    const from = over ? (before?.revision ?? 0) : revision;
    const text = JSON.stringify(blocks satisfies ReplyBlock[]);
    const row = {
      revision: from + 1,
      sealed: coach.seal(memberId, draftAt(id), text),
      savedAt: coach.now,
    };
    const { count } = before
      ? await tx.replyDraft.updateMany({ where: { ...mine, id, revision: from }, data: row })
      : await tx.replyDraft.createMany({ data: [{ ...mine, id, ...row }], skipDuplicates: true });
    if (count === 0) {
      const other = await tx.replyDraft.findFirst({ where: mine, select: { savedAt: true } });
      return refuse({ code: "changed-elsewhere", savedAt: other?.savedAt ?? coach.now });
    }
    return ok({
      shareId,
      draftId: id,
      revision: row.revision,
      savedAt: coach.now,
      preview,
      newestVersionId: held?.newestVersionId ?? null,
    });
  });
}

export type Sent = { shareId: string; replyId: string };

/**
 * Sends the draft that the preview showed, as one commit. Posted twice it is sent once: the reply takes the draft's id.
 * The promise counts as kept now; the member sees it ten minutes later, or at the promised time if that is sooner.
 * Refuses `taken-back` and `not-found` (nothing is ever sent to what is not with the coach now),
 * `changed-since-preview`, `empty`, `quotes-gone`, and `broken`.
 */
export async function sendReply(
  coach: CoachScope,
  { share: shareId, version: shareVersionId, draft: id, revision }: SendForm,
): Promise<
  Result<
    Sent,
    Refused<"not-found" | "taken-back" | "changed-since-preview" | "empty" | "quotes-gone" | "broken">
  >
> {
  return inTransaction(async (tx) => {
    if (await wasSent(tx, coach, { id, shareId })) return ok({ shareId, replyId: id });
    const held = await holdShare(tx, coach, shareId);
    if (!held) return refuse(await whyClosed(tx, coach, shareId));
    const { memberId } = held;
    const mine = { shareId, memberId, coachId: coach.id };
    const versions = await tx.shareVersion.findMany({
      where: { ...mine, ...visibleVersion(coach) },
      select: {
        id: true,
        frozenAt: true,
        promisedBy: true,
        replies: { where: { takenBackAt: null }, select: { id: true } },
      },
    });
    const version = versions.find((candidate) => candidate.id === shareVersionId);
    if (!version) return refuse({ code: "not-found" });
    const draft = await tx.replyDraft.findFirst({ where: { ...mine, id, revision } });
    const blocks = draft && readBlocks(() => coach.open(memberId, draftAt(id), draft.sealed));
    if (draft && !blocks) return refuse({ code: "broken" });
    if (blocks && !blocks.some((block) => block.type === "text")) return refuse({ code: "empty" });
    const gone = (blocks ?? []).filter(
      (block) => block.type === "quote" && !versions.some((one) => one.id === block.shareVersionId),
    );
    if (gone.length > 0) return refuse({ code: "quotes-gone", count: gone.length });
    // The draft's row decides between two presses: whoever deletes it sends.
    const { count } = await tx.replyDraft.deleteMany({ where: { ...mine, id, revision } });
    if (!blocks || count === 0)
      return (await wasSent(tx, coach, { id, shareId }))
        ? ok({ shareId, replyId: id })
        : refuse({ code: "changed-since-preview" });
    const promisedBy = versions
      .filter((one) => one.frozenAt < version.frozenAt && one.replies.length === 0)
      .reduce((soonest, one) => earlier(soonest, one.promisedBy), version.promisedBy);
    await tx.reply.create({
      data: {
        ...mine,
        id,
        shareVersionId,
        sealed: coach.seal(memberId, replyAt(id), JSON.stringify(blocks)),
        sentAt: coach.now,
        visibleFrom: seenFrom({ now: coach.now, promisedBy }),
      },
    });
    return ok({ shareId, replyId: id });
  });
}

async function wasSent(
  tx: Tx,
  coach: CoachScope,
  { id, shareId }: { id: string; shareId: string },
): Promise<boolean> {
  return (
    (await tx.reply.count({
      where: {
        id,
        shareId,
        coachId: coach.id,
        memberId: { in: [...coach.clients.keys()] },
        takenBackAt: null,
      },
    })) === 1
  );
}

/** Why nothing can be sent: taken back, as far as this coach may know of it. */
async function whyClosed(
  tx: Tx,
  coach: CoachScope,
  shareId: string,
): Promise<Refused<"not-found" | "taken-back">> {
  const known = await knownShare(coach, shareId, tx);
  return known?.revokedAt
    ? { code: "taken-back", alias: known.alias, at: known.revokedAt }
    : { code: "not-found" };
}

/**
 * Takes a reply back while the member can't see it, and makes it the draft again. Pressed twice it is taken back once.
 * Refuses `seen-already` and `not-found`.
 */
export async function takeBackReply(
  coach: CoachScope,
  { reply: id }: ReplyById,
): Promise<Result<{ shareId: string }, Refused<"not-found" | "seen-already">>> {
  return inTransaction(async (tx) => {
    const reply = await tx.reply.findFirst({ where: ownReply(coach, id) });
    if (!reply) return refuse({ code: "not-found" });
    const { shareId, memberId, visibleFrom } = reply;
    const { count } = await tx.reply.updateMany({
      where: { id, coachId: coach.id, takenBackAt: null, visibleFrom: { gt: coach.now } },
      data: { takenBackAt: coach.now },
    });
    if (count === 0)
      return reply.takenBackAt ? ok({ shareId }) : refuse({ code: "seen-already", since: visibleFrom });
    const blocks = readBlocks(() => coach.open(memberId, replyAt(id), reply.sealed)) ?? [];
    await restoreDraft(tx, coach, { shareId, memberId, blocks });
    return ok({ shareId });
  });
}

/** Puts a reply back where it was written, before anything that another tab began meanwhile. */
async function restoreDraft(
  tx: Tx,
  coach: CoachScope,
  { shareId, memberId, blocks }: { shareId: string; memberId: string; blocks: ReplyBlock[] },
): Promise<void> {
  const mine = { shareId, memberId, coachId: coach.id };
  const begun = await tx.replyDraft.findFirst({ where: mine });
  const others = begun && readBlocks(() => coach.open(memberId, draftAt(begun.id), begun.sealed));
  // A new id, because the old one is the reply's: a press on an old preview must not send this.
  const id = newId();
  const text = JSON.stringify([...blocks, ...(others ?? [])]);
  if (begun) await tx.replyDraft.deleteMany({ where: { ...mine, id: begun.id } });
  await tx.replyDraft.create({
    data: {
      ...mine,
      id,
      revision: (begun?.revision ?? 0) + 1,
      sealed: coach.seal(memberId, draftAt(id), text),
      savedAt: coach.now,
    },
  });
}

/** Lets the member see a sent reply at once. Refuses `not-found`. */
export async function sendNow(
  coach: CoachScope,
  { reply: id }: ReplyById,
): Promise<Result<{ shareId: string }, Refused<"not-found">>> {
  await db.reply.updateMany({
    where: { ...ownReply(coach, id), takenBackAt: null, visibleFrom: { gt: coach.now } },
    data: { visibleFrom: coach.now },
  });
  const reply = await db.reply.findFirst({
    where: { ...ownReply(coach, id), takenBackAt: null },
    select: { shareId: true },
  });
  return reply ? ok(reply) : refuse({ code: "not-found" });
}

function ownReply(coach: CoachScope, id: string) {
  return {
    id,
    coachId: coach.id,
    memberId: { in: [...coach.clients.keys()] },
    share: { coaching: { endedAt: null } },
  };
}

// ---------- the coach reads ----------

/** A draft as the review page shows it. Null blocks: it can't be opened. */
type ShownDraft = {
  id: string;
  revision: number;
  savedAt: Date;
  letter: Letter | null;
  shown: ShownBlock[];
};
type SentReply = {
  id: string;
  sentAt: Date;
  visibleFrom: Date;
  shown: ShownBlock[] | null;
};

/** What the review page shows. `copy` is null where nothing of the text may be shown any more, or can be. */
export type Review = {
  share: KnownShare;
  state: "live" | "taken-back" | "broken";
  copy: OpenedShare | null;
  draft: ShownDraft | null;
  replies: SentReply[];
};

/**
 * Opens a share for review: its text (which writes the opening), the draft and the replies to it. After it was taken
 * back only what this coach wrote themselves is left, and where they wrote nothing there is nothing. Refuses `not-found`.
 */
export async function openReview(
  coach: CoachScope,
  { shareId, versionId }: { shareId: string; versionId?: string },
): Promise<Result<Review, Refused<"not-found">>> {
  if (!isId(shareId) || (versionId && !isId(versionId))) return refuse({ code: "not-found" });
  const opened = await openShare(coach, { shareId, versionId });
  const share = await knownShare(coach, shareId);
  const state = opened.ok ? "live" : opened.refusal.code === "broken" ? "broken" : "taken-back";
  if (!share || (state === "taken-back" && !share.revokedAt)) return refuse({ code: "not-found" });
  const mine = { shareId, memberId: share.memberId, coachId: coach.id };
  const [draftRow, replyRows] = await Promise.all([
    db.replyDraft.findFirst({ where: mine }),
    db.reply.findMany({ where: { ...mine, takenBackAt: null }, orderBy: { sentAt: "asc" } }),
  ]);
  if (state === "taken-back" && !draftRow && replyRows.length === 0) return refuse({ code: "not-found" });
  const draft =
    draftRow && readBlocks(() => coach.open(share.memberId, draftAt(draftRow.id), draftRow.sealed));
  const replies = replyRows.map((row) => ({
    ...row,
    blocks: readBlocks(() => coach.open(share.memberId, replyAt(row.id), row.sealed)),
  }));
  const quoted = versionsQuoted([...(draft ?? []), ...replies.flatMap(({ blocks }) => blocks ?? [])]);
  const copies = opened.ok ? await copiesFor(coach, opened.value, quoted) : new Map<string, Block[]>();
  return ok({
    share,
    state,
    copy: opened.ok ? opened.value : null,
    draft: draftRow && {
      id: draftRow.id,
      revision: draftRow.revision,
      savedAt: draftRow.savedAt,
      letter: draft && letterOf(draft),
      shown: shownBlocks(blocksOf(letterOf(draft ?? [])), copies),
    },
    replies: replies.map(({ id, sentAt, visibleFrom, blocks }) => ({
      id,
      sentAt,
      visibleFrom,
      shown: blocks && shownBlocks(blocks, copies),
    })),
  });
}

/** The copies that quotes point at. An earlier one is opened like any other text, and its opening written. */
async function copiesFor(
  coach: CoachScope,
  { shareId, version, versions }: OpenedShare,
  quoted: string[],
): Promise<Map<string, Block[]>> {
  const copies = new Map([[version.id, version.blocks]]);
  for (const versionId of quoted) {
    if (copies.has(versionId) || !versions.some(({ id }) => id === versionId)) continue;
    const before = await openShare(coach, { shareId, versionId });
    if (before.ok) copies.set(versionId, before.value.version.blocks);
  }
  return copies;
}

// ---------- the member reads ----------

/**
 * The replies to one of the member's shares, the oldest first, and marks them as read. It is the one reading of a
 * member's that writes: only the page on which the words are shown knows that they were shown. What was taken back from
 * the coach stays quoted here, because the member's own words are theirs.
 */
export async function readReplies(member: MemberScope, shareId: string): Promise<ReceivedReply[]> {
  const readable = { ...readableBy(member), shareId };
  const rows = await inTransaction(async (tx) => {
    const found = await tx.reply.findMany({
      where: readable,
      orderBy: [{ sentAt: "asc" }, { id: "asc" }],
      select: { id: true, sentAt: true, shareVersionId: true, sealed: true, readAt: true },
    });
    const unread = found.filter(({ readAt }) => readAt === null).map(({ id }) => id);
    if (unread.length > 0)
      await tx.reply.updateMany({
        where: { ...readable, id: { in: unread }, readAt: null },
        data: { readAt: member.now },
      });
    return found;
  });
  const replies = rows.map((row) => ({
    ...row,
    blocks: readBlocks(() => member.open(replyAt(row.id), row.sealed)),
  }));
  const quoted = versionsQuoted(replies.flatMap(({ blocks }) => blocks ?? []));
  const versions = await db.shareVersion.findMany({
    where: { id: { in: quoted }, memberId: member.id },
    select: { id: true, sealedBlocks: true },
  });
  const copies = new Map<string, Block[]>();
  for (const { id, sealedBlocks } of versions) {
    const frozen = unlessBroken(() => frozenFrom(member.open(blocksAt(id), sealedBlocks)));
    if (frozen) copies.set(id, frozen.blocks);
  }
  return replies.map(({ id, sentAt, shareVersionId, blocks }) => ({
    id,
    sentAt,
    versionId: shareVersionId,
    blocks: blocks && shownBlocks(blocks, copies),
  }));
}
