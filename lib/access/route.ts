import "server-only";
import type { NextRequest } from "next/server.js";
import type { z } from "zod";
import { env } from "../platform/env.ts";
import { type Answer, type AnyRefusal, type Command, type Proof, throughDoor } from "./door.ts";
import { coachProof, memberProof, sessionProof, visitorProof } from "./proofs.ts";

type Handler = (request: NextRequest) => Promise<Response>;

type RouteOptions<Scope, Schema extends z.ZodType, Value, Refusal extends AnyRefusal> = Command<
  Scope,
  Schema,
  Value,
  Refusal
> & {
  /** The page that answers a plain form, however it went. Without it the answer is JSON. */
  page?(result: Answer<Value>): Response;
};

/** What each refusal of a door is in HTTP; a command's own refusals are 409. */
const statuses: Record<string, number> = {
  "other-origin": 403,
  "signed-out": 401,
  locked: 423,
  invalid: 400,
  "too-large": 413,
  "not-found": 404,
  "slow-down": 429,
};

function routeFor<Scope extends { now: Date; address: string }>(proof: Proof<Scope>) {
  return function route<Schema extends z.ZodType, Value, Refusal extends AnyRefusal>({
    page,
    ...command
  }: RouteOptions<Scope, Schema, Value, Refusal>): Handler {
    return async (request) => {
      const result = await throughRoute(proof, command, request);
      if (page) return page(result);
      return answer(result.ok ? 200 : (statuses[result.code] ?? 409), result);
    };
  };
}

async function throughRoute<
  Scope extends { now: Date; address: string },
  Schema extends z.ZodType,
  Value,
  Refusal extends AnyRefusal,
>(
  proof: Proof<Scope>,
  command: Command<Scope, Schema, Value, Refusal>,
  request: NextRequest,
): Promise<Answer<Value>> {
  if (request.method === "GET" || sameOrigin(request))
    return throughDoor(proof, command, await read(request), request);
  return { ok: false, code: "other-origin", message: "", fields: {} };
}

/** The ways in for what a browser does by itself: saving text, and refreshing a list. */
export const visitorRoute = routeFor(visitorProof);
export const memberRoute = routeFor(memberProof);
export const coachRoute = routeFor(coachProof);
export const sessionRoute = routeFor(sessionProof);

/** A page of another site can make a browser post here with its cookie; only our own pages may. */
function sameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (!origin) return false;
  return origin === new URL(env.PUBLIC_URL).origin || new URL(origin).host === request.headers.get("host");
}

async function read(request: Request): Promise<unknown> {
  if (request.method === "GET") return Object.fromEntries(new URL(request.url).searchParams);
  try {
    return await request.json();
  } catch {
    return undefined; // the schema says no
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
