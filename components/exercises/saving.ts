"use client";
// How typed text gets to the account: a second after a pause, on leaving a field, on hiding the page. No React here.
import type { Turn } from "#lib/answers/model";
import { dayKey } from "#lib/core/when";
import {
  draftName,
  draftsOf,
  dropDraft,
  forgetKeys,
  holdDraft,
  keepDraft,
  prepareKey,
  takeDraft,
} from "../device/drafts.ts";
import type { CellState, Keeper, OpenConflict, SettledCell, Snapshot, Value } from "./keeper.ts";

export type Start = {
  exerciseId: string;
  askedBy: string | null;
  /** The entry of a log that this page writes in. */
  entryId?: string | null;
  values: Record<string, Value>;
  revisions: Record<string, number>;
  revision: number;
  savedAt: number | null;
  /** When that was, in the words of the page: with its day, where it was another. */
  savedSays?: string;
  conflicts: OpenConflict[];
  /** The member's time zone: on which day something was typed. */
  zone?: string;
  /** Names the member to their own browser; null where it is nobody's page. */
  owner: string | null;
  keepsOnDevice: boolean;
};

type Unsaved = { value: unknown; base: number; after?: Turn[] };
/**
 * What one open page had not saved, and how far its savings had got. One page writes one draft. Of a log it is known in
 * which entry it was typed, and when.
 */
type Draft = Turn & { cells: Record<string, Unsaved>; entryId?: string | null; typedAt?: number };

type Cell = { value: Value; base: number; after?: Turn[]; refused?: boolean };

type Saved = {
  savedAt: number;
  revision: number;
  revisions: Record<string, number>;
  others: { key: string; value: Value }[];
  conflicts: OpenConflict[];
  unknown: string[];
};
type Refused = { ok: false; code: string; message: string; fields?: Record<string, string> };

const pause = 1000;
const longestPause = 10_000;
const timeLimit = 15_000;
const longestBackoff = 30_000;
/** An answer that takes longer may not come. */
const slow = 3000;
/** A page that was away for less has missed nothing worth asking for. */
const shortAway = 5000;
/** What browsers let outlive a page is about 64 KiB in all; the rest of the request needs some of it. */
const keepaliveRoom = 50_000;

