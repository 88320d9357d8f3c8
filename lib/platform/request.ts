import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cookies, headers } from "next/headers.js";
import type { NextRequest } from "next/server.js";
import { systemNow } from "../core/clock.ts";
import { isHttps } from "./env.ts";

/** What a request says about itself. Nothing here is proof of who is asking: lib/access makes that. */
export type Asking = {
  /** The session cookie's token, if one came. */
  token: string | undefined;
  /** The network address, for limits alone. */
  address: string;
  userAgent: string;
  now: Date;
};

/** Gives a run of code another request than Next's: how tests pass in clock and session, and go through the real doors. */
export const askingInstead = new AsyncLocalStorage<Asking>();

export const sessionCookie = `${isHttps ? "__Secure-" : ""}next-auth.session-token`;

/**
 * What is known of the request that is being answered. Nothing of it proves who is asking. A route has its request at hand;
 * asking Next for it again takes a twentieth of a save.
 */
export async function asking(request?: NextRequest): Promise<Asking> {
  const instead = askingInstead.getStore();
  if (instead) return instead;
  const [jar, head] = request
    ? [request.cookies, request.headers]
    : await Promise.all([cookies(), headers()]);
  return {
    token: jar.get(sessionCookie)?.value,
    // The server in front of Next (scripts/web.ts) sets this from the socket, or from a proxy it was told to trust.
    address: head.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown",
    userAgent: head.get("user-agent") ?? "",
    now: systemNow(),
  };
}
