import { Mark } from "../ui/mark.tsx";
import type { Around, CoachPlace } from "./around.ts";
import { LeaveQuickly } from "./leave-quickly.tsx";
import { MainNav } from "./nav.tsx";

const coachPlaces = [
  { place: "queue", href: "/coach", label: "Queue" },
  { place: "people", href: "/coach/people", label: "People" },
  { place: "sessions", href: "/coach/sessions", label: "Sessions" },
  { place: "hours", href: "/coach/hours", label: "My hours" },
  { place: "practice", href: "/practice", label: "Practice" },
] as const satisfies { place: CoachPlace; href: string; label: string }[];

/** The first line of every page: the name, the main places, the way out. */
export function TopLine(around: Around) {
  if (around.of === "member")
    return (
      <>
        <Name home="/home" />
        <MainNav
          current={around.current}
          places={[
            { place: "home", href: "/home", label: "Home" },
            { place: "path", href: "/home#path", label: "The path" },
            { place: "shared", href: "/shared", label: "Shared" },
            { place: "coach", href: "/support", label: around.coach },
          ]}
        />
        <WideLink href="/tools/1" label="Before you send" isHere={around.current === "before"} />
        <HelpNow isHere={around.current === "help"} />
        <LeaveQuickly />
      </>
    );
  if (around.of === "public")
    return (
      <>
        <Name home="/" />
        <WideLink href="/sign-in" label="Sign in" isHere={around.current === "sign-in"} />
        <WideLink href="/join" label="Join" isHere={around.current === "join"} />
        <HelpNow isHere={around.current === "help"} />
        <LeaveQuickly />
      </>
    );
  if (around.of === "coach") {
    const own = coachPlaces.filter(({ place }) => around.offers.includes(place));
    return (
      <>
        <Name home={own[0]?.href} />
        <MainNav current={around.current} places={own} />
        <LeaveQuickly />
      </>
    );
  }
  return (
    <>
      <Name />
      <LeaveQuickly />
    </>
  );
}

/** The name. Without somewhere to lead it is no link. */
function Name({ home }: { home?: string }) {
  const name = (
    <>
      <Mark />
      Groundwork
    </>
  );
  if (!home) return <span className="word">{name}</span>;
  return (
    <a className="word" href={home}>
      {name}
    </a>
  );
}

function WideLink({ href, label, isHere }: { href: string; label: string; isHere: boolean }) {
  return (
    <a className="textlink wide-only" href={href} aria-current={isHere ? "page" : undefined}>
      {label}
    </a>
  );
}

function HelpNow({ isHere }: { isHere: boolean }) {
  return (
    <a className="btn help small wide-only" href="/help-now" aria-current={isHere ? "page" : undefined}>
      Help now
    </a>
  );
}
