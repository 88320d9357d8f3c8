import { Strata } from "../ui/strata.tsx";
import { ThemeSwitch } from "../ui/theme-switch.tsx";
import type { Around } from "./around.ts";

/** A link of the foot. `narrowOnly` ones are in the top line already where there is room for one. */
type FootLink = { href: string; label: string; narrowOnly?: boolean };
type ThumbLink = { href: string; label: string; isHere: boolean };

/** What stands under every page: what this is and is not, the links, light or dark, and what is in thumb reach. */
export function Foot(around: Around) {
  if (around.of === "member")
    return (
      <>
        <Strata />
        <Ground
          links={[
            // The tools beside “Before you send”, which is in thumb reach: one press away from every page.
            { href: "/tools/2", label: "Check-in" },
            { href: "/tools/3", label: "Urge log" },
            { href: "/tools/4", label: "Letters" },
            { href: "/tools/5", label: "Space plan" },
            { href: "/home#path", label: "The path", narrowOnly: true },
            { href: "/support", label: around.coach, narrowOnly: true },
            { href: "/shared", label: "Who can see what" },
            { href: "/settings", label: "Settings" },
            { href: "/", label: "What this is" },
            { href: "/help-now", label: "Help now" },
          ]}
        />
        <ThumbBar
          links={[
            { href: "/home", label: "Home", isHere: around.current === "home" },
            { href: "/tools/1", label: "Before you send", isHere: around.current === "before" },
          ]}
          isHelp={around.current === "help"}
        />
      </>
    );
  if (around.of === "public")
    return (
      <>
        <Strata tall={around.tall} />
        <Ground
          links={[
            { href: "/", label: "What this is" },
            { href: "/join", label: "Join", narrowOnly: true },
            { href: "/sign-in", label: "Sign in", narrowOnly: true },
            { href: "/help-now", label: "Help now" },
          ]}
        />
        <ThumbBar
          links={[
            { href: "/", label: "First page", isHere: around.current === "first" },
            { href: "/sign-in", label: "Sign in", isHere: around.current === "sign-in" },
          ]}
          isHelp={around.current === "help"}
        />
      </>
    );
  if (around.of === "coach")
    return (
      <footer className="coach-foot">
        <div className="shell row between">
          <span>
            {around.offers[0] === "practice"
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
    );
  return null;
}

function Ground({ links }: { links: readonly FootLink[] }) {
  return (
    <footer className="ground">
      <div className="shell stack">
        <p className="scope">
          This is guided self-help with a human coach. It is not therapy, diagnosis, legal advice or an
          emergency service. Nobody watches what you write as you write it. Your coach reads what you share,
          when they are at work.
        </p>
        <div className="row between">
          <nav aria-label="About">
            {links.map(({ href, label, narrowOnly }) => (
              <a key={label} href={href} className={narrowOnly ? "narrow-only" : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}

function ThumbBar({ links, isHelp }: { links: readonly ThumbLink[]; isHelp: boolean }) {
  return (
    <nav className="thumb" aria-label="Always here">
      {links.map(({ href, label, isHere }) => (
        <a key={label} href={href} aria-current={isHere ? "page" : undefined}>
          {label}
        </a>
      ))}
      <a className="help" href="/help-now" aria-current={isHelp ? "page" : undefined}>
        Help now
      </a>
    </nav>
  );
}
