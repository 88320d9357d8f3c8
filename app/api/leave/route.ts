import { sessionRoute } from "#lib/access/route";
import { lock } from "#lib/account/commands";
import { nothing } from "#lib/account/schema";

/**
 * Leave quickly with script: the request outlives the page. The answer is empty and the same for everybody, since
 * nobody is there to read it, and where no session is open there is nothing left to lock.
 */
export const POST = sessionRoute({
  input: nothing,
  run: lock,
  words: {},
  page: () => new Response(null, { status: 204, headers: { "cache-control": "no-store" } }),
});
