"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { undoAction } from "#lib/sharing/actions";
import { Note } from "@/components/ui/note";

/**
 * The button that undoes a share. It stays where it is while the coach can't see the text; when that time is over the
 * page is read afresh, and says what is true then. Nothing counts down.
 */
export function UndoShare({ versions, lasts }: { versions: string[] /** milliseconds */; lasts: number }) {
  const router = useRouter();
  const [state, undo] = useActionState(undoAction, { status: "ready" });
  useEffect(() => {
    const over = setTimeout(() => router.refresh(), lasts + 500);
    return () => clearTimeout(over);
  }, [router, lasts]);
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
