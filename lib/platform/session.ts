import "server-only";
import { hash, randomBytes } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { cookies } from "next/headers.js";
import { getServerSession, type NextAuthOptions } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { after, day, hour, systemNow } from "../core/clock.ts";
import { newId } from "../core/ids.ts";
import { db, rowsOf, type Tx } from "./db.ts";
import { env, isHttps } from "./env.ts";
import { askingInstead, sessionCookie } from "./request.ts";

// Sessions are rows, read with each request and revocable (decisions.md 18 and 19). next-auth keeps the rules of a
// database session; the adapter below keeps the rows. Its own routes are not mounted, so that there is one way in.
// Within the hour in which a session can't slide the row says all there is to say, and next-auth is not asked: that
// cost more than the statement, and it took a database that does not answer for somebody who is signed out.

const lasts = 30 * day;

// next-auth reads its own address from the environment alone, and complains without one.
process.env.NEXTAUTH_URL ??= env.PUBLIC_URL;

/** Everything that a request needs to know of who is signed in, read in one query. */
type SignedIn = {
  sessionId: string;
  accountId: string;
  lockedAt: Date | null;
  member: {
    alias: string;
    timeZone: string;
    country: string | null;
    sharedScreen: string;
    wrappedKey: string;
    /** Of the coach they work with now: it stands on each of their pages. */
    coachName: string | null;
  } | null;
  coach: { name: string; timeZone: string } | null;
  admin: boolean;
};

type Row = {
  id: string;
  accountId: string;
  expiresAt: Date;
  lockedAt: Date | null;
  alias: string | null;
  memberZone: string | null;
  country: string | null;
  sharedScreen: string | null;
  wrappedKey: string | null;
  ownCoachName: string | null;
  coachName: string | null;
  coachZone: string | null;
  admin: boolean;
};

/** Who the token belongs to, if its session is live; a locked one is live too. */
export async function readSession(token: string | undefined): Promise<SignedIn | null> {
  if (!token) return null;
  const now = askingInstead.getStore()?.now ?? systemNow();
  const row = await readRow(token, now);
  if (!row) return null;
  if (maySlide(row.expiresAt, now)) await slide(token);
  return signedIn(row);
}

/** Whether an hour has passed since the session slid last. */
function maySlide(expiresAt: Date, now: Date): boolean {
  return after(expiresAt, hour - lasts) <= now;
}

// next-auth wants to be asked by a request. This one comes from nowhere.
const nowhere = new Socket();

async function slide(token: string): Promise<void> {
  const request = Object.assign(new IncomingMessage(nowhere), { cookies: { [sessionCookie]: token } });
  // The cookie outlives its row on purpose (decisions.md 19): what next-auth would send back goes nowhere.
  await getServerSession(request, new ServerResponse(request), options);
}

const notOffered = () => Promise.reject(new Error("Accounts are made by joining, not by next-auth."));

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await readRow(token, askingInstead.getStore()?.now ?? systemNow());
    if (!row) return null;
    const user = { id: row.accountId, email: "", emailVerified: null };
    return { session: { sessionToken: token, userId: row.accountId, expires: row.expiresAt }, user };
  },
  async updateSession({ sessionToken, expires }) {
    if (expires)
      await db.session.updateMany({
        where: { tokenHash: hashOf(sessionToken), revokedAt: null },
        data: { expiresAt: expires, seenAt: askingInstead.getStore()?.now ?? systemNow() },
      });
    return null;
  },
  async deleteSession() {
    // An expired row stays for the list of devices and is never read as signed in.
  },
  createUser: notOffered,
  getUser: () => Promise.resolve(null),
  getUserByEmail: () => Promise.resolve(null),
  getUserByAccount: () => Promise.resolve(null),
  updateUser: notOffered,
  linkAccount: notOffered,
  createSession: notOffered,
};

const options: NextAuthOptions = {
  adapter,
  providers: [],
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: "database", maxAge: lasts / 1000, updateAge: hour / 1000 },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps },
    },
  },
};

async function readRow(token: string, now: Date): Promise<Row | undefined> {
  const rows = await rowsOf<Row>`
    select s.id, s."accountId", s."expiresAt", s."lockedAt",
           m.alias, m."timeZone" as "memberZone", m.country, m."sharedScreen", m."wrappedKey",
           o.name as "ownCoachName",
           c.name as "coachName", c."timeZone" as "coachZone", a.id is not null as admin
    from "Session" s
    left join "Member" m on m.id = s."accountId"
    left join "Coaching" g on g."memberId" = m.id and g."endedAt" is null
    left join "Coach" o on o.id = g."coachId" and o."endedAt" is null
    left join "Coach" c on c.id = s."accountId" and c."endedAt" is null
    left join "Admin" a on a.id = s."accountId"
    where s."tokenHash" = ${hashOf(token)} and s."revokedAt" is null and s."expiresAt" > ${now}`;
  return rows[0];
}

function signedIn(row: Row): SignedIn {
  const {
    alias,
    memberZone: timeZone,
    country,
    sharedScreen,
    wrappedKey,
    ownCoachName,
    coachName,
    coachZone,
  } = row;
  return {
    sessionId: row.id,
    accountId: row.accountId,
    lockedAt: row.lockedAt,
    member:
      alias !== null && timeZone && sharedScreen && wrappedKey
        ? { alias, timeZone, country, sharedScreen, wrappedKey, coachName: ownCoachName }
        : null,
    coach: coachName && coachZone ? { name: coachName, timeZone: coachZone } : null,
    admin: row.admin,
  };
}

/** What is kept of a session’s token, so that a copy of the table signs nobody in. */
export function hashOf(token: string): string {
  return hash("sha256", token, "base64url");
}

/** Opens a session for an account whose password or code was checked. Gives back the token for the cookie. */
export async function openSession(
  tx: Tx,
  { accountId, userAgent, now }: { accountId: string; userAgent: string; now: Date },
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.session.create({
    data: {
      id: newId(),
      tokenHash: hashOf(token),
      accountId,
      device: deviceName(userAgent),
      startedAt: now,
      seenAt: now,
      expiresAt: after(now, lasts),
    },
  });
  return token;
}

const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iPhone or iPad"],
  [/Windows/, "Windows"],
  [/Mac OS/, "Mac"],
  [/Linux/, "Linux"],
];

/** "Firefox on Android": enough to know one's own devices again, and no more of the user agent is kept. */
function deviceName(userAgent: string): string {
  const found = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return `${found(browsers) ?? "A browser"} on ${found(systems) ?? "another device"}`;
}

/** Puts the token into the browser. */
export async function giveCookie(token: string): Promise<void> {
  const instead = askingInstead.getStore();
  if (instead) {
    instead.token = token;
    return;
  }
  const longest = (400 * day) / 1000; // what browsers allow; the row decides (decisions.md 19)
  (await cookies()).set(sessionCookie, token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isHttps,
    maxAge: longest,
  });
}

/** Takes it out again. */
export async function takeCookie(): Promise<void> {
  const instead = askingInstead.getStore();
  if (instead) {
    instead.token = undefined;
    return;
  }
  (await cookies()).delete(sessionCookie);
}
