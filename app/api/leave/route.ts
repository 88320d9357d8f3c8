import { sessionRoute } from "#lib/access/route";
import { lock } from "#lib/account/commands";
import { nothing } from "#lib/account/schema";

/** Leave quickly with script: the request outlives the page. */
export const POST = sessionRoute({ input: nothing, run: lock, words: {} });
