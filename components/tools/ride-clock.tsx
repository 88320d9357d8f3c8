"use client";
import { useEffect, useState } from "react";
import { sayHour } from "#lib/core/when";

const minute = 60_000;

/**
 * Says at what time of day the pull is looked at again. It shows no clock that runs; when a time has come it says so
 * once, and waits. Without script the times of the moment at which the page was made stand here.
 */
export function RideClock({
  zone,
  first,
  words,
}: {
  zone: string;
  first: string;
  words: { from: string; start: string; five: string; ten: string };
}) {
  const [begun, setBegun] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (begun === null) return;
    const waiting = [5, 10].map((minutes) =>
      setTimeout(
        () =>
          setSaid(
            (minutes === 5 ? words.five : words.ten).replace("{now}", hourAt(begun + minutes * minute, zone)),
          ),
        begun + minutes * minute - Date.now(),
      ),
    );
    return () => waiting.forEach(clearTimeout);
  }, [begun, words, zone]);
  const from =
    begun === null
      ? first
      : words.from
          .replace("{now}", hourAt(begun, zone))
          .replace("{five}", hourAt(begun + 5 * minute, zone))
          .replace("{ten}", hourAt(begun + 10 * minute, zone));
  return (
    <div className="well stack stack-3">
      <p role="status">{said ?? from}</p>
      <button
        className="btn second small by-itself needs-script"
        type="button"
        onClick={() => {
          setSaid(null);
          setBegun(Date.now());
        }}
      >
        {words.start}
      </button>
    </div>
  );
}

function hourAt(instant: number, zone: string): string {
  return sayHour(new Date(instant), zone);
}
