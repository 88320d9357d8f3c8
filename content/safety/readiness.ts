// The readiness review (care.md M10, voice.md "Readiness"): ten lines read from what the member answered elsewhere, each
// steady, mixed, not yet or unknown, with the way back to it. It is advice: it closes nothing, and nothing is added up.
import { type Exercise, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import { vagueWordsIn } from "#lib/exercises/checks";
import type { DatedAnswer, SummaryInput, SummaryPart } from "#lib/exercises/guide";
import type { Field, FieldOf } from "#lib/exercises/kinds/index";
import { compass, person, relief } from "../modules/01-person-or-quiet/exercises.ts";
import { board, boardLines } from "../modules/05-what-would-be-true/exercises.ts";
import { practice } from "../modules/06-change-that-holds/exercises.ts";
import { decided, holdBox, ifNo, letter, noLines } from "../modules/07-not-tonight/exercises.ts";
import { where } from "../modules/08-time-used/exercises.ts";
import { both, film, scenes, until, wish } from "../modules/09-two-lists/exercises.ts";
import { lightRows, lights } from "../modules/10-second-chance/exercises.ts";
import { checkIn, coping, hurt, sleep } from "../tools/check-in.ts";

export type Stand = "steady" | "mixed" | "not-yet" | "unknown";

/** One line of the sheet: how it stands, in words, and where it was answered. */
export type ReadinessLine = { id: string; title: string; stand: Stand; says: string; href: string };

// ---------- the two questions of its own ----------

export const someone: FieldOf<"choice"> = {
  key: "someone",
  kind: "choice",
  prompt: "Does somebody else know the plan?",
  hint: "Somebody who isn’t the person it is about.",
  options: [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
  ],
  across: true,
};

export const who: FieldOf<"text"> = {
  key: "who",
  kind: "text",
  prompt: "Who knows it",
  hint: "A name is enough. It can stay empty.",
  example: "Theo",
  limit: 40,
  rows: 1,
};

export const known: FieldOf<"text"> = {
  key: "known",
  kind: "text",
  prompt: "What do you know that this page doesn’t?",
  hint: "It may stay empty.",
  example: "We have talked every Sunday since May, with my sister in the room.",
  limit: 400,
  rows: 5,
};

export const review: Exercise = {
  id: "m10.review",
  version: 1,
  title: "Before the sheet",
  intro: ["Three lines that the readiness sheet reads beside your earlier answers. Leave out any of them."],
  minutes: 2,
  fields: [someone, who, known],
};

/** Every exercise that the sheet reads. */
export const readinessReads: Exercise[] = [
  compass,
  checkIn,
  where,
  holdBox,
  film,
  practice,
  both,
  board,
  lights,
  ifNo,
  review,
];

// ---------- words ----------

export const readinessWords = {
  title: "Readiness",
  lede: "Ten lines, read from what you answered. Each stands by itself, and nothing is added up.",
  stands: { steady: "Steady", mixed: "Mixed", "not-yet": "Not yet", unknown: "Unknown" } satisfies Record<
    Stand,
    string
  >,
  mixed: "Your last two answers differ.",
  unknown: "You haven’t answered this. It can stay open.",
  outcomes: {
    nothing: {
      title: "Nothing here says wait.",
      says: (coach: string) =>
        `You can open the note page. ${coach} can read this sheet first, if you share it.`,
    },
    firm: {
      title: "A few things to firm up.",
      says: (lines: string) => `${lines} say not yet. You can go on today, or look again later.`,
      one: (line: string) => `${line} says not yet. You can go on today, or look again later.`,
    },
    open: {
      title: "Most of this is open.",
      says: "Little is answered so far. You can go on today, or look again later.",
    },
    lean: {
      title: "Your own answers lean towards waiting or letting go.",
      says: "You can still go on. One question first, and it may stay empty: what do you know that this page doesn’t?",
    },
    paused: { title: "Paused for safety." },
  },
  openNote: "Open the note page",
  openForward: "Open Carrying it forward",
  look: "Look at the sheet today",
  counts: (day: string, until: string, coach: string) =>
    `Looked at on ${day}. It counts until ${until}. ${coach} sees it only if you share it.`,
  over: (day: string) => `Looked at last on ${day}. That was more than 30 days ago, so look again today.`,
  never: "Not looked at so far. The look counts for 30 days.",
  asked: "Three questions about safety are asked again before a look. Each may stay open.",
};

// ---------- the ten lines ----------

/** The ten lines as the answers stand, in the order of the sheet. Pure: the same answers make the same sheet. */
export function readiness(input: SummaryInput): ReadinessLine[] {
  return [
    line("person", "The person, or the quiet", "/path/10/compass", personLine(input)),
    line("hurt", "The hurt", "/tools/2", hurtLine(input)),
    line("body", "Sleep and food", "/path/8/where", bodyLine(input)),
    line("hold", "Holding a message", "/path/7/hold", holdLine(input)),
    line("wrong", "What went wrong", "/path/9/film", wrongLine(input)),
    line("change", "Change, practised", "/path/6/practice", changeLine(input)),
    line("said", "What they have said", "/path/9/both", saidLine(input)),
    line("lights", "Warning lights", "/path/10/lights", lightsLine(input)),
    line("no", "If it’s a no", "/path/7/no", noLine(input)),
    line("knows", "Someone who knows", "/path/10/review", knowsLine(input)),
  ];
}

type Said = { stand: Stand; says: string };

const unknown: Said = { stand: "unknown", says: readinessWords.unknown };
const steady = (says: string): Said => ({ stand: "steady", says });
const notYet = (says: string): Said => ({ stand: "not-yet", says });

function line(id: string, title: string, href: string, said: Said): ReadinessLine {
  return { id, title, href, ...said };
}

/** The last two answers, each a yes or a no: alike, they stand; different, they are mixed; one alone is unknown. */
function twice(answers: boolean[], words: { yes: string; no: string }): Said {
  const [before, last] = answers.slice(-2);
  if (before === undefined || last === undefined) return unknown;
  if (before !== last) return { stand: "mixed", says: readinessWords.mixed };
  return last ? steady(words.yes) : notYet(words.no);
}

function numberIn(field: Field, stored: StoredAnswer): number | null {
  const value = fieldCells(field, stored)[""];
  return typeof value === "number" ? value : null;
}

function textIn(field: Field, stored: StoredAnswer): string {
  return wordsIn(fieldCells(field, stored)[""]);
}

function personLine(input: SummaryInput): Said {
  const looks = input.looks(compass).flatMap(({ stored }) => {
    const them = numberIn(person, stored);
    const quiet = numberIn(relief, stored);
    return them === null || quiet === null ? [] : [them >= quiet];
  });
  return twice(looks, {
    yes: "Twice running, the pull was as much about them as about the hurt, or more.",
    no: "Twice running, the pull was more about the hurt.",
  });
}

/** Up to here the hurt counts as lighter. Ours, and unproven. */
const hurtAtMost = 6;

function hurtLine(input: SummaryInput): Said {
  const marks = input.looks(checkIn).flatMap(({ stored }) => numberIn(hurt, stored) ?? []);
  return twice(
    marks.map((mark) => mark <= hurtAtMost),
    { yes: "6 or lower in two check-ins.", no: "Above 6 in two check-ins." },
  );
}

/** From here sleep and getting by count as near the usual. Ours, and unproven. */
const nearUsual = 5;

/** As they said it themselves, and otherwise by their check-ins. */
function bodyLine(input: SummaryInput): Said {
  const words = { yes: "Near your usual, twice running.", no: "Below your usual, twice running." };
  const told = input.looks(where).flatMap(({ stored }) => {
    const value = stored["days.body.now"]?.value;
    return typeof value === "string" && value !== "" ? [value === "most"] : [];
  });
  if (told.length >= 2) return twice(told, words);
  const marks = input.looks(checkIn).flatMap(({ stored }) => {
    const slept = numberIn(sleep, stored);
    const coped = numberIn(coping, stored);
    return slept === null || coped === null ? [] : [Math.min(slept, coped) >= nearUsual];
  });
  return twice(marks, words);
}

const hour = 60 * 60 * 1000;
const held48 = 48 * hour;

function holdLine({ looks, now }: SummaryInput): Said {
  const written = looks(holdBox).filter(({ stored }) => wordsIn(fieldCells(letter, stored).words) !== "");
  if (written.length === 0) return unknown;
  return written.some((entry) => wasHeld(entry, now))
    ? steady("You held one for 48 hours.")
    : notYet("No message has been held for 48 hours.");
}

/** Its time was 48 hours or longer and has passed, or it was decided on so much later. */
function wasHeld({ at, stored }: DatedAnswer, now: Date): boolean {
  const hours = Number(wordsIn(fieldCells(letter, stored).hours)) || 24;
  const chosen = stored[decided.key];
  const decidedAt = chosen && textIn(decided, stored) !== "" ? chosen.at : null;
  const ended = decidedAt ?? (hours * hour >= held48 ? now.getTime() : at.getTime());
  return ended - at.getTime() >= held48;
}

/** By the scenes of "Two lists": what happens instead, and which vague words are left in them. */
function wrongLine(input: SummaryInput): Said {
  const rows = writtenRows(scenes, input.answer(film)).map(({ cells }) =>
    Object.values(cells).map(wordsIn).join(" "),
  );
  if (rows.length === 0) return unknown;
  const vague = [...new Set(rows.flatMap(vagueWordsIn))];
  if (vague.length === 0) return steady("You said it in a sentence with a scene in it.");
  return notYet(`Your sentence still has ${quoted(vague.slice(0, 3))} in it.`);
}

/** Four entries over three weeks. Ours, and unproven. */
const practised = { entries: 4, days: 21 };

function changeLine(input: SummaryInput): Said {
  const days = input
    .looks(practice)
    .map(({ at, stored }) => {
      const day = stored.day?.value;
      return typeof day === "string" && day !== "" ? Date.parse(day) : at.getTime();
    })
    .sort((one, other) => one - other);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return unknown;
  if (days.length === 1) return notYet("One entry so far.");
  const span = Math.round((last - first) / (24 * hour));
  const weeks = Math.max(1, Math.round(span / 7));
  const says = `${sentence(count(days.length, "entry", "entries"))} over ${count(weeks, "week", "weeks")}.`;
  return days.length >= practised.entries && span >= practised.days ? steady(says) : notYet(says);
}

/** What they said, as it was said; a maybe whose day has come counts as the member chose. */
function saidLine({ answer, now }: SummaryInput): Said {
  const stored = answer(both);
  const said = textIn(wish, stored);
  const day = textIn(until, stored);
  const isOver = day !== "" && day <= now.toISOString().slice(0, 10);
  if (said === "yes") return steady("They told you they would try.");
  if (said === "no") return notYet("They told you no, or not now.");
  if (said === "maybe")
    return isOver
      ? notYet("They told you maybe, and the day on which you count that as a no has come.")
      : { stand: "mixed", says: "They told you maybe." };
  if (said === "unsaid") return { stand: "unknown", says: "They haven’t said." };
  const willing = fieldCells(boardLines, answer(board))["willing.tag"];
  if (willing === "said" || willing === "shown") return steady("They told you they would try.");
  return willing === "no"
    ? notYet("They told you no, or not now.")
    : { stand: "unknown", says: "They haven’t said." };
}

function lightsLine({ answer }: SummaryInput): Said {
  const stored = answer(lights);
  const marks = lightRows.rows.map(({ id, label }) => ({
    label,
    light: stored[`lights.${id}.light`]?.value,
  }));
  const lit = marks
    .filter(({ light }) => light === "clearly")
    .map(({ label }) => label.replaceAll("“", "‘").replaceAll("”", "’"));
  if (lit.length > 0)
    return notYet(
      `You marked ${numbers[lit.length]} “clearly”: ${lit.map((label) => `“${label}”`).join("; ")}.`,
    );
  if (marks.every(({ light }) => light === undefined || light === "")) return unknown;
  const isWhole = marks.every(({ light }) => light === "absent" || light === "somewhat");
  return isWhole
    ? steady("None marked “clearly”.")
    : { stand: "mixed", says: "None marked “clearly”. Some lines are open." };
}

function noLine({ answer }: SummaryInput): Said {
  const stored = answer(ifNo);
  const doing = textIn(noLines.instead, stored);
  const calling = textIn(noLines.call, stored);
  if (doing !== "" && calling !== "")
    return steady("You wrote what you’d do that evening, and who you’d ring.");
  const isBegun = ifNo.fields.some((field) => textIn(field, stored) !== "");
  return isBegun ? notYet("That evening has no plan so far.") : unknown;
}

function knowsLine({ answer }: SummaryInput): Said {
  const stored = answer(review);
  const name = textIn(who, stored);
  const said = textIn(someone, stored);
  if (said === "no") return notYet("Nobody else knows the plan.");
  if (name !== "") return steady(`${name} knows the plan.`);
  return said === "yes" ? steady("Somebody else knows the plan.") : unknown;
}

// ---------- what it comes to ----------

export type Outcome = "nothing" | "firm" | "open" | "lean";

/** Lines that are about the case itself, and not about getting ready: one that says no leans the sheet. */
const leaning = ["person", "said", "lights"];

/** What the sheet says, never a total. A stop comes before it, and is not asked about here. */
export function outcomeOf(lines: readonly ReadinessLine[]): Outcome {
  const not = lines.filter(({ stand }) => stand === "not-yet");
  if (not.some(({ id }) => leaning.includes(id))) return "lean";
  if (not.length > 0) return "firm";
  return lines.filter(({ stand }) => stand === "unknown").length > lines.length / 2 ? "open" : "nothing";
}

/** The lines that say not yet, as they stand in a sentence: "The hurt and Sleep and food". */
export function sayNotYet(lines: readonly ReadinessLine[]): string {
  const titles = lines.filter(({ stand }) => stand === "not-yet").map(({ title }) => `“${title}”`);
  const said = titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
  return titles.length === 1
    ? readinessWords.outcomes.firm.one(said)
    : readinessWords.outcomes.firm.says(said);
}

/** The sheet as a part of M10's page, to share or leave. What was said about safety is never in it. */
export function readinessPart(input: SummaryInput): SummaryPart {
  const lines = readiness(input);
  const extra = textIn(known, input.answer(review));
  const isEmpty = lines.every(({ stand }) => stand === "unknown") && extra === "";
  return {
    id: "readiness",
    title: "Readiness",
    blocks: isEmpty
      ? []
      : [
          ...lines.map(({ title, stand, says }) => ({
            type: "lines" as const,
            heading: title,
            lines: [{ label: readinessWords.stands[stand], text: says, own: false }],
          })),
          ...(extra === ""
            ? []
            : [
                { type: "prompt" as const, text: known.prompt },
                { type: "words" as const, text: extra },
              ]),
        ],
  };
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function count(many: number, one: string, several: string): string {
  return `${numbers[many] ?? many} ${many === 1 ? one : several}`.trim();
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function quoted(words: string[]): string {
  const said = words.map((word) => `“${word}”`);
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}
