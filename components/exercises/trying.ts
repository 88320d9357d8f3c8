// What somebody without an account typed: in this browser alone, in the clear, and said so beside it (decisions.md 6).
// Leave quickly (components/frame/leave.js) and "Clear it" take it away.
import type { Keeper, Snapshot, Value } from "./keeper.ts";

const prefix = "gw-try:";

export function tried(exerciseId: string): Record<string, Value> {
  try {
    return JSON.parse(localStorage.getItem(prefix + exerciseId) ?? "{}") as Record<string, Value>;
  } catch {
    return {};
  }
}

/** The exercises of which something lies in this browser. */
export function triedExercises(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

export function clearTried(exerciseId: string): void {
  try {
    localStorage.removeItem(prefix + exerciseId);
  } catch {
    // Storage is shut off, so there is nothing in it.
  }
}

const empty: Snapshot = {
  cells: {},
  values: {},
  conflicts: [],
  signedOut: false,
  kept: true,
  waits: false,
};

export class Trying implements Keeper {
  #exerciseId: string;
  #listeners = new Set<() => void>();
  #snapshot: Snapshot = empty;
  readonly page = "";
  onValue: (key: string, value: Value) => void = () => {};

  constructor(exerciseId: string) {
    this.#exerciseId = exerciseId;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  async restore(): Promise<void> {
    for (const [key, value] of Object.entries(tried(this.#exerciseId))) {
      if (Object.hasOwn(this.#snapshot.values, key)) continue; // typed anew, before this
      this.#put(key, value);
      this.onValue(key, value);
    }
  }

  change(key: string, value: Value): void {
    this.#put(key, value);
    try {
      // What lies there may be more than this page has shown yet, or another tab's.
      const all = { ...tried(this.#exerciseId), [key]: value };
      localStorage.setItem(prefix + this.#exerciseId, JSON.stringify(all));
    } catch {
      // No room, or storage is shut off: the page has it for as long as it is open.
      this.#show({ ...this.#snapshot, kept: false });
    }
  }

  flush(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async close(): Promise<void> {}
  async look(): Promise<void> {}
  leave(): void {}
  wake(): void {}
  abandon(): void {}
  signedIn(): void {}
  settle(): void {}

  losesText(): boolean {
    return !this.#snapshot.kept;
  }

  revisionOf(): number {
    return 0;
  }

  #put(key: string, value: Value): void {
    this.#show({
      ...this.#snapshot,
      values: { ...this.#snapshot.values, [key]: value },
      cells: { ...this.#snapshot.cells, [key]: { status: "local", savedAt: null } },
    });
  }

  #show(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
