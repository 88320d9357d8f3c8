"use client";

import { useActionState } from "react";
import { sendNowAction, takeBackReplyAction } from "#lib/replies/actions";
import { AlertIcon } from "@/components/ui/icons";

/** Under a reply that the member can't see yet. */
export function OnItsWay({ replyId, alias, seenFrom }: { replyId: string; alias: string; seenFrom: string }) {
  const [back, takeBack] = useActionState(takeBackReplyAction, { status: "ready" });
  const [now, sendNow] = useActionState(sendNowAction, { status: "ready" });
  const refused = [back, now].find((state) => state.status === "refused");
  return (
    <div className="stack stack-3">
      <p>
        {alias} sees it from {seenFrom}. Until then you can take it back and change it.
      </p>
      <div className="row">
        <form action={takeBack}>
          <input type="hidden" name="reply" value={replyId} />
          <button className="btn second" type="submit">
            Take it back
          </button>
        </form>
        <form action={sendNow}>
          <input type="hidden" name="reply" value={replyId} />
          <button className="btn second" type="submit">
            Send it now
          </button>
        </form>
      </div>
      {refused?.status === "refused" ? (
        <p className="err" role="alert">
          <AlertIcon />
          <span>{refused.message}</span>
        </p>
      ) : null}
    </div>
  );
}
