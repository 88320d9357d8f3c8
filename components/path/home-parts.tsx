"use client";
import { still } from "../ui/still.tsx";

const load = () => import("./home-drawn.tsx");

/** The doors beside the guide. */
export const ToolRow = still("div", "toolrow", async () => (await load()).drawn.ToolLinks);

/** The modules in order, each with how it stands. */
export const PathList = still("ol", "path", async () => (await load()).drawn.PathItems);
