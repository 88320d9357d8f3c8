import type { ReactNode } from "react";
import { Foot } from "./foot.tsx";
import { Shell } from "./shell.tsx";

/** Round every page that needs no account. `tall` gives the first page its deeper ground. */
export function PublicFrame({
  current,
  tall = false,
  children,
}: {
  current?: "first" | "join" | "sign-in" | "help";
  tall?: boolean;
  children: ReactNode;
}) {
  const here = (place: typeof current) => (place === current ? "page" : undefined);
  return (
    <Shell
      home="/"
      top={
        <>
          <a className="textlink wide-only" href="/sign-in" aria-current={here("sign-in")}>
            Sign in
          </a>
          <a className="textlink wide-only" href="/join" aria-current={here("join")}>
            Join
          </a>
          <a className="btn help small wide-only" href="/help-now" aria-current={here("help")}>
            Help now
          </a>
        </>
      }
      after={
        <>
          <Foot
            tall={tall}
            links={[
              { href: "/", label: "What this is" },
              { href: "/join", label: "Join", narrowOnly: true },
              { href: "/sign-in", label: "Sign in", narrowOnly: true },
              { href: "/help-now", label: "Help now" },
            ]}
          />
          <nav className="thumb" aria-label="Always here">
            <a href="/" aria-current={here("first")}>
              First page
            </a>
            <a href="/sign-in" aria-current={here("sign-in")}>
              Sign in
            </a>
            <a className="help" href="/help-now" aria-current={here("help")}>
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
