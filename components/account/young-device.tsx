"use client";
import { useState } from "react";
import { hour } from "#lib/core/clock";
import { clearTried, useClosedUntil, useTried } from "./this-device.ts";

/** What lies on this device after a no to 18 or over, and what can be done with it. */
export function YoungDevice() {
  const until = useClosedUntil();
  const tried = useTried();
  const [cleared, setCleared] = useState(false);
  if (until === null && !tried) return null;
  return (
    <div className="stack stack-3">
      {tried && !cleared && <p>What you wrote is on this device only.</p>}
      {cleared && <p role="status">Cleared. Nothing you wrote is on this device.</p>}
      {until !== null && (
        <p>
          For {Math.max(1, Math.round((until - performance.timeOrigin) / hour))} hours, this device goes
          straight to this page.
        </p>
      )}
      <div className="row no-print">
        <button className="btn second" type="button" onClick={() => print()}>
          Print it
        </button>
        {tried && !cleared && (
          <button
            className="btn second"
            type="button"
            onClick={() => {
              clearTried();
              setCleared(true);
            }}
          >
            Clear it
          </button>
        )}
      </div>
    </div>
  );
}
