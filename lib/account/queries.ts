import "server-only";
import type { MemberScope, SessionScope, VisitorScope } from "../access/scope.ts";
import { db } from "../platform/db.ts";
import { hashOf } from "../platform/session.ts";
import type { SharedScreen } from "./model.ts";
import { sharedScreen } from "./schema.ts";

export type Device = {
  id: string;
  device: string;
  startedAt: Date;
  seenAt: Date;
  locked: boolean;
  isThis: boolean;
};

/** The devices on which this account is signed in: this one first, then by when each was last seen. */
export async function devices(session: SessionScope): Promise<Device[]> {
  const rows = await db.session.findMany({
    where: { accountId: session.accountId, revokedAt: null, expiresAt: { gt: session.now } },
    orderBy: { seenAt: "desc" },
    select: { id: true, device: true, startedAt: true, seenAt: true, lockedAt: true },
  });
  const all = rows.map(({ lockedAt, ...row }) => ({
    ...row,
    locked: lockedAt !== null,
    isThis: row.id === session.sessionId,
  }));
  return [...all.filter(({ isThis }) => isThis), ...all.filter(({ isThis }) => !isThis)];
}

export type Settings = {
  alias: string;
  timeZone: string;
  country: string | null;
  sharedScreen: SharedScreen;
};

/** What the member may change about themselves. */
export async function settings(member: MemberScope): Promise<Settings> {
  const found = await db.member.findUniqueOrThrow({
    where: { id: member.id },
    select: { sharedScreen: true },
  });
  return {
    alias: member.alias,
    timeZone: member.timeZone,
    country: member.country,
    sharedScreen: sharedScreen.parse(found.sharedScreen),
  };
}

/** Whether the link of a reset still works. */
export async function resetIsOpen(visitor: VisitorScope, token: string): Promise<boolean> {
  const open = await db.passwordReset.count({
    where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: visitor.now } },
  });
  return open > 0;
}
