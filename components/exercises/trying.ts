// What somebody without an account typed: in this browser alone, in the clear, and said so beside it (decisions.md 6).
// Leave quickly (public/leave.js) and "Clear it" take it away.
import type { Keeper } from "./keeper.ts";
import type { Snapshot, Value } from "./saving.ts";

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

export class Trying implements Keeper {
  #exerciseId: string;
  #listeners = new Set<() => void>();
  #snapshot: Snapshot = { cells: {}, values: {}, conflicts: [], signedOut: false };
  readonly unsaved = false;
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
      this.#put(key, value);
      this.onValue(key, value);
    }
  }

  change(key: string, value: Value): void {
    this.#put(key, value);
    try {
      localStorage.setItem(prefix + this.#exerciseId, JSON.stringify(this.#snapshot.values));
    } catch {
      // No room, or storage is shut off: the page has it for as long as it is open.
    }
  }

  clear(): void {
    clearTried(this.#exerciseId);
    for (const key of Object.keys(this.#snapshot.values)) this.onValue(key, "");
    this.#show({ cells: {}, values: {}, conflicts: [], signedOut: false });
  }

  flush(): Promise<boolean> {
    return Promise.resolve(true);
  }

  leave(): Promise<boolean> {
    return Promise.resolve(true);
  }

  signedIn(): void {}
  settle(): void {}

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
