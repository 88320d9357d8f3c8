import { z } from "zod";
import { tidyWeek, type WeekHours, weekdays } from "./model.ts";

/** How many stretches of hours the form shows for a day, and how many it reads at most. */
const stretchesADay = 2;
const stretchesAtMost = 12;

/** The names of a stretch's two fields: "opens-1-1" is when the first stretch of Monday begins. */
export function stretchFields(weekday: number, stretch: number): { opens: string; closes: string } {
  return { opens: `opens-${weekday}-${stretch}`, closes: `closes-${weekday}-${stretch}` };
}

/** A week as the form's fields show it, one entry a day. */
export function fieldsOfWeek(week: WeekHours) {
  return weekdays.map((name, index) => {
    const weekday = index + 1;
    const rows = week.filter((row) => row.weekday === weekday);
    // A day with more stretches than the form holds (made by a command) shows them all, so that saving keeps them.
    const stretches = Array.from({ length: Math.max(stretchesADay, rows.length) }, (_, row) => {
      const fields = stretchFields(weekday, row + 1);
      return {
        opens: { name: fields.opens, value: rows[row]?.opens ?? "" },
        closes: { name: fields.closes, value: rows[row]?.closes ?? "" },
      };
    });
    return { weekday: name, stretches };
  });
}

const onTheClock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** "9", "930", "9.30" and "09:30" are all what somebody may write for a time; anything else comes back as it was. */
function readTime(written: string): string {
  const [, hours, minutes] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(written) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : written;
}

/** A week as the form sends it: two times for each stretch, both empty where there are no hours. */
export const weekForm = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const read = (field: string) => {
      const value = form[field];
      return typeof value === "string" ? readTime(value.trim()) : "";
    };
    const rows: { weekday: number; opens: string; closes: string }[] = [];
    for (const [index, day] of weekdays.entries()) {
      const weekday = index + 1;
      for (let stretch = 1; stretch <= stretchesAtMost; stretch += 1) {
        const fields = stretchFields(weekday, stretch);
        const opens = read(fields.opens);
        // Hours that end at 00:00 end with the day.
        const closes = read(fields.closes) === "00:00" ? "24:00" : read(fields.closes);
        if (!opens && !closes) continue;
        if (!onTheClock.test(opens))
          refuse(fields.opens, `Add when ${day}’s hours begin, as in 09:00, or clear both.`);
        else if (closes !== "24:00" && !onTheClock.test(closes))
          refuse(fields.closes, `Add when ${day}’s hours end, as in 17:00, or clear both.`);
        else if (closes <= opens)
          refuse(
            fields.closes,
            `These begin at ${opens} and end at ${closes}. Put hours past midnight under the next day, from 00:00.`,
          );
        else rows.push({ weekday, opens, closes });
      }
    }
    return { week: tidyWeek(rows) };
  });

/** Days away as the form sends them. `id` is made by the page, so that pressing twice adds them once. */
export const awayForm = z
  .object({
    id: z.uuid(),
    from: z.iso.date("Add the first day away."),
    until: z.iso.date("Add the last day away."),
  })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    error: "The last day is before the first. For a single day, put it in both.",
  });

export const awayById = z.object({ id: z.uuid() });

export type WeekForm = z.output<typeof weekForm>;
export type AwayForm = z.output<typeof awayForm>;
