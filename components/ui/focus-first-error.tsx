"use client";

import { useEffect, useRef } from "react";

/**
 * Put it inside a form. Each time `answer` is another object (what an action gave back), focus goes to the first
 * field of the form that has something to fix, and to nothing if there is none. What was typed stays.
 */
export function FocusFirstError({ answer }: { answer: unknown }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!answer) return;
    const wrong = here.current
      ?.closest("form")
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    const field = wrong?.matches("fieldset")
      ? wrong.querySelector<HTMLElement>("input, select, textarea")
      : wrong;
    field?.focus();
  }, [answer]);
  return <span ref={here} hidden />;
}
