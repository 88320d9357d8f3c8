// How a mark and a day are said. Pages need it as somebody writes, so nothing of the kinds' shapes is in here.

/** What is needed of a column to say its value. */
type Said = { kind: string; options?: { id: string; label: string }[]; least?: number };

/** The value of a column as a reader sees it; "" where there is none. */
export function sayCell(asked: Said, value: string | number | undefined): string {
  if (value === undefined || value === "") return "";
  if (asked.kind === "choice") return asked.options?.find((option) => option.id === value)?.label ?? "";
  if (asked.kind === "scale") return sayMark(Number(value), asked);
  return asked.kind === "date" ? sayDate(String(value)) : String(value).trim();
}

/** "7"; on a scale that goes below nothing "+2" and "−2". */
export function sayMark(value: number, { least = 0 }: { least?: number }): string {
  if (least >= 0 || value === 0) return String(value);
  return value > 0 ? `+${value}` : `−${-value}`;
}

/**
 * What is said side by side in one line: the dot that parts two stands in for the full stop of the first, and ends a line
 * sooner than it begins one.
 */
export function sayInARow(parts: readonly (string | null)[]): string {
  const said = parts.flatMap((part) => part || []);
  return said
    .map((part, place) => (place < said.length - 1 ? part.replace(/([^.])\.$/, "$1") : part))
    .join("\u00a0· ");
}

/** A day, or the end of a scale: said without a line breaking in it. */
export function onOneLine(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

const saidAs = (shape: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: "UTC" });

/** By how much of a date there is: "2026", "2026-03" or "2026-03-19". */
const shapes: Record<number, Intl.DateTimeFormat> = {
  4: saidAs({ year: "numeric" }),
  7: saidAs({ month: "long", year: "numeric" }),
  10: saidAs({ day: "numeric", month: "long", year: "numeric" }),
};

/** "19 March 2026", "March 2026" or "2026", as much as the date says; anything that is no date stays as it is. */
export function sayDate(date: string): string {
  const shape = shapes[date.length];
  const at = Date.parse(date);
  if (!shape || Number.isNaN(at)) return date;
  return shape.format(at);
}

/** "19 March" in the year that it is, "19 March 2025" of another. */
export function sayDateAsOf(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? sayDate(day).replace(/ \d{4}$/, "") : sayDate(day);
}

const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const tens: Record<number, string> = { 15: "fifteen", 20: "twenty", 30: "thirty" };

/** "fifteen": a number as a sentence has it; figures where nobody would write it out. */
export function sayNumber(count: number): string {
  return small[count] ?? tens[count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function sayNumberFirst(count: number): string {
  const said = sayNumber(count);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
