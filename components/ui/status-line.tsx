import type { ReactNode } from "react";
import { DeviceIcon, DotsIcon, TickIcon, TwoSheetsIcon } from "./icons.tsx";

/** Where what was typed is now. */
export type SaveState = "saved" | "saving" | "local" | "choice";

/**
 * The state in words, always one of four: "Saved 14:02", "Saving", "On this device only", "Needs your choice". It is
 * not a live region: each save must not be read out. Code that saves writes into the page's own (`#live`) what does
 * need hearing: the last two, and the first after either of them.
 */
export function StatusLine({
  state,
  at,
}: {
  state: SaveState;
  /** The time of the last save in the reader's zone, "14:02". */
  at?: string;
}) {
  const icons: Record<SaveState, ReactNode> = {
    saved: <TickIcon />,
    saving: <DotsIcon />,
    local: <DeviceIcon />,
    choice: <TwoSheetsIcon />,
  };
  const looks: Record<SaveState, string> = {
    saved: "save",
    saving: "save",
    local: "save local",
    choice: "save ask",
  };
  return (
    <span className={looks[state]}>
      {icons[state]}
      <span>{statusWords(state, at)}</span>
    </span>
  );
}

/** The same words, for the live region. */
export function statusWords(state: SaveState, at?: string): string {
  const words: Record<SaveState, string> = {
    saved: at ? `Saved ${at}` : "Saved",
    saving: "Saving",
    local: "On this device only",
    choice: "Needs your choice",
  };
  return words[state];
}
