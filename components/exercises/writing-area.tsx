"use client";
import type { ComponentProps } from "react";
import { useShared } from "./use-saving.ts";

/** Paper to write on. After a refused plain post it holds what was typed. */
export function WritingArea({
  name,
  initial,
  size = "",
  ...rest
}: {
  name: string;
  initial: string;
  /** How much room the question asks for; nine lines where it is left out. */
  size?: "line" | "short" | "few" | "";
} & ComponentProps<"textarea">) {
  const { typed } = useShared();
  const words = typed[name];
  return (
    <div className="sheet">
      <textarea
        className={`write ${size}`}
        id={name}
        name={name}
        defaultValue={typeof words === "string" ? words : initial}
        dir="auto"
        autoComplete="off"
        {...rest}
      />
    </div>
  );
}
