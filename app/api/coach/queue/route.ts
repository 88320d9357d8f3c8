import { z } from "zod";
import { coachRoute } from "#lib/access/route";
import { ok } from "#lib/core/result";
import { coachQueue } from "#lib/practice/queries";

/** What the queue's page shows, for its refresh by itself: the same query and the same proof (decisions.md 29). */
export const GET = coachRoute({
  input: z.object({}),
  run: async (coach) => ok(await coachQueue(coach)),
  words: {},
});
