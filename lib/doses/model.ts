// How much writing is good on one day (care.md §2.3).
import { dayKey } from "#lib/core/when";

/** The key and the answer by which every stop question is known: "Did that show you something new, or go round?" */
export const stopQuestion = { key: "round", round: "round" } as const;

/** Whether the last two answers to a stop question were both "round", and the newer of them is of today. */
export function wentRoundTwice(
  stopped: { value: unknown; at: number }[],
  { now, zone }: { now: Date; zone: string },
): boolean {
  const [last, before] = stopped.toSorted((a, b) => b.at - a.at);
  return (
    last?.value === stopQuestion.round &&
    before?.value === stopQuestion.round &&
    dayKey(new Date(last.at), zone) === dayKey(now, zone)
  );
}
