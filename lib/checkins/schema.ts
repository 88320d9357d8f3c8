import { z } from "zod";
import { concerns } from "#content/tools/check-in";
import { replies } from "./model.ts";

export const suggestionAnswer = z.object({
  concern: z.enum(concerns),
  since: z.uuid(),
  reply: z.enum(replies),
});
export type SuggestionAnswer = z.output<typeof suggestionAnswer>;

export const numbersChoice = z.object({ numbers: z.enum(["shown", "hidden"]) });
export type NumbersChoice = z.output<typeof numbersChoice>;

export const dailyChoice = z.object({ daily: z.enum(["on", "off"]) });
export type DailyChoice = z.output<typeof dailyChoice>;
