import "server-only";
import { guideModules } from "#content/index";
import { areClients, ofClients } from "../access/clients.ts";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { sayYear } from "../core/when.ts";
import { blockSchema } from "../exercises/define.ts";
import type { GuideModule } from "../exercises/guide.ts";
import { partsSaid } from "../pages/queries.ts";
import { db, rowsOf, sql } from "../platform/db.ts";
import { tagOf, unlessBroken } from "../platform/seal.ts";
import {
  askAt,
  blocksAt,
  type Frozen,
  frozenFrom,
  itemIdOf,
  itemsOf,
  type SharedItem,
  versionIdOf,
} from "./model.ts";

// ---------- what a member could share ----------

/** A part of a member's page as it stands, which they may share. */
export type ShareablePart = Frozen & {
  itemId: string;
  /** Changes when title or blocks do: what was looked at is what is shared, or the form asks again. */
  tag: string;
  /** Where it is with a coach already: since when, whether their copy reads as this does, and whether it is a passage. */
  shared: { shareId: string; frozenAt: Date; same: boolean; passage: boolean } | null;
};

/** The parts of a module's page that have words and may be shared, in the order offered. */
export function shareableParts(member: MemberScope, guideModule: GuideModule): Promise<ShareablePart[]> {
  return shareableIn(member, [guideModule]);
}

/** The same of the whole guide: what can go with a request. */
export function everyShareablePart(member: MemberScope): Promise<ShareablePart[]> {
  return shareableIn(member, guideModules);
}

async function shareableIn(member: MemberScope, modules: GuideModule[]): Promise<ShareablePart[]> {
  const [madeAt, live] = await Promise.all([
    partsSaid(member, modules),
    db.share.findMany({
      where: {
        memberId: member.id,
        itemId: { in: modules.flatMap(itemsOf) },
        revokedAt: null,
        requestId: null,
        coaching: { endedAt: null },
      },
      select: {
        id: true,
        itemId: true,
        versions: { where: { undoneAt: null }, orderBy: { frozenAt: "desc" }, take: 1 },
      },
    }),
  ]);
  const sharedBy = new Map(
    live.flatMap(({ id, itemId, versions: [newest] }) => (newest ? [[itemId, { id, newest }] as const] : [])),
  );
  const offeredAt = (saidAt: Date) =>
    madeAt(saidAt).flatMap(({ guideModule, parts }) =>
      guideModule.share.flatMap((partId) => {
        const part = parts.find(({ id }) => id === partId);
        if (!part) return [];
        const frozen: Frozen = { title: part.title, blocks: part.blocks };
        return [{ itemId: itemIdOf(guideModule, partId), frozen, tag: tagOfFrozen(frozen) }];
      }),
    );
  const offered = offeredAt(member.now);
  // A copy of last year calls its days without their year: it stands beside what would have been frozen then.
  const yearOf = (instant: Date) => sayYear(instant, member.timeZone);
  const offeredIn = new Map([[yearOf(member.now), offered]]);
  const tagAt = (saidAt: Date, itemId: string) => {
    const then = offeredIn.get(yearOf(saidAt)) ?? offeredAt(saidAt);
    offeredIn.set(yearOf(saidAt), then);
    return then.find((part) => part.itemId === itemId)?.tag;
  };
  return offered.map(({ itemId, frozen, tag }) => {
    const shared = sharedBy.get(itemId);
    const copy = shared && openOwn(member, shared.newest);
    return {
      ...frozen,
      itemId,
      tag,
      shared: shared
        ? {
            shareId: shared.id,
            frozenAt: shared.newest.frozenAt,
            same: copy ? tagOfFrozen(copy) === tagAt(shared.newest.frozenAt, itemId) : false,
            passage: copy?.passage ?? false,
          }
        : null,
    };
  });
}

/** Whether this member ever shared something: the first time more is said. */
export async function hasShared(member: MemberScope): Promise<boolean> {
  const rows = await rowsOf`select id from "Share" where "memberId" = ${member.id}::uuid limit 1`;
  return rows.length > 0;
}

function tagOfFrozen({ title, blocks }: Frozen): string {
  // Parsed, so that the keys of a block stand in one order however it was made. Where a line may break is no change.
  return tagOf(JSON.stringify([title, blockSchema.array().parse(blocks)]).replaceAll("\u00a0", " "));
}

// ---------- who can see what ----------

