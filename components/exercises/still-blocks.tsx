"use client";
import { still } from "../ui/still.tsx";

/** `Blocks` on a page that may hold hundreds: they stand as the server drew them. */
export const StillBlocks = still("div", "blocks", async () => (await import("./blocks.tsx")).EachBlock);
