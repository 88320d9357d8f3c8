// What closes the note builder and the talk guide of M11, and nothing else (care.md §3.4). One pure table: what the
// member said, with its days, goes in; the reasons and the days on which they are looked at again come out.
import type { HelpKind } from "#content/help/lines";
import { again, did, type StopId, type StopWords, stopWords } from "#content/safety/stops";
import { dateAfter, sayWeekdayOf } from "../core/wall.ts";
import { dayKey } from "../core/when.ts";
import { sayDateAsOf } from "../exercises/say.ts";
import { askedNotTo, inOrder, type QuestionId, type SafetyAnswer } from "../safety/model.ts";

/** All that the table looks at. Whoever knows of talks and of M11's number tells it. */
export type StopFacts = {
  answers: readonly SafetyAnswer[];
  /** When each talk with a coach began that took place. */
  talks: readonly Date[];
  /** Messages without an answer, as last said elsewhere than in the questions, and on which day. */
  unanswered?: { count: number; on: string } | null;
  /** The day on which the member wrote, after contact, that the other person said no. */
  saidNo?: string | null;
  /** Until when something that was deleted still closes ("2026-04-18"). */
  keptUntil?: readonly string[];
  now: Date;
  zone: string;
};

export type Stop = {
  id: StopId;
  /** The question that can be answered again; null where there is none. */
  question: QuestionId | null;
  /** {coach} and {number} are filled in where it is shown: the coach's name, the emergency number. */
  reason: string;
  also: readonly string[];
  lines: readonly HelpKind[];
  /** Said with the lines, where the member's country has some. */
  withLines: string | null;
  /** When it is looked at again, in words. */
  again: string;
  /** The first day on which it can open ("2026-04-18"); null where no day decides it. */
  opensOn: string | null;
  /** The safety sheet belongs beside it. */
  sheet: boolean;
};

const harmDays = 30;
const dangerDays = 14;
const manyMessages = 3;

/** Every condition that holds now, in the order of the table. None: the note page is open. */
export function stopsFrom(facts: StopFacts): Stop[] {
  const table = [noContact, saidNo, order, afraid, harm, pursuit, danger, mayHurt, leftOpen, deleted];
  const today = dayKey(facts.now, facts.zone);
  return table.flatMap((row) => row({ ...facts, today, of: (question) => inOrder(facts.answers, question) }));
}

/**
 * The days until which the note page stays closed when these answers are deleted: as far as each would have closed it. One
 * whose day has come, and which waits for more, keeps it closed as long again.
 */
export function daysKeptOf(facts: StopFacts): string[] {
  const today = dayKey(facts.now, facts.zone);
  return stopsFrom(facts).flatMap(({ id, opensOn }) => {
    if (opensOn === null) return [];
    const days = id === "not-safe" ? dangerDays : harmDays;
    return [opensOn > today ? opensOn : dateAfter(today, days)];
  });
}

/** Whether a stop could close this step: for every other one nothing has to be asked. */
export function canClose(moduleId: string, stepId: string): boolean {
  return closable[moduleId]?.includes(stepId) ?? false;
}

/** The steps of the guide that a stop closes. Everything else is open whatever was said. */
const closable: Record<string, readonly string[]> = { m11: ["note", "talk"] };

/** What closes this step now: empty for every step that nothing can close. */
export function closedFor(moduleId: string, stepId: string, stops: readonly Stop[]): readonly Stop[] {
  return canClose(moduleId, stepId) ? stops : [];
}

type Row = (facts: StopFacts & { today: string; of(question: QuestionId): SafetyAnswer[] }) => Stop[];

const has = (answer: SafetyAnswer | undefined, ...options: string[]) =>
  options.some((option) => answer?.chosen.includes(option));

// S2. A plain "no" afterwards un-says a "not sure", and never a "yes".
const noContact: Row = ({ of, answers, zone, today }) => {
  if (askedNotTo(answers, zone) !== null)
    return [stop("no-contact", { question: "s2", again: again.theyWrite })];
  const newest = of("s2").findLast((answer) => !has(answer, "unsaid"));
  if (!newest || !has(newest, "unsure")) return [];
  const day = dateAfter(dayKey(newest.answeredAt, zone), harmDays);
  const words = day > today ? again.theyWriteOr(sayWeekdayOf(day)) : again.theyWrite;
  return [stop("no-contact-unsure", { question: "s2", again: words })];
};

