"use client";
import { useEffect, useState } from "react";
import { isCarried } from "./carried.ts";

/** On a page that was loaded afresh because the one before it was too old to press a button on: says so. */
export function CarriedOver() {
  const [carried, setCarried] = useState(false);
  useEffect(() => {
    if (isCarried()) import("./carried-back.ts").then(({ putBack }) => setCarried(putBack()));
    const pressed = () => setCarried(false);
    document.addEventListener("submit", pressed, { capture: true, once: true });
    return () => document.removeEventListener("submit", pressed, { capture: true });
  }, []);
  return carried ? (
    <p className="note" role="status">
      This page was renewed, and what you typed is in it. Nothing was sent yet: press the button once more.
    </p>
  ) : null;
}
