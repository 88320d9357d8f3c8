import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { askingInstead } from "../platform/request.ts";
import { type AnyRefusal, type Command, type Proof, throughDoor } from "./door.ts";
import { adminProof, coachProof, memberProof, sessionProof, visitorProof } from "./proofs.ts";

/** What a form shows after its action ran: what was typed is in it whenever it was refused. */
export type ActionState<Value = unknown> =
  | { status: "ready" }
  | { status: "done"; value: Value }
  | { status: "refused"; code: string; message: string; fields: Record<string, string>; typed: Typed };
/** What the form held, by the names of its fields; names that end in [] hold lists. */
export type Typed = Record<string, string | string[]>;
export type FormAction<Value> = (previous: ActionState<Value>, form: FormData) => Promise<ActionState<Value>>;

type ActionOptions<Scope, Schema extends z.ZodType, Value, Refusal extends AnyRefusal> = Command<
  Scope,
  Schema,
  Value,
  Refusal
> & {
  /** Where to go when it went well; without it, or with null, the page is shown afresh. */
  onto?(value: Value): string | null;
};

function actionFor<Scope extends { now: Date; address: string }>(proof: Proof<Scope>) {
  return function action<Schema extends z.ZodType, Value, Refusal extends AnyRefusal>(
    options: ActionOptions<Scope, Schema, Value, Refusal>,
  ): FormAction<Value> {
    return async (_previous, form) => {
      const typed = typedOf(form);
      const answer = await throughDoor(proof, options, inputOf(typed));
      if (!answer.ok) return { status: "refused", ...refusalOf(answer), typed: withoutPasswords(typed) };
      if (askingInstead.getStore()) return { status: "done", value: answer.value };
      const onto = options.onto?.(answer.value);
      if (onto) redirect(onto);
      refresh();
      return { status: "done", value: answer.value };
    };
  };
}

/** The ways in for a deliberate act: a form's action, with or without script. An actions.ts exports nothing else. */
export const visitorAction = actionFor(visitorProof);
export const memberAction = actionFor(memberProof);
export const coachAction = actionFor(coachProof);
export const adminAction = actionFor(adminProof);
export const sessionAction = actionFor(sessionProof);

function refusalOf({
  code,
  message,
  fields,
}: {
  code: string;
  message: string;
  fields: Record<string, string>;
}) {
  return { code, message, fields };
}

function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue; // Next's own
    const values = form.getAll(name).filter((value) => typeof value === "string");
    typed[name] = name.endsWith("[]") ? values : (values.at(-1) ?? "");
  }
  return typed;
}

/** A form's state is written into the page, and a password never is: it has to be typed once more. */
function withoutPasswords(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)));
}

function inputOf(typed: Typed): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name.replace(/\[\]$/, ""), value]));
}
