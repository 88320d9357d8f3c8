import "server-only";
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { LRUCache } from "lru-cache";
import { env } from "./env.ts";

// Authenticated encryption (AES-256-GCM) of what people write. A member has a data key of their own, wrapped by a key
// of the practice; destroying the wrapped key is deleting the words. The identity of the record is bound in, so that
// a sealed text that was moved to another row, column or member does not open.

/** Where a sealed text stands. */
export type SealedAt = { table: string; id: string; column: string };

/** A sealed text that does not open: moved, changed, or sealed with a key that is gone. */
export class SealBroken extends Error {
  constructor(at: SealedAt) {
    super(`A sealed text does not open: ${at.table}.${at.column} of ${at.id}.`);
    this.name = "SealBroken";
  }
}

/** What `open` opens; null where what was sealed does not open. Any other error is a bug, and thrown on. */
export function unlessBroken<Value>(open: () => Value): Value | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

type NamedKey = { name: string; key: KeyObject };

function practiceKeys(): [NamedKey, ...NamedKey[]] {
  const [newest, ...older] = env.GROUNDWORK_KEYS.split(",").map((pair) => {
    const [name = "", text = ""] = pair.trim().split(":");
    const bytes = Buffer.from(text, "base64");
    if (!/^[a-z0-9]+$/.test(name) || bytes.length !== 32)
      throw new Error(
        "GROUNDWORK_KEYS can't be read. Each key is name:base64 of 32 bytes, the newest first.",
      );
    return { name, key: createSecretKey(bytes) };
  });
  if (!newest) throw new Error("GROUNDWORK_KEYS is empty. It needs one key at least.");
  return [newest, ...older];
}
const keys = practiceKeys();

function encrypt({ name, key }: NamedKey, at: SealedAt, plain: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(bound(at));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return `${name}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
}

function decrypt(known: NamedKey[], at: SealedAt, sealed: string): Buffer {
  const dot = sealed.indexOf(".");
  const name = sealed.slice(0, dot);
  const key = known.find((candidate) => candidate.name === name)?.key;
  const bytes = Buffer.from(sealed.slice(dot + 1), "base64url");
  if (!key || bytes.length < 28) throw new SealBroken(at);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(bound(at));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch {
    throw new SealBroken(at);
  }
}

function bound(at: SealedAt): Buffer {
  return Buffer.from(`${at.table}|${at.id}|${at.column}`);
}

const memberKeyAt = (memberId: string): SealedAt => ({ table: "Member", id: memberId, column: "wrappedKey" });

/** A new data key for a member, wrapped by the newest key of the practice. */
export function wrapNewKey(memberId: string): string {
  return encrypt(keys[0], memberKeyAt(memberId), randomBytes(32));
}

const unwrapped = new LRUCache<string, KeyObject>({ max: 2000 });
/** The same for one request: whoever opens sixty entries looks for their key once. */
const inHand = new WeakMap<KeyOf, NamedKey>();

/** Whose key it is, as it stands in their row. */
export type KeyOf = { memberId: string; wrapped: string };

function memberKey(owner: KeyOf): NamedKey {
  const held = inHand.get(owner);
  if (held) return held;
  const { memberId, wrapped } = owner;
  // Found by owner and wrapping, both read with each request: a destroyed key is not found by anybody.
  const known = unwrapped.get(memberId + wrapped);
  const key = known ?? createSecretKey(decrypt(keys, memberKeyAt(memberId), wrapped));
  if (!known) unwrapped.set(memberId + wrapped, key);
  const named = { name: "m1", key };
  inHand.set(owner, named);
  return named;
}

/** Seals a member's text under the member's own key. */
export function sealFor(owner: KeyOf, at: SealedAt, text: string): string {
  return encrypt(memberKey(owner), at, Buffer.from(text, "utf8"));
}

/** Opens it again. Throws `SealBroken` for a text that was moved or changed. */
export function openFor(owner: KeyOf, at: SealedAt, sealed: string): string {
  return decrypt([memberKey(owner)], at, sealed).toString("utf8");
}

/** Seals what belongs to no member yet: queued mail. */
export function sealForPractice(at: SealedAt, text: string): string {
  return encrypt(keys[0], at, Buffer.from(text, "utf8"));
}

/** Opens it again. Throws `SealBroken` for a text that was moved or changed. */
export function openForPractice(at: SealedAt, sealed: string): string {
  return decrypt(keys, at, sealed).toString("utf8");
}

/**
 * The key with which a browser seals unsaved text, and the name under which it keeps it. Derived, so that it can be
 * given again at the next sign-in; another member's differs, and says nothing about who this one is.
 */
export function deviceKeyOf(owner: KeyOf): { key: string; name: string } {
  const { key } = memberKey(owner);
  return {
    key: createHmac("sha256", key).update("device key").digest("base64"),
    name: deviceNameOf(owner),
  };
}

/** The name alone, which stands in each page that is written on. */
export function deviceNameOf(owner: KeyOf): string {
  const { key } = memberKey(owner);
  const known = deviceNames.get(key);
  if (known) return known;
  const name = createHmac("sha256", key).update("device name").digest("base64url").slice(0, 16);
  deviceNames.set(key, name);
  return name;
}
const deviceNames = new WeakMap<KeyObject, string>();

/** A short tag for an address or e-mail that must be countable and not readable. */
export function tagOf(text: string): string {
  return createHmac("sha256", keys[0].key).update(text).digest("base64url").slice(0, 22);
}
