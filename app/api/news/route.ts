import { z } from "zod";
import { memberRoute } from "#lib/access/route";
import { ok } from "#lib/core/result";
import { arrivedOn } from "#lib/replies/queries";
import { requestState } from "#lib/support/queries";

/**
 * Which replies can be read on one share, or where one request stands: asked by the page that waits for it, and by no
 * other (decisions.md 29).
 */
export const GET = memberRoute({
  input: z.union([z.object({ share: z.uuid() }), z.object({ request: z.uuid() })]),
  run: async (member, awaited) =>
    ok(
      "share" in awaited
        ? await arrivedOn(member, awaited.share)
        : await requestState(member, awaited.request),
    ),
  words: {},
});
