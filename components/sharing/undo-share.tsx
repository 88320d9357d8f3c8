"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { undoAction } from "#lib/sharing/actions";
import { Note } from "@/components/ui/note";

/**
 * The button that undoes a share. It stays where it is while the coach can't see the text; when that time is over the
 * page is read afresh, and says what is true then. Nothing counts down. Once it was pressed it goes, and the title that
 * says so takes its focus.
 */
export function UndoShare({
  versions,
  lasts,
  title,
}: {
  /** What can still be undone. */
  versions: string[];
  /** milliseconds */
  lasts: number;
  /** The id of the title above it. */
  title: string;
}) {
  const router = useRouter();
  const [state, undo] = useActionState(undoAction, { status: "ready" });
  const open = versions.length > 0;
  useEffect(() => {
    if (state.status === "done") document.getElementById(title)?.focus();
  }, [state, title]);
  useEffect(() => {
    if (!open) return;
    const over = setTimeout(() => router.refresh(), lasts + 500);
    return () => clearTimeout(over);
  }, [router, lasts, open]);
  if (!open) return null;
  return (
    <form action={undo} className="stack stack-3">
      {versions.map((id) => (
        <input key={id} type="hidden" name="versions[]" value={id} />
      ))}
      <div>
        <button className="btn" type="submit">
          Undo
        </button>
      </div>
      {state.status === "refused" ? <Note live>{state.message}</Note> : null}
    </form>
  );
}
