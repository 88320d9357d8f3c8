// Times to talk: offered and held for one member, booked, and given back. A time belongs to a request, and booking moves
// the request with it; it stands left of support, so that closing or withdrawing a request can give its times back in the
// same transaction by the one function that knows how (decisions.md 16 and 17).

import type { RefusalWords } from "../access/words.ts";
import { after, hour } from "../core/clock.ts";
import { earlier, type Span } from "../core/span.ts";
import { sayMoment } from "../core/when.ts";
import {
  coachStateWords,
  type MoveRefusal,
  memberStateWords,
  type NoHours,
  noHoursWords,
  notFoundWords,
} from "../requests/model.ts";

const heldFor = 48 * hour;

/** Until when offered times are held: 48 hours, or the first of them if that is sooner. */
export function heldUntil(now: Date, startsAt: readonly Date[]): Date {
  return startsAt.reduce(earlier, after(now, heldFor));
}

export type CoachSession = Span & {
  requestId: string;
  alias: string;
  memberZone: string;
  state: "held" | "booked";
  heldUntil: Date;
};

// ---------- refusals ----------

export type BookRefusal = MoveRefusal | { code: "time-gone"; startsAt: Date | null };
export type NoneSuitRefusal = MoveRefusal | NoHours;
export type OfferRefusal =
  | MoveRefusal
  | { code: "time-past" | "time-outside-hours" | "time-taken" | "times-overlap" };

export const bookWords = {
  ...memberStateWords,
  ...notFoundWords,
  "time-gone": ({ startsAt }, zone) =>
    startsAt
      ? `${sayMoment(startsAt, zone)} is no longer free. It was taken, or its hold ran out, while this page was open.`
      : "That time is no longer free. It was taken, or its hold ran out, while this page was open.",
} satisfies RefusalWords<BookRefusal>;

export const noneSuitWords = {
  ...memberStateWords,
  ...notFoundWords,
  ...noHoursWords,
} satisfies RefusalWords<NoneSuitRefusal>;

export const offerWords = {
  ...coachStateWords,
  ...notFoundWords,
  "time-past": "One of these times has passed. Choose a later one.",
  "time-outside-hours": "One of these times is outside your hours. Choose one within them.",
  "time-taken":
    "One of these times is no longer free. The list below is fresh; the rest of your choice is kept.",
  "times-overlap": "Two of these times overlap. Choose times that don’t.",
} satisfies RefusalWords<OfferRefusal>;