// What was noted after contact asks S2 again, and only the answer to it counts: until then it is taken as a no.
const saidNo: Row = ({ of, answers, zone, saidNo: day }) => {
  if (!day || askedNotTo(answers, zone) !== null) return [];
  const later = of("s2").findLast((answer) => !has(answer, "unsaid"));
  const isSettled = later && has(later, "no", "lifted") && dayKey(later.answeredAt, zone) > day;
  return isSettled ? [] : [stop("said-no", { question: "s2", again: again.theyWrite })];
};

// S3. Their getting in touch lifts no order.
const order: Row = ({ of }) => {
  const newest = of("s3").findLast((answer) => !has(answer, "unsaid"));
  if (!newest || has(newest, "no", "none", "lifted")) return [];
  const id = has(newest, "them") ? "order-on-them" : "order";
  return [stop(id, { question: "s3", again: again.lifted })];
};

/** What a stop waits for whose end takes days, a new answer and a talk: never an answer alone. */
function untilClear(
  { of, zone, today, talks }: Parameters<Row>[0],
  question: QuestionId,
  { isBad, isClear }: { isBad(answer: SafetyAnswer): boolean; isClear(answer: SafetyAnswer): boolean },
): { day: string; talk: boolean; answer: boolean; due: boolean } | null {
  const said = of(question);
  const bad = said.filter(isBad);
  const worst = bad.at(-1);
  if (!worst) return null;
  const last = bad.map((answer) => lastTime(answer, zone)).reduce((a, b) => (a > b ? a : b));
  const day = dateAfter(last, harmDays);
  const newest = said.findLast((answer) => !has(answer, "unsaid"));
  const clear =
    newest !== undefined &&
    newest.answeredAt > worst.answeredAt &&
    isClear(newest) &&
    dayKey(newest.answeredAt, zone) >= day;
  const talked = talks.some((at) => at > worst.answeredAt);
  if (today >= day && clear && talked) return null;
  return { day, talk: !talked, answer: !clear, due: today >= day };
}

/** The day of the last time: as they said, and otherwise the day on which they said it. Never after that day. */
function lastTime({ on, answeredAt }: SafetyAnswer, zone: string): string {
  const said = dayKey(answeredAt, zone);
  return on !== null && on < said ? on : said;
}

/** When it is looked at again: the day while it lies ahead, then what is left. */
function sayLeft(
  waits: { day: string; talk: boolean; answer: boolean; due: boolean },
  ahead: string,
): string {
  if (!waits.due) return ahead;
  if (waits.talk && waits.answer) return again.left.both;
  return waits.talk ? again.left.talk : again.left.answer;
}

const afraid: Row = (facts) => {
  const waits = [
    untilClear(facts, "s4", {
      isBad: (answer) => has(answer, "often"),
      isClear: (answer) => has(answer, "never"),
    }),
    untilClear(facts, "s5", { isBad: isDoneToThem, isClear: (answer) => has(answer, "no") }),
  ];
  const [first, second] = waits;
  const held = first && second ? (first.day > second.day ? first : second) : (first ?? second);
  if (!held) return [];
  const question = held === first ? "s4" : "s5";
  return [
    stop("afraid", {
      question,
      opensOn: held.day,
      again: sayLeft(held, again.coachFirst(sayWeekdayOf(held.day))),
    }),
  ];
};

/**
 * Whether the guide speaks to somebody who has been afraid of the other person, or whom they harmed (care.md §3.3): no
 * advice to go silent at once, and nothing that looks for the fault in them. It changes words for its reader, and nothing
 * of it reaches anybody else. It ends as the stop does, 30 days on, when nothing more is said; it needs no talk.
 */