/** A frozen copy, as its member sees it. Null text: the copy can't be opened any more. */
export type OwnVersion = {
  id: string;
  frozenAt: Date;
  visibleFrom: Date;
  promisedBy: Date;
  undoneAt: Date | null;
  frozen: Frozen | null;
  ask: string | null;
  openings: Date[];
};

export type OwnShare = {
  id: string;
  itemId: string;
  coach: { id: string; name: string };
  since: Date;
  /** When it stopped being with the coach, if it did: taken back, or the coaching ended. */
  endedAt: Date | null;
  /** "undone": the coach could never see any of it. */
  ended: "undone" | "taken-back" | "coaching-ended" | null;
  /** The newest first; those that were undone are not among them unless nothing else is. */
  versions: OwnVersion[];
};

/** Everything this member shared, the newest first: who can see what, since when, and every opening. */
export async function whoCanSee(member: MemberScope): Promise<{ live: OwnShare[]; ended: OwnShare[] }> {
  const rows = await db.share.findMany({
    where: { memberId: member.id },
    select: ownShareColumns,
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
  });
  const shares = rows.map((row) => ownShareOf(member, row));
  return {
    live: shares.filter(({ ended }) => ended === null),
    ended: shares.filter(({ ended }) => ended !== null),
  };
}

/** One of this member's shares, live or ended; null if there is none of that id. */
export async function ownShare(member: MemberScope, shareId: string): Promise<OwnShare | null> {
  const row = await db.share.findFirst({
    where: { id: shareId, memberId: member.id },
    select: ownShareColumns,
  });
  return row && ownShareOf(member, row);
}

/** What one press of the share button made, in the order of the page; empty if there was no such press. */
export async function receiptOf(
  member: MemberScope,
  { formId, guideModule }: { formId: string; guideModule: GuideModule },
): Promise<{ share: OwnShare; version: OwnVersion }[]> {
  const ids = itemsOf(guideModule).map((itemId) => versionIdOf({ memberId: member.id, formId, itemId }));
  const rows = await db.share.findMany({
    where: { memberId: member.id, versions: { some: { id: { in: ids }, memberId: member.id } } },
    select: ownShareColumns,
  });
  return ids.flatMap((id) => {
    const row = rows.find(({ versions }) => versions.some((version) => version.id === id));
    const version = row?.versions.find((candidate) => candidate.id === id);
    return row && version ? [{ share: ownShareOf(member, row), version: ownVersionOf(member, version) }] : [];
  });
}

const ownShareColumns = {
  id: true,
  itemId: true,
  startedAt: true,
  revokedAt: true,
  coaching: { select: { endedAt: true, coach: { select: { id: true, name: true } } } },
  versions: {
    orderBy: { frozenAt: "desc" },
    select: {
      id: true,
      frozenAt: true,
      visibleFrom: true,
      promisedBy: true,
      undoneAt: true,
      sealedBlocks: true,
      sealedAsk: true,
      openings: { orderBy: { at: "asc" }, select: { at: true } },
    },
  },
} as const;

type VersionRow = {
  id: string;
  frozenAt: Date;
  visibleFrom: Date;
  promisedBy: Date;
  undoneAt: Date | null;
  sealedBlocks: string;
  sealedAsk: string | null;
  openings: { at: Date }[];
};

type ShareRow = {
  id: string;
  itemId: string;
  startedAt: Date;
  revokedAt: Date | null;
  coaching: { endedAt: Date | null; coach: { id: string; name: string } };
  versions: VersionRow[];
};

function ownShareOf(member: MemberScope, row: ShareRow): OwnShare {
  const { id, itemId, startedAt, revokedAt, coaching } = row;
  const standing = row.versions.filter(({ undoneAt }) => undoneAt === null);
  const ended = revokedAt
    ? standing.length > 0
      ? "taken-back"
      : "undone"
    : coaching.endedAt
      ? "coaching-ended"
      : null;
  return {
    id,
    itemId,
    coach: coaching.coach,
    since: startedAt,
    endedAt: revokedAt ?? coaching.endedAt,
    ended,
    versions: (standing.length > 0 ? standing : row.versions).map((version) => ownVersionOf(member, version)),
  };
}

function ownVersionOf(member: MemberScope, row: VersionRow): OwnVersion {
  const { id, frozenAt, visibleFrom, promisedBy, undoneAt } = row;
  return {
    id,
    frozenAt,
    visibleFrom,
    promisedBy,
    undoneAt,
    frozen: openOwn(member, row),
    ask: openOwnAsk(member, row),
    openings: row.openings.map(({ at }) => at),
  };
}

