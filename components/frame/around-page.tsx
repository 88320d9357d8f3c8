"use client";
// What a browser needs of the frame, in one file: each more is a file more for every page to fetch.
import { type ComponentType, useEffect, useState } from "react";
import { still } from "../ui/still.tsx";
import { isCarried } from "./carried.ts";

/** The first line of every page. */
export const Top = still("header", "top", async () => (await import("./top-line.tsx")).TopLine);

/** What stands under every page. */
export const Below = still("div", "below", async () => (await import("./foot.tsx")).Foot);

/** The page of an address with nothing at it. */
export const Nowhere = still(
  "div",
  "col stack stack-5",
  async () => (await import("./nowhere.tsx")).NothingHere,
);

/** On a page that was loaded afresh because the one before it was too old to press a button on: says so. */
export function CarriedOver() {
  const [Note, setNote] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (isCarried())
      import("./carried-back.tsx").then(
        ({ putBack, CarriedNote }) => putBack() && setNote(() => CarriedNote),
      );
  }, []);
  return Note && <Note />;
}
