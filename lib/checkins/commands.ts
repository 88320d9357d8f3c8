import "server-only";
import { checkInPage } from "#content/tools/check-in";
import type { MemberScope } from "../access/scope.ts";
import { saveCells } from "../answers/commands.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { dayKey } from "../core/when.ts";
import type { Refusal, replies } from "./model.ts";
import type { DailyChoice, NumbersChoice, SuggestionAnswer } from "./schema.ts";

/** Where each answer leads. */
const ways: Record<(typeof replies)[number], string> = {
  coach: "/support",
  lines: "/help-now",
  no: "/tools/2",
};

/** Keeps that a question was answered, so that it is not asked again about the same thing. Nobody is told. */
export async function answerSuggestion(
  member: MemberScope,
  { concern, since, reply }: SuggestionAnswer,
): Promise<Result<{ onto: string }, Refusal>> {
  const saved = await keep(member, concern, since);
  return saved ? ok({ onto: ways[reply] }) : refuse({ code: "no-exercise" });
}

/** Whether the page of the check-ins shows numbers and lines. */
export async function chooseNumbers(
  member: MemberScope,
  { numbers }: NumbersChoice,
): Promise<Result<{ numbers: string }, Refusal>> {
  const saved = await keep(member, "numbers", numbers);
  return saved ? ok({ numbers }) : refuse({ code: "no-exercise" });
}

/** Whether three marks a day are offered, for two weeks from today. Begun again, they begin again today. */
export async function chooseDaily(
  member: MemberScope,
  { daily }: DailyChoice,
): Promise<Result<{ daily: string }, Refusal>> {
  const saved = await keep(member, "daily", daily === "on" ? dayKey(member.now, member.timeZone) : "");
  return saved ? ok({ daily }) : refuse({ code: "no-exercise" });
}

async function keep(member: MemberScope, key: string, value: string): Promise<boolean> {
  // The newest press counts, whatever other pages show.
  const seen = Number.MAX_SAFE_INTEGER;
  const saved = await saveCells(member, {
    exercise: checkInPage,
    entryId: null,
    page: newId(),
    seen,
    changes: [{ key, value, base: seen }],
  });
  return saved.ok;
}
