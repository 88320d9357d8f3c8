import type { ReactNode } from "react";
import type { MemberPlace } from "./around.ts";
import { Shell } from "./around-page.tsx";

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
  return <Shell around={{ of: "member", current, coach: coachName ?? "Your coach" }}>{children}</Shell>;
}
