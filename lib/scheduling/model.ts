// A coach's hours, and what follows from them: what can be promised, when somebody reads, which times are free.
// Hours are rules on the coach's own wall, worked out anew for each date: 09:00 stays 09:00 when the clocks change.

import { after, day, minute } from "../core/clock.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { earlier, joined, later, length, overlap, type Span } from "../core/span.ts";
import {
  type ClockChange,
  clockChangeBetween,
  dateAfter,
  instantReaching,
  weekdayOf,
  whichOfTwo,
} from "../core/wall.ts";
import { dayKey, sayHour, sayMoment, sayWeekday, sayZone } from "../core/when.ts";

/** One row a stretch of hours: weekday 1 Monday to 7 Sunday, "09:00" to "17:00", at most to "24:00". */
export type WeekHours = readonly { weekday: number; opens: string; closes: string }[];
/** Monday first, as weekday 1. */
export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Dates in the coach's zone, both included. Days on which the practice is closed are told the same way. */
export type Away = { from: string; until: string };
/** All that says when a coach is at work. */
export type Hours = { zone: string; week: WeekHours; away: readonly Away[] };

/** What is promised for a share or a request that can wait (care.md §6.3). */
export const ordinaryPromise = { workingDays: 2 } as const;
/** What is promised to somebody who is struggling now. */
export const urgentPromise = { staffedMinutes: 4 * 60 } as const;
/** After this much of the staffed time up to a promise the coach is nudged. */
const nudgeShare = 0.75;
/** How far ahead is looked. A coach without hours in so many days has no date to promise. */
const searchDays = 400;

// ---------- at work ----------

