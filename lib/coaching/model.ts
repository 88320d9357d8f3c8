// Who coaches whom. A member picks a coach with places at the first share or request, and the coaching starts at once
// (decisions.md 14).
import type { RefusalWords } from "../access/words.ts";
import { instantReaching, sayWeekdayOf } from "../core/wall.ts";
import { dayKey, sayMoment } from "../core/when.ts";
import { type Hours, nextReading } from "../scheduling/model.ts";

/** A coach as somebody sees them who is choosing one. */
export type CoachToChoose = {
  id: string;
  name: string;
  languages: string[];
  timeZone: string;
  /** By when something sent now would be answered. */
  answersBy: Date;
  away: AwayAhead | null;
};

/** The coach a member works with now. */
export type MyCoach = Omit<CoachToChoose, "answersBy"> & {
  coachingId: string;
  since: Date;
  /** Null if they have no working day in reach: then there is no date to promise. */
  answersBy: Date | null;
};

/** Days away that lie before a promise: the first of them ("2026-03-20", in the coach's zone), and when they read again. */
type AwayAhead = { from: string; readsAgain: Date };

/** What must be said of days away before something is sent: the promise counts them already. */
export function awayAhead(hours: Hours, now: Date, answersBy: Date): AwayAhead | null {
  const today = dayKey(now, hours.zone);
  const lastDay = dayKey(answersBy, hours.zone);
  const ahead = [...hours.away]
    .filter(({ from, until }) => from <= lastDay && until >= today)
    .sort((one, other) => one.from.localeCompare(other.from))[0];
  if (!ahead) return null;
  const from = ahead.from > today ? ahead.from : today;
  const readsAgain = nextReading(hours, instantReaching(from, "00:00", hours.zone));
  return readsAgain && { from: ahead.from, readsAgain };
}

/** "Ana is away from Friday 20 March and reads again on Tuesday 31 March, 09:00. The date counts that already." */
export function sayAway(name: string, { from, readsAgain }: AwayAhead, zone: string): string {
  return `${name} is away from ${sayWeekdayOf(from)} and reads again on ${sayMoment(readsAgain, zone)}. The date counts that already.`;
}

export type Refusal =
  /** The last place went to somebody else. */
  | { code: "coach-full"; coach: string }
  /** No such coach, or one who has left the practice. */
  | { code: "coach-gone" }
  /** The member works with another coach: one at a time. */
  | { code: "other-coach"; coach: string };

export const refusalWords = {
  "coach-full": ({ coach }: { coach: string }) =>
    `${coach}’s last free place was taken while this page was open. Choose another coach. Nothing was sent, and your words are kept.`,
  "coach-gone": "That coach takes nobody new. Choose another one. Nothing was sent, and your words are kept.",
  "other-coach": ({ coach }: { coach: string }) =>
    `You work with ${coach} already. Open this page again to send it to ${coach}.`,
} satisfies RefusalWords<Refusal>;

/** Said where nobody has a place. */
export const noPlaces =
  "No coach has a free place today. Nothing was shared, and what you wrote stays here. When a place opens, that coach is listed on this page.";
