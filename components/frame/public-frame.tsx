import type { ReactNode } from "react";
import type { PublicPlace } from "./around.ts";
import { Shell } from "./around-page.tsx";

/** Round every page that needs no account. `tall` gives the first page its deeper ground. */
export function PublicFrame({
  current,
  tall,
  children,
}: {
  current?: PublicPlace;
  tall?: boolean;
  children: ReactNode;
}) {
  return <Shell around={{ of: "public", current, tall }}>{children}</Shell>;
}