/** The stretches between two instants in which the coach is at work, in order, joined where they touch. */
export function staffedSpans(hours: Hours, from: Date, until: Date): Span[] {
  if (from >= until) return [];
  const whole = spansOfDates(hours, dayKey(from, hours.zone), dayKey(until, hours.zone));
  return whole
    .map(({ startsAt, endsAt }) => ({ startsAt: later(startsAt, from), endsAt: earlier(endsAt, until) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
}

/** The minutes (with fractions) of the coach's hours between two instants; 0 if the second is not later. */
export function staffedMinutesBetween(hours: Hours, from: Date, until: Date): number {
  const spans = staffedSpans(hours, from, until);
  return spans.reduce((sum, span) => sum + length(span), 0) / minute;
}

/**
 * The instant at which so many minutes of the coach's hours have passed since `from`; `from` itself for none.
 * Null if they don't come together within 400 days.
 */
export function afterStaffedMinutes(hours: Hours, from: Date, minutes: number): Date | null {
  let left = Math.round(minutes * minute);
  if (left <= 0) return from;
  for (const date of datesFrom(hours, dayKey(from, hours.zone))) {
    for (const span of spansOn(hours, date)) {
      const startsAt = later(span.startsAt, from);
      const lasts = span.endsAt.getTime() - startsAt.getTime();
      if (lasts <= 0) continue;
      if (left <= lasts) return after(startsAt, left);
      left -= lasts;
    }
  }
  return null;
}

/** The next instant at which the coach reads: `now`, if it is within their hours. Null if none comes in 400 days. */
export function nextReading(hours: Hours, now: Date): Date | null {
  for (const date of datesFrom(hours, dayKey(now, hours.zone))) {
    const span = spansOn(hours, date).find(({ endsAt }) => endsAt > now);
    if (span) return later(span.startsAt, now);
  }
  return null;
}

// ---------- promises ----------

export type PromiseTerms = { workingDays: number } | { staffedMinutes: number };

/**
 * By when an answer is promised to something sent at `sentAt`, and when the coach is nudged about it.
 * N working days (at least one) end with the coach's hours on the Nth working day after the day of sending in the
 * coach's zone; N staffed minutes end when they have passed. Null if no such instant comes within 400 days: then
 * there is no date to promise, and the page says so.
 */
export function promiseFor(
  hours: Hours,
  terms: { sentAt: Date } & PromiseTerms,
): { by: Date; nudgeAt: Date } | null {
  const by =
    "workingDays" in terms
      ? endOfWorkingDay(hours, terms.sentAt, terms.workingDays)
      : afterStaffedMinutes(hours, terms.sentAt, terms.staffedMinutes);
  return by && { by, nudgeAt: nudgeFor(hours, { sentAt: terms.sentAt, promisedBy: by }) };
}

function endOfWorkingDay(hours: Hours, sentAt: Date, workingDays: number): Date | null {
  let passed = 0;
  // The day of sending never counts, however early it was sent.
  for (const date of datesFrom(hours, dateAfter(dayKey(sentAt, hours.zone), 1))) {
    const last = spansOn(hours, date).at(-1);
    if (last) passed += 1;
    if (last && passed === workingDays) return last.endsAt;
  }
  return null;
}

/**
 * When 75 % of the staffed time up to a promise has passed, by the hours as they are now. If the coach has since
 * gone away for all of it, that is at once.
 */
export function nudgeFor(hours: Hours, { sentAt, promisedBy }: { sentAt: Date; promisedBy: Date }): Date {
  const minutes = staffedMinutesBetween(hours, sentAt, promisedBy) * nudgeShare;
  return afterStaffedMinutes(hours, sentAt, minutes) ?? promisedBy;
}

// ---------- times for a session ----------

type Search = { hours: Hours; taken: readonly Span[]; minutes: number; step?: number };

/**
 * Every time for a session of so many minutes that lies within the coach's hours, between two instants, and over
 * no taken time. They start every `step` minutes (30) from the beginning of the hours.
 */
export function freeTimes({
  hours,
  taken,
  minutes,
  step = 30,
  from,
  until,
}: Search & { from: Date; until: Date }): Span[] {
  if (!(minutes > 0 && step > 0)) throw new RangeError("A session and its step last longer than nothing");
  if (from >= until) return [];
  // A day more on both sides: hours that touch at midnight are one stretch.
  const first = dateAfter(dayKey(from, hours.zone), -1);
  const last = dateAfter(dayKey(until, hours.zone), 1);
  const free: Span[] = [];
  for (const { startsAt: opens, endsAt: closes } of spansOfDates(hours, first, last)) {
    const latest = after(earlier(closes, until), -minutes * minute);
    for (let startsAt = opens; startsAt <= latest; startsAt = after(startsAt, step * minute)) {
      const time = { startsAt, endsAt: after(startsAt, minutes * minute) };
      if (startsAt >= from && !taken.some((other) => overlap(time, other))) free.push(time);
    }
  }
  return free;
}

/** The free times nearest to the one wanted, within two weeks of it and after `now`, in order of time. */
export function nearestFree({
  wanted,
  now,
  count,
  ...search
}: Search & { wanted: Date; now: Date; count: number }): Span[] {
  const distance = (time: Span) => Math.abs(time.startsAt.getTime() - wanted.getTime());
  const near = freeTimes({
    ...search,
    from: later(after(now, 1), after(wanted, -14 * day)),
    until: after(wanted, 14 * day),
  });
  return near
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

type TimeRefusal = { code: "time-past" | "time-outside-hours" | "time-taken" };

/** Whether a time can be offered. Refuses `time-past`, `time-outside-hours` and `time-taken`. */
export function checkTime({
  hours,
  taken,
  minutes,
  startsAt,
  now,
}: {
  hours: Hours;
  taken: readonly Span[];
  minutes: number;
  startsAt: Date;
  now: Date;
}): Result<Span, TimeRefusal> {
  const time = { startsAt, endsAt: after(startsAt, minutes * minute) };
  if (startsAt <= now) return refuse({ code: "time-past" });
  if (!isWithinHours(hours, time)) return refuse({ code: "time-outside-hours" });
  if (taken.some((other) => overlap(time, other))) return refuse({ code: "time-taken" });
  return ok(time);
}

/** Whether the coach is at work for the whole of it. */
export function isWithinHours(hours: Hours, { startsAt, endsAt }: Span): boolean {
  const [span] = staffedSpans(hours, startsAt, endsAt);
  return span?.startsAt.getTime() === startsAt.getTime() && span.endsAt.getTime() === endsAt.getTime();
}

// ---------- words ----------

/**
 * A time as two people read it. `yours`: "Tuesday 24 March, 18:00". `theirs`: "14:00 for Ana, in Toronto", with the
 * weekday where it is another day there; `isSame`: that it is the same hour. `notes`: a sentence for each clock change
 * between now and then.
 */
export function sayBoth(
  startsAt: Date,
  { reader, other, now }: { reader: { zone: string }; other: { name: string; zone: string }; now: Date },
): { yours: string; theirs: string; isSame: boolean; notes: string[] } {
  const yours = sayMoment(startsAt, reader.zone);
  const there = sayMoment(startsAt, other.zone);
  const sameDay = dayKey(startsAt, reader.zone) === dayKey(startsAt, other.zone);
  const when = `${sameDay ? sayHour(startsAt, other.zone) : there}${sayWhichOfTwo(startsAt, other.zone)}`;
  return {
    yours: `${yours}${sayWhichOfTwo(startsAt, reader.zone)}`,
    theirs:
      yours === there
        ? `The same hour for ${other.name}, in ${sayZone(other.zone)}`
        : `${when} for ${other.name}, in ${sayZone(other.zone)}`,
    isSame: yours === there,
    notes: sayClockChanges(now, startsAt, [reader.zone, other.zone]),
  };
}

function sayWhichOfTwo(instant: Date, zone: string): string {
  const which = whichOfTwo(instant, zone);
  if (which === null) return "";
  return which === "first" ? " (before the clocks go back)" : " (after the clocks go back)";
}

/** "Clocks go forward in London on Sunday 29 March. This already counts it.", once for zones that change together. */
export function sayClockChanges(from: Date, to: Date, zones: readonly string[]): string[] {
  const places = new Map<string, { change: ClockChange; zone: string; names: string[] }>();
  for (const zone of new Set(zones)) {
    const change = clockChangeBetween(from, to, zone);
    if (!change) continue;
    const key = `${change.on} ${change.direction}`;
    const together = places.get(key) ?? { change, zone, names: [] };
    together.names.push(sayZone(zone));
    places.set(key, together);
  }
  return [...places.values()].map(({ change, zone, names }) => {
    const where = names.join(" and ");
    return `Clocks go ${change.direction} in ${where} on ${sayWeekday(change.at, zone)}. This already counts it.`;
  });
}

export type Refusal = TimeRefusal | AwayRefusal;
export type AwayRefusal = { code: "away-over" } | { code: "away-gone" };

/** Words for each refusal of this slice, and of the slices that check a time with it. */
export const refusalWords = {
  "time-past": "That time has passed. Choose a later one.",
  "time-outside-hours":
    "That time is outside your hours. Choose one within them, or change your hours first.",
  "time-taken": "That time meets another session. Choose one of the free times.",
  "away-over": "Those days have passed. Choose a last day that is today or later.",
  "away-gone": "Those days are no longer in your list. Nothing else changed.",
} satisfies Record<Refusal["code"], string>;

// ---------- hours of a date ----------

/** The same hours in order, with rows of one day joined where they overlap or touch. */
export function tidyWeek(week: WeekHours): WeekHours {
  const inOrder = [...week].sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
  const tidy: { weekday: number; opens: string; closes: string }[] = [];
  for (const row of inOrder) {
    const last = tidy.at(-1);
    if (last?.weekday !== row.weekday || row.opens > last.closes) tidy.push({ ...row });
    else if (row.closes > last.closes) last.closes = row.closes;
  }
  return tidy;
}

function spansOn({ zone, week, away }: Hours, date: string): Span[] {
  if (away.some(({ from, until }) => from <= date && date <= until)) return [];
  const weekday = weekdayOf(date);
  const rows = week.filter((row) => row.weekday === weekday && row.opens < row.closes);
  return joined(
    rows.map(({ opens, closes }) => ({
      startsAt: instantReaching(date, opens, zone),
      endsAt: instantReaching(date, closes, zone),
    })),
  );
}

function spansOfDates(hours: Hours, first: string, last: string): Span[] {
  const spans: Span[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) spans.push(...spansOn(hours, date));
  return joined(spans);
}

function* datesFrom({ week }: Hours, first: string): Generator<string> {
  if (week.length === 0) return;
  for (let days = 0; days < searchDays; days += 1) yield dateAfter(first, days);
}