function openOwn(
  member: MemberScope,
  { id, sealedBlocks }: { id: string; sealedBlocks: string },
): Frozen | null {
  return unlessBroken(() => frozenFrom(member.open(blocksAt(id), sealedBlocks)));
}

function openOwnAsk(
  member: MemberScope,
  { id, sealedAsk }: { id: string; sealedAsk: string | null },
): string | null {
  return sealedAsk && unlessBroken(() => member.open(askAt(id), sealedAsk));
}

// ---------- the coach's side ----------

/** What a coach can see of shares, in every `where`: live, of somebody they work with, and past the time for undoing. */
export function visibleTo(coach: CoachScope) {
  return { ...ofClients(coach), revokedAt: null, versions: { some: visibleVersion(coach) } };
}

/** The same in a statement, of the shares that it calls `own`. */
export function areVisible(coach: CoachScope) {
  return sql`${areClients(coach)} and own."revokedAt" is null
    and exists (select from "ShareVersion" v where v."shareId" = own.id and ${isVisibleVersion(coach)})`;
}

/** What a coach can see of the versions of a share that they can see. */
export function visibleVersion({ now }: { now: Date }) {
  return { undoneAt: null, visibleFrom: { lte: now } };
}

/** The same in a statement, of the versions that it calls `v`. */
function isVisibleVersion({ now }: { now: Date }) {
  return sql`v."undoneAt" is null and v."visibleFrom" <= ${now}`;
}

/** Everything that this coach can see, in order of the promise: what waits for an answer first. */
export async function sharedItems(coach: CoachScope): Promise<SharedItem[]> {
  const rows = await rowsOf<ItemRow>`
    select own.id as "shareId", own."memberId", own."itemId", own."requestId",
           v.id, v."frozenAt", v."promisedBy", v."sealedBlocks", v."sealedAsk",
           (select max(o.at) from "Opening" o where o."shareVersionId" = v.id) as "openedAt",
           (select max(r."sentAt") from "Reply" r
            where r."shareId" = own.id and r."shareVersionId" = v.id and r."takenBackAt" is null) as "repliedAt"
    from "Share" own join "ShareVersion" v on v."shareId" = own.id
    where ${areVisible(coach)} and ${isVisibleVersion(coach)}
    order by own.id, v."frozenAt" desc`;
  const byShare = new Map<string, ItemRow[]>();
  for (const row of rows) byShare.set(row.shareId, [...(byShare.get(row.shareId) ?? []), row]);
  const items = [...byShare.values()].flatMap((versions): SharedItem[] => {
    const [newest] = versions;
    const client = newest && coach.clients.get(newest.memberId);
    if (!client) return [];
    const { memberId, shareId, itemId, requestId } = newest;
    const answered = versions.findIndex(({ repliedAt }) => repliedAt !== null);
    const waiting = answered === -1 ? versions : versions.slice(0, answered);
    return [
      {
        shareId,
        memberId,
        alias: client.alias,
        itemId,
        title: unlessBroken(
          () => frozenFrom(coach.open(memberId, blocksAt(newest.id), newest.sealedBlocks)).title,
        ),
        ask: openAsk(coach, memberId, newest),
        requestId,
        sharedAt: newest.frozenAt,
        promisedBy: (waiting.at(-1) ?? newest).promisedBy,
        openedAt: latest(versions.flatMap(({ openedAt }) => openedAt ?? [])),
        isNew: newest.openedAt === null,
        repliedAt: newest.repliedAt,
      },
    ];
  });
  return items.sort(
    (one, other) =>
      Number(one.repliedAt !== null) - Number(other.repliedAt !== null) ||
      one.promisedBy.getTime() - other.promisedBy.getTime(),
  );
}

/** A version that is with a coach, with its share: when it was opened last, and when it was answered last. */
type ItemRow = {
  shareId: string;
  memberId: string;
  itemId: string;
  requestId: string | null;
  id: string;
  frozenAt: Date;
  promisedBy: Date;
  sealedBlocks: string;
  sealedAsk: string | null;
  openedAt: Date | null;
  repliedAt: Date | null;
};

function openAsk(
  coach: CoachScope,
  memberId: string,
  { id, sealedAsk }: { id: string; sealedAsk: string | null },
): string | null {
  return sealedAsk && unlessBroken(() => coach.open(memberId, askAt(id), sealedAsk));
}

function latest(instants: Date[]): Date | null {
  return instants.reduce<Date | null>((last, at) => (last && last >= at ? last : at), null);
}
