"use client";
import { useActionState } from "react";
import { noteReviewAction } from "#lib/safety/actions";
import { Refusal } from "@/components/account/fields";

/** Keeps that the sheet was looked at today. */
export function ReviewForm({ label }: { label: string }) {
  const [state, look, pending] = useActionState(noteReviewAction, { status: "ready" });
  return (
    <form action={look} className="stack stack-2">
      <Refusal state={state} />
      <button className="btn second" type="submit" aria-busy={pending || undefined}>
        {label}
      </button>
    </form>
  );
}
