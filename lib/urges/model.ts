// The hours at which it pulls, in words first. Pure; nothing is counted up, and no hour is good or bad.

import { urgePage } from "#content/tools/pages";
import { strengthAfter, strengthBefore } from "#content/tools/urge-log";
import { sayHour, sayWeekdayName } from "../core/when.ts";
import type { Look } from "../entries/model.ts";
import { fieldCells } from "../exercises/answer.ts";
import { sayNumber } from "../exercises/say.ts";
import { enough } from "../leanings/model.ts";

export type Urge = { at: Date; before: number | null; after: number | null };

/** An urge as its entry holds it. A mark that was left out is null. */
export function urgeFrom({ openedAt, answer }: Pick<Look, "openedAt" | "answer">): Urge {
  const mark = (field: typeof strengthBefore) => {
    const value = fieldCells(field, answer.stored)[""];
    return typeof value === "number" ? value : null;
  };
  return { at: openedAt, before: mark(strengthBefore), after: mark(strengthAfter) };
}

/** A ring in the picture: the hour from 0 to 24, and the weekday from Monday, 0, to Sunday, 6. */
export type Ring = { hour: number; weekday: number };
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Where an urge stands in the picture, by the clock of its writer’s zone. */
export function ringOf({ at }: Pick<Urge, "at">, zone: string): Ring {
  const [hours = 0, minutes = 0] = sayHour(at, zone).split(":").map(Number);
  return { hour: hours + minutes / 60, weekday: weekdays.indexOf(sayWeekdayName(at, zone)) };
}

type Part = keyof typeof urgePage.parts;
const partsOfDay = Object.keys(urgePage.parts) as Part[];

function partOf({ hour }: Ring): Part {
  return partsOfDay[Math.min(Math.floor(hour / 6), 3)] ?? "night";
}

/** When they came and how it was afterwards, as sentences. */
export function sayUrges(urges: readonly Urge[], zone: string): string[] {
  if (urges.length < enough) return [urgePage.few];
  const rings = urges.map((urge) => ringOf(urge, zone));
  return [sayHours(rings), ...sayWeekday(rings), ...sayAfterwards(urges)];
}

function sayHours(rings: readonly Ring[]): string {
  const [first, second] = counted(rings.map(partOf));
  if (!first) return urgePage.spread;
  const said = urgePage.parts[first.of];
  if (first.count * 2 > rings.length) return urgePage.most(said);
  return first.count > (second?.count ?? 0) ? urgePage.more(said) : urgePage.spread;
}

/** A day is named where a third of them fall on it, and three of them do. */
function sayWeekday(rings: readonly Ring[]): string[] {
  const [first, second] = counted(rings.map(({ weekday }) => weekday));
  const name = first && weekdays[first.of];
  const stands = first && first.count >= 3 && first.count * 3 >= rings.length;
  return name && stands && first.count > (second?.count ?? 0) ? [urgePage.day(name)] : [];
}

function sayAfterwards(urges: readonly Urge[]): string[] {
  const shifts = urges.flatMap(({ before, after }) =>
    before !== null && after !== null ? [Math.sign(after - before)] : [],
  );
  if (shifts.length < enough) return [];
  const how = ([-1, 0, 1] as const).flatMap((sign) => {
    const many = shifts.filter((shift) => shift === sign).length;
    return many === 0 ? [] : [urgePage.after[sign](sayNumber(many))];
  });
  return [
    urgePage.afterwards(
      how.length > 2 ? `${how.slice(0, -1).join(", ")}, and ${how.at(-1)}` : how.join(" and "),
    ),
  ];
}

/** How often each is there, the most frequent first. */
function counted<Of>(all: readonly Of[]): { of: Of; count: number }[] {
  const counts = new Map<Of, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).toSorted((a, b) => b.count - a.count);
}
