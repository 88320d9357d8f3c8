// What a row of the matrix is: one door, how it is tried, and what each person finds behind it.
import { NextRequest } from "next/server.js";
import type { ActionState, FormAction } from "#lib/access/action";
import {
  AdminScope,
  CoachScope,
  MemberScope,
  SessionScope,
  type Turned,
  VisitorScope,
} from "#lib/access/scope";
import type { Asking } from "#lib/platform/request";
import type { World } from "./world.ts";

/**
 * Who tries, in this order, so that what Ada and Ben find at the end shows that nobody else changed it: nobody signed
 * in; the locked session of whom the door is for; another member; a coach of others; Ada’s past coach; an admin.
 */
export const columns = ["nobody", "locked", "dan", "cleo", "gil", "fay", "ben", "ada"] as const;
export type Column = (typeof columns)[number];

/**
 * "found": it gave or changed something of Ada’s, or of Ben’s as her coach. "nothing": it went well, with what is the
 * caller’s own, and neither gave nor changed anything of theirs. Anything else is the code of a refusal.
 */
export type Outcome = "found" | "nothing" | (string & {});

export type Row = {
  /** "lib/sharing/actions.ts takeBackAction" */
  door: string;
  /** Where a door has several rows: what this one tries. */
  trying?: string;
  /** Whose locked session tries it. */
  locked: "ada" | "ben";
  /** What must have happened before. */
  given?(world: World): Promise<unknown>;
  go(asking: Asking, world: World): Promise<unknown>;
  /** Whether what came back, as text, is theirs; by default, whether one of their ids or words is in it. */
  finds?(text: string, world: World): boolean;
  expected: Record<Column, Outcome>;
};

/** A refusal, as far as the matrix looks. */
export class Refused extends Error {
  readonly code: string;
  readonly said: string;
  constructor(code: string, said = "") {
    super(code);
    this.code = code;
    this.said = said;
  }
}

/** Presses the button of a form. */
export async function press<Value>(
  action: FormAction<Value>,
  fields: Record<string, string | number | string[]>,
): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  const state: ActionState<Value> = await action({ status: "ready" }, form);
  if (state.status === "done") return state.value;
  if (state.status === "refused")
    throw new Refused(state.code, JSON.stringify([state.message, state.fields]));
  throw new Error("The action did nothing");
}

type Scopes = {
  visitor: VisitorScope;
  member: MemberScope;
  coach: CoachScope;
  admin: AdminScope;
  session: SessionScope;
};
const provers: {
  [As in keyof Scopes]: (asking: Asking) => Scopes[As] | Turned | Promise<Scopes[As] | Turned>;
} = {
  visitor: VisitorScope.of,
  member: MemberScope.of,
  coach: CoachScope.of,
  admin: AdminScope.of,
  session: SessionScope.of,
};

/** A page’s question: prove who asks, then read. Results of commands count as what they hold, or as their refusal. */
export function asks<As extends keyof Scopes>(
  as: As,
  read: (scope: Scopes[As], world: World) => unknown,
): Row["go"] {
  return async (asking, world) => {
    const scope = await provers[as](asking);
    if (typeof scope === "string") throw new Refused(scope);
    const value = await read(scope, world);
    if (isRefused(value)) throw new Refused(value.refusal.code, JSON.stringify(value.refusal));
    return value;
  };
}

function isRefused(value: unknown): value is { ok: false; refusal: { code: string } } {
  return typeof value === "object" && value !== null && "refusal" in value;
}

/** Asks a route. */
export async function fetches(
  handler: (request: NextRequest) => Response | Promise<Response>,
  address: string,
  body?: object,
): Promise<unknown> {
  const response = await handler(
    new NextRequest(`http://localhost:3000${address}`, {
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
    }),
  );
  const text = await response.text();
  if (response.ok) return text;
  const refused: { code?: string } = JSON.parse(text);
  throw new Refused(refused.code ?? String(response.status), text);
}

// ---------- what most doors are like ----------

/** Ada’s own: another member has nothing like it, and nobody else comes this way. */
export const adasOwn: Record<Column, Outcome> = {
  nobody: "signed-out",
  locked: "locked",
  dan: "not-found",
  cleo: "signed-out",
  gil: "signed-out",
  fay: "signed-out",
  ben: "signed-out",
  ada: "found",
};
/** Each member’s own: Dan finds his, and nothing of hers. */
export const eachMembers: Record<Column, Outcome> = { ...adasOwn, dan: "nothing" };
/** About a coach’s clients: Ben finds what is Ada’s; other coaches are told that it isn’t there. */
export const herCoachs: Record<Column, Outcome> = {
  nobody: "signed-out",
  locked: "locked",
  dan: "signed-out",
  cleo: "not-found",
  gil: "not-found",
  fay: "signed-out",
  ben: "found",
  ada: "signed-out",
};
/** What was with a coach whose coaching has ended: it is not there for them, nor for the coach after them. */
export const withPastCoach: Record<Column, Outcome> = { ...herCoachs, ben: "not-found" };
/** Each coach’s own: others find theirs, and nothing of Ada’s or Ben’s. */
export const eachCoachs: Record<Column, Outcome> = { ...herCoachs, cleo: "nothing", gil: "nothing" };
/** Open to everybody, and the same for everybody. */
export const forAll = (outcome: Outcome): Record<Column, Outcome> => ({
  nobody: outcome,
  locked: outcome,
  dan: outcome,
  cleo: outcome,
  gil: outcome,
  fay: outcome,
  ben: outcome,
  ada: outcome,
});
/** Whoever holds a session, about that session and its account. */
export const eachSessions: Record<Column, Outcome> = {
  ...forAll("nothing"),
  nobody: "signed-out",
  locked: "found",
  ben: "found",
  ada: "found",
};
