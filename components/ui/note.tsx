import type { ReactNode } from "react";
import { InfoIcon } from "./icons.tsx";

/**
 * Something to know before going on: offline, taken back, closed until a day. Never marketing, never a tip.
 * `live` reads it out when it comes into a page that is already being read.
 */
export function Note({
  title,
  heading = false,
  live = false,
  children,
}: {
  title?: ReactNode;
  /** The title is a heading of the page: there are others under it. */
  heading?: boolean;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="note" role={live ? "status" : undefined}>
      <InfoIcon />
      <div className="stack stack-1">
        {title ? heading ? <h2 className="sub">{title}</h2> : <strong>{title}</strong> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}

/** Why something is closed, beside the button that is. Give the button `aria-disabled` and `aria-describedby={id}`. */
export function Why({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="why" id={id}>
      <InfoIcon />
      <span>{children}</span>
    </p>
  );
}
