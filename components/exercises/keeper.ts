// What an exercise's form needs of whoever keeps its text: the account, or, for somebody without one, this browser.
import type { Snapshot, Value } from "./saving.ts";

export type Keeper = {
  subscribe(listener: () => void): () => void;
  snapshot(): Snapshot;
  readonly unsaved: boolean;
  restore(): Promise<void>;
  change(key: string, value: Value): void;
  flush(): Promise<boolean>;
  leave(): Promise<boolean>;
  signedIn(): void;
  settle(key: string, value: Value, revision: number): void;
  onValue: (key: string, value: Value) => void;
};
