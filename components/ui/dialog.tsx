"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

/**
 * A sheet over the page, on the native <dialog>: focus stays inside, the rest is inert, and focus goes back to where
 * it was. Without `onClose` it can't be waved away, by Escape either. `overBlank` hides the page behind it, for when
 * another person may be looking.
 */
export function Dialog({
  open,
  title,
  onClose,
  overBlank = false,
  children,
}: {
  open: boolean;
  title: ReactNode;
  onClose?: () => void;
  overBlank?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={overBlank ? "dialog over-blank" : "dialog"}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // A browser closes a dialog at the second Escape whatever is asked of it, unless the key itself is stopped.
        if (event.key === "Escape" && !onClose) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        if (open && !onClose) dialog.current?.showModal();
      }}
    >
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
