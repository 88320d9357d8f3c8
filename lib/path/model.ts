// A member's way through the guide: how each module stands, in words, and the one thing that home suggests.
import { isHeavy } from "#content/heavy";
import { homePage } from "#content/pages";
import type { RefusalWords } from "#lib/access/words";
import { day } from "#lib/core/clock";
import { sayDayAsOf } from "#lib/core/when";
import type { GuideModule, Tool } from "#lib/exercises/guide";
import type { Situation } from "#lib/exercises/situation";
import { rests } from "#lib/guide/model";
import { type End, endOf } from "#lib/pages/model";
import type { Rests } from "#lib/stops/model";

export type Refusal = { code: "no-module" };
export const refusalWords: RefusalWords<Refusal> = {
  "no-module": "There is no such module. Everything you wrote is still saved.",
};

/** Where a member is with a module. "resting": it asks nothing more of them (care.md §2.5). */
export type ModuleState =
  | { state: "unopened" }
  | { state: "middle"; savedAt: Date }
  | { state: "resting" }
  | { state: End; at: Date };

/** "Done for now, 19 March", with its year where that is another one than now. */
export function sayState(state: ModuleState, now: Date, zone: string): string {
  if (state.state === "unopened") return "Not opened";
  if (state.state === "middle") return "In the middle";
  if (state.state === "resting") return "Resting";
  return `${endOf(state.state).button}, ${sayDayAsOf(state.at, now, zone)}`;
}

export type Step = { number: number; stepId: string; title: string };

/** The one thing that home suggests, with its reason; sometimes with a second door beside it. */
export type Suggestion = {
  heading: string;
  reason: string;
  doors: { button: string; href: string }[];
  minutes: number | null;
  /** Things away from the page, where the writing goes round. */
  away: readonly string[];
};

/** After so long without a save, home says where the member was and nothing about the days between. */
const longAway = 21 * day;

/** Modules that look at all of it wait for some time, or for a lighter week (care.md §4). Ours, and advice alone. */
const readyHurt = 7;

export type Facts = {
  guide: { guideModule: GuideModule; state: ModuleState; nextStep: Step | null }[];
  tools: Tool[];
  situation: Situation;
  lastSaveAt: Date | null;
  /** The newest look at the compass. */
  compass: { person: number | null; relief: number | null } | null;
  /** The hurt of the newest check-in, 0 to 10. */
  hurt: number | null;
  endedAt: Date | null;
  wentRound: boolean;
  /** What rests of the suggestions, after what was said about safety and of sleep and food. */
  rests: Rests;
  now: Date;
};

/** What to offer first. It is an offer: everything else stands open below it. */
export function suggest(facts: Facts): Suggestion | null {
  if (facts.wentRound) return { ...homePage.away, doors: [], minutes: null };
  const open = facts.guide.filter(
    ({ guideModule }) =>
      !rests(guideModule, facts.situation) && !(facts.rests.laterModules && isLater(guideModule)),
  );
  const touched = open
    .filter(({ state }) => state.state === "middle" || state.state === "thinking")
    .toSorted((a, b) => touchedAt(b.state) - touchedAt(a.state));
  const middle = touched.find(({ state }) => state.state === "middle") ?? touched.at(0);
  if (middle) return goOn(middle, facts);
  const fresh = inOrder(
    open.filter(({ state }) => state.state === "unopened"),
    facts,
  ).at(0);
  if (fresh) return begin(fresh.guideModule, facts);
  return facts.rests.laterModules ? { ...homePage.resting, minutes: null, away: [] } : null;
}

/** "The whole film" to "An open door" look at all of it: they are not suggested while somebody may not be safe. */
function isLater({ number }: GuideModule): boolean {
  return number >= 4 && number <= 11;
}

function touchedAt(state: ModuleState): number {
  if (state.state === "middle") return state.savedAt.getTime();
  return "at" in state ? state.at.getTime() : 0;
}

function goOn({ guideModule, nextStep }: Facts["guide"][number], facts: Facts): Suggestion {
  const href = `/path/${guideModule.number}/${nextStep?.stepId ?? "page"}`;
  const words = homePage.middle;
  const plain = { minutes: null, away: [] };
  if (facts.rests.longVersions && hasShort(guideModule))
    return {
      ...plain,
      heading: guideModule.title,
      reason: words.short.reason(guideModule.title),
      doors: [{ button: words.short.button, href: `/path/${guideModule.number}/short` }],
    };
  if (facts.lastSaveAt && facts.now.getTime() - facts.lastSaveAt.getTime() >= longAway) {
    const checkIn = facts.tools.find(({ id }) => id === "check-in");
    return {
      ...plain,
      heading: words.back.heading(guideModule.title),
      reason: checkIn ? words.back.orCheckIn : words.back.reason,
      doors: [
        { button: words.back.button, href },
        ...(checkIn ? [{ button: words.back.checkIn, href: `/tools/${checkIn.number}` }] : []),
      ],
    };
  }
  if (nextStep)
    return {
      ...plain,
      heading: words.next.heading(nextStep.title),
      reason: words.next.reason(guideModule.title),
      doors: [{ button: words.next.button(nextStep.title), href }],
    };
  return {
    ...plain,
    heading: words.page.heading(guideModule.title),
    reason: words.page.reason,
    doors: [{ button: words.page.button, href }],
  };
}

/** A heavy week, or one in which only short versions are offered. */
function isShortWeek(facts: Facts): boolean {
  return facts.rests.longVersions || isHeavy(facts);
}

function hasShort({ steps }: GuideModule): boolean {
  return steps.some((step) => "short" in step);
}

/** Unopened modules in the order in which they help: the guide's, but for a heavy week and for what the compass says. */
function inOrder(unopened: Facts["guide"], facts: Facts): Facts["guide"] {
  const first = firstOf(facts);
  const rank = ({ guideModule: { id } }: Facts["guide"][number]) => {
    const place = first.indexOf(id);
    if (place >= 0) return place;
    return waits(id, facts) ? first.length + 1 : first.length;
  };
  return unopened.toSorted((a, b) => rank(a) - rank(b) || a.guideModule.number - b.guideModule.number);
}

function firstOf(facts: Facts): string[] {
  if (isShortWeek(facts)) return ["m0", "m2", "m3"];
  const { person = null, relief = null } = facts.compass ?? {};
  if (person !== null && relief !== null && relief >= 7 && person <= 3)
    return ["m0", "m1", "m2", "m3", "m12"];
  return ["m0"];
}

/** "The whole film" and "Time, used" ask for some distance: they come after the rest for as long as there is none. */
function waits(id: string, { hurt }: Facts): boolean {
  return (id === "m4" || id === "m8") && hurt !== null && hurt > readyHurt;
}

function begin(guideModule: GuideModule, facts: Facts): Suggestion {
  const base = `/path/${guideModule.number}`;
  const heavy = isShortWeek(facts) && hasShort(guideModule);
  const tool =
    heavy && facts.situation.died !== "yes" ? facts.tools.find(({ id }) => id === "before") : undefined;
  const words = homePage.begin;
  return {
    heading: guideModule.title,
    reason: heavy ? words.heavy(guideModule.reason) : guideModule.reason,
    doors: [
      heavy
        ? { button: words.short, href: `${base}/short` }
        : { button: words.start, href: `${base}/${guideModule.steps[0]?.id ?? ""}` },
      ...(tool ? [{ button: tool.title, href: `/tools/${tool.number}` }] : []),
    ],
    minutes: heavy ? guideModule.shortMinutes : guideModule.minutes,
    away: [],
  };
}
