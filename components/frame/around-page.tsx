"use client";
// What a browser needs of the frame, in one file: each more is a file more for every page to fetch.
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { still } from "../ui/still.tsx";
import type { Around } from "./around.ts";
import { carried } from "./carried.ts";

/**
 * What every page has, in the order in which it is read: the way past the top line, the name, the way out, the page.
 * The live region is the page's only one; code that saves writes into it, and only what needs hearing. It goes to the
 * browser in one piece, since its parts one by one would cost each request more.
 */
export function Shell({ around, children }: { around: Around; children: ReactNode }) {
  /** On a page that was loaded afresh because the one before it was too old to press a button on: says so. */
  const [Renewed, setRenewed] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (carried()) load().then(({ drawn }) => drawn.putBack() && setRenewed(() => drawn.CarriedNote));
  }, []);
  return (
    <div className={`page ${around.of}`}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Top {...around} />
      {Renewed && <Renewed />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <p id="live" className="vh" role="status" />
      {around.of === "nobody" ? null : <Below {...around} />}
    </div>
  );
}

/** The page of an address with nothing at it. It goes out with every page, in case: what it says is loaded where it is shown. */
export function Lost() {
  return (
    <Shell around={{ of: "nobody" }}>
      <Nowhere />
    </Shell>
  );
}

const load = () => import("./drawn.tsx");

/** The first line of every page. */
const Top = still("header", "top", async () => (await load()).drawn.TopLine);

/** What stands under every page. */
const Below = still("div", "below", async () => (await load()).drawn.Foot);

const Nowhere = still("div", "col stack stack-5", async () => (await load()).drawn.NothingHere);