export function wasAfraid({ answers, now, zone }: Pick<StopFacts, "answers" | "now" | "zone">): boolean {
  const facts = {
    ...{ answers, now, zone, talks: [], today: dayKey(now, zone) },
    of: (question: QuestionId) => inOrder(answers, question),
  };
  const waits = [
    untilClear(facts, "s4", {
      isBad: (answer) => has(answer, "times", "often"),
      isClear: (answer) => has(answer, "never"),
    }),
    untilClear(facts, "s5", {
      isBad: (answer) => has(answer, "they", "both", "defending"),
      isClear: (answer) => has(answer, "no"),
    }),
  ];
  return waits.some((held) => held !== null && (held.answer || !held.due));
}

/** What home leaves out of its suggestions. Nothing is closed by it: every page opens as before. */
export type Rests = {
  /** M4 to M11. */
  laterModules: boolean;
  /** Everything but short versions. */
  longVersions: boolean;
};

/**
 * The table of what rests (care.md §3.3): with thoughts of not being alive M4 to M11 do, and long versions; where sleep, or
 * getting by, was low twice running, long versions do. It goes on until a later answer says no, and after "not sure I can
 * stay safe" for as long as that closes the note page.
 */
export function restsFrom({
  answers,
  basicsLow,
  now,
  zone,
}: Pick<StopFacts, "answers" | "now" | "zone"> & { basicsLow: boolean }): Rests {
  const said = inOrder(answers, "s7").filter((answer) => !has(answer, "unsaid"));
  const isSaid = has(said.at(-1), "passing", "unsafe");
  const facts = { answers, now, zone, talks: [], today: dayKey(now, zone) };
  const inDanger = isSaid || danger({ ...facts, of: (question) => inOrder(answers, question) }).length > 0;
  return { laterModules: inDanger, longVersions: inDanger || basicsLow };
}

const sides = (answer: SafetyAnswer) => ({
  both: has(answer, "both") || (has(answer, "me") && has(answer, "they")),
  theirs: has(answer, "they", "defending"),
  mine: has(answer, "me"),
});
// Somebody who was defending themselves was harmed.
const isDoneToThem = (answer: SafetyAnswer) => sides(answer).theirs && !sides(answer).both;
const isBoth = (answer: SafetyAnswer) => sides(answer).both;
const isMine = (answer: SafetyAnswer) => sides(answer).mine && !sides(answer).both;

const harm: Row = (facts) => {
  const isClear = (answer: SafetyAnswer) => has(answer, "no");
  return (
    [
      ["harmed-them", isMine],
      ["harm-both", isBoth],
    ] as const
  ).flatMap(([id, isBad]) => {
    const waits = untilClear(facts, "s5", { isBad, isClear });
    if (!waits) return [];
    const ahead = again.afterTalk(sayWeekdayOf(waits.day));
    return [stop(id, { question: "s5", opensOn: waits.day, again: sayLeft(waits, ahead) })];
  });
};

const severe = ["other", "tracked", "threat-self", "threat-other"] as const;

// S6. Only what was done within 30 days of saying so; 30 days after the last time, and for the severe ones a talk.
const pursuit: Row = ({ of, zone, today, talks, unanswered }) => {
  const closing = of("s6")
    .map((answer) => ({ answer, last: lastTime(answer, zone), ticks: closingTicks(answer) }))
    .filter(({ answer, last, ticks }) => {
      const isRecent = dateAfter(last, harmDays) > dayKey(answer.answeredAt, zone);
      return ticks.length > 0 && isRecent;
    })
    .filter(({ answer, last, ticks }) => {
      const talked = talks.some((at) => at > answer.answeredAt);
      return dateAfter(last, harmDays) > today || (ticks.some(isSevere) && !talked);
    });
  const told = unansweredStop({ unanswered, today });
  const worst = closing.findLast(({ ticks }) => ticks.some(isSevere)) ?? closing.at(-1);
  if (!worst) return told;
  const { answer } = worst;
  const isWorse = worst.ticks.some(isSevere);
  const ticks = isWorse ? worst.ticks.filter(isSevere) : worst.ticks;
  const day = closing.map(({ last }) => dateAfter(last, harmDays)).reduce((a, b) => (a > b ? a : b));
  const untalked = closing.some(
    ({ answer: said, ticks: kept }) => kept.some(isSevere) && !talks.some((at) => at > said.answeredAt),
  );
  const said = sayWeekdayOf(day);
  return [
    stop(isWorse ? "severe" : "pursuit", {
      question: "s6",
      opensOn: day,
      again: day <= today ? again.left.talk : untalked ? again.lastTimeAndTalk(said) : again.lastTime(said),
      fill: {
        since: answer.since ? sayDateAsOf(answer.since, today) : "it ended",
        did: sayDid(ticks, answer.count ?? 0),
      },
      sheet: has(answer, "threat-self"),
    }),
  ];
};

