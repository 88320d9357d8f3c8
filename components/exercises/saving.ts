"use client";
// How typed text gets to the account: a second after a pause, on leaving a field, on hiding the page. No React here.
import type { SaveState } from "../ui/status-line.tsx";
import { dropDraft, forgetKeys, keepDraft, readDraft } from "./device.ts";

export type Value = string | number;

/** The states that a person reads (product.md): saved, saving, on this device only, needs your choice. */
export type CellState = {
  status: SaveState;
  /** When it was saved last, milliseconds since 1970. */
  savedAt: number | null;
  /** Why this cell can't be saved as it is. */
  problem?: string;
};

export type OpenConflict = {
  id: string;
  key: string;
  stored: { value: unknown; at: number };
  arrived: { page: string; value: unknown; at: number }[];
};

export type Snapshot = {
  cells: Record<string, CellState>;
  values: Record<string, Value>;
  conflicts: OpenConflict[];
  signedOut: boolean;
};

export type Start = {
  exerciseId: string;
  askedBy: string | null;
  values: Record<string, Value>;
  revisions: Record<string, number>;
  revision: number;
  savedAt: number | null;
  conflicts: OpenConflict[];
  /** Under whose name unsaved text is kept on this device; null where nothing may be. */
  owner: string | null;
};

type Saved = {
  savedAt: number;
  revision: number;
  revisions: Record<string, number>;
  others: { key: string; value: Value }[];
  conflicts: OpenConflict[];
  unknown: string[];
};
type Refused = { ok: false; code: string; message: string };

const pause = 1000;
const longestPause = 10_000;
const timeLimit = 15_000;
const longestBackoff = 30_000;
/** What browsers let outlive a page is about 64 KiB in all; the rest of the request needs some of it. */
const keepaliveRoom = 50_000;

export class Saving {
  #start: Start;
  #page = crypto.randomUUID();
  #revisions: Record<string, number>;
  #revision: number;
  /** Changed cells, with the revision that each started from. */
  #dirty = new Map<string, { value: Value; base: number }>();
  #kept = false;
  #inFlight: Promise<boolean> | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChangeAt = 0;
  #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  /** Called when a value changes by something else than typing, so that the field can show it. */
  onValue: (key: string, value: Value) => void = () => {};

