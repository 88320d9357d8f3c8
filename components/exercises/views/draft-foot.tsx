"use client";
import { useCallback } from "react";
import { sayCount, sayNumber } from "#lib/core/number";
import type { CheckId } from "#lib/exercises/checks";
import { wordsIn } from "#lib/exercises/length";
import { useLook } from "../use-saving.ts";
import { Remarks } from "./remarks.tsx";

/** The room in the whole note, in words, and what the checks see in it. */
export function DraftFoot({
  id,
  cells,
  words,
  checks,
}: {
  id: string;
  cells: readonly string[];
  words: number | undefined;
  checks: readonly CheckId[];
}) {
  const length = useLook(
    useCallback(({ values }) => wordsIn(cells.map((cell) => values[cell] ?? "").join("\n")), [cells]),
  );
  return (
    <div className="stack stack-3">
      {words === undefined ? null : (
        <div className="under justify-end" id={id}>
          {length > words ? (
            <span className="err">
              This note holds {sayNumber(words)} words. Yours has {sayNumber(length)}, and all of it is kept.
            </span>
          ) : (
            <span>
              {length === 0
                ? `Room for ${sayNumber(words)} words in all`
                : `${sayCount(words - length, "word")} left`}
            </span>
          )}
        </div>
      )}
      <Remarks id={`${id}-remarks`} cells={cells} checks={checks} />
    </div>
  );
}
