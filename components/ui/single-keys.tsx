"use client";

import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";

// Keys without Ctrl or Alt. They are for whoever works here all day, and in the way of whoever speaks to their computer:
// each device can turn them off.

const stored = "gw-single-keys";
/** Milliseconds between two keys that belong together. */
const longestBetween = 1500;
const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  changed.addEventListener("change", listener);
  window.addEventListener("storage", listener);
  return () => {
    changed.removeEventListener("change", listener);
    window.removeEventListener("storage", listener);
  };
}

function areOn(): boolean {
  try {
    return localStorage.getItem(stored) !== "off";
  } catch {
    return true; // no storage: nobody could have turned them off
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(stored);
    else localStorage.setItem(stored, "off");
  } catch {
    // Where nothing can be stored the setting lasts as long as the page.
  }
  changed.dispatchEvent(new Event("change"));
}

/** Whether single keys are on, on this device. */
function useSingleKeysOn(): boolean {
  return useSyncExternalStore(subscribe, areOn, () => true);
}

/** One key, or two after each other, and what they do: `j`, `Enter`, `[`, `g s`. */
export type Keys = Record<string, () => void>;

/** Listens for single keys, except where somebody is writing, choosing, or in a dialog. */
export function useSingleKeys(keys: Keys): void {
  const on = useSingleKeysOn();
  useEffect(() => {
    if (!on) return;
    let before = { key: "", at: 0 };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest("input, textarea, select, dialog, [contenteditable]")) return;
      // On a button or a link Enter is theirs.
      if (event.key === "Enter" && target?.closest("a, button, summary")) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const follows = event.timeStamp - before.at < longestBetween;
      const act = (follows && keys[`${before.key} ${key}`]) || keys[key];
      before = { key, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [on, keys]);
}

/** A key as it is drawn. */
export function KeyHint({ keys, children }: { keys: string[]; children: ReactNode }) {
  return (
    <span>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{" "}
      {children}
    </span>
  );
}

/** The switch, and what `?` opens. */
export function KeysSwitch() {
  const on = useSingleKeysOn();
  return (
    <button className="btn plain small by-itself" type="button" onClick={() => turn(!on)}>
      {on ? "Turn single keys off" : "Turn single keys on"}
    </button>
  );
}

export function useKeysSheet(): { open: boolean; show(): void; hide(): void } {
  const [open, setOpen] = useState(false);
  return { open, show: () => setOpen(true), hide: () => setOpen(false) };
}

/** All keys of a page, in words. */
export function KeysSheet({
  open,
  onClose,
  keys,
}: {
  open: boolean;
  onClose: () => void;
  keys: { keys: string[]; does: string }[];
}) {
  return (
    <Dialog open={open} title="Keys" onClose={onClose}>
      <dl className="facts">
        {keys.map(({ keys: pressed, does }) => (
          <div key={does} className="contents">
            <dt className="keys-of">
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">They rest while you write. This device remembers if they are off.</p>
      <div className="row">
        <button className="btn" type="button" onClick={onClose}>
          Close
        </button>
        <KeysSwitch />
      </div>
    </Dialog>
  );
}
