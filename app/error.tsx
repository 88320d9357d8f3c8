"use client";
import { useEffect, useState } from "react";
import { carryOver, typedOnPage } from "@/components/frame/carried.ts";
import { LeaveQuickly } from "@/components/frame/leave-quickly.tsx";
import { Mark } from "@/components/ui/mark.tsx";

/** An action that the server does not know. Asked by name: Next's own question would bring more script to each page. */
const isUnrecognized = ({ name }: Error) => name === "UnrecognizedActionError";

/**
 * Something failed on our side. The digest is what the log has it under; never a word of what was written. A page of an
 * older deployment, whose buttons the server does not know any more, is loaded afresh with what was typed in it.
 */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  // Read while the page that failed still stands: with this page's first paint it is gone.
  const [typed] = useState(() => (isUnrecognized(error) ? typedOnPage() : null));
  useEffect(() => {
    if (typed) carryOver(typed);
  }, [typed]);
  return (
    // The name and the way out, and no more of the frame: each page carries this one along.
    <div className="page">
      <header className="top">
        <span className="word">
          <Mark />
          Groundwork
        </span>
        <LeaveQuickly />
      </header>
      <main id="main">
        <div className="col stack stack-5">
          <h1>What was saved is still saved</h1>
          <p className="prose">
            {typed
              ? "This page was renewed meanwhile. It is loaded again, with what you typed."
              : `Something on our side failed${error.digest ? `, and we have a note of it: ${error.digest}` : ""}.`}
          </p>
          <div className="row">
            <button
              className="btn"
              type="button"
              onClick={() => (typed ? carryOver(typed) : window.location.reload())}
            >
              Try again
            </button>
            <a className="btn help" href="/help-now">
              Help now
            </a>
          </div>
        </div>
      </main>
    </div>
  );
}
