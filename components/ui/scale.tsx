import type { ChangeEventHandler, FocusEventHandler, ReactNode } from "react";

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * 0 to 10, as radios standing on a line: arrows move, and on a phone they stand in two rows so that each is wide
 * enough for a thumb. Nothing is chosen to begin with. Uncontrolled with `answer`, or listened to with `onChange`.
 */
export function Scale({
  name,
  question,
  hint,
  low,
  high,
  answer,
  onChange,
  onBlur,
  under,
}: {
  name: string;
  question: ReactNode;
  hint?: ReactNode;
  /** What 0 is: "none of it". */
  low: string;
  /** What 10 is: "all of it". */
  high: string;
  answer?: number | null;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLFieldSetElement>;
  /** Under the anchors: a StatusLine. */
  under?: ReactNode;
}) {
  const hintId = `${name}-hint`;
  const endsId = `${name}-ends`;
  return (
    <fieldset className="field" aria-describedby={hint ? `${hintId} ${endsId}` : endsId} onBlur={onBlur}>
      <legend className="q">{question}</legend>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <div className="scale">
        {numbers.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              defaultChecked={number === answer}
              onChange={onChange}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <p className="anchors" id={endsId}>
        <span>0 · {low}</span>
        <span>{high} · 10</span>
      </p>
      {under ? <div className="under">{under}</div> : null}
    </fieldset>
  );
}
