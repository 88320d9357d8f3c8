// The shape of a help line, and what may be said about how it was checked.
// A line is here only if somebody saw it on the operator's own page, a government's page, or a published list or
// report. A number known from memory is left out, however well known it is.

import { z } from "zod";
import { sayDate } from "#lib/exercises/say";

/** What a person may need, in the order in which the help page asks. */
export const helpKinds = ["emergency", "crisis", "abuse", "own_behaviour", "youth", "grief"] as const;
export type HelpKind = (typeof helpKinds)[number];

/** Where the line was seen, strongest first. */
export const helpSources = ["operator", "government", "published list"] as const;
export type HelpSource = (typeof helpSources)[number];

const day = z.iso.date();
/** A page says its date as a day, a month or a year. */
const pageDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const dialled = z.string().regex(/^[#*]?[\d][\d -]*$|^\(\d+\) [\d -]+$/);
const address = z.url({ protocol: /^https$/ });
const words = z.string().trim().min(1);

const terms = {
  /** Who this way of reaching them is for, where a line has several. */
  serves: words.optional(),
  hours: words.nullable(),
  cost: words.nullable(),
  languages: z.array(words).min(1).nullable(),
};

const contactSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("call"), value: dialled, ...terms }),
  /** `keyword` is the word that the message has to begin with. */
  z.strictObject({ type: z.literal("text"), value: dialled, keyword: words.optional(), ...terms }),
  z.strictObject({
    type: z.literal("chat"),
    value: z.union([address, z.string().regex(/^WhatsApp [\d() -]+$/)]),
    ...terms,
  }),
  z.strictObject({ type: z.literal("url"), value: address, ...terms }),
]);
export type HelpContact = z.infer<typeof contactSchema>;

/** The longest a check is trusted. */
export const reviewWithinDays = 90;

export const lineSchema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    kind: z.enum(helpKinds),
    name: words,
    serves: words,
    /** Set when the line is for some people and not for others; another line or a plain word stands beside it. */
    only: z
      .array(z.enum(["women", "men", "lgbt", "some"]))
      .min(1)
      .optional(),
    /** Which services an emergency number brings, where the page it was seen on names one. */
    reaches: z
      .array(z.enum(["police", "ambulance"]))
      .min(1)
      .optional(),
    /** The operator or a government says that people of any age may use it. */
    anyAge: z.literal(true).optional(),
    contacts: z.array(contactSchema).min(1),
    sourceUrl: z.url(),
    checked: z.enum(helpSources),
    /** The date the page itself bears, which is older than the day somebody read it. */
    pageDated: pageDate.nullable(),
    /** The day somebody read the page, or null where that day is not recorded. */
    verifiedOn: day.nullable(),
    reviewBy: day.nullable(),
    note: words.optional(),
  })
  .refine((line) => (line.verifiedOn === null) === (line.reviewBy === null), {
    message: "A check and its review are dated together",
  })
  .refine(
    (line) => {
      if (line.verifiedOn === null || line.reviewBy === null) return true;
      const apart = daysBetween(line.verifiedOn, line.reviewBy);
      return apart > 0 && apart <= reviewWithinDays;
    },
    { message: `A review comes within ${reviewWithinDays} days of its check` },
  );
export type HelpLine = z.infer<typeof lineSchema>;

/** A country as it is written in a list, and as it is written inside a sentence. */
export type CountryHelp = {
  code: string;
  name: string;
  inSentence: string;
  /** What a member should know that belongs to no single line. */
  notes?: readonly { kind: HelpKind; says: string }[];
  lines: readonly HelpLine[];
};

const dayLength = 86_400_000;

/** Days from one date to another, both "2026-03-02". */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Past its review date on that day. A line without a recorded check counts as past it. */
export function isOverdue(line: HelpLine, today: Date): boolean {
  return line.reviewBy === null || today.getTime() >= Date.parse(line.reviewBy) + dayLength;
}

/** Lines whose review date has passed or comes within that many days; for whoever keeps the lists. */
export function dueWithin(lines: readonly HelpLine[], today: Date, days: number): HelpLine[] {
  return lines.filter(
    (line) => line.reviewBy !== null && Date.parse(line.reviewBy) - today.getTime() <= days * dayLength,
  );
}

const places = {
  operator: "on the operator’s own page",
  government: "on a government page",
  "published list": "on a published list or report",
} satisfies Record<HelpSource, string>;

/** When and where this line was checked. Without a recorded day it gives the date of the page, and calls it that. */
export function sayCheck(line: HelpLine, today: Date): string {
  const unconfirmed = line.checked === "published list" ? ", not yet checked with the operator" : "";
  if (line.verifiedOn !== null) {
    const place = `${places[line.checked]}${unconfirmed}`;
    return isOverdue(line, today)
      ? `This line was last checked on ${sayDate(line.verifiedOn)}, ${place}. Check the directory too.`
      : `Last checked ${sayDate(line.verifiedOn)} ${place}.`;
  }
  const dated = line.pageDated === null ? " without a date" : ` from ${sayDate(line.pageDated)}`;
  return `Seen ${places[line.checked]}${dated}${unconfirmed}.`;
}

