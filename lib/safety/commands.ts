import "server-only";
import type { AdminScope, CoachScope, MemberScope } from "../access/scope.ts";
import { idWithin, newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { dayKey } from "../core/when.ts";
import { note } from "../platform/audit.ts";
import { db, inTransaction, type Tx } from "../platform/db.ts";
import {
  type Asker,
  askedNow,
  type ConcernRefusal,
  isUrgent,
  type LookRefusal,
  type Refusal,
  type SafetyAnswer,
  type SheetAnswer,
  sheetFor,
  type TellRefusal,
} from "./model.ts";
import { answerAt, concernOf, doneAt, flagAt, safetyRecord } from "./queries.ts";
import type { AnswerForm, ConcernForm, LookForm, TellForm, TellNow, ToCallForm } from "./schema.ts";

/** What an answer brings at once: the sheet, and whether the coach was told by a choice made beforehand. */
export type Answered = { answerId: string; sheet: SheetAnswer | null; told: boolean };

/**
 * Keeps one answer with its day, beside the earlier ones. Where somebody chose it beforehand, their coach is told in the
 * same transaction that they may not be safe; otherwise nobody is. Refuses `no-such-answer`, `one-or-none`, `day-needed`,
 * `day-ahead`.
 */
export async function answerQuestion(
  member: MemberScope,
  { question, askedBy, chosen, on, count }: AnswerForm,
): Promise<Result<Answered, Refusal>> {
  const { now, timeZone: zone } = member;
  const { answers, telling } = await safetyRecord(member);
  const asked = askedNow(question, { answers, now, zone });
  const wrong = wrongIn({ question, chosen, on }, { options: asked.options, today: dayKey(now, zone) });
  if (wrong) return refuse(wrong);
  const isDated = chosen.every((one) => !["no", "none", "never", "unsaid"].includes(one));
  const kept = {
    chosen,
    on: isDated && !["s2", "s3"].includes(question) ? on : chosen.includes("lifted") ? on : null,
    count: question === "s6" && !chosen.includes("unsaid") ? count : null,
    since: asked.since,
  };
  const answer = { id: newId(), question, ...kept, askedBy, answeredAt: now };
  const always = telling === "yes" && question === "s7" && isUrgent(answer);
  const told = await inTransaction(async (tx) => {
    await keep(tx, member, { id: answer.id, question, askedBy, kept });
    return always && (await flag(tx, member, { answer, asked: "always" }));
  });
  return ok({ answerId: answer.id, sheet: sheetFor(answer), told });
}

function wrongIn(
  { question, chosen, on }: Pick<AnswerForm, "question" | "chosen" | "on">,
  { options, today }: { options: readonly { id: string }[]; today: string },
): Refusal | null {
  if (!chosen.every((one) => options.some(({ id }) => id === one)))
    return { code: "no-such-answer", field: "chosen" };
  const several = question === "s5" || question === "s6";
  const alone = chosen.some((one) => ["no", "none", "unsaid"].includes(one));
  if (chosen.length > 1 && (!several || alone)) return { code: "one-or-none", field: "chosen" };
  if (chosen.includes("lifted") && !on) return { code: "day-needed", field: "on" };
  if (on !== null && on > today) return { code: "day-ahead", field: "on" };
  return null;
}

async function keep(
  tx: Tx,
  member: MemberScope,
  { id = newId(), question, askedBy, kept }: { id?: string; question: string; askedBy: Asker; kept: object },
): Promise<void> {
  await tx.safetyAnswer.create({
    data: {
      id,
      memberId: member.id,
      question,
      sealed: member.seal(answerAt(id), JSON.stringify(kept)),
      askedBy,
      answeredAt: member.now,
    },
  });
}

/** Tells the coach of a live coaching, once for each answer. False: there is none, so nobody was told. */
async function flag(
  tx: Tx,
  member: MemberScope,
  {
    answer,
    asked,
  }: { answer: Pick<SafetyAnswer, "id" | "question" | "chosen" | "answeredAt">; asked: "always" | "then" },
): Promise<boolean> {
  const coaching = await tx.coaching.findFirst({
    where: { memberId: member.id, endedAt: null, coach: { endedAt: null } },
    select: { id: true, coachId: true },
  });
  if (!coaching) return false;
  const id = idWithin(answer.id, "told");
  const told = {
    question: answer.question,
    chosen: answer.chosen,
    answeredAt: answer.answeredAt.toISOString(),
    country: member.country,
    asked,
  };
  const { count } = await tx.safetyFlag.createMany({
    data: [
      {
        id,
        memberId: member.id,
        coachingId: coaching.id,
        coachId: coaching.coachId,
        sealed: member.seal(flagAt(id), JSON.stringify(told)),
        toldAt: member.now,
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0) await note(tx, { actor: member.id, action: "coach-told", subject: id, now: member.now });
  return true;
}

/** Tells the coach of an answer, as the member pressed. Pressed twice it is told once. Refuses `no-coach`, `not-found`. */
export async function tellCoach(
  member: MemberScope,
  { answer: id }: TellNow,
): Promise<Result<{ toldAt: Date }, TellRefusal>> {
  const { answers } = await safetyRecord(member);
  const answer = answers.find((one) => one.id === id);
  if (!answer) return refuse({ code: "not-found" });
  const told = await inTransaction((tx) => flag(tx, member, { answer, asked: "then" }));
  return told ? ok({ toldAt: member.now }) : refuse({ code: "no-coach" });
}

/** Whether the coach is told from now on. What was told stays told. */
export async function chooseTelling(member: MemberScope, { tell }: TellForm) {
  await inTransaction((tx) => keep(tx, member, { question: "tell", askedBy: "settings", kept: { tell } }));
  return ok({ tell });
}

/** Somebody whom the practice may call, in place of whoever stood there. Both lines empty: nobody. */
export async function chooseToCall(member: MemberScope, called: ToCallForm) {
  await inTransaction(async (tx) => {
    await tx.safetyAnswer.deleteMany({ where: { memberId: member.id, question: "called" } });
    if (called.name !== "" || called.number !== "")
      await keep(tx, member, { question: "called", askedBy: "settings", kept: called });
  });
  return ok({});
}

/** That the readiness sheet was looked at today. */
export async function noteReview(member: MemberScope) {
  await inTransaction((tx) => keep(tx, member, { question: "review", askedBy: "readiness", kept: {} }));
  return ok({});
}

/**
 * Takes answers out of the store: those to one question, or all there are. `keptUntil` are the days that are kept of
 * those which had closed the note page; a day is all that is kept.
 */
export async function takeOut(
  tx: Tx,
  member: MemberScope,
  { questions, keptUntil }: { questions: readonly string[]; keptUntil: readonly string[] },
): Promise<number> {
  const { count } = await tx.safetyAnswer.deleteMany({
    where: { memberId: member.id, question: { in: [...questions] } },
  });
  for (const until of keptUntil)
    await keep(tx, member, { question: "rest", askedBy: "settings", kept: { until } });
  return count;
}

/**
 * What a coach did about what they were told, kept beside it; the first note acknowledges it. With `end` nothing more is
 * due from them; where a life may be in danger it then waits for a second look, and stays in their list until that.
 * Refuses `not-found`.
 */
export async function noteConcern(
  coach: CoachScope,
  { id, text, step }: ConcernForm,
): Promise<Result<{ id: string }, ConcernRefusal>> {
  const concern = await concernOf(coach, id);
  if (!concern) return refuse({ code: "not-found" });
  const { now } = coach;
  const done = [...concern.done, { at: now.toISOString(), text }];
  const ending = concern.urgent ? { endAskedAt: concern.endAskedAt ?? now } : { doneAt: now };
  const { count } = await db.safetyFlag.updateMany({
    where: { id, coachId: coach.id, memberId: concern.memberId, coaching: { endedAt: null } },
    data: {
      seenAt: concern.seenAt ?? now,
      sealedDone: coach.seal(concern.memberId, doneAt(id), JSON.stringify(done)),
      ...(step === "end" && ending),
    },
  });
  return count > 0 ? ok({ id }) : refuse({ code: "not-found" });
}

/**
 * Ends what a coach asked a second look for: somebody who runs the practice talked it through with them. They read nothing
 * of it here; that they ended it is in the log. Refuses `not-waiting`, also to the coach whose own it is.
 */
export async function lookSecond(
  admin: AdminScope,
  { id }: LookForm,
): Promise<Result<{ id: string }, LookRefusal>> {
  return inTransaction(async (tx) => {
    const { count } = await tx.safetyFlag.updateMany({
      where: { id, endAskedAt: { not: null }, doneAt: null, NOT: { coachId: admin.id } },
      data: { doneAt: admin.now },
    });
    if (count === 0) return refuse({ code: "not-waiting" });
    await note(tx, { actor: admin.id, action: "second-look", subject: id, now: admin.now });
    return ok({ id });
  });
}
