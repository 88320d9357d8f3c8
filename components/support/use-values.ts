"use client";
import { type RefObject, useEffect, useState } from "react";

/** What stands in the form under that name now, whoever typed or ticked it; `first` until there is script. */
export function useValues(
  form: RefObject<HTMLFormElement | null>,
  { name, first }: { name: string; first: string[] },
): string[] {
  const [values, setValues] = useState(first);
  useEffect(() => {
    const here = form.current;
    if (!here) return;
    const read = () => {
      const now = new FormData(here).getAll(name).map(String);
      setValues((before) => (before.join() === now.join() ? before : now));
    };
    read();
    // On its way down: what a draft brings back is told to the field alone.
    here.addEventListener("input", read, true);
    return () => here.removeEventListener("input", read, true);
  }, [form, name]);
  return values;
}
