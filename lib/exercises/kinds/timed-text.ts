import { z } from "zod";
import { defineKind } from "../define.ts";
import { text, textDefinition } from "./text.ts";

const definition = textDefinition.extend({
  /** From the first letter; after them the page says that this is a good place to stop. Nothing ends by itself. */
  minutes: z.number().int().positive(),
});

/** Writing with a length in minutes as well: a clock that only says when it is a good place to stop. */
export const timedText = defineKind<"timed-text", z.infer<typeof definition>, z.infer<typeof text.stored>>({
  ...text,
  kind: "timed-text",
  version: 1,
  definition,
});