  constructor(start: Start) {
    this.#start = start;
    this.#revisions = { ...start.revisions };
    this.#revision = start.revision;
    const open = new Set(start.conflicts.map((conflict) => conflict.key));
    this.#snapshot = {
      cells: Object.fromEntries(
        Object.keys(start.revisions).map((key) => [
          key,
          { status: open.has(key) ? "choice" : "saved", savedAt: start.savedAt },
        ]),
      ),
      values: start.values,
      conflicts: start.conflicts,
      signedOut: false,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  get unsaved(): boolean {
    return this.#dirty.size > 0;
  }

  /** Brings back what this device kept from before a crash, a reload or a lost connection. */
  async restore(): Promise<void> {
    const { owner } = this.#start;
    if (!owner) return;
    const draft = await readDraft(owner, this.#draftName);
    if (!draft) return;
    for (const [key, { value, base }] of Object.entries(draft)) {
      if (this.#dirty.has(key) || typeof (value ?? null) === "object") continue;
      if (this.#snapshot.values[key] === value) continue;
      const restored = value as Value;
      this.#dirty.set(key, { value: restored, base });
      this.#show({ values: { ...this.#snapshot.values, [key]: restored } });
      this.#mark([key], { status: "saving" });
      this.onValue(key, restored);
    }
    if (this.#dirty.size > 0) this.#soon(0);
    else await dropDraft(owner, this.#draftName);
  }

  /** A field was changed by its writer. */
  change(key: string, value: Value): void {
    const before = this.#dirty.get(key);
    const base = before?.base ?? this.#revisions[key] ?? 0;
    this.#dirty.set(key, { value, base });
    this.#show({ values: { ...this.#snapshot.values, [key]: value } });
    if (!this.#inConflict(key)) this.#mark([key], { status: "saving", problem: undefined });
    this.#keep();
    if (this.#failures > 0) return; // the next try is under way already
    const waited = this.#firstChangeAt === 0 ? 0 : Date.now() - this.#firstChangeAt;
    if (this.#firstChangeAt === 0) this.#firstChangeAt = Date.now();
    this.#soon(Math.min(pause, Math.max(0, longestPause - waited)));
  }

  /** Saves now. Tells whether everything has arrived. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#dirty.size > 0) {
      const sent = await (this.#inFlight ?? this.#send());
      if (!sent) return false;
    }
    return true;
  }

  /** The page is being hidden or left: sends what fits by a request that outlives it. */
  leave(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#dirty.size === 0) return Promise.resolve(true);
    const room = new Blob([JSON.stringify([...this.#dirty.values()])]).size <= keepaliveRoom;
    return this.#send({ keepalive: room });
  }

  /** The same person signed in again over the page. */
  signedIn(): void {
    this.#show({ signedOut: false });
    this.#failures = 0;
    this.#soon(0);
  }

  /** A conflict was settled: this is what is kept. */
  settle(key: string, value: Value, revision: number): void {
    this.#dirty.delete(key);
    this.#revisions[key] = revision;
    this.#show({
      values: { ...this.#snapshot.values, [key]: value },
      conflicts: this.#snapshot.conflicts.filter((conflict) => conflict.key !== key),
    });
    this.#mark([key], { status: "saved", problem: undefined });
    this.onValue(key, value);
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void (this.#inFlight ?? this.#send()), milliseconds);
  }

  #send({ keepalive = false } = {}): Promise<boolean> {
    const sending = this.#post(keepalive).finally(() => {
      if (this.#inFlight === sending) this.#inFlight = null;
      if (this.#dirty.size > 0 && this.#failures === 0 && !this.#snapshot.signedOut) this.#soon(pause);
    });
    this.#inFlight = sending;
    return sending;
  }

  async #post(keepalive: boolean): Promise<boolean> {
    const sent = new Map(this.#dirty);
    if (sent.size === 0) return true;
    this.#firstChangeAt = 0;
    const { exerciseId, askedBy } = this.#start;
    const changes = [...sent].map(([key, { value, base }]) => ({ key, value, base }));
    const body = JSON.stringify({ exerciseId, askedBy, page: this.#page, seen: this.#revision, changes });
    let answer: Response;
    let result: { ok: true; value: Saved } | Refused;
    try {
      answer = await fetch("/api/save", {
        method: "POST",
        headers: { "content-type": "application/json" },
        credentials: "same-origin",
        body,
        keepalive,
        signal: AbortSignal.timeout(timeLimit),
      });
      result = await answer.json();
    } catch {
      return this.#failed(sent); // no connection, no answer in time, or an answer that is none of ours
    }
    if (result.ok) return this.#saved(sent, result.value);
    if (answer.status === 401 || answer.status === 423) return this.#turnedAway(sent);
    if (answer.status === 429 || answer.status >= 500 || result.code === "busy") return this.#failed(sent);
    // This will not do, however often it is sent: say why, keep the text, and go on with the other fields.
    for (const key of sent.keys()) this.#mark([key], { status: "local", problem: result.message });
    this.#failures = 0;
    this.#dirty = new Map([...this.#dirty].filter(([key, now]) => sent.get(key)?.value !== now.value));
    return false;
  }

  #saved(sent: Map<string, { value: Value; base: number }>, saved: Saved): boolean {
    this.#failures = 0;
    this.#revision = saved.revision;
    const collided = new Set(saved.conflicts.map((conflict) => conflict.key));
    for (const [key, { value }] of sent) {
      const now = this.#dirty.get(key);
      if (now && now.value === value) this.#dirty.delete(key);
      if (collided.has(key)) continue; // its base stays: what is typed on goes to the same question
      this.#revisions[key] = saved.revisions[key] ?? 0;
      if (this.#dirty.has(key))
        this.#dirty.set(key, { value: now?.value ?? value, base: this.#revisions[key] ?? 0 });
      else if (saved.unknown.includes(key))
        this.#mark([key], {
          status: "local",
          problem: "The guide has no such line any more. Copy your words before you close this.",
        });
      else this.#mark([key], { status: "saved", savedAt: saved.savedAt, problem: undefined });
    }
    for (const { key, value } of saved.others) {
      if (this.#dirty.has(key) || collided.has(key)) continue;
      this.#revisions[key] = saved.revisions[key] ?? 0;
      this.#show({ values: { ...this.#snapshot.values, [key]: value } });
      this.#mark([key], { status: "saved", savedAt: saved.savedAt });
      this.onValue(key, value);
    }
    if (collided.size > 0) {
      const kept = this.#snapshot.conflicts.filter((conflict) => !collided.has(conflict.key));
      this.#show({ conflicts: [...kept, ...saved.conflicts] });
      this.#mark([...collided], { status: "choice" });
    }
    this.#keep();
    return true;
  }

  #failed(sent: Map<string, unknown>): boolean {
    this.#failures += 1;
    this.#mark([...sent.keys()], { status: "local" });
    this.#soon(Math.min(longestBackoff, pause * 2 ** (this.#failures - 1)));
    return false;
  }

  #turnedAway(sent: Map<string, unknown>): boolean {
    this.#mark([...sent.keys()], { status: "local" });
    this.#show({ signedOut: true });
    void forgetKeys();
    return false;
  }

  get #draftName(): string {
    return `${this.#start.exerciseId}:${this.#start.askedBy ?? ""}`;
  }

  #keeping: Promise<unknown> = Promise.resolve();

  /** Writes the unsaved cells to the device, or takes them away when there are none; one after another. */
  #keep(): void {
    const { owner } = this.#start;
    if (!owner) return;
    this.#keeping = this.#keeping.then(async () => {
      if (this.#dirty.size > 0)
        this.#kept = await keepDraft(owner, this.#draftName, Object.fromEntries(this.#dirty));
      else if (this.#kept) {
        await dropDraft(owner, this.#draftName);
        this.#kept = false;
      }
    });
  }

  #inConflict(key: string): boolean {
    return this.#snapshot.conflicts.some((conflict) => conflict.key === key);
  }

  #mark(keys: string[], state: Partial<CellState>): void {
    const cells = { ...this.#snapshot.cells };
    for (const key of keys) cells[key] = { ...(cells[key] ?? { status: "saved", savedAt: null }), ...state };
    this.#show({ cells });
  }

  #show(changed: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
