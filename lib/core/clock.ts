/** The one place that reads the time. Everything else takes an instant as an argument. */
export function systemNow(): Date {
  return new Date();
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The instant `milliseconds` after another (before it, if negative). */
export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
