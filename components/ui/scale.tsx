import type { ChangeEventHandler, FocusEventHandler, ReactNode } from "react";

/**
 * 0 to 10, or −3 to +3, as radios standing on a line: arrows move, and eleven of them stand in two rows on a phone, so
 * that each is wide enough for a thumb. Nothing is chosen to begin with. Uncontrolled with `answer`, or listened to
 * with `onChange`.
 */
export function Scale({
  name,
  question,
  hint,
  low,
  high,
  least = 0,
  most = 10,
  answer,
  onChange,
  onBlur,
  under,
  small = false,
}: {
  name: string;
  question: ReactNode;
  hint?: ReactNode;
  /** What the lowest is: "none of it". */
  low: string;
  /** What the highest is: "all of it". */
  high: string;
  least?: number;
  most?: number;
  answer?: number | null;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLFieldSetElement>;
  /** Under the anchors: a StatusLine. */
  under?: ReactNode;
  /** One question among many: set as a label. */
  small?: boolean;
}) {
  const hintId = `${name}-hint`;
  const endsId = `${name}-ends`;
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  // Only where there are two sides does a number need its sign.
  const say = (number: number) =>
    number < 0 ? `−${-number}` : least < 0 && number > 0 ? `+${number}` : String(number);
  return (
    <fieldset className="field" aria-describedby={hint ? `${hintId} ${endsId}` : endsId} onBlur={onBlur}>
      <legend className={small ? "label" : "q"}>{question}</legend>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <div className={numbers.length > 7 ? "scale" : "scale one-row"}>
        {numbers.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              defaultChecked={number === answer}
              onChange={onChange}
            />
            <span>{say(number)}</span>
          </label>
        ))}
      </div>
      <p className="anchors" id={endsId}>
        <span>{`${say(least)} · ${low}`}</span>
        <span>{`${high} · ${say(most)}`}</span>
      </p>
      {under ? <div className="under">{under}</div> : null}
    </fieldset>
  );
}
