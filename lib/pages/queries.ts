import "server-only";
import { exercisesOf, guideModules, madeFrom } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { readWritten } from "#lib/answers/queries";
import { goesRound } from "#lib/doses/queries";
import type { GuideModule, SummaryPart } from "#lib/exercises/guide";
import { withWord } from "#lib/exercises/situation";
import { type Gathered, gather } from "#lib/gathering/queries";
import { partsFor, rests } from "#lib/guide/model";
import { db, rowsOf } from "#lib/platform/db";
import { readVersionsAt } from "#lib/versions/queries";
import {
  changedFrom,
  type End,
  type KeepsakePage,
  type KeptPage,
  type ModulePage,
  pagesKept,
  writtenInModules,
} from "./model.ts";

/** One more than the pages that are shown: the newest end can have the page as it is today. */
const endsRead = pagesKept + 1;

/** What the page of a module and those kept of it are made from. */
export function behindPage(member: MemberScope, guideModule: GuideModule): Promise<Gathered> {
  return gather(member, madeFrom([guideModule]), {
    keptFor: { moduleId: guideModule.id, ends: endsRead },
  });
}

/** The page that a module makes of what the member wrote in it, as it stands now. */
export async function modulePage(
  member: MemberScope,
  guideModule: GuideModule,
  behind: Promise<Gathered> = behindPage(member, guideModule),
): Promise<ModulePage> {
  const [gathered, marks, wentRound] = await Promise.all([
    behind,
    readMarks(member, guideModule.id),
    goesRound(member),
  ]);
  const { situation } = gathered;
  const input = gathered.inputAt(member.now);
  const parts = partsFor(guideModule.summary(input), situation);
  const advice = guideModule.advice?.(input);
  const [mark] = marks;
  return {
    parts,
    advice: advice && withWord(advice, situation),
    ended: mark ? { end: mark.mark as End, at: mark.at } : null,
    earlier: await keptPages(member, { guideModule, marks, gathered, today: parts }),
    unreadable: gathered.isUnreadable(exercisesOf(guideModule)),
    rests: rests(guideModule, situation),
    situation,
    wentRound,
  };
}

type Mark = { mark: string; at: Date };

async function readMarks(member: MemberScope, moduleId: string): Promise<Mark[]> {
  return rowsOf<Mark>`
    select mark, at from "ModuleMark"
    where "memberId" = ${member.id}::uuid and "moduleId" = ${moduleId}
    order by at desc, id desc limit ${endsRead}`;
}

/** The pages kept at earlier ends, each made from the versions that stood then. The same page twice is kept once. */
async function keptPages(
  member: MemberScope,
  {
    guideModule,
    marks,
    gathered,
    today,
  }: { guideModule: GuideModule; marks: Mark[]; gathered: Gathered; today: SummaryPart[] },
): Promise<KeptPage[]> {
  if (marks.length === 0) return [];
  const stood = await readVersionsAt(member, {
    exerciseIds: madeFrom([guideModule])
      .exercises.filter(({ dated }) => !dated)
      .map(({ id }) => id),
    instants: marks.map(({ at }) => at),
  });
  const pages: KeptPage[] = [];
  let shown = JSON.stringify(today);
  for (const { at } of marks) {
    const input = gathered.inputAt(at, { stood: (exerciseId) => stood(at, exerciseId) });
    const parts = partsFor(guideModule.summary(input), gathered.situation);
    const text = JSON.stringify(parts);
    const changed = changedFrom(parts, today);
    if (changed.parts.length > 0 && text !== shown) pages.push({ at, ...changed });
    shown = text;
  }
  return pages.slice(0, pagesKept);
}

type MadeParts = { guideModule: GuideModule; parts: SummaryPart[] }[];

/**
 * The parts that some modules make, as they stand now: gathered once, however many modules there are. The days in them are
 * called as one calls them at a given instant: next year "19 March" has a year.
 */
export async function partsSaid(
  member: MemberScope,
  modules: GuideModule[],
): Promise<(saidAt: Date) => MadeParts> {
  const gathered = await gather(member, madeFrom(modules));
  return (saidAt) => {
    const input = gathered.inputAt(member.now, { saidAt });
    return modules.map((guideModule) => ({
      guideModule,
      parts: partsFor(guideModule.summary(input), gathered.situation),
    }));
  };
}

/** The pages of all modules in which something is written, in order. */
export async function keepsake(member: MemberScope): Promise<KeepsakePage[]> {
  const [madeAt, written, marks] = await Promise.all([
    partsSaid(member, guideModules),
    readWritten(member),
    db.moduleMark.findMany({
      where: { memberId: member.id },
      select: { moduleId: true, mark: true, at: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      distinct: ["moduleId"],
    }),
  ]);
  const inModule = writtenInModules(written);
  const printed = new Set<string>();
  return madeAt(member.now).flatMap(({ guideModule, parts: all }) => {
    if (inModule(guideModule).length === 0) return [];
    // What the guide says by itself is no keepsake, and what several pages show alike is kept once.
    const parts = all.filter(({ blocks }) => {
      const print = JSON.stringify(blocks);
      const isNew = !printed.has(print);
      printed.add(print);
      return isNew && blocks.some(({ type }) => type !== "remark");
    });
    const mark = marks.find(({ moduleId }) => moduleId === guideModule.id);
    const ended = mark ? { end: mark.mark as End, at: mark.at } : null;
    return parts.length > 0 ? [{ guideModule, page: { parts, ended } }] : [];
  });
}
