// Text that is not saved or sent yet, on this device: sealed with a key that scripts can use and not read, and that goes
// when the session is locked (decisions.md 6). With the shared-device setting nothing is kept; what lies there from
// before is opened once, for the page that takes it over, and goes.

import { createStore, del, get, keys as keysOf, set } from "idb-keyval";

type SealedDraft = { nonce: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const keys = createStore("gw-keys", "keys");
const drafts = createStore("gw-unsaved", "drafts");
const timeLimit = 10_000;

/** Whether this browser can keep anything at all; a private window or a full disk may not. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined; // the page's own memory still has the text, and the status line says no more than that
  }
}

/** Gets the key while the session is open, so that it is there when the session or the connection is not. */
export async function prepareKey(owner: string): Promise<void> {
  await attempt(() => keyOf(owner, "to keep"));
}

async function keyOf(owner: string, what: "to keep" | "to open"): Promise<CryptoKey | undefined> {
  const known = await get<CryptoKey>(owner, keys);
  if (known) return known;
  const signal = AbortSignal.timeout(timeLimit);
  const answer = await fetch("/api/device-key", { credentials: "same-origin", signal });
  if (!answer.ok) return undefined;
  const { value } = (await answer.json()) as { value: { key: string; name: string; keeps: boolean } };
  if (value.name !== owner) return undefined; // somebody else is signed in now
  if (what === "to keep" && !value.keeps) return undefined;
  const bytes = Uint8Array.from(atob(value.key), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  if (value.keeps) await set(owner, key, keys);
  return key;
}

/** Keeps a draft. Tells whether it is kept. */
export async function keepDraft(name: string, draft: object): Promise<boolean> {
  const kept = await attempt(async () => {
    const key = await keyOf(ownerIn(name), "to keep");
    if (!key) return false;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(draft));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, bytes);
    await set(name, { nonce, sealed } satisfies SealedDraft, drafts);
    return true;
  });
  return kept ?? false;
}

export async function dropDraft(name: string): Promise<void> {
  await attempt(() => del(name, drafts));
}

/** A lock may have any name but one that begins with a hyphen, as one owner's in sixty-four does. */
function lockOf(name: string): string {
  return `draft ${name}`;
}

/** Says that the page which writes this draft is open, for as long as it is. */
export function holdDraft(name: string): void {
  navigator.locks?.request(lockOf(name), () => new Promise(() => {})).catch(() => {});
}

/** The drafts of other pages, open ones and ended ones, whose names begin so. */
export async function draftsOf(prefix: string): Promise<string[]> {
  const names = await attempt(() => keysOf<string>(drafts));
  return (names ?? []).filter((name) => name.startsWith(prefix));
}

/**
 * Hands over a draft as soon as the page that wrote it has ended, and drops it once `use` has it safe. A draft that does
 * not open is left alone: its owner's key comes with their next sign-in.
 */
export async function takeDraft<Draft>(name: string, use: (draft: Draft) => Promise<boolean>): Promise<void> {
  await attempt(async () => {
    await navigator.locks.request(lockOf(name), async () => {
      const found = await get<SealedDraft>(name, drafts);
      const key = found && (await keyOf(ownerIn(name), "to open"));
      if (!found || !key) return;
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: found.nonce }, key, found.sealed);
      const draft = JSON.parse(new TextDecoder().decode(bytes)) as Draft;
      if (await use(draft)) await del(name, drafts);
    });
  });
}

/** Under whose name it lies, and what it belongs to. */
export function draftName(owner: string, ...parts: string[]): string {
  return [owner, ...parts].join(":");
}

function ownerIn(name: string): string {
  return name.split(":")[0] ?? "";
}

/** Takes the keys away, so that what is kept stays shut until its owner signs in. Done even if the page is just going. */
export async function forgetKeys(): Promise<void> {
  await attempt(() =>
    keys("readwrite", (store) => {
      store.clear();
      store.transaction.commit();
    }),
  );
}
