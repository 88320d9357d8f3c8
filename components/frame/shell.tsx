import type { ReactNode } from "react";
import { Mark } from "../ui/mark.tsx";
import { LeaveQuickly } from "./leave-quickly.tsx";

/**
 * What every page has, in the order in which it is read: the way past the top line, the name, the way out, the page.
 * The live region is the page's only one; code that saves writes into it, and only what needs hearing.
 */
export function Shell({
  home,
  top,
  children,
  after,
  coach = false,
}: {
  /** Where the name leads. Without it the name is no link. */
  home?: string;
  /** What stands in the top line between the name and the way out. */
  top?: ReactNode;
  children: ReactNode;
  /** Foot and thumb bar. */
  after?: ReactNode;
  coach?: boolean;
}) {
  const name = (
    <>
      <Mark />
      Groundwork
    </>
  );
  return (
    <div className={coach ? "page coach" : "page"}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="top">
        {home ? (
          <a className="word" href={home}>
            {name}
          </a>
        ) : (
          <span className="word">{name}</span>
        )}
        {top}
        <LeaveQuickly />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <p id="live" className="vh" role="status" />
      {after}
    </div>
  );
}
