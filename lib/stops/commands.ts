import "server-only";
import type { MemberScope } from "../access/scope.ts";
import { ok } from "../core/result.ts";
import { inTransaction } from "../platform/db.ts";
import { takeOut } from "../safety/commands.ts";
import { questionIds } from "../safety/model.ts";
import { safetyRecord } from "../safety/queries.ts";
import { daysKeptOf } from "./model.ts";
import type { ForgetForm } from "./schema.ts";

/**
 * Deletes the answers to one question, or all that was said about safety. Of an answer that had closed the note page for
 * some days the last of them is kept, and nothing else: deleting opens nothing by itself. What a coach was told stays told.
 */
export async function forgetAnswers(member: MemberScope, { question }: ForgetForm) {
  const { now, timeZone: zone } = member;
  const { answers } = await safetyRecord(member);
  const gone = question === "all" ? answers : answers.filter((answer) => answer.question === question);
  const keptUntil = daysKeptOf({ answers: gone, talks: [], now, zone });
  const questions = question === "all" ? [...questionIds, "tell", "called", "review"] : [question];
  const count = await inTransaction((tx) => takeOut(tx, member, { questions, keptUntil }));
  return ok({ count });
}
