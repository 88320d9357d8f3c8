"use client";
import { createContext, useContext, useRef, useSyncExternalStore } from "react";
import type { Keeper, Snapshot } from "./keeper.ts";

type Shared = { keeper: Keeper; zone: string; typed: Record<string, string | string[]> };
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
