import type { ReactNode } from "react";
import { Strata } from "../ui/strata.tsx";
import { ThemeSwitch } from "../ui/theme-switch.tsx";

/** A link of the frame. `narrowOnly` ones are in the top line already where there is room for one. */
type FrameLink = { href: string; label: string; narrowOnly?: boolean };

/** The foot of a member's or a visitor's page: what this is and is not, the links, light or dark. */
export function Foot({
  links,
  tall = false,
  children,
}: {
  links: readonly FrameLink[];
  tall?: boolean;
  children?: ReactNode;
}) {
  return (
    <>
      <Strata tall={tall} />
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
              {children}
            </nav>
            <ThemeSwitch />
          </div>
        </div>
      </footer>
    </>
  );
}
