import type { ReactNode } from "react";
import type { CoachPlace } from "./around.ts";
import { Shell } from "./around-page.tsx";

/** Round the pages of those who work here. `offers` are the places this person has. */
export function CoachFrame({
  current,
  offers = ["queue", "people", "sessions", "hours"],
  children,
}: {
  current?: CoachPlace;
  offers?: readonly CoachPlace[];
  children: ReactNode;
}) {
  return <Shell around={{ of: "coach", current, offers }}>{children}</Shell>;
}
