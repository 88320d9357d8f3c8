import { z } from "zod";
import { did } from "#content/tools/before-you-send";

/** What somebody did in the end; it may stay open. */
export const endForm = z.object({
  entryId: z.uuid(),
  did: z.union([z.enum(did.options.map(({ id }) => id)), z.literal("")]).default(""),
});
export type EndForm = z.output<typeof endForm>;
