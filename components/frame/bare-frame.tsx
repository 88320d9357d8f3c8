import type { ReactNode } from "react";
import { Shell } from "./around-page.tsx";

/** The safety sheet, and every page with one thing on it: the name, the way out, and nothing else to choose. */
export function BareFrame({ children }: { children: ReactNode }) {
  return <Shell around={{ of: "nobody" }}>{children}</Shell>;
}
