import type { ReactNode } from "react";
import { Foot } from "./foot.tsx";
import { MainNav } from "./nav.tsx";
import { Shell } from "./shell.tsx";

/** Where a member is. The coach's place is the way to reach out. Left out on pages that stand outside the four. */
export type MemberPlace = "home" | "path" | "shared" | "coach";

/** Round every page of a member's. It draws and does not guard: each page asks for its member itself. */
export function MemberFrame({
  current,
  coachName,
  children,
}: {
  current?: MemberPlace;
  coachName?: string | null;
  children: ReactNode;
}) {
  const coach = coachName ?? "Your coach";
  return (
    <Shell
      home="/home"
      top={
        <>
          <MainNav
            current={current}
            places={[
              { place: "home", href: "/home", label: "Home" },
              { place: "path", href: "/home#path", label: "The path" },
              { place: "shared", href: "/shared", label: "Shared" },
              { place: "coach", href: "/support", label: coach },
            ]}
          />
          <a className="btn help small wide-only" href="/help-now">
            Help now
          </a>
        </>
      }
      after={
        <>
          <Foot
            links={[
              { href: "/home#path", label: "The path", narrowOnly: true },
              { href: "/shared", label: "Who can see what" },
              { href: "/settings", label: "Settings" },
              { href: "/", label: "What this is" },
              { href: "/help-now", label: "Help now" },
            ]}
          />
          <nav className="thumb" aria-label="Always here">
            <a href="/home" aria-current={current === "home" ? "page" : undefined}>
              Home
            </a>
            <a href="/support" aria-current={current === "coach" ? "page" : undefined}>
              {coach}
            </a>
            <a className="help" href="/help-now">
              Help now
            </a>
          </nav>
        </>
      }
    >
      {children}
    </Shell>
  );
}
