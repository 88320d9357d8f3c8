// How instants are said: 24-hour clock, weekday written out, in the reader's zone. Words of voice.md.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
}

/** "14:02" */
export function sayHour(instant: Date, zone: string): string {
  return format(zone, "hour", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
}

/** "19 March" */
export function sayDay(instant: Date, zone: string): string {
  const key = dayKey(instant, zone);
  const known = said.get(key);
  if (known) return known;
  const day = format(zone, "day", { day: "numeric", month: "long" }).format(instant).replace(" ", "\u00a0");
  if (said.size === daysKept) said.clear();
  said.set(key, day);
  return day;
}

/** "2026" */
export function sayYear(instant: Date, zone: string): string {
  return dayKey(instant, zone).slice(0, 4);
}

/** "19 March", with its year where that is another one than now. */
export function sayDayAsOf(instant: Date, now: Date, zone: string): string {
  return `${sayDay(instant, zone)}${yearUnlessNow(instant, now, zone)}`;
}

function yearUnlessNow(instant: Date, now: Date, zone: string): string {
  const year = sayYear(instant, zone);
  return year === sayYear(now, zone) ? "" : ` ${year}`;
}

/** "Thursday 19 March" */
export function sayWeekday(instant: Date, zone: string): string {
  return format(zone, "weekday", { weekday: "long", day: "numeric", month: "long" })
    .format(instant)
    .replace(",", "")
    .replace(/ (?=\p{L}+$)/u, "\u00a0");
}

/** "Thursday 19 March, 17:00" */
export function sayMoment(instant: Date, zone: string): string {
  return `${sayWeekday(instant, zone)}, ${sayHour(instant, zone)}`;
}

/** "Thursday 19 March", with its year where that is another one than now. */
export function sayWeekdayAsOf(instant: Date, now: Date, zone: string): string {
  return `${sayWeekday(instant, zone)}${yearUnlessNow(instant, now, zone)}`;
}

/** "Thursday 19 March, 17:00", with its year where that is another one than now. */
export function sayMomentAsOf(instant: Date, now: Date, zone: string): string {
  return `${sayWeekdayAsOf(instant, now, zone)}, ${sayHour(instant, zone)}`;
}

/** "19 March, 14:20", with its year where that is another one than now. */
export function sayDayAndHour(instant: Date, now: Date, zone: string): string {
  return `${sayDayAsOf(instant, now, zone)}, ${sayHour(instant, zone)}`;
}

/** "14:20, Thursday 19 March" */
export function sayHourAndDay(instant: Date, zone: string): string {
  return `${sayHour(instant, zone)}, ${sayWeekday(instant, zone)}`;
}

/** "2026-03-19", the day on the wall in that zone. */
export function dayKey(instant: Date, zone: string): string {
  // The same for all of a quarter of an hour: since 1972 no zone's clock is set to less.
  const quarter = `${zone} ${Math.floor(instant.getTime() / quarterHour)}`;
  const known = days.get(quarter);
  if (known) return known;
  const day = dayIn(instant, zone);
  if (days.size === daysKept) days.clear();
  days.set(quarter, day);
  return day;
}

const quarterHour = 15 * 60 * 1000;
/** A log's page and a coach's queue ask for the same few hundred again and again, and Intl takes its time. */
const days = new Map<string, string>();
const said = new Map<string, string>();
const daysKept = 5000;

function dayIn(instant: Date, zone: string): string {
  // In one piece and turned round: taken apart by Intl it costs three times as much.
  const [day, month, year] = format(zone, "key", { year: "numeric", month: "2-digit", day: "2-digit" })
    .format(instant)
    .split("/");
  return `${year}-${month}-${day}`;
}

/** "Lisbon" for "Europe/Lisbon": the place a zone is named for. */
export function sayZone(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** The time zones that this runtime knows, beside UTC. */
export function zones(): string[] {
  return Intl.supportedValuesOf("timeZone");
}

/** Whether a string from outside names one of them. */
export function isZone(zone: string): boolean {
  return zones().includes(zone) || zone === "UTC";
}

/**
 * As short as it can be told from today: "12:00", "Thursday 11:00" within a week either way, else "30 March, 11:00", with
 * the year where that is another one.
 */
export function sayNear(instant: Date, now: Date, zone: string): string {
  return dayKey(instant, zone) === dayKey(now, zone)
    ? sayHour(instant, zone)
    : isFar(instant, now, zone)
      ? sayDayAndHour(instant, now, zone)
      : `${sayWeekdayName(instant, zone)} ${sayHour(instant, zone)}`;
}

/** The same in a sentence, after a verb: "today at 09:41", "on Tuesday at 10:20", "on 4 March 2025 at 10:20". */
export function sayNearDay(instant: Date, now: Date, zone: string): string {
  const hour = sayHour(instant, zone);
  if (dayKey(instant, zone) === dayKey(now, zone)) return `today at ${hour}`;
  return isFar(instant, now, zone)
    ? `on ${sayDayAsOf(instant, now, zone)} at ${hour}`
    : `on ${sayWeekdayName(instant, zone)} at ${hour}`;
}

/** "Thursday" */
export function sayWeekdayName(instant: Date, zone: string): string {
  return format(zone, "weekday name", { weekday: "long" }).format(instant);
}

/** The weekday alone would be understood as another day: six days ahead or back is the most. */
function isFar(instant: Date, now: Date, zone: string): boolean {
  const midnight = (at: Date) => Date.parse(`${dayKey(at, zone)}T00:00:00Z`);
  return Math.abs(midnight(instant) - midnight(now)) > 6 * 24 * 60 * 60 * 1000;
}
