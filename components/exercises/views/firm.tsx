"use client";
import { useShared } from "../use-saving.ts";

/** One way of knowing. After a refused plain post it is marked as it was then. */
export function Firm({
  name,
  tag,
  initial,
}: {
  name: string;
  tag: { id: string; label: string };
  initial: unknown;
}) {
  const { typed } = useShared();
  return (
    <label className={tag.id}>
      <input type="radio" name={name} value={tag.id} defaultChecked={(typed[name] ?? initial) === tag.id} />
      {tag.label}
    </label>
  );
}
