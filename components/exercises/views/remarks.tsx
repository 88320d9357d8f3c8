"use client";
import { useCallback, useEffect, useState } from "react";
import { type CheckId, remarksOn } from "#lib/exercises/checks";
import { InfoIcon } from "../../ui/icons.tsx";
import { useLook } from "../use-saving.ts";

/** So long after the last letter: nobody wants to be talked to in the middle of a word. */
const pause = 1200;

/** What is seen in the words of some cells, read as one text, and why it matters. It advises, and holds nothing up. */
export function Remarks({
  id,
  cells,
  checks,
}: {
  id: string;
  cells: readonly string[];
  checks: readonly CheckId[];
}) {
  const text = useLook(
    useCallback(({ values }) => cells.map((cell) => values[cell] ?? "").join("\n"), [cells]),
  );
  const [read, setRead] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRead(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="remarks" id={id} role="status">
      {remarksOn(read, checks).map(({ id: check, says }) => (
        <p className="why" key={check}>
          <InfoIcon />
          <span>{says}</span>
        </p>
      ))}
    </div>
  );
}
