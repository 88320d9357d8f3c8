import type { ReactNode } from "react";
import { Foot } from "./foot.tsx";
import { MainNav } from "./nav.tsx";
import { Shell } from "./shell.tsx";

/** Where a member is. The coach's place is the way to reach out. Left out on pages that stand outside the five. */
type MemberPlace = "home" | "path" | "shared" | "coach" | "before" | "help";

/** The tools beside “Before you send”, which is in thumb reach: one press away at the foot of every page. */
const tools = [
  { href: "/tools/2", label: "Check-in" },
  { href: "/tools/3", label: "Urge log" },
  { href: "/tools/4", label: "Letters" },
  { href: "/tools/5", label: "Space plan" },
];

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
          <a
            className="textlink wide-only"
            href="/tools/1"
            aria-current={current === "before" ? "page" : undefined}
          >
            Before you send
          </a>
          <a
            className="btn help small wide-only"
            href="/help-now"
            aria-current={current === "help" ? "page" : undefined}
          >
            Help now
          </a>
        </>
      }
      after={
        <>
          <Foot
            links={[
              ...tools,
              { href: "/home#path", label: "The path", narrowOnly: true },
              { href: "/support", label: coach, narrowOnly: true },
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
            <a href="/tools/1" aria-current={current === "before" ? "page" : undefined}>
              Before you send
            </a>
            <a className="help" href="/help-now" aria-current={current === "help" ? "page" : undefined}>
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
