"use client";

import { systemNow } from "#lib/core/clock";
import { sayNear } from "#lib/core/when";
import { AlertIcon, DotsIcon, TickIcon } from "@/components/ui/icons";
import { Note } from "@/components/ui/note";
import type { DraftState } from "./use-draft.ts";

/** Where a draft is: saved, on its way, or not saved and why. */
export function DraftLine({ draft, zone }: { draft: DraftState; zone: string }) {
  if (draft.refused)
    return (
      <span className="save ask">
        <AlertIcon />
        <span>Not saved</span>
      </span>
    );
  if (draft.retrying)
    return (
      <span className="save local">
        <AlertIcon />
        <span>Not saved. Trying again.</span>
      </span>
    );
  if (draft.saving)
    return (
      <span className="save">
        <DotsIcon />
        <span>Saving</span>
      </span>
    );
  return draft.savedAt ? (
    <span className="save">
      <TickIcon />
      <span>Draft saved {sayNear(draft.savedAt, systemNow(), zone)}</span>
    </span>
  ) : (
    <span>No draft yet</span>
  );
}

/** Why the draft is not saved, and what can be done about it. */
export function DraftRefused({ draft }: { draft: DraftState & { saveOver(): void } }) {
  if (!draft.refused) return null;
  const { code, message } = draft.refused;
  return (
    <Note live title={message}>
      {code === "changed-elsewhere" ? (
        <div className="row">
          <button className="btn second small" type="button" onClick={draft.saveOver}>
            Keep this draft
          </button>
          <button className="btn second small" type="button" onClick={() => window.location.reload()}>
            Show the other draft
          </button>
        </div>
      ) : code === "signed-out" || code === "locked" ? (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          Sign in on another tab, then go on writing here
        </a>
      ) : null}
    </Note>
  );
}
