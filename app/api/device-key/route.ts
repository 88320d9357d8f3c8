import { memberRoute } from "#lib/access/route";
import { deviceKey } from "#lib/account/commands";
import { nothing } from "#lib/account/schema";

/** What this member's browser seals unsaved text with, the name to keep it under, and whether it may keep any. */
export const GET = memberRoute({ input: nothing, run: deviceKey, words: {} });
