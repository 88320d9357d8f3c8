import { z } from "zod";
import { memberRoute } from "#lib/access/route";
import { ok } from "#lib/core/result";
import { arrivedOn } from "#lib/replies/queries";

/** Which replies can be read on one share: asked by the page that waits for one, and by no other (decisions.md 29). */
export const GET = memberRoute({
  input: z.object({ share: z.uuid() }),
  run: async (member, { share }) => ok(await arrivedOn(member, share)),
  words: {},
});
