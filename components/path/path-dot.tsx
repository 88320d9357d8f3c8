import type { ModuleState } from "#lib/path/model";

/** How a module stands, by shape: the words beside it say the same. */
export function PathDot({ state }: { state: ModuleState["state"] }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {marks[state]}
    </svg>
  );
}

const ring = { cx: 9, cy: 9, fill: "none", stroke: "currentColor" };

const marks = {
  unopened: <circle {...ring} r="4" strokeWidth="1.6" />,
  middle: (
    <>
      <circle {...ring} r="5.2" strokeWidth="1.8" />
      <path d="M9 3.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" />
    </>
  ),
  done: <circle cx="9" cy="9" r="6" fill="currentColor" />,
  thinking: (
    <>
      <circle {...ring} r="5.2" strokeWidth="1.8" />
      <circle cx="9" cy="9" r="2" fill="currentColor" />
    </>
  ),
  resting: <circle {...ring} r="4" strokeWidth="1.6" strokeDasharray="2 2.2" />,
  aside: <path d="M4.5 9h9" stroke="currentColor" strokeWidth="2" />,
} satisfies Record<ModuleState["state"], React.ReactNode>;
