import "server-only";
import { rowsOf } from "../platform/db.ts";
import type { Asking } from "../platform/request.ts";
import { deviceKeyOf, deviceNameOf, type KeyOf, openFor, type SealedAt, sealFor } from "../platform/seal.ts";
import { readSession } from "../platform/session.ts";

// Proof of who is asking. Each class has a private field and a private constructor: a string, a look-alike object and a
// cast don't pass for one, and the only makers are here, from a live session row read with this request.

/** Somebody without an account, or one who has not said who they are. */
export class VisitorScope {
  readonly #proof = true;
  readonly now: Date;
  /** For limits alone. */
  readonly address: string;
  readonly userAgent: string;

  private constructor({ now, address, userAgent }: Asking) {
    this.now = now;
    this.address = address;
    this.userAgent = userAgent;
  }

  static of(asking: Asking): VisitorScope {
    return new VisitorScope(asking);
  }

  static isProof(value: object): boolean {
    return #proof in value;
  }
}

/** A member, signed in and not locked. Holds the key to their own words and to nobody else's. */
export class MemberScope {
  readonly #key: KeyOf;
  readonly id: string;
  readonly sessionId: string;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  readonly alias: string;
  readonly timeZone: string;
  readonly country: string | null;
  /** Somebody else could see this screen, or might (S9): nothing is kept on the device, and mail only on request. */
  readonly sharedScreen: boolean;
  /** Of the coach they work with now. */
  readonly coachName: string | null;

  private constructor(asking: Asking, sessionId: string, id: string, facts: MemberFacts) {
    this.#key = { memberId: id, wrapped: facts.wrappedKey };
    this.id = id;
    this.sessionId = sessionId;
    this.now = asking.now;
    this.address = asking.address;
    this.userAgent = asking.userAgent;
    this.alias = facts.alias;
    this.timeZone = facts.timeZone;
    this.country = facts.country;
    this.sharedScreen = facts.sharedScreen !== "no";
    this.coachName = facts.coachName;
  }

  static async of(asking: Asking): Promise<MemberScope | Turned> {
    const found = await readSession(asking.token);
    if (!found?.member) return "signed-out";
    if (found.lockedAt) return "locked";
    return new MemberScope(asking, found.sessionId, found.accountId, found.member);
  }

