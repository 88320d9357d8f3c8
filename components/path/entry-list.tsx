"use client";
import { still } from "../ui/still.tsx";

/** The entries of a log: twenty and more to read, and they stand as the server drew them. */
export const EntryList = still("ol", "entries", async () => (await import("./entry-items.tsx")).EntryItems);
