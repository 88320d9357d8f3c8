"use client";
import { still } from "../ui/still.tsx";

const load = () => import("./home-drawn.tsx");

/** What home begins with. */
export const First = still("section", "stack stack-4", async () => (await load()).drawn.HomeFirst);

/** What can be picked below it. */
export const Doors = still("div", "stack stack-7", async () => (await load()).drawn.HomeDoors);
