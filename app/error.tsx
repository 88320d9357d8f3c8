"use client";
import { BareFrame } from "@/components/frame/bare-frame.tsx";

/** Something failed on our side. The digest is what the log has it under; never a word of what was written. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <BareFrame>
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
    </BareFrame>
  );
}
