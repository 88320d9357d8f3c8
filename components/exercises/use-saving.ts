"use client";
import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import type { CellState, Keeper, Snapshot, Value } from "./keeper.ts";

export type Shared = {
  keeper: Keeper;
  zone: string;
  typed: Record<string, string | string[]>;
  /** The save that the page was made with. */
  made: { savedAt: number | null; savedSays?: string };
};
/** What the fields of a form have in common. */
export const SharedForm = createContext<Shared | null>(null);

export function useShared(): Shared {
  const shared = useContext(SharedForm);
  if (!shared) throw new Error("A field stands outside an exercise's form.");
  return shared;
}

/** The keeper's present state; on the server and before script runs, the state that the page was made with. */
export function useSaving(): Shared & { now: Snapshot } {
  const shared = useShared();
  const { keeper } = shared;
  const first = useRef(keeper.snapshot());
  const now = useSyncExternalStore(keeper.subscribe, keeper.snapshot, () => first.current);
  return { ...shared, now };
}

/**
 * One thing about the present state. Only a change of that thing draws anew, so that a page of sixty fields stays as
 * quick as one: `look` gives something that is the same as before as long as nothing of it changed.
 */
export function useLook<Seen extends Value | CellState | undefined | boolean>(
  look: (snapshot: Snapshot) => Seen,
): Seen {
  const { keeper } = useShared();
  const first = useRef(keeper.snapshot());
  const now = useCallback(() => look(keeper.snapshot()), [keeper, look]);
  return useSyncExternalStore(keeper.subscribe, now, () => look(first.current));
}

/** What a cell holds and how it stands. */
export function useCell(key: string): { value: string; state: CellState | undefined } {
  const value = useLook(useCallback(({ values }) => values[key] ?? "", [key]));
  const state = useLook(useCallback(({ cells }) => cells[key], [key]));
  return { value: String(value), state };
}
