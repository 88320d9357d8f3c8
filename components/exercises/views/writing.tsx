"use client";
import type { CheckId } from "#lib/exercises/checks";
import { TextFoot } from "../field-foot.tsx";
import { WritingArea } from "../writing-area.tsx";
import { Remarks } from "./remarks.tsx";

type WritingProps = {
  /** The key of its cell. */
  name: string;
  prompt: string;
  hint?: string;
  example?: string;
  limit: number;
  rows: number;
  checks?: readonly CheckId[];
  initial: unknown;
  /** One line among many: its label is small, and its foot speaks only while it is written in. */
  small?: boolean;
  /** Its label is heard and not seen: what stands round it asks the question. */
  labelled?: "aloud";
};

/**
 * A question, paper to write on, how it is saved, and the room left. Nothing is ever cut. It goes to the browser in one
 * piece: a row that is added there is drawn by it in any case, and its parts one by one would cost the server more.
 */
export function Writing({
  name,
  prompt,
  hint,
  example,
  limit,
  rows,
  checks = [],
  initial,
  small = false,
  labelled,
}: WritingProps) {
  const describedBy = [
    hint ? `${name}-hint` : "",
    example ? `${name}-example` : "",
    `${name}-foot`,
    checks.length > 0 ? `${name}-remarks` : "",
  ];
  return (
    <div className="field">
      <label className={labelled ? "vh" : small ? "label" : "q"} htmlFor={name}>
        {prompt}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {example ? <Example id={`${name}-example`}>{example}</Example> : null}
      <WritingArea
        name={name}
        initial={String(initial ?? "")}
        size={sizeFor(rows, small)}
        rows={rows}
        aria-describedby={describedBy.filter(Boolean).join(" ")}
      />
      <TextFoot cell={name} limit={limit} describes={`${name}-foot`} quiet={small} />
      {checks.length > 0 ? <Remarks id={`${name}-remarks`} cells={[name]} checks={checks} /> : null}
    </div>
  );
}

/** What somebody might write there. */
export function Example({ id, children }: { id: string; children: string }) {
  return (
    <p className="meta" id={id}>
      {`Such as: “${children.replaceAll("“", "‘").replaceAll("”", "’")}”`}
    </p>
  );
}

function sizeFor(rows: number, small: boolean): "line" | "short" | "few" | "" {
  if (rows > 4) return "";
  if (rows > 2) return "few";
  return rows === 1 && small ? "line" : "short";
}
