"use client";
import { Fragment, lazy, Suspense, useSyncExternalStore } from "react";
import type { Narrowed } from "./narrowed-preview.tsx";

type Props = { part: Narrowed; chosen: string[] };

// What draws a copy is loaded by those who choose a passage: the page is light without it.
const Preview = lazy<(props: Props) => React.ReactNode>(() =>
  import("./narrowed-preview.tsx").then(({ NarrowedPreview }) => ({ default: NarrowedPreview }), lost),
);

/** Without a connection there is nothing to draw with, and what was not shown is not sent. */
function lost() {
  return { default: () => <p role="status">This can’t be shown without a connection.</p> };
}

/** Exactly what would be seen of a passage. Only what was shown here is sent: what says so stands beside it. */
export function NarrowedPart(props: Props) {
  // On the server all of it waits: what came later would be put into its place by script.
  const Waits = useSyncExternalStore(never, onThePage, onTheServer) ? Suspense : Fragment;
  return (
    <Waits>
      <Preview {...props} />
    </Waits>
  );
}
const never = () => () => {};
const onThePage = () => true;
const onTheServer = () => false;
