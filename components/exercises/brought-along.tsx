"use client";
import { useEffect, useState } from "react";
import type { Value } from "./keeper.ts";
import { clearTried, tried, triedExercises } from "./trying.ts";

/** By exercise, what its cards and piles say. */
export type Labels = Record<string, { cards: Record<string, string>; piles: Record<string, string> }>;

/**
 * What somebody typed in this browser before they joined: shown, and kept in the account when they say so. Until then
 * it stays where it is. `said` are the labels, as JSON.
 */
export function BroughtAlong({ said }: { said: string }) {
  const [found, setFound] = useState<{ exerciseId: string; values: Record<string, Value> }[]>([]);
  const [labels, setLabels] = useState<Labels>({});
  const [message, setMessage] = useState("");

  useEffect(() => {
    const tries = triedExercises();
    if (tries.length === 0) return;
    const labels: Labels = JSON.parse(said);
    setLabels(labels);
    setFound(
      tries
        .filter((exerciseId) => labels[exerciseId])
        .map((exerciseId) => ({ exerciseId, values: tried(exerciseId) }))
        .filter(({ values }) => Object.values(values).some((value) => value !== "")),
    );
  }, [said]);

  if (found.length === 0) return null;

  async function keep() {
    for (const { exerciseId, values } of found) {
      if (!(await save(exerciseId, values)))
        return setMessage("This needs a connection. What you wrote is still on this device.");
      clearTried(exerciseId);
    }
    window.location.reload();
  }

  function clear() {
    for (const { exerciseId } of found) clearTried(exerciseId);
    setFound([]);
  }

  return (
    <section className="sheet pad stack" aria-labelledby="brought">
      <h2 id="brought">From before you joined</h2>
      <p className="hint">This is in this browser alone. Keep it, and it is saved to your account.</p>
      {found.map(({ exerciseId, values }) => (
        <ul key={exerciseId} className="words">
          {Object.entries(values)
            .filter(([, value]) => value !== "")
            .map(([key, value]) => (
              <li key={key}>{sayOf(labels[exerciseId], key, value)}</li>
            ))}
        </ul>
      ))}
      {message ? (
        <p className="note" role="alert">
          {message}
        </p>
      ) : null}
      <div className="row">
        <button className="btn" type="button" onClick={() => void keep()}>
          Keep it in my account
        </button>
        <button className="btn second" type="button" onClick={clear}>
          Clear it
        </button>
      </div>
    </section>
  );
}

function sayOf(labels: Labels[string] | undefined, key: string, value: Value): string {
  const card = labels?.cards[key];
  return card ? `${labels.piles[value] ?? value}: ${card}` : String(value);
}

async function save(exerciseId: string, values: Record<string, Value>): Promise<boolean> {
  const changes = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => ({ key, value, base: 0 }));
  try {
    const answer = await fetch("/api/save", {
      method: "POST",
      headers: { "content-type": "application/json" },
      credentials: "same-origin",
      body: JSON.stringify({ exerciseId, askedBy: null, page: crypto.randomUUID(), seen: 0, changes }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
