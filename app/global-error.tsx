"use client";
import { useEffect, useState } from "react";
import { carryOver, typedOnPage } from "@/components/frame/carry.ts";
import { LeaveQuickly } from "@/components/frame/leave-quickly.tsx";

/**
 * Something failed on our side, in a page or in the frame of all of them. The digest is what the log has it under; never
 * a word of what was written. A page of an older deployment, whose buttons the server does not know any more, is loaded
 * afresh with what was typed in it. Each page carries this one along, so it holds the name, the way out, and little else.
 */
export default function FailedPage({ error }: { error: Error & { digest?: string } }) {
  // Read while the page that failed still stands: with this page's first paint it is gone.
  const [{ typed, theme }] = useState(() =>
    typeof document === "undefined"
      ? { typed: null, theme: undefined }
      : {
          // An action that the server does not know. By name: Next's own question would bring more script to each page.
          typed: error.name === "UnrecognizedActionError" ? typedOnPage() : null,
          theme: document.documentElement.dataset.theme,
        },
  );
  useEffect(() => {
    if (typed) carryOver(typed);
  }, [typed]);
  return (
    <html lang="en-GB" data-theme={theme} suppressHydrationWarning>
      <body className="page">
        <header className="top">
          <span className="word">Groundwork</span>
          <LeaveQuickly />
        </header>
        <main id="main">
          <div className="col stack">
            <h1>What was saved is still saved</h1>
            <p>
              {typed
                ? "This page was renewed. It is loaded again, with what you typed."
                : `Something on our side failed${error.digest ? `, and we have a note of it: ${error.digest}` : ""}.`}
            </p>
            <p className="row">
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
            </p>
          </div>
        </main>
        <script src="/leave.js" async />
      </body>
    </html>
  );
}
