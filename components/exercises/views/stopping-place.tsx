"use client";
import { useEffect, useRef, useState } from "react";
import { sayNumberFirst } from "#lib/exercises/say";
import { useCell } from "../use-saving.ts";

/** From the first letter typed on this page, and after so many minutes one sentence. Nothing ends by itself. */
export function StoppingPlace({ cell, minutes }: { cell: string; minutes: number }) {
  const { value, state } = useCell(cell);
  const first = useRef(value);
  const [begun, setBegun] = useState(false);
  const [over, setOver] = useState(false);
  if (!begun && value !== first.current) setBegun(true);
  useEffect(() => {
    if (!begun) return;
    const timer = setTimeout(() => setOver(true), minutes * 60_000);
    return () => clearTimeout(timer);
  }, [begun, minutes]);
  const saved = state?.status === "saved" && state.savedAt !== null;
  return (
    <p className="hint" role="status">
      {over
        ? `${sayNumberFirst(minutes)} minutes. This is a good place to stop${saved ? ", and everything is saved" : ""}.`
        : null}
    </p>
  );
}
