import "server-only";
import { since as ended, situation as situationAsked } from "#content/modules/00-arrival/exercises";
import { type Concern, checkIn, checkInPage, concerns, dayCheckIn, hurt } from "#content/tools/check-in";
import type { MemberScope } from "../access/scope.ts";
import { readAnswers } from "../answers/queries.ts";
import { after, day } from "../core/clock.ts";
import { readLog, readNewest } from "../entries/queries.ts";
import type { Situation } from "../exercises/situation.ts";
import { situationFrom } from "../guide/model.ts";
import {
  type CheckIn,
  checkInFrom,
  dailyUntil,
  isBasicsLow,
  type Suggestion,
  suggestionNow,
  suggestionsFrom,
} from "./model.ts";

/** The page of the check-ins goes back a year, and opens no more than these. */
const year = 365 * day;
const mostRead = 366;

/** What the page of the check-ins is made from: those of the last year, oldest first, and how the page is set. */
export async function checkInsOf(member: MemberScope): Promise<{
  checkIns: CheckIn[];
  numbers: boolean;
  suggestion: Suggestion | null;
  situation: Situation;
  daily: Daily;
  /** When the newest was kept; null where it is still open. */
  keptAt: Date | null;
}> {
  const { now, timeZone: zone } = member;
  const [{ entries }, days, answerOf] = await Promise.all([
    readLog(member, { exerciseId: checkIn.id, before: null, since: after(now, -year), take: mostRead }),
    readLog(member, { exerciseId: dayCheckIn.id, before: null, since: after(now, -soLong), take: mostDays }),
    readAnswers(member, [checkInPage.id, situationAsked.id]),
  ]);
  const checkIns = entries
    .filter(({ answer }) => !answer.unreadable)
    .map(checkInFrom)
    .reverse();
  const set = answerOf(checkInPage.id).stored;
  const said = answerOf(situationAsked.id).stored;
  const answered = Object.fromEntries(concerns.map((key) => [key, String(set[key]?.value ?? "")]));
  const newest = [entries[0], days.entries[0]]
    .flatMap((look) => look ?? [])
    .toSorted((one, other) => other.openedAt.getTime() - one.openedAt.getTime())[0];
  return {
    checkIns,
    keptAt: newest?.closedAt ?? null,
    numbers: set.numbers?.value !== "hidden",
    suggestion: suggestionNow(
      { checkIns, endedAt: dayIn(said[ended.key]?.value), zone },
      answered as Partial<Record<Concern, string>>,
    ),
    situation: situationFrom(said),
    daily: {
      until: dailyUntil(String(set.daily?.value ?? ""), { now, zone }),
      days: days.entries
        .filter(({ answer }) => !answer.unreadable)
        .map(checkInFrom)
        .reverse(),
    },
  };
}

/** Three marks a day: until when they are offered, null where they aren't, and those of the last weeks, oldest first. */
export type Daily = { until: string | null; days: CheckIn[] };
/** Two on one day, and a day or two more than the form stands there. */
const mostDays = 40;

/** As many check-ins as say how the last weeks were. */
const lately = 8;
/** Marks older than this say nothing of now. */
const soLong = 28 * day;

/** The hurt of the newest check-in, and whether sleep, or getting by, was marked low twice running of late. */
export async function howItIsLately(
  member: MemberScope,
): Promise<{ hurt: number | null; basicsLow: boolean }> {
  const look = (await readNewest(member, [checkIn.id]))(checkIn.id);
  if (!look) return { hurt: null, basicsLow: false };
  const newest = look.answer.unreadable ? null : checkInFrom(look);
  // Those before it are read only where it depends on them.
  if (newest && !isBasicsLow(newest)) return { hurt: newest.marks[hurt.key] ?? null, basicsLow: false };
  const { entries } = await readLog(member, { exerciseId: checkIn.id, before: null, take: lately });
  const checkIns = entries
    .filter(({ answer }) => !answer.unreadable)
    .map(checkInFrom)
    .reverse();
  const recent = checkIns.filter(({ at }) => at >= after(member.now, -soLong));
  const says = suggestionsFrom({ checkIns: recent, endedAt: null, zone: member.timeZone });
  return {
    hurt: checkIns.at(-1)?.marks[hurt.key] ?? null,
    basicsLow: says.some(({ concern }) => concern === "basics"),
  };
}

function dayIn(value: unknown): Date | null {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at);
}
