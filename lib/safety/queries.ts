import "server-only";
import { areClients, ofClients } from "../access/clients.ts";
import type { AdminScope, CoachScope, MemberScope } from "../access/scope.ts";
import { isId } from "../core/ids.ts";
import { db, rowsOf } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import { afterStaffedMinutes } from "../scheduling/model.ts";
import { hoursOfCoaches } from "../scheduling/queries.ts";
import {
  acknowledgedWithin,
  askers,
  type Concern,
  isUrgent,
  type QuestionId,
  questionIds,
  type SafetyAnswer,
  type Telling,
  type WaitingConcern,
} from "./model.ts";
import { keptAnswer, keptCall, keptDone, keptFlag, keptRest, keptTelling } from "./schema.ts";

/** All that this member said about safety. */
type SafetyRecord = {
  answers: SafetyAnswer[];
  telling: Telling;
  toCall: { name: string; number: string } | null;
  /** Until when something that was deleted still closes the note page. */
  keptUntil: string[];
  /** When the readiness sheet was looked at last. */
  reviewedAt: Date | null;
  /** Something here doesn't open, and counts as unknown. */
  unreadable: boolean;
};

/** Where an answer is sealed. */
export function answerAt(id: string) {
  return { table: "SafetyAnswer", id, column: "sealed" };
}

/** Where what a coach was told is sealed. */
export function flagAt(id: string) {
  return { table: "SafetyFlag", id, column: "sealed" };
}

/** Where what the coach did about it is sealed. */
export function doneAt(id: string) {
  return { table: "SafetyFlag", id, column: "sealedDone" };
}

/** What the member said about safety, oldest first. */
export async function safetyRecord(member: MemberScope): Promise<SafetyRecord> {
  const rows = await rowsOf<Row & { sealed: string }>`
    select id, question, "askedBy", "answeredAt", sealed from "SafetyAnswer"
    where "memberId" = ${member.id}::uuid
    order by "answeredAt", id`;
  const record: SafetyRecord = {
    answers: [],
    telling: null,
    toCall: null,
    keptUntil: [],
    reviewedAt: null,
    unreadable: false,
  };
  for (const row of rows) {
    const kept = unlessBroken(() => JSON.parse(member.open(answerAt(row.id), row.sealed)) as unknown);
    if (kept === null) record.unreadable = true;
    else take(record, row, kept);
  }
  return record;
}

type Row = { id: string; question: string; askedBy: string; answeredAt: Date };

function take(record: SafetyRecord, { id, question, askedBy, answeredAt }: Row, kept: unknown): void {
  const asked = questionIds.find((one) => one === question);
  const asker = askers.find((one) => one === askedBy);
  if (asked && asker)
    record.answers.push({ id, question: asked, askedBy: asker, answeredAt, ...keptAnswer.parse(kept) });
  if (question === "tell") record.telling = keptTelling.parse(kept).tell;
  if (question === "called") record.toCall = keptCall.parse(kept);
  if (question === "rest") record.keptUntil.push(keptRest.parse(kept).until);
  if (question === "review") record.reviewedAt = answeredAt;
}

/** What this member's coach was told, the newest first: which question it was about, and when. */
export async function toldSoFar(
  member: MemberScope,
): Promise<{ question: QuestionId; answeredAt: Date; toldAt: Date }[]> {
  const rows = await db.safetyFlag.findMany({
    where: { memberId: member.id },
    orderBy: [{ toldAt: "desc" }, { id: "desc" }],
    select: { id: true, sealed: true, toldAt: true },
  });
  return rows.flatMap(({ id, sealed, toldAt }) => {
    const told = unlessBroken(() => keptFlag.parse(JSON.parse(member.open(flagAt(id), sealed))));
    return told ? [{ question: told.question, answeredAt: new Date(told.answeredAt), toldAt }] : [];
  });
}

/** What this coach's own people chose to tell them, the newest first. Those that are over stay readable by their address. */
export async function concernsOf(coach: CoachScope): Promise<Concern[]> {
  const rows = await rowsOf<FlagRow>`
    select own.id, own."memberId", own.sealed, own."toldAt", own."seenAt", own."sealedDone", own."endAskedAt", own."doneAt"
    from "SafetyFlag" own
    where ${areClients(coach)} and own."doneAt" is null
    order by own."toldAt" desc, own.id desc`;
  return rows.flatMap((row) => concernFrom(coach, row) ?? []);
}

/** One of them; null for anybody else's. */
export async function concernOf(coach: CoachScope, id: string): Promise<Concern | null> {
  if (!isId(id)) return null;
  const row = await db.safetyFlag.findFirst({ where: { id, ...ofClients(coach) } });
  return row && concernFrom(coach, row);
}

type FlagRow = {
  id: string;
  memberId: string;
  sealed: string;
  toldAt: Date;
  seenAt: Date | null;
  sealedDone: string | null;
  endAskedAt: Date | null;
  doneAt: Date | null;
};

function concernFrom(coach: CoachScope, row: FlagRow): Concern | null {
  const client = coach.clients.get(row.memberId);
  const { id, memberId, toldAt, seenAt } = row;
  const told = unlessBroken(() => keptFlag.parse(JSON.parse(coach.open(memberId, flagAt(id), row.sealed))));
  if (!client || !told) return null;
  const { sealedDone } = row;
  const done = sealedDone
    ? unlessBroken(() => keptDone.parse(JSON.parse(coach.open(memberId, doneAt(id), sealedDone))))
    : [];
  return {
    id,
    memberId,
    alias: client.alias,
    memberZone: client.timeZone,
    question: told.question,
    chosen: told.chosen,
    answeredAt: new Date(told.answeredAt),
    country: told.country,
    asked: told.asked,
    toldAt,
    seenAt,
    done: done ?? [],
    endAskedAt: row.endAskedAt,
    doneAt: row.doneAt,
    urgent: isUrgent(told),
  };
}

/**
 * What waits for somebody who runs the practice: what no coach acknowledged within an hour of their work, and what a coach
 * asked a second look for. Nothing is opened for it: what was answered, and by whom, stays sealed.
 */
export async function waitingConcerns(admin: AdminScope): Promise<WaitingConcern[]> {
  const rows = await db.safetyFlag.findMany({
    where: {
      doneAt: null,
      coaching: { endedAt: null },
      OR: [{ seenAt: null }, { endAskedAt: { not: null } }],
    },
    orderBy: [{ toldAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      toldAt: true,
      endAskedAt: true,
      coachId: true,
      coaching: { select: { coach: { select: { name: true } } } },
    },
  });
  const hours = await hoursOfCoaches(admin, [...new Set(rows.map(({ coachId }) => coachId))]);
  return rows.flatMap(({ id, toldAt, endAskedAt, coachId, coaching }): WaitingConcern[] => {
    const one = { id, coach: coaching.coach.name, toldAt };
    if (endAskedAt) return [{ ...one, waits: "second-look" }];
    const theirs = hours.get(coachId);
    // A coach without hours acknowledges nothing: then it waits at once.
    const by = theirs && afterStaffedMinutes(theirs, toldAt, acknowledgedWithin);
    return !by || by <= admin.now ? [{ ...one, waits: "unread" }] : [];
  });
}
