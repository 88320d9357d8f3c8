"use client";
import { still } from "../ui/still.tsx";

/** The parts of a module's page on their sheet: it may hold dozens of them, and they stand as the server drew them. */
export const SheetOfParts = still(
  "div",
  "sheet pad stack stack-6",
  async () => (await import("./parts.tsx")).Parts,
);
