"use client";

import { useActionState, useEffect, useRef } from "react";
import { sendReplyAction } from "#lib/replies/actions";
import type { ShownBlock } from "#lib/replies/model";
import { AlertIcon } from "@/components/ui/icons";
import { ReplyLetter } from "./letter.tsx";

/** The reply as the member will see it, and the button that sends exactly this. */
export function ReplyPreview({
  alias,
  blocks,
  form,
  back,
}: {
  alias: string;
  blocks: ShownBlock[];
  form: { share: string; version: string; draft: string; revision: number };
  back: () => void;
}) {
  const [state, send, sending] = useActionState(sendReplyAction, { status: "ready" });
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), []);
  const stale = state.status === "refused" && state.code !== "slow-down";
  return (
    <section className="stack stack-4" ref={here} tabIndex={-1} aria-label="Preview">
      <ReplyLetter blocks={blocks} />
      {state.status === "refused" ? (
        <p className="err" role="alert">
          <AlertIcon />
          <span>{state.message}</span>
        </p>
      ) : null}
      <form action={send} className="row">
        {Object.entries(form).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="btn" type="submit" aria-busy={sending || undefined}>
          Send to {alias}
        </button>
        <a
          className="btn second"
          href={`/coach/shares/${form.share}#reply`}
          onClick={(event) => {
            // After a refusal the page itself is out of date, and is read again.
            if (stale) return;
            event.preventDefault();
            back();
          }}
        >
          Go on writing
        </a>
      </form>
      <p className="meta">
        The promise counts as kept when you send. {alias} sees it ten minutes later, or at the promised time
        if that is sooner. Until then you can take it back.
      </p>
    </section>
  );
}
