// When the first weeks are heavy (care.md §4, M0): then short things come first. The numbers are ours, and only suggest.

/** From this hurt on a week counts as heavy, of 0 to 10. */
export const heavyHurt = 8;

const earlyDays = 14;

/** The hurt of the newest check-in is high, or it ended less than two weeks ago. What is not known is neither. */
export function isHeavy({
  hurt,
  endedAt,
  now,
}: {
  hurt: number | null;
  endedAt: Date | null;
  now: Date;
}): boolean {
  return (hurt !== null && hurt >= heavyHurt) || isNew({ endedAt, now });
}

/** It ended less than two weeks ago. */
export function isNew({ endedAt, now }: { endedAt: Date | null; now: Date }): boolean {
  return endedAt !== null && endedWithin(earlyDays, { endedAt, now });
}

/** It ended, and fewer than so many days ago. A day that is still to come, somewhere on earth, says nothing. */
export function endedWithin(days: number, { endedAt, now }: { endedAt: Date; now: Date }): boolean {
  const ago = now.getTime() - endedAt.getTime();
  return ago >= -day && ago < days * day;
}
const day = 24 * 60 * 60 * 1000;
