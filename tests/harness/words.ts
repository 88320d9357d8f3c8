// Words as they read. Where a line may not break is told by the tests of dates, and not by every test of a sentence.

/** The same, with no-break spaces as plain ones. */
export function plainSpaces<Value>(value: Value): Value {
  if (typeof value === "string") return value.replaceAll("\u00a0", " ") as Value;
  if (Array.isArray(value)) return value.map(plainSpaces) as Value;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainSpaces(inner)])) as Value;
}
