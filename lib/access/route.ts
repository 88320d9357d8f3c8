import "server-only";
import type { z } from "zod";
import { env } from "../platform/env.ts";
import { type Command, type Proof, throughDoor } from "./door.ts";
import { coachProof, memberProof, sessionProof } from "./proofs.ts";

type Handler = (request: Request) => Promise<Response>;

/** What each refusal of a door is in HTTP; a command's own refusals are 409. */
const statuses: Record<string, number> = {
  "signed-out": 401,
  locked: 423,
  invalid: 400,
  "too-large": 413,
  "not-found": 404,
  "slow-down": 429,
};

function routeFor<Scope extends { now: Date; address: string }>(proof: Proof<Scope>) {
  return function route<Schema extends z.ZodType, Value, Refusal extends { code: string }>(
    command: Command<Scope, Schema, Value, Refusal>,
  ): Handler {
    return async (request) => {
      if (request.method !== "GET" && !sameOrigin(request))
        return answer(403, { ok: false, code: "other-origin" });
      const raw = await read(request);
      const result = await throughDoor(proof, command, raw);
      return answer(result.ok ? 200 : (statuses[result.code] ?? 409), result);
    };
  };
}

/** The ways in for what a browser does by itself: saving text, and refreshing a list. */
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
