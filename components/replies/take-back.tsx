"use client";

import { useActionState } from "react";
import { takeBackAction } from "#lib/sharing/actions";
import { AlertIcon } from "@/components/ui/icons";

/** Takes one page back from the coach, after saying what that does and what it can't do. */
export function TakeBack({
  shareId,
  coach,
  remembered,
}: {
  shareId: string;
  coach: string;
  /** Whether the coach has opened it, and may remember it. */
  remembered: string;
}) {
  const [state, takeBack] = useActionState(takeBackAction, { status: "ready" });
  return (
    <details className="take-back">
      <summary>Take back from {coach}</summary>
      <form action={takeBack} className="stack stack-3">
        <input type="hidden" name="share" value={shareId} />
        <p>
          The text leaves {coach}’s screen, lists and search now. Quotes of it in {coach}’s reply are hidden
          from {coach}. {remembered} You keep your text and the reply.
        </p>
        <div className="row">
          <button className="btn second" type="submit">
            Take it back
          </button>
          <a className="btn second" href={`/shared/${shareId}`}>
            Leave it shared
          </a>
        </div>
        {state.status === "refused" ? (
          <p className="err" role="alert">
            <AlertIcon />
            <span>{state.message}</span>
          </p>
        ) : null}
      </form>
    </details>
  );
}
