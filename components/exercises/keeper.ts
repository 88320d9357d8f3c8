// What an exercise's form needs of whoever keeps its text: the account, or, for somebody without one, this browser.
import type { Arrival, Conflict } from "#lib/conflicts/model";
import type { SaveState } from "../ui/status-line.tsx";

export type Value = string | number;

/** The states that a person reads (product.md): saved, saving, on this device only, needs your choice. */
export type CellState = {
  status: SaveState;
  /** When it was saved last, milliseconds since 1970. */
  savedAt: number | null;
  /** Why this cell can't be saved as it is. */
  problem?: string;
};

export type OpenConflict = Pick<Conflict, "id" | "key" | "stored"> & { arrived: Arrival[] };

export type Snapshot = {
  cells: Record<string, CellState>;
  values: Record<string, Value>;
  conflicts: OpenConflict[];
  signedOut: boolean;
  /** Whether what is not saved lies on this device too; otherwise it is in the open page alone. */
  kept: boolean;
  /** Whether it saves by itself as soon as there is a connection. */
  waits: boolean;
};

/** What a choice ended with, and the next one where three pages had written. */
export type SettledCell = { value: Value; revision: number; savedAt: number; next: OpenConflict | null };

export type Keeper = {
  /** Names this open page among those that write the same answer. */
  readonly page: string;
  subscribe(listener: () => void): () => void;
  snapshot(): Snapshot;
  /** Brings back what was left here, and asks what is new. */
  restore(): Promise<void>;
  change(key: string, value: Value): void;
  /** Saves now. Tells whether everything has arrived. */
  flush(): Promise<boolean>;
  /** The page is being hidden or left. */
  leave(): void;
  /** The page is back, or the connection is: saves what waits, and asks what is new. */
  wake(): void;
  /** Leave quickly: nothing is asked, the keys go. */
  close(): Promise<void>;
  /** Somebody else is signed in: nothing more is sent or kept from here. */
  abandon(): void;
  /** Whether text would be lost if the page went now. */
  losesText(): boolean;
  signedIn(): void;
  /** Asks what was changed elsewhere. */
  look(): Promise<void>;
  revisionOf(key: string): number;
  settle(key: string, settled: SettledCell): void;
  onValue: (key: string, value: Value) => void;
};
