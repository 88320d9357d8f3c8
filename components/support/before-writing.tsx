import type { ReactNode } from "react";
import type { HowSoon } from "#content/requests";
import type { CoachToChoose, MyCoach } from "#lib/coaching/model";
import { sayWeekdayOf } from "#lib/core/wall";
import { sayMoment, sayWeekday, sayZone } from "#lib/core/when";
import type { Hours } from "#lib/scheduling/model";
import { sayAway, sayWeek } from "#lib/support/model";
import type { Promises } from "#lib/support/queries";

type Reader = { zone: string; now: Date };

/** What is known before anything is written: who reads it, by when, and who to ring instead. */
export function BeforeWriting({
  coach,
  hours,
  promises,
  reader: { zone },
  change = false,
}: {
  coach: MyCoach | null;
  hours: Hours | null;
  promises: Promises | null;
  reader: Reader;
  change?: boolean;
}) {
  const name = coach?.name ?? "a coach";
  const works =
    hours && hours.week.length > 0 ? `${name} works ${sayWeek(hours.week)}, in ${sayZone(hours.zone)}.` : "";
  return (
    <div className="stack stack-3">
      <h1>{change ? "Change what you wrote" : `Reach out to ${name}`}</h1>
      <p className="lede">
        {change ? (
          `${name} hasn’t opened it. What was promised stays, unless you change how soon.`
        ) : promises?.wait ? (
          <>
            If you send it now, {name}’s answer is promised by{" "}
            <strong>{sayMoment(promises.wait, zone)}</strong>, your time.
          </>
        ) : coach ? (
          `${name} has no working day in the months ahead, so there is no date to promise.`
        ) : (
          "You choose who reads it, and see by when."
        )}
      </p>
      {coach?.away ? (
        <p className="hint">
          {name} is away from {sayWeekdayOf(coach.away.from)} and reads again on{" "}
          {sayMoment(coach.away.readsAgain, zone)}. The date counts that already.
        </p>
      ) : null}
      <p className="hint">
        {works} Nobody reads this at night or in an emergency. <a href="/help-now">Help now</a> has people to
        ring. {coach ? name : "The coach you choose"} reads it. <a href="/shared">Who can see what</a> says
        who else ever could.
      </p>
    </div>
  );
}

/** What is promised for each “how soon”, as the form says it. */
export function promisedFor(
  promises: Promises | null,
  { name, zone }: { name: string; zone: string },
): Record<HowSoon, string> {
  if (!promises)
    return {
      wait: "Within two working days of theirs.",
      week: "Within two working days, and they try for one.",
      now: "Shows the help lines first, and still sends. Seen within four of their working hours.",
    };
  const { wait, week, now, aim } = promises;
  return {
    wait: wait ? `By ${sayMoment(wait, zone)}.` : "",
    week: week
      ? `By ${sayMoment(week, zone)}.${aim ? ` ${name} tries for ${sayWeekday(aim, zone)}.` : ""}`
      : "",
    now: `Shows the help lines first, and still sends.${now ? ` Seen by ${sayMoment(now, zone)}.` : ""}`,
  };
}

/** When somebody reads next, said to a person who struggles now. */
export function readsNext(
  promises: Promises | null,
  { name, zone, now }: { name: string; zone: string; now: Date },
): string {
  const below = "Until then, use the numbers above.";
  if (!promises) return `The coach you chose sees it within four of their working hours. ${below}`;
  const { reads } = promises;
  if (!reads) return `${name} has no hours ahead. Use the numbers above.`;
  if (reads <= now)
    return `${name} is at work, and sees it by ${sayMoment(promises.now ?? reads, zone)}, your time. ${below}`;
  return `${name} reads next on ${sayMoment(reads, zone)}, your time. That’s ${sayAway(now, reads)}. ${below}`;
}

/** A coach to choose, said in a line. */
export function sayChoice({ languages, answersBy, away }: CoachToChoose, zone: string): string {
  const absent = away ? ` Away from ${sayWeekdayOf(away.from)}; the date counts that already.` : "";
  return `${languages.join(", ")}. Answer promised by ${sayMoment(answersBy, zone)}, your time.${absent}`;
}

/** A page on which nothing can be asked: nobody has a place. */
export function NobodyHasAPlace({ children }: { children: ReactNode }) {
  return (
    <div className="col stack stack-3">
      <h1>Reach out</h1>
      <p className="lede">{children}</p>
      <p>
        <a href="/help-now">Help now</a> has people to ring.
      </p>
    </div>
  );
}
