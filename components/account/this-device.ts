"use client";
import { useSyncExternalStore } from "react";
import { day } from "#lib/core/clock";

// What lies in this browser before there is an account: a first exercise, and for a day the mark of a no to 18 or over.
// No cookie: the server never hears of either.

const tried = "gw-try";
const mark = "gw-join-from";

/** Whether somebody wrote something here without an account. False until the page's scripts run. */
export function useTried(): boolean {
  return useSyncExternalStore(noChanges, hasTried, () => false);
}

/** Until when joining is closed in this browser, in milliseconds; null if it is open, or until the page's scripts run. */
export function useClosedUntil(): number | null {
  return useSyncExternalStore(noChanges, closedUntil, () => null);
}

export function hasTried(): boolean {
  return names().some((name) => name.startsWith(tried));
}

/** Clears what was written here. */
export function clearTried(): void {
  for (const name of names()) if (name.startsWith(tried)) localStorage.removeItem(name);
}

/** Closes joining in this browser for a day. */
export function closeJoining(now: number): void {
  try {
    localStorage.setItem(mark, String(now + day));
  } catch {
    // Storage is shut off: then there is no mark.
  }
}

function closedUntil(): number | null {
  const until = names().includes(mark) ? Number(localStorage.getItem(mark)) : 0;
  return until > Date.now() ? until : null;
}

function names(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function noChanges(): () => void {
  return () => {};
}
