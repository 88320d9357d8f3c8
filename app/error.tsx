"use client";
import { unstable_isUnrecognizedActionError as isUnrecognized } from "next/navigation";
import { useEffect, useState } from "react";
import { BareFrame } from "@/components/frame/bare-frame.tsx";
import { carryOver, typedOnPage } from "@/components/frame/carried.ts";

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
    <BareFrame>
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
          <a className="btn second" href="/help-now">
            Help now
          </a>
        </div>
      </div>
    </BareFrame>
  );
}
