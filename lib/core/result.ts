/** What a command gives back: a value, or a refusal that has words. An exception is a bug. */
export type Result<Value, Refusal extends { code: string }> = Ok<Value> | Refused<Refusal>;
export type Ok<Value> = { ok: true; value: Value };
export type Refused<Refusal> = { ok: false; refusal: Refusal };

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function refuse<const Refusal extends { code: string }>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
