// Which way marks lean, in words (care.md §5): only after four of them, on the median of three, and no cause is drawn.
// Pure: the same marks make the same sentence.
import { type LeaningWords, leaningPage } from "#content/tools/leanings";
import { after, day } from "../core/clock.ts";
import { dayKey, sayDay, sayDayAsOf, sayYear } from "../core/when.ts";
import { sayNumber } from "../exercises/say.ts";

/** One mark with its day. Null: that day has no answer to this question. */
export type Mark = { at: Date; value: number | null; note: string | null };
type Given = Mark & { value: number };

/** Where and when the words are read. Without numbers the sentences do without them too. */
type Day = { zone: string; now: Date };
export type Reading = Day & { numbers: boolean };

/** So many marks are needed before anything is said of which way they lean. Ours (care.md §5). */
export const enough = 4;
/** A week with some days to spare: a longer time without a mark is a gap. */
const longestStep = 10 * day;
/** Of older marks than these nothing is said: they stand in the chart. */
const longestStretch = 56 * day;
/** A shift of two on the median of three is worth a word. */
const worthAWord = 2;
/** A move that counts as up or down by itself. */
const swing = 3;

type Shape =
  | { shape: "rising" | "falling"; from: number; to: number }
  | { shape: "swinging" | "between" | "flat"; low: number; high: number };

