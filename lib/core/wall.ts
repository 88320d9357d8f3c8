// The clock on the wall of a place, and the calendar beside it: the one file that does time-zone arithmetic.
// A date is "2026-03-19" and a time "09:00" (a day may end at "24:00"); an instant is a Date.

import { Temporal } from "temporal-polyfill";
import { sayWeekday } from "./when.ts";

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** "Thursday 19 March" */
export function sayWeekdayOf(date: string): string {
  return sayWeekday(instantReaching(date, "12:00", "UTC"), "UTC");
}

/** The date so many days later (earlier, if negative). */
export function dateAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The first instant at which the clock in that zone has reached that date and time. For a time that the clocks
 * jump over it is the jump itself, so that of two times the earlier one never comes out later.
 */
export function instantReaching(date: string, time: string, zone: string): Date {
  const { early, exists } = readings(date, time, zone);
  const reached = exists ? early : (early.getTimeZoneTransition("next") ?? early);
  return new Date(reached.epochMilliseconds);
}

function readings(date: string, time: string, zone: string) {
  const midnight = Temporal.PlainDate.from(date).toPlainDateTime();
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wall = midnight.add({ hours, minutes });
  const early = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const late = wall.toZonedDateTime(zone, { disambiguation: "later" });
  return { early, late, exists: early.toPlainDateTime().equals(wall) };
}

/** Where the clock shows the same time twice that day: whether this is the first or the second; otherwise null. */
export function whichOfTwo(instant: Date, zone: string): "first" | "second" | null {
  const here = inZone(instant, zone);
  const wall = here.toPlainDateTime();
  const early = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const late = wall.toZonedDateTime(zone, { disambiguation: "later" });
  if (early.epochMilliseconds === late.epochMilliseconds) return null;
  return here.epochMilliseconds === early.epochMilliseconds ? "first" : "second";
}

/** A change of the clocks: when, the date there, which way, and by how many minutes. */
export type ClockChange = { at: Date; on: string; direction: "forward" | "back"; minutes: number };

/**
 * The clock change that makes `to` fall at another hour than one would count from `from`: the last one after
 * `from` and up to `to`. Null if there is none, or if several cancel each other out.
 */
export function clockChangeBetween(from: Date, to: Date, zone: string): ClockChange | null {
  const start = inZone(from, zone);
  const end = inZone(to, zone);
  if (from >= to || start.offsetNanoseconds === end.offsetNanoseconds) return null;
  // "previous" is strictly before, and a time on the very change already counts it.
  const change = end.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  if (!change) return null;
  const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const minutes = (change.offsetNanoseconds - before) / 60_000_000_000;
  return {
    at: new Date(change.epochMilliseconds),
    on: change.toPlainDate().toString(),
    direction: minutes > 0 ? "forward" : "back",
    minutes: Math.abs(minutes),
  };
}

function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
