"use client";
import { useState } from "react";
import { clearTried, useHoursClosed, useTried } from "./this-device.ts";

/** What lies on this device after a no to 18 or over, and what can be done with it. */
export function YoungDevice() {
  const hours = useHoursClosed();
  const tried = useTried();
  const [cleared, setCleared] = useState(false);
  if (hours === null && !tried && !cleared) return null;
  return (
    <div className="stack stack-3">
      {tried && !cleared && <p>What you wrote is on this device only.</p>}
      {cleared && <p role="status">Cleared. Nothing you wrote is on this device.</p>}
      {hours !== null && (
        <p>For {hours === 1 ? "an hour" : `${hours} hours`}, this device goes straight to this page.</p>
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
