"use client";
import { still } from "../ui/still.tsx";

/** The doors beside the guide. */
export const ToolRow = still("div", "toolrow", async () => (await import("./tool-links.tsx")).ToolLinks);

/** The modules in order, each with how it stands. */
export const PathList = still("ol", "path", async () => (await import("./path-items.tsx")).PathItems);