/** The shape of at least four marks, oldest first. */
export function shapeOf(values: readonly number[]): Shape {
  const middle = medians(values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (movesIn(values) > 2) return { shape: "swinging", low, high };
  const from = middle[0] ?? 0;
  const to = middle.at(-1) ?? 0;
  if (Math.abs(to - from) >= worthAWord) return { shape: to > from ? "rising" : "falling", from, to };
  const [lowest, highest] = [Math.min(...middle), Math.max(...middle)];
  return { shape: highest - lowest > 1 ? "between" : "flat", low: lowest, high: highest };
}

/** The median of each three neighbours. */
function medians(values: readonly number[]): number[] {
  return values.slice(2).map((value, index) => middleOf([values[index] ?? 0, values[index + 1] ?? 0, value]));
}

/** The middle one of some marks; of an even number the lower of two. */
function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** How often the marks went up or down by three or more, one after the other. */
function movesIn(values: readonly number[]): number {
  let [low, high] = [values[0] ?? 0, values[0] ?? 0];
  let going: "up" | "down" | null = null;
  let moves = 0;
  for (const value of values) {
    if (going !== "down" && value - low >= swing && going !== "up") {
      going = "up";
      moves += 1;
      high = value;
    } else if (going !== "down" && high - value >= swing) {
      going = "down";
      moves += 1;
      low = value;
    } else if (going === "down" && value - low >= swing) {
      going = "up";
      moves += 1;
      high = value;
    }
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return moves;
}

/** The last mark of each day, oldest first. */
export function oneADay<One extends { at: Date }>(marks: readonly One[], zone: string): One[] {
  const byDay = new Map<string, One>();
  for (const mark of marks.toSorted((one, other) => one.at.getTime() - other.at.getTime()))
    byDay.set(dayKey(mark.at, zone), mark);
  return [...byDay.values()];
}

/** The times without a mark: the day after the one before, and the day before the one after. */
export function gapsIn(days: readonly { at: Date }[]): { from: Date; until: Date }[] {
  return days.flatMap((mark, index) => {
    const before = days[index - 1];
    return before && mark.at.getTime() - before.at.getTime() > longestStep
      ? [{ from: after(before.at, day), until: after(mark.at, -day) }]
      : [];
  });
}

/** The marks since the last gap, as far back as words go. */
function lastStretch(marks: readonly Given[]): Given[] {
  const last = marks.at(-1);
  if (!last) return [];
  const start = gapsIn(marks).at(-1)?.until.getTime() ?? 0;
  return marks.filter(({ at }) => at.getTime() > start && last.at.getTime() - at.getTime() <= longestStretch);
}

/** What is said of one question's marks; null where there are too few since the last gap. */
export function sayLeaning(words: LeaningWords, marks: readonly Mark[], reading: Reading): string | null {
  const given = oneADay(marks, reading.zone).filter((mark): mark is Given => mark.value !== null);
  const stretch = lastStretch(given);
  if (stretch.length < enough) return null;
  const shape = shapeOf(stretch.map(({ value }) => value));
  const { numbers } = reading;
  const span = spanOf(stretch, reading);
  switch (shape.shape) {
    case "rising":
    case "falling": {
      const says = shape.shape === "rising" ? words.up : words.down;
      const figures = numbers ? `: ${shape.from}, then ${shape.to}` : "";
      return joined(`${says} ${span.these}${figures}.`, noted(words, { stretch, shape, reading }));
    }
    case "swinging": {
      const figures = numbers ? `, between ${shape.low} and ${shape.high}` : "";
      return joined(`${words.name} has gone up and down ${span.for}${figures}.`, words.swinging);
    }
    case "between": {
      const { low, high } = keptIn(words, stretch);
      const says = numbers ? `been between ${low} and ${high}` : "moved a little";
      return joined(`${words.name} has ${says} ${span.for}.`, noted(words, { stretch, shape, reading }));
    }
    case "flat": {
      const { low, high } = keptIn(words, stretch);
      const both = high - low > 1 ? `between ${low} and ${high}` : `at ${low} or ${high}`;
      const range = low === high ? `at ${low}` : both;
      const says = numbers ? range : "much the same";
      return joined(
        `${words.name} has stayed ${says} ${span.for}.`,
        noted(words, { stretch, shape, reading }) ?? words.flat,
      );
    }
  }
}

/** The marks' lowest and highest, as they were given, but for the one that is named beside them. */
function keptIn(words: LeaningWords, stretch: readonly Given[]): { low: number; high: number } {
  const peak = words.peak ? peakOf(stretch) : undefined;
  const values = stretch.filter((mark) => mark !== peak).map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

function joined(...sentences: (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

/** "these four weeks", "for four weeks"; with the day of the last mark where that is some time ago. */
function spanOf(stretch: readonly Given[], { zone, now }: Reading): { these: string; for: string } {
  const [first, last] = [stretch[0]?.at ?? now, stretch.at(-1)?.at ?? now];
  const days = Math.round((last.getTime() - first.getTime()) / day) + 1;
  const weeks = Math.round((days - 1) / 7) + 1;
  const long = days < 12 ? `${sayNumber(days)} days` : `${sayNumber(weeks)} weeks`;
  if (now.getTime() - last.getTime() <= 2 * 7 * day) return { these: `these ${long}`, for: `for ${long}` };
  const until = sayDayAsOf(last, now, zone);
  return { these: `over ${long} until ${until}`, for: `for ${long} until ${until}` };
}

/** The member's own note beside the mark that stands out; or, where it rose, the newest one. Hurt and pull alone. */
function noted(
  words: LeaningWords,
  { stretch, shape, reading: { now, zone } }: { stretch: readonly Given[]; shape: Shape; reading: Reading },
): string | null {
  if (!words.peak) return null;
  const peak = peakOf(stretch);
  const quoted = peak?.note ? `, when you noted “${oneLine(peak.note)}”` : "";
  if (peak && shape.shape !== "rising")
    return `${words.peak} around ${sayDayAsOf(peak.at, now, zone)}${quoted}.`;
  const newest = stretch.findLast(({ note }) => note !== null);
  return shape.shape === "rising" && newest?.note
    ? `On ${sayDayAsOf(newest.at, now, zone)} you noted “${oneLine(newest.note)}”.`
    : null;
}

/** The highest mark that stands two or more above both its neighbours. */
function peakOf(stretch: readonly Given[]): Given | undefined {
  return stretch
    .filter(({ value }, index) => {
      const [left, right] = [stretch[index - 1], stretch[index + 1]];
      return left && right && value - left.value >= worthAWord && value - right.value >= worthAWord;
    })
    .toSorted((one, other) => other.value - one.value)
    .at(0);
}

function oneLine(note: string): string {
  return note.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}

/** What is said of the check-ins as a whole: how few there are, and the last time there were none. */
export function sayTimes(marks: readonly { at: Date }[], reading: Reading): string[] {
  const days = oneADay(marks, reading.zone);
  if (days.length === 0) return [leaningPage.none];
  const gap = gapsIn(days).at(-1);
  if (!gap) return days.length < enough ? [leaningPage.few(sayNumber(days.length))] : [];
  const since = days.filter(({ at }) => at > gap.until).length;
  const none = leaningPage.gap(sayDays(gap, reading));
  return since < enough ? [none, leaningPage.fewSince(sayNumber(since))] : [none];
}

/** "from 2 to 23 March", "from 28 February to 23 March", with the year where that is another one than now. */
export function sayDays({ from, until }: { from: Date; until: Date }, { now, zone }: Day): string {
  const last = sayDayAsOf(until, now, zone);
  if (dayKey(from, zone).slice(0, 7) === dayKey(until, zone).slice(0, 7))
    return `from ${Number(dayKey(from, zone).slice(8))} to ${last}`;
  const isOneYear = sayYear(from, zone) === sayYear(until, zone);
  return `from ${isOneYear ? sayDay(from, zone) : sayDayAsOf(from, now, zone)} to ${last}`;
}

type Point = { label: string; value: number | null; note: string | null };
/** So many points a line can carry; from there on one stands for a week. */
const mostPoints = 60;

/** Points for a chart, oldest first: a gap is a point without a mark. `weekly` where one stands for a week. */
export function pointsOf(marks: readonly Mark[], { zone, now }: Day): { points: Point[]; weekly: boolean } {
  const days = oneADay(marks, zone);
  const weekly = days.length > mostPoints;
  const shown = weekly ? weeksOf(days) : days;
  const points = shown.flatMap((mark, index): Point[] => {
    const before = shown[index - 1];
    const [gap] = before ? gapsIn([before, mark]) : [];
    const label = sayDayAsOf(mark.at, now, zone);
    const point = { label, value: mark.value, note: mark.note };
    return gap ? [{ label: sayDays(gap, { now, zone }), value: null, note: null }, point] : [point];
  });
  return { points, weekly };
}

/** One point a week: the middle of its marks, on the day of its last, with the notes of all. */
function weeksOf(days: readonly Mark[]): Mark[] {
  const weeks = new Map<number, Mark[]>();
  for (const mark of days) {
    const week = Math.floor((mark.at.getTime() / day + 3) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), mark]);
  }
  return [...weeks.values()].flatMap((week) => {
    const last = week.at(-1);
    const values = week.flatMap(({ value }) => value ?? []);
    const notes = week.flatMap(({ note }) => note ?? []);
    return last
      ? [
          {
            at: last.at,
            value: values.length > 0 ? middleOf(values) : null,
            note: notes.length > 0 ? notes.join(" · ") : null,
          },
        ]
      : [];
  });
}
