"use client";

/**
 * Something failed on our side. The digest is what the log has it under; never a word of what was written. It is
 * client code that every page carries, so it has no frame round it but the way out (components/frame/leave-quickly.tsx).
 */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="page">
      <form className="top" method="post" action="/left" data-leave="">
        <button className="btn leave small" type="submit">
          Leave quickly
        </button>
      </form>
      <div className="col stack stack-5">
        <h1>What was saved is still saved</h1>
        <p className="prose">
          Something on our side failed{error.digest ? `, and we have a note of it: ${error.digest}` : ""}.
        </p>
        <div className="row">
          <button className="btn" type="button" onClick={() => window.location.reload()}>
            Try again
          </button>
          <a className="btn second" href="/help-now">
            Help now
          </a>
        </div>
      </div>
    </main>
  );
}
