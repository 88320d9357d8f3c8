"use client";
import { useEffect, useState } from "react";
import { DeviceIcon } from "../ui/icons.tsx";
import { clearTried, tried } from "./trying.ts";

/** What happens to what a visitor types here, said before they type it, and a way to clear it. */
export function TryNote({ exerciseId }: { exerciseId: string }) {
  const [some, setSome] = useState(false);
  useEffect(() => setSome(Object.values(tried(exerciseId)).some((value) => value !== "")), [exerciseId]);

  function clear() {
    clearTried(exerciseId);
    window.location.reload();
  }

  return (
    <div className="note">
      <DeviceIcon />
      <div className="stack stack-2">
        <p>
          Nobody receives this. It is kept in this browser alone, and is here when you join. Leave quickly
          clears it. Without JavaScript nothing is kept.
        </p>
        {some ? (
          <div className="row">
            <button className="btn second small" type="button" onClick={clear}>
              Clear it
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
