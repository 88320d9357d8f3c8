// What comes in from the forms of times, read once at the door.

import { z } from "zod";
import { offerSize } from "#content/requests";
import { isId } from "../core/ids.ts";
import { id, words } from "../requests/schema.ts";

const chooseFirst = "Choose a time first.";

/** A held time by its id, or a free one by the instant at which it starts. */
export const chosenTime = z.object({
  id,
  time: z.union(
    [
      z
        .string()
        .refine(isId)
        .transform((held) => ({ held })),
      z.iso
        .datetime()
        .pipe(z.coerce.date<string>())
        .transform((free) => ({ free })),
    ],
    { error: chooseFirst },
  ),
});
export type ChosenTime = z.output<typeof chosenTime>;

export const offer = z.object({
  id,
  text: words.default(""),
  times: z
    .array(z.iso.datetime(), { error: `Choose ${offerSize.min} times or more.` })
    .transform((times) => [...new Set(times)])
    .pipe(z.array(z.coerce.date<string>()))
    .refine((times) => times.length >= offerSize.min, `Choose ${offerSize.min} times or more.`)
    .refine((times) => times.length <= offerSize.max, `Choose ${offerSize.max} times at most.`),
});
export type Offer = z.output<typeof offer>;

/** None of the offered times; which would suit may be left out. */
export const noneSuiting = z.object({ id, text: words.default("") });
export type NoneSuiting = z.output<typeof noneSuiting>;
