import type { ReactNode } from "react";
import { ThemeSwitch } from "../ui/theme-switch.tsx";
import { MainNav } from "./nav.tsx";
import { Shell } from "./shell.tsx";

/** Where a coach or an admin is. */
type CoachPlace = "queue" | "people" | "sessions" | "hours" | "practice";

const places = [
  { place: "queue", href: "/coach", label: "Queue" },
  { place: "people", href: "/coach/people", label: "People" },
  { place: "sessions", href: "/coach/sessions", label: "Sessions" },
  { place: "hours", href: "/coach/hours", label: "My hours" },
  { place: "practice", href: "/practice", label: "Practice" },
] as const satisfies { place: CoachPlace; href: string; label: string }[];

/**
 * Round the pages of those who work here. `offers` are the places this person has: a coach's four, an admin's
 * practice, or both. `aside` stands at the right of the top line.
 */
export function CoachFrame({
  current,
  offers = ["queue", "people", "sessions", "hours"],
  aside,
  children,
}: {
  current?: CoachPlace;
  offers?: readonly CoachPlace[];
  aside?: ReactNode;
  children: ReactNode;
}) {
  const own = places.filter(({ place }) => offers.includes(place));
  return (
    <Shell
      coach
      home={own[0]?.href}
      top={
        <>
          <MainNav current={current} places={own} />
          {aside ? <span className="textlink wide-only">{aside}</span> : null}
        </>
      }
      after={
        <footer className="coach-foot">
          <div className="shell row between">
            <span>
              {own[0]?.place === "practice"
                ? "You run the practice. What members write can’t be read here."
                : "You see what each person chose, as it was when they chose it, for as long as they choose."}
            </span>
            <nav aria-label="About" className="row">
              <a href="/settings">Settings</a>
              <a href="/help-now">Help now</a>
            </nav>
            <ThemeSwitch />
          </div>
        </footer>
      }
    >
      {children}
    </Shell>
  );
}
