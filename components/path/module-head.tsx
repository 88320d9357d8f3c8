"use client";
import { still } from "../ui/still.tsx";

/** The top of every page of a module: which one, how long, and its parts. */
export const ModuleHead = still(
  "div",
  "stack stack-2",
  async () => (await import("./module-line.tsx")).ModuleLine,
);