/**
 * How a country's lines were checked, in a few sentences: on which days, where they were seen, and how old those pages
 * are. A day that is not recorded is said to be missing. Empty where there are no lines.
 */
export function sayChecks(lines: readonly HelpLine[]): string[] {
  return lines.length === 0 ? [] : [sayDays(lines), sayPlaces(lines), sayPageDates(lines)];
}

/** On which days somebody read the pages, as far as anybody wrote it down. */
function sayDays(lines: readonly HelpLine[]): string {
  const isOne = lines.length === 1;
  const days = lines.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined)
    return `No day of a check is recorded for ${isOne ? "this line" : `these ${lines.length} lines`}.`;
  const when = first === last ? `on ${sayDate(first)}` : `between ${sayDate(first)} and ${sayDate(last)}`;
  if (days.length === lines.length)
    return `${isOne ? "This line was" : `These ${lines.length} lines were`} last checked ${when}.`;
  return `${days.length} of these ${lines.length} lines ${days.length === 1 ? "was" : "were"} last checked ${when}. For the others no day is recorded.`;
}

/** On what kind of page they were seen, strongest first. */
function sayPlaces(lines: readonly HelpLine[]): string {
  const seen = helpSources.flatMap((source) => {
    const count = lines.filter(({ checked }) => checked === source).length;
    const place =
      source === "published list" ? `${places[source]}, not yet with the operator` : places[source];
    return count > 0 ? [{ count, place }] : [];
  });
  const [only] = seen;
  if (seen.length === 1 && only) {
    const all = ["None was", "It was", "Both were"][lines.length] ?? `All ${lines.length} were`;
    return `${all} seen ${only.place}.`;
  }
  return `They were seen like this: ${sayList(seen.map(({ count, place }) => `${count} ${place}`))}.`;
}

/** How old the pages are on which the lines were seen. */
function sayPageDates(lines: readonly HelpLine[]): string {
  const dates = lines.flatMap(({ pageDated }) => pageDated ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const one = lines.length === 1;
  if (first === undefined || last === undefined)
    return one ? "That page bears no date." : "None of those pages bears a date.";
  const span = first === last ? sayDate(first) : `${sayDate(first)} to ${sayDate(last)}`;
  const undated = lines.length - dates.length;
  const others = undated === 0 ? "" : `, and ${undated} of them ${undated === 1 ? "bears" : "bear"} no date`;
  return `${one ? "That page is" : "Those pages are"} from ${span}${others}.`;
}

/** The number without what only helps the eye. */
function bare(value: string): string {
  return value.replaceAll(/[ ()-]/g, "");
}

/** Where pressing this contact leads, or null where there is only a number to copy. */
export function contactHref(contact: HelpContact): string | null {
  switch (contact.type) {
    case "call":
      return `tel:${bare(contact.value).replace("#", "%23")}`;
    case "text":
      return contact.keyword === undefined
        ? `sms:${bare(contact.value)}`
        : `sms:${bare(contact.value)}?body=${encodeURIComponent(contact.keyword)}`;
    case "chat":
    case "url":
      return contact.value.startsWith("https://") ? contact.value : null;
  }
}

/** "thehotline.org" for its address, with the path where it matters. */
function place(url: string): string {
  return url
    .replace("https://", "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
}

/** "Call 116 123", "Text SHOUT to 85258", "Chat at 1717.is": the words on the button. */
export function contactAct(contact: HelpContact): string {
  switch (contact.type) {
    case "call":
      return `Call ${contact.value}`;
    case "text":
      return contact.keyword === undefined
        ? `Text ${contact.value}`
        : `Text ${contact.keyword} to ${contact.value}`;
    case "chat":
      return contact.value.startsWith("https://") ? `Chat at ${place(contact.value)}` : contact.value;
    case "url":
      return `Open ${place(contact.value)}`;
  }
}

/** "Any time, free, in English and Spanish": what is known of hours, cost and languages, or that hours aren't. */
export function contactTerms(contact: HelpContact, kind: HelpKind): string {
  const { hours, cost, languages, serves } = contact;
  const known = [
    serves ?? "",
    // An emergency number is answered at all hours, and a web page has none.
    hours ?? (kind === "emergency" || contact.type === "url" ? "" : "hours not known"),
    cost ?? "",
    languages === null ? "" : `in ${sayList(languages)}`,
  ].filter(Boolean);
  const sentence = known.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "German, French or Italian" stays one item; "English", "Spanish" become "English and Spanish". */
function sayList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
