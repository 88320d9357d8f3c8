// Text that is not saved yet, on this device: sealed with a key that scripts can use and not read, and that goes when
// the session is locked (decisions.md 6). With the shared-device setting there is no owner, and nothing is kept.
import { clear, createStore, del, get, set } from "idb-keyval";

export type Draft = Record<string, { value: unknown; base: number }>;

const keys = createStore("gw-keys", "keys");
const drafts = createStore("gw-unsaved", "drafts");

/** Whether this browser can keep anything at all; a private window or a full disk may not. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined; // the page's own memory still has the text, and the status line says no more than that
  }
}

async function keyOf(owner: string): Promise<CryptoKey | undefined> {
  const known = await get<CryptoKey>(owner, keys);
  if (known) return known;
  const answer = await fetch("/api/device-key", { credentials: "same-origin" });
  if (!answer.ok) return undefined;
  const { value } = (await answer.json()) as { value: { key: string; name: string } | null };
  if (value?.name !== owner) return undefined; // somebody else is signed in now
  const bytes = Uint8Array.from(atob(value.key), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  await set(owner, key, keys);
  return key;
}

/** Keeps a draft. Tells whether it is kept. */
export async function keepDraft(owner: string, name: string, draft: Draft): Promise<boolean> {
  const kept = await attempt(async () => {
    const key = await keyOf(owner);
    if (!key) return false;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(draft));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, bytes);
    await set(`${owner}:${name}`, { nonce, sealed }, drafts);
    return true;
  });
  return kept ?? false;
}

/** The draft that this owner left. Another person's key does not open it, and then there is none. */
export async function readDraft(owner: string, name: string): Promise<Draft | undefined> {
  return attempt(async () => {
    const found = await get<{ nonce: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }>(
      `${owner}:${name}`,
      drafts,
    );
    const key = found && (await keyOf(owner));
    if (!found || !key) return undefined;
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: found.nonce }, key, found.sealed);
    return JSON.parse(new TextDecoder().decode(bytes)) as Draft;
  });
}

export async function dropDraft(owner: string, name: string): Promise<void> {
  await attempt(() => del(`${owner}:${name}`, drafts));
}

/** Takes the keys away, so that what is kept stays shut until its owner signs in. */
export async function forgetKeys(): Promise<void> {
  await attempt(() => clear(keys));
}
