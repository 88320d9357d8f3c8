import "server-only";
import type { NextRequest } from "next/server.js";
import type { z } from "zod";
import { after } from "../core/clock.ts";
import type { Result } from "../core/result.ts";
import { countTry, type Limit } from "../platform/rate.ts";
import { type Asking, asking } from "../platform/request.ts";
import type { Turned } from "./scope.ts";
import { doorWords, type RefusalWords, slowDown, wordsFor } from "./words.ts";

// What every way in has in common: prove the scope, parse the input, limit the rate, run the command, and give its
// refusals back with words.

type AnyScope = { now: Date; address: string };

/** How a scope is proved, what its limit counts, and in which zone its refusals say times. */
export type Proof<Scope extends AnyScope> = {
  of(asking: Asking): Scope | Turned | Promise<Scope | Turned>;
  countedBy(scope: Scope): string;
  /** For everything that has no limit of its own. */
  usualLimit: Limit;
  zone(scope: Scope): string;
};

/** `field` names the one that the refusal is about: its words stand beside it. */
export type AnyRefusal = { code: string; field?: string };

export type Command<Scope, Schema extends z.ZodType, Value, Refusal extends AnyRefusal> = {
  input: Schema;
  run(scope: Scope, input: z.output<Schema>): Promise<Result<Value, Refusal>>;
  words: RefusalWords<Refusal>;
  limit?: Limit;
};

export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: string; message: string; fields: Record<string, string> };

/**
 * Proves who is asking, reads what was sent, limits how often, and runs the command. Refuses as the command does, and
 * `signed-out`, `locked`, `invalid`, `slow-down`.
 */
export async function throughDoor<
  Scope extends AnyScope,
  Schema extends z.ZodType,
  Value,
  Refusal extends AnyRefusal,
>(
  proof: Proof<Scope>,
  command: Command<Scope, Schema, Value, Refusal>,
  raw: unknown,
  request?: NextRequest,
): Promise<Answer<Value>> {
  const scope = await proof.of(await asking(request));
  if (scope === "signed-out" || scope === "locked")
    return { ok: false, code: scope, message: doorWords[scope], fields: {} };
  const input = command.input.safeParse(raw);
  if (!input.success)
    return { ok: false, code: "invalid", message: doorWords.invalid, fields: fieldsOf(input.error) };
  const wait = await countTry(command.limit ?? proof.usualLimit, proof.countedBy(scope));
  if (wait !== null)
    return {
      ok: false,
      code: "slow-down",
      message: slowDown(after(scope.now, wait), proof.zone(scope)),
      fields: {},
    };
  const result = await command.run(scope, input.data);
  if (result.ok) return result;
  const { code, field } = result.refusal;
  const message = wordsFor(command.words, result.refusal, proof.zone(scope));
  return field
    ? { ok: false, code, message: doorWords.invalid, fields: { [field]: message } }
    : { ok: false, code, message, fields: {} };
}

/** One sentence a field, the first that its schema has. */
function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const key = issue.path.join(".");
    fields[key] ??= issue.message;
  }
  return fields;
}
