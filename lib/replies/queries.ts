import "server-only";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { db, rowsOf, sql, type Tx } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import { blocksAt, frozenFrom } from "../sharing/model.ts";
import { areVisible, visibleTo } from "../sharing/queries.ts";
import type { News, ReplyBlock } from "./model.ts";
import { replyBlocks } from "./schema.ts";

// ---------- the member ----------

/** What a member can see of replies, in every `where`: theirs, not taken back, and past the time for taking back. */
export function readableBy(member: MemberScope) {
  return { memberId: member.id, takenBackAt: null, visibleFrom: { lte: member.now } };
}

/** The same in a statement, of the replies that it calls `r`. */
function isReadable(member: MemberScope) {
  return sql`r."memberId" = ${member.id}::uuid and r."takenBackAt" is null and r."visibleFrom" <= ${member.now}`;
}

/** Replies that this member has not read, the oldest first. Reading one ends its line here. */
export async function newsFor(member: MemberScope): Promise<News[]> {
  const rows = await rowsOf<{
    shareId: string;
    coach: string;
    since: Date;
    versionId: string;
    sealed: string;
  }>`
    select r."shareId", c.name as coach, r."visibleFrom" as since, v.id as "versionId", v."sealedBlocks" as sealed
    from "Reply" r join "ShareVersion" v on v.id = r."shareVersionId" join "Coach" c on c.id = r."coachId"
    where ${isReadable(member)} and r."readAt" is null
    order by r."visibleFrom", r.id`;
  return rows.map(({ shareId, coach, since, versionId, sealed }) => ({
    shareId,
    coach,
    title: unlessBroken(() => frozenFrom(member.open(blocksAt(versionId), sealed)).title),
    since,
  }));
}

/** The ids of the replies that can be read on one share: what a page that waits for one asks again and again. */
export async function arrivedOn(member: MemberScope, shareId: string): Promise<string[]> {
  const rows = await db.reply.findMany({
    where: { ...readableBy(member), shareId },
    select: { id: true },
    orderBy: [{ visibleFrom: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

// ---------- the coach ----------

/** When this coach saved a draft last, by share; only of what is with them now. */
export async function draftsOf(coach: CoachScope): Promise<Map<string, Date>> {
  const rows = await rowsOf<{ shareId: string; savedAt: Date }>`
    select d."shareId", d."savedAt"
    from "Share" own join "ReplyDraft" d on d."shareId" = own.id and d."coachId" = own."coachId"
    where ${areVisible(coach)}`;
  return new Map(rows.map(({ shareId, savedAt }) => [shareId, savedAt]));
}

/** When the member sees it, by share, for each reply of this coach that can still be taken back. */
export async function onTheirWay(coach: CoachScope): Promise<Map<string, Date>> {
  const rows = await rowsOf<{ shareId: string; visibleFrom: Date }>`
    select r."shareId", r."visibleFrom"
    from "Share" own join "Reply" r on r."shareId" = own.id and r."coachId" = own."coachId"
    where ${areVisible(coach)} and r."takenBackAt" is null and r."visibleFrom" > ${coach.now}`;
  return new Map(rows.map(({ shareId, visibleFrom }) => [shareId, visibleFrom]));
}

/** A share as this coach may know it: it is with them, or they opened it while it was. */
export type KnownShare = {
  shareId: string;
  memberId: string;
  alias: string;
  itemId: string;
  startedAt: Date;
  revokedAt: Date | null;
};

/** Null for everything that was never shown to this coach, and for people they no longer work with. */
export async function knownShare(
  coach: CoachScope,
  shareId: string,
  client: Pick<Tx, "share"> = db,
): Promise<KnownShare | null> {
  const row = await client.share.findFirst({
    where: {
      id: shareId,
      coachId: coach.id,
      memberId: { in: [...coach.clients.keys()] },
      coaching: { endedAt: null },
      OR: [visibleTo(coach), { versions: { some: { openings: { some: { coachId: coach.id } } } } }],
    },
    select: { memberId: true, itemId: true, startedAt: true, revokedAt: true },
  });
  const alias = row && coach.clients.get(row.memberId)?.alias;
  return row && alias ? { shareId, alias, ...row } : null;
}

// ---------- sealed ----------

export const draftAt = (id: string) => ({ table: "ReplyDraft", id, column: "sealed" });
export const replyAt = (id: string) => ({ table: "Reply", id, column: "sealed" });

/** Reads the blocks of a reply or draft; null where its text was moved or changed. */
export function readBlocks(open: () => string): ReplyBlock[] | null {
  return unlessBroken(() => replyBlocks.parse(JSON.parse(open())));
}
