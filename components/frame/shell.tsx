import type { ReactNode } from "react";
import type { Around } from "./around.ts";
import { Below, CarriedOver, Top } from "./around-page.tsx";

/**
 * What every page has, in the order in which it is read: the way past the top line, the name, the way out, the page.
 * The live region is the page's only one; code that saves writes into it, and only what needs hearing.
 */
export function Shell({ around, children }: { around: Around; children: ReactNode }) {
  return (
    <div className={around.of === "coach" ? "page coach" : "page"}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Top {...around} />
      <CarriedOver />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <p id="live" className="vh" role="status" />
      {around.of === "nobody" ? null : <Below {...around} />}
    </div>
  );
}
