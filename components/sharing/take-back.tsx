"use client";
import { useActionState } from "react";
import { takeBackAction } from "#lib/sharing/actions";
import { Note } from "@/components/ui/note";

/** Asks once, in the words of what will happen, and takes a share back. Works without script. */
export function TakeBack({
  shareId,
  coach,
  opened,
  back,
}: {
  shareId: string;
  coach: string;
  /** "Ana opened it at 14:06 and may remember it." */
  opened: string;
  /** Where the page itself is, for those who leave it shared. */
  back: string;
}) {
  const [state, takeBack] = useActionState(takeBackAction, { status: "ready" });
  return (
    <details>
      <summary>Take back from {coach}</summary>
      <form action={takeBack} className="well stack stack-3">
        <input type="hidden" name="share" value={shareId} />
        <p>
          Take this back from {coach}? The text leaves {coach}’s screen, lists and search now. Quotes of it in
          a reply are hidden from {coach}. {opened} You keep your text and any reply.
        </p>
        {state.status === "refused" ? <Note live>{state.message}</Note> : null}
        <div className="row">
          <button className="btn second" type="submit">
            Take it back
          </button>
          <a className="btn second" href={back}>
            Leave it shared
          </a>
        </div>
      </form>
    </details>
  );
}