  seal(at: SealedAt, text: string): string {
    return sealFor(this.#key, at, text);
  }

  /** Throws `SealBroken` for a text that was moved or changed. */
  open(at: SealedAt, sealed: string): string {
    return openFor(this.#key, at, sealed);
  }

  /** Names this member to their own browser: another's differs, and it says nothing about who this is. */
  get ownerTag(): string {
    return deviceNameOf(this.#key);
  }

  /** What this member's browser seals unsaved text with; where it may keep none, for opening what it kept before. */
  deviceKey(): { key: string; name: string; keeps: boolean } {
    return { ...deviceKeyOf(this.#key), keeps: !this.sharedScreen };
  }
}

type MemberFacts = {
  alias: string;
  timeZone: string;
  country: string | null;
  sharedScreen: string;
  wrappedKey: string;
  coachName: string | null;
};

/** Why there is no scope: nobody is signed in (as this), or the session is locked. */
export type Turned = "signed-out" | "locked";

/** A person whom a coach works with now. */
export type Client = { memberId: string; coachingId: string; alias: string; timeZone: string; since: Date };

/** A coach, with the people they work with now, read with this request. Opens nobody else's text. */
export class CoachScope {
  readonly #keys: Map<string, KeyOf>;
  readonly id: string;
  readonly sessionId: string;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  readonly name: string;
  readonly timeZone: string;
  readonly clients: ReadonlyMap<string, Client>;

  private constructor(
    asking: Asking,
    who: { sessionId: string; id: string; name: string; timeZone: string },
    clients: (Client & { wrappedKey: string })[],
  ) {
    this.#keys = new Map(
      clients.map(({ memberId, wrappedKey }) => [memberId, { memberId, wrapped: wrappedKey }]),
    );
    this.id = who.id;
    this.sessionId = who.sessionId;
    this.now = asking.now;
    this.address = asking.address;
    this.userAgent = asking.userAgent;
    this.name = who.name;
    this.timeZone = who.timeZone;
    this.clients = new Map(
      clients.map(({ memberId, coachingId, alias, timeZone, since }) => [
        memberId,
        { memberId, coachingId, alias, timeZone, since },
      ]),
    );
  }

  static async of(asking: Asking): Promise<CoachScope | Turned> {
    const found = await readSession(asking.token);
    if (!found?.coach) return "signed-out";
    if (found.lockedAt) return "locked";
    const clients = await rowsOf<Client & { wrappedKey: string }>`
      select g."memberId", g.id as "coachingId", m.alias, m."timeZone", g.since, m."wrappedKey"
      from "Coaching" g join "Member" m on m.id = g."memberId"
      where g."coachId" = ${found.accountId}::uuid and g."endedAt" is null`;
    return new CoachScope(
      asking,
      { sessionId: found.sessionId, id: found.accountId, ...found.coach },
      clients,
    );
  }

  /** Seals text about a client under that client's own key. Throws for anybody who is not one now. */
  seal(memberId: string, at: SealedAt, text: string): string {
    return sealFor(this.#keyOf(memberId), at, text);
  }

  open(memberId: string, at: SealedAt, sealed: string): string {
    return openFor(this.#keyOf(memberId), at, sealed);
  }

  #keyOf(memberId: string): KeyOf {
    const key = this.#keys.get(memberId);
    if (!key) throw new Error("A coach's code asked for the words of somebody who is not their client.");
    return key;
  }
}

/** Somebody who runs the practice. Holds no key: admins don't read what members write. */
export class AdminScope {
  readonly #proof = true;
  readonly id: string;
  readonly sessionId: string;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;

  private constructor(asking: Asking, sessionId: string, id: string) {
    this.id = id;
    this.sessionId = sessionId;
    this.now = asking.now;
    this.address = asking.address;
    this.userAgent = asking.userAgent;
  }

  static async of(asking: Asking): Promise<AdminScope | Turned> {
    const found = await readSession(asking.token);
    if (!found?.admin) return "signed-out";
    if (found.lockedAt) return "locked";
    return new AdminScope(asking, found.sessionId, found.accountId);
  }

  static isProof(value: object): boolean {
    return #proof in value;
  }
}

/** Whoever holds a live session, locked or not, whatever they are: for signing out, unlocking, and the list of devices. */
export class SessionScope {
  readonly #proof = true;
  readonly accountId: string;
  readonly sessionId: string;
  readonly locked: boolean;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  /** Where they belong: the page to go to after signing in. */
  readonly home: "/home" | "/coach" | "/practice";
  readonly timeZone: string;

  private constructor(asking: Asking, found: NonNullable<Awaited<ReturnType<typeof readSession>>>) {
    this.accountId = found.accountId;
    this.sessionId = found.sessionId;
    this.locked = found.lockedAt !== null;
    this.now = asking.now;
    this.address = asking.address;
    this.userAgent = asking.userAgent;
    this.home = found.member ? "/home" : found.coach ? "/coach" : "/practice";
    this.timeZone = found.member?.timeZone ?? found.coach?.timeZone ?? "UTC";
  }

  static async of(asking: Asking): Promise<SessionScope | Turned> {
    const found = await readSession(asking.token);
    return found ? new SessionScope(asking, found) : "signed-out";
  }

  static isProof(value: object): boolean {
    return #proof in value;
  }
}

/** Work without a person: jobs, the seed, and the commands of scripts/. */
export class WorkerScope {
  readonly #proof = true;
  readonly now: Date;

  private constructor(now: Date) {
    this.now = now;
  }

  static of(now: Date): WorkerScope {
    return new WorkerScope(now);
  }

  static isProof(value: object): boolean {
    return #proof in value;
  }
}