function isSevere(tick: string): boolean {
  return severe.some((one) => one === tick);
}

function closingTicks({ chosen, count }: SafetyAnswer): (keyof typeof did)[] {
  const ticks: (keyof typeof did)[] = ["turned", ...severe];
  const many = (count ?? 0) >= manyMessages;
  return [...ticks.filter((tick) => chosen.includes(tick)), ...(many ? (["messaged"] as const) : [])];
}

function unansweredStop({ unanswered, today }: Pick<StopFacts, "unanswered"> & { today: string }): Stop[] {
  if (!unanswered || unanswered.count < manyMessages) return [];
  const day = dateAfter(unanswered.on, harmDays);
  if (day <= today) return [];
  const fill = { since: "it ended", did: sayDid(["messaged"], unanswered.count) };
  return [stop("pursuit", { question: "s6", opensOn: day, again: again.lastTime(sayWeekdayOf(day)), fill })];
}

const numbers = ["", "", "", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function sayDid(ticks: readonly (keyof typeof did)[], messages: number): string {
  const said = ticks.map((tick) => did[tick].replace("{messages}", numbers[messages] ?? String(messages)));
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}

// S7. Fourteen days, and the two newest check-ins since then clear.
const danger: Row = ({ of, zone, today }) => {
  const said = of("s7");
  const worst = said.findLast((answer) => has(answer, "unsafe"));
  if (!worst) return [];
  const day = dateAfter(dayKey(worst.answeredAt, zone), dangerDays);
  // Two on one day are one check-in: the later of them.
  const since = said.filter(
    (answer) => answer.askedBy === "check-in" && answer.answeredAt > worst.answeredAt,
  );
  const days = new Map(since.map((answer) => [dayKey(answer.answeredAt, zone), answer]));
  const newest = [...days.values()].slice(-2);
  const clear = newest.length === 2 && newest.every((answer) => has(answer, "no"));
  if (today >= day && clear) return [];
  return [
    stop("not-safe", {
      question: "s7",
      opensOn: day,
      again: day > today ? again.checkIns(sayWeekdayOf(day)) : again.left.checkIns,
    }),
  ];
};

const mayHurt: Row = (facts) => {
  const waits = untilClear(facts, "s8", {
    isBad: (answer) => has(answer, "yes"),
    isClear: (answer) => has(answer, "no", "crosses"),
  });
  if (!waits) return [];
  const ahead = again.afterTalk(sayWeekdayOf(waits.day));
  return [stop("may-hurt", { question: "s8", opensOn: waits.day, again: sayLeft(waits, ahead) })];
};

// S2, S3 and S6 decide whether a note could do harm to somebody whose wish isn't known here.
const leftOpen: Row = ({ of }) =>
  (["s2", "s3", "s6"] as const)
    .filter((question) => of(question).every((answer) => has(answer, "unsaid")))
    .map((question) => stop("open", { question, again: again.answered }));

const deleted: Row = ({ keptUntil = [], today }) => {
  const last = keptUntil
    .filter((day) => day > today)
    .sort()
    .at(-1);
  return last
    ? [stop("deleted", { question: null, opensOn: last, again: again.day(sayWeekdayOf(last)) })]
    : [];
};

function stop(
  id: StopId,
  {
    question,
    again: said,
    opensOn = null,
    fill = {},
    sheet = false,
  }: {
    question: QuestionId | null;
    again: string;
    opensOn?: string | null;
    fill?: Record<string, string>;
    sheet?: boolean;
  },
): Stop {
  const words: StopWords = stopWords[id];
  const reason = Object.entries(fill).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    words.reason,
  );
  const { also, lines, withLines = null } = words;
  return { id, question, reason, also, lines, withLines, again: said, opensOn, sheet };
}
