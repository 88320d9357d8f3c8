"use client";
import { useEffect, useState } from "react";
import { softLimit } from "#content/requests";
import { sayCount } from "#lib/core/number";
import { lengthOf } from "#lib/exercises/length";

/** How much of the limit is left, once there is script to count; over it nothing is cut. */
export function RoomLeft({ of: fieldId, first }: { of: string; first: string }) {
  const [length, setLength] = useState(lengthOf(first));
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(lengthOf(field.value));
    count();
    field.addEventListener("input", count);
    return () => field.removeEventListener("input", count);
  }, [fieldId]);
  const left = softLimit - length;
  const said = sayCount(Math.abs(left), "character");
  return (
    <span className={left < 0 ? "err" : undefined}>
      {left < 0 ? `${said} over. All of it is kept and sent.` : `${said} left`}
    </span>
  );
}
