"use client";
import { useSyncExternalStore } from "react";
import { day, hour, systemNow } from "#lib/core/clock";

// What lies in this browser before there is an account: a first exercise, and for a day the mark of a no to 18 or over.
// No cookie: the server never hears of either.

const tried = "gw-try";
const mark = "gw-join-from";

/** Whether somebody wrote something here without an account. False until the page's scripts run. */
export function useTried(): boolean {
  return useSyncExternalStore(noChanges, hasTried, () => false);
}

/** For how many hours more joining is closed in this browser; null if it is open, or until the page's scripts run. */
export function useHoursClosed(): number | null {
  return useSyncExternalStore(noChanges, hoursClosed, () => null);
}

/** Nobody is signed in on this device any more: the key to text that waits on it goes (components/frame/leave.js). */
export function takeKey(): void {
  window.dispatchEvent(new Event("gw-locked"));
}

function hasTried(): boolean {
  return names().some((name) => name.startsWith(tried));
}

/** Clears what was written here. */
export function clearTried(): void {
  for (const name of names()) if (name.startsWith(tried)) localStorage.removeItem(name);
}

/** Closes joining in this browser for a day. */
export function closeJoining(): void {
  try {
    localStorage.setItem(mark, String(systemNow().getTime() + day));
  } catch {
    // Storage is shut off: then there is no mark.
  }
}

function hoursClosed(): number | null {
  const until = names().includes(mark) ? Number(localStorage.getItem(mark)) : 0;
  const left = until - systemNow().getTime();
  // A clock that was put back must not close it for longer.
  return left > 0 && left <= day ? Math.ceil(left / hour) : null;
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