export class Saving implements Keeper {
  readonly page = crypto.randomUUID();
  #start: Start;
  #turn = 0;
  #revisions: Record<string, number>;
  #revision: number;
  /** Changed cells, with the revision that each started from. */
  #dirty = new Map<string, Cell>();
  #inFlight: { answer: Promise<boolean>; since: number; sent: Map<string, Cell>; outlives: boolean } | null =
    null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChangeAt = 0;
  #lastHeardAt = performance.now();
  #typedAt = Date.now();
  #closed = false;
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
      kept: start.keepsOnDevice,
      waits: true,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  /** Brings back what this device kept from before a crash, a reload or a lost connection. */
  async restore(): Promise<void> {
    const { owner, keepsOnDevice } = this.#start;
    if (!owner) return;
    // What was sent as the page went may have arrived after this page was made.
    const [navigation] = performance.getEntriesByType("navigation");
    if (navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate") void this.look();
    if (!globalThis.indexedDB || !globalThis.crypto?.subtle) return this.#show({ kept: false });
    if (keepsOnDevice) {
      holdDraft(this.#draftName);
      await prepareKey(owner);
    }
    const left = await draftsOf(this.#draftPrefix);
    const others = left.filter((name) => name !== this.#draftName);
    const taken = others.map((name) => takeDraft<Draft>(name, (draft) => this.#takeOver(draft)));
    if (keepsOnDevice) return;
    await Promise.all(taken);
    await forgetKeys();
  }

  /** A field was changed by its writer. */
  change(key: string, value: Value): void {
    this.#typedAt = Date.now();
    const before = this.#dirty.get(key);
    const base = before?.base ?? this.#revisions[key] ?? 0;
    this.#dirty.set(key, { value, base, ...(before?.after ? { after: before.after } : {}) });
    this.#show({ values: { ...this.#snapshot.values, [key]: value } });
    const status = this.#failures > 0 ? "local" : "saving";
    this.#mark([key], { status: this.#inConflict(key) ? "choice" : status, problem: undefined });
    this.#keep();
    if (this.#failures > 0) return; // the next try is under way already
    const waited = this.#firstChangeAt === 0 ? 0 : performance.now() - this.#firstChangeAt;
    if (this.#firstChangeAt === 0) this.#firstChangeAt = performance.now();
    this.#soon(Math.min(pause, Math.max(0, longestPause - waited)));
  }

  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#toSend.size > 0) {
      if (!(await (this.#inFlight?.answer ?? this.#send()))) return false;
    }
    // What was refused can't be saved as it is: the page may go if the device has it.
    return this.#dirty.size === 0 || this.#snapshot.kept;
  }

  /** The page is being hidden or left: sends what fits by a request that outlives it. */
  leave(): void {
    const cells = this.#toSend;
    if (cells.size === 0 || this.#closed) return;
    clearTimeout(this.#timer);
    const under = this.#inFlight;
    // Hiding, leaving and unloading follow one another: the same words are sent once.
    if (under?.outlives && [...cells].every(([key, { value }]) => under.sent.get(key)?.value === value))
      return;
    void this.#send({ keepalive: roomFor(cells) });
  }

  wake(): void {
    if (this.#closed) return;
    if (this.#toSend.size > 0) {
      this.#failures = 0;
      this.#soon(0);
    } else if (performance.now() - this.#lastHeardAt > shortAway) void this.look();
  }

  async close(): Promise<void> {
    this.leave();
    this.abandon();
    // At once: the page is gone in a moment. What is being sealed has its key in hand.
    await Promise.all([this.#inFlight?.answer, forgetKeys(), this.#keeping.then(forgetKeys)]);
  }

  abandon(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  losesText(): boolean {
    if (this.#closed || this.#dirty.size === 0 || this.#snapshot.kept) return false;
    const refused = [...this.#dirty.values()].some((cell) => cell.refused);
    const waits = this.#inFlight ? performance.now() - this.#inFlight.since > slow : false;
    return refused || waits || this.#failures > 0 || !navigator.onLine || !roomFor(this.#toSend);
  }

  /** The same person signed in again over the page. */
  signedIn(): void {
    this.#show({ signedOut: false });
    this.#failures = 0;
    this.#keep();
    this.#soon(0);
  }

  revisionOf(key: string): number {
    return this.#revisions[key] ?? 0;
  }

  /** A conflict was settled: this is what is kept. */
  settle(key: string, { value, revision, savedAt, next }: SettledCell): void {
    this.#dirty.delete(key);
    this.#revisions[key] = revision;
    const others = this.#snapshot.conflicts.filter((conflict) => conflict.key !== key);
    this.#show({
      values: { ...this.#snapshot.values, [key]: value },
      conflicts: next ? [...others, next] : others,
    });
    this.#mark([key], { status: next ? "choice" : "saved", savedAt, problem: undefined });
    this.onValue(key, value);
    this.#keep();
  }

  get #toSend(): Map<string, Cell> {
    return new Map([...this.#dirty].filter(([, cell]) => !cell.refused));
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void (this.#inFlight?.answer ?? this.#send()), milliseconds);
  }

  #send({ keepalive = false } = {}): Promise<boolean> {
    const sent = this.#toSend;
    const answer = this.#post(sent, keepalive).finally(() => {
      if (this.#inFlight === flight) this.#inFlight = null;
      if (this.#toSend.size > 0 && this.#failures === 0 && !this.#snapshot.signedOut) this.#soon(pause);
    });
    const flight = { answer, since: performance.now(), sent, outlives: keepalive };
    this.#inFlight = flight;
    return answer;
  }

  async #post(sent: Map<string, Cell>, keepalive: boolean): Promise<boolean> {
    if (sent.size === 0) return true;
    this.#firstChangeAt = 0;
    this.#turn += 1;
    const changes = [...sent].map(([key, { value, base, after }]) => ({ key, value, base, after }));
    const answer = await this.#ask({ page: this.page, turn: this.#turn, changes }, keepalive);
    if (answer === "none") return this.#failed(sent);
    if (answer === "away") return this.#turnedAway(sent);
    if (answer.ok) return this.#saved(sent, answer.value);
    return this.#refused(sent, answer);
  }

  async look(): Promise<void> {
    const answer = await this.#ask({ page: this.page, turn: this.#turn, changes: [] });
    if (answer === "away") this.#turnedAway(new Map());
    else if (answer !== "none" && answer.ok) {
      const { conflicts } = answer.value;
      const open = conflicts.map(({ key }) => key);
      const over = this.#snapshot.conflicts.map(({ key }) => key).filter((key) => !open.includes(key));
      this.#show({ conflicts });
      this.#mark(open, { status: "choice" });
      this.#mark(over, { status: "saved" });
      this.#showOthers(answer.value);
    }
  }

  /** One request. "none": no connection, no answer in time or a busy house. "away": it is not this member's session. */
  async #ask(
    words: Turn & { changes: object[] },
    keepalive = false,
    /** Another entry than that of this page, and when its words were typed. */
    of: { entryId: string | null; writtenAt: number | null } | null = null,
  ): Promise<{ ok: true; value: Saved } | Refused | "none" | "away"> {
    const { exerciseId, askedBy, entryId, owner } = this.#start;
    try {
      const answer = await fetch("/api/save", {
        method: "POST",
        headers: { "content-type": "application/json" },
        credentials: "same-origin",
        body: JSON.stringify({ exerciseId, askedBy, entryId, owner, seen: this.#revision, ...words, ...of }),
        keepalive,
        signal: AbortSignal.timeout(timeLimit),
      });
      const result: { ok: true; value: Saved } | Refused = await answer.json();
      this.#lastHeardAt = performance.now();
      if (result.ok) return result;
      if (answer.status === 401 || answer.status === 423 || result.code === "other-member") return "away";
      if (answer.status === 429 || answer.status >= 500 || result.code === "busy") return "none";
      return result;
    } catch {
      return "none"; // or an answer that is none of ours
    }
  }

  #saved(sent: Map<string, Cell>, saved: Saved): boolean {
    this.#failures = 0;
    const collided = new Set(saved.conflicts.map((conflict) => conflict.key));
    for (const [key, { value }] of sent) {
      const now = this.#dirty.get(key);
      if (now?.value === value) this.#dirty.delete(key);
      if (collided.has(key)) continue; // its base stays: what is typed on goes to the same question
      this.#revisions[key] = Math.max(this.#revisions[key] ?? 0, saved.revisions[key] ?? 0);
      if (now && this.#dirty.has(key))
        this.#dirty.set(key, { ...now, base: this.#revisions[key] ?? 0, after: undefined });
      else if (saved.unknown.includes(key)) {
        const problem = "The guide has no such line any more. Copy your words before you close this.";
        this.#refuse(key, { value, base: 0 }, problem);
      } else this.#mark([key], { status: "saved", savedAt: saved.savedAt, problem: undefined });
    }
    this.#showOthers(saved);
    if (collided.size > 0) {
      const kept = this.#snapshot.conflicts.filter((conflict) => !collided.has(conflict.key));
      this.#show({ conflicts: [...kept, ...saved.conflicts] });
      this.#mark([...collided], { status: "choice" });
    }
    this.#keep();
    return true;
  }

  /** What other pages saved, into the fields that nobody is changing here. */
  #showOthers({ others, conflicts, revision, revisions, savedAt }: Saved): void {
    const waiting = [...this.#snapshot.conflicts, ...conflicts].filter(
      ({ arrived }) => arrived.at(-1)?.page === this.page,
    );
    const here = new Set([...this.#dirty.keys(), ...waiting.map(({ key }) => key)]);
    // What is not shown now is asked for again: the field goes on showing what was typed in it.
    if (!others.some(({ key }) => here.has(key))) this.#revision = Math.max(this.#revision, revision);
    for (const { key, value } of others) {
      if (here.has(key)) continue;
      this.#revisions[key] = revisions[key] ?? 0;
      this.#show({ values: { ...this.#snapshot.values, [key]: value } });
      if (!this.#inConflict(key)) this.#mark([key], { status: "saved", savedAt });
      this.onValue(key, value);
    }
  }

  /** This will not do, however often it is sent: says why, keeps the text, and goes on with the other fields. */
  #refused(sent: Map<string, Cell>, { message, fields = {} }: Refused): boolean {
    this.#failures = 0;
    const named = [...sent.keys()].filter((key) => fields[key]);
    for (const key of named.length > 0 ? named : sent.keys()) {
      const now = this.#dirty.get(key);
      if (now && now.value === sent.get(key)?.value) this.#refuse(key, now, fields[key] ?? message);
    }
    this.#keep();
    return true;
  }

  #refuse(key: string, cell: Cell, problem: string): void {
    this.#dirty.set(key, { ...cell, refused: true });
    this.#mark([key], { status: "local", problem });
  }

  #failed(sent: Map<string, Cell>): boolean {
    this.#failures += 1;
    this.#mark(
      [...sent.keys()].filter((key) => this.#dirty.has(key)),
      { status: "local" },
    );
    this.#soon(Math.min(longestBackoff, pause * 2 ** (this.#failures - 1)));
    return false;
  }

  #turnedAway(sent: Map<string, Cell>): boolean {
    this.#mark([...sent.keys()], { status: "local" });
    this.#show({ signedOut: true });
    this.#keeping = this.#keeping.then(forgetKeys);
    return false;
  }

  get #draftPrefix(): string {
    return draftName(this.#start.owner ?? "", this.#start.exerciseId, this.#start.askedBy ?? "", "");
  }

  get #draftName(): string {
    return this.#draftPrefix + this.page;
  }

  #keeping: Promise<unknown> = Promise.resolve();
  #keepsSoon = false;
  #hasDraft = false;

  /** Writes the unsaved cells to the device, or takes them away when there are none; one after another. */
  #keep(): void {
    const { owner, keepsOnDevice } = this.#start;
    if (!owner || !keepsOnDevice || this.#keepsSoon || (this.#closed && this.#dirty.size > 0)) return;
    this.#keepsSoon = true;
    this.#keeping = this.#keeping.then(async () => {
      this.#keepsSoon = false;
      if (this.#dirty.size > 0) {
        const cells = Object.fromEntries(this.#dirty);
        const draft: Draft = {
          ...{ page: this.page, turn: this.#turn, cells },
          ...{ entryId: this.#start.entryId, typedAt: this.#typedAt },
        };
        const kept = await keepDraft(this.#draftName, draft);
        this.#hasDraft ||= kept;
        if (kept !== this.#snapshot.kept) this.#show({ kept });
      } else if (this.#hasDraft) {
        await dropDraft(this.#draftName);
        this.#hasDraft = false;
      }
    });
  }

  /** Goes on with what an ended page left. Tells whether all of it is safe here. */
  async #takeOver(draft: Draft): Promise<boolean> {
    const { page, turn, cells } = draft;
    if (this.#isOfAnotherEntry(draft)) return this.#sendToItsEntry(draft);
    const late: { key: string; value: unknown; base: number; after?: Turn[] }[] = [];
    for (const [key, { value, base, after = [] }] of Object.entries(cells)) {
      if (typeof value !== "string" && typeof value !== "number") continue;
      const here = this.#dirty.get(key);
      if ((here ?? { value: this.#snapshot.values[key] ?? "" }).value === value) continue;
      // This field was typed in already, before the old words came: they go to the account, which asks.
      if (here) late.push({ key, value, base, after });
      else this.#bringBack(key, { value, base, after: [...after, { page, turn }].slice(-8) });
    }
    if (late.length > 0) {
      const answer = await this.#ask({ page, turn: turn + 1, changes: late });
      if (typeof answer === "string" || !answer.ok) return false;
    }
    this.#keep();
    await this.#keeping;
    // Where nothing is kept on the device any more, it goes from there once the account has it.
    if (!this.#start.keepsOnDevice) return (await this.flush()) && this.#dirty.size === 0;
    if (this.#toSend.size > 0) this.#soon(0);
    return this.#hasDraft || this.#dirty.size === 0;
  }

  /**
   * Of a log: typed in another entry, on an earlier day or where something was saved already. What was begun today and
   * never reached the account goes on in the entry that is open here.
   */
  #isOfAnotherEntry({ entryId, typedAt, cells }: Draft): boolean {
    const { entryId: own, zone = "UTC" } = this.#start;
    if (!own || !entryId || own === entryId) return false;
    const wasSaved = Object.values(cells).some(({ base }) => base > 0);
    const dayOf = (at: number) => dayKey(new Date(at), zone);
    return wasSaved || (typedAt !== undefined && dayOf(typedAt) !== dayOf(Date.now()));
  }

  /** Sends what an ended page left to the entry in which it was typed, with its day: nothing of it is shown here. */
  async #sendToItsEntry({ page, turn, cells, entryId = null, typedAt }: Draft): Promise<boolean> {
    const changes = Object.entries(cells).map(([key, { value, base, after }]) => ({
      key,
      value,
      base,
      after,
    }));
    const sent = { page, turn: turn + 1, changes };
    const answer = await this.#ask(sent, false, { entryId, writtenAt: typedAt ?? null });
    return typeof answer !== "string" && answer.ok;
  }

  #bringBack(key: string, cell: Cell): void {
    this.#dirty.set(key, cell);
    this.#show({ values: { ...this.#snapshot.values, [key]: cell.value } });
    this.#mark([key], { status: "saving" });
    this.onValue(key, cell.value);
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

function roomFor(cells: Map<string, Cell>): boolean {
  return new Blob([JSON.stringify([...cells.values()])]).size <= keepaliveRoom;
}
