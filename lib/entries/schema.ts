import { z } from "zod";

/** One entry of a log. */
const entryInput = z.object({ entryId: z.uuid() });
export type EntryInput = z.output<typeof entryInput>;

/** The same, and the page to go back to. */
export const deleteEntryInput = entryInput.extend({
  back: z.string().regex(/^\/(path|tools)\/\d+(\/[a-z0-9-]+)?$/),
});
export type DeleteEntryInput = z.output<typeof deleteEntryInput>;
