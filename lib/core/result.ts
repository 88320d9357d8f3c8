/** What a command gives back: a value, or a refusal that has words. An exception is a bug. */
export type Result<Value, Refusal extends { code: string }> = Ok<Value> | Refused<Refusal>;
type Ok<Value> = { ok: true; value: Value };
export type Refused<Refusal> = { ok: false; refusal: Refusal };

/** What a command gives back when it was done. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/** An expected refusal: a value with a code. The slice that refuses has words for each. */
export function refuse<const Refusal extends { code: string }>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
