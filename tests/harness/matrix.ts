// Who gets in where: each door tried by everybody, with real sessions on the real database.
import { globSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { db } from "#lib/platform/db";
import { askingInstead } from "#lib/platform/request";
import { type Column, columns, type Outcome, Refused, type Row } from "./doors.ts";
import { film, job, noon, type World, world } from "./world.ts";

/** Every row there is: what each file of tests/access/rows holds. */
export async function allRows(): Promise<Row[]> {
  const folder = path.resolve("tests/access/rows");
  const files = globSync("*.ts", { cwd: folder }).sort();
  const loaded: { rows: Row[] }[] = await Promise.all(files.map((file) => import(path.join(folder, file))));
  return loaded.flatMap(({ rows }) => rows);
}

/**
 * Tries one of `parts` equal shares of the rows. Each share is a file of its own, since a file is tried by one worker and
 * the rows together take longer than everything else.
 */
export async function tryShare(share: number, { parts }: { parts: number }): Promise<void> {
  const rows = (await allRows()).filter((_, index) => index % parts === share);
  afterAll(() => db.$disconnect());
  test.each(rows.map((row) => ({ ...row, trying: row.trying ?? "" })))(
    "$door $trying",
    async ({ locked, given, go, finds, expected }) => {
      const there = await world();
      await given?.(there);
      const actual: Partial<Record<Column, Outcome>> = {};
      let before = await standing(there);
      for (const column of columns) {
        const token = tokenOf(there, column, locked);
        const asking = { ...there.dan.asking(noon), token };
        const came = await askingInstead.run(asking, () => go(asking, there)).catch(asRefused);
        const after = await standing(there);
        actual[column] = outcomeOf(came, { there, finds, changed: after !== before });
        before = after;
      }
      expect(actual).toEqual(expected);
    },
  );
}

function tokenOf(there: World, column: Column, locked: Row["locked"]): string | undefined {
  if (column === "nobody") return undefined;
  return column === "locked" ? there.locked[locked] : there[column].token;
}

function outcomeOf(
  came: unknown,
  { there, finds, changed }: { there: World; finds: Row["finds"]; changed: boolean },
): Outcome {
  const hasMark = (text: string) => marks(there).some((mark) => text.includes(mark));
  if (came instanceof Refused) return changed || hasMark(came.said) ? `${came.code}, and more` : came.code;
  const text = textOf(came);
  return changed || (finds ? finds(text, there) : hasMark(text)) ? "found" : "nothing";
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  throw error;
}

/** What nobody but Ada and Ben may get: ids and words that are theirs. */
function marks(there: World): string[] {
  const { ada, device, pastShare, share, version, reply, draft, newShare, newVersion, newReply, request } =
    there;
  const ids = [
    ada.id,
    ada.email,
    device,
    pastShare,
    share,
    version,
    reply,
    draft.id,
    newShare,
    newVersion,
    newReply,
  ];
  return [...ids, request, there.entry, there.conflict, there.away, film, job, "Their coat on the door."];
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner)) ?? "";
}

/** Everything that stands in the database of Ada, and of Ben as her coach, as one print. */
async function standing({ ada, ben }: World): Promise<string> {
  const [row] = await db.$queryRaw<{ print: string }[]>`
    with their as (
      select 'a' || t::text as line from "Account" t where id in (${ada.id}::uuid, ${ben.id}::uuid)
      union all select 'b' || t::text from "Member" t where id = ${ada.id}::uuid
      union all select 'c' || t::text from "Coach" t where id = ${ben.id}::uuid
      union all select 'd' || t::text from "Session" t where "accountId" in (${ada.id}::uuid, ${ben.id}::uuid)
      union all select 'e' || t::text from "Answer" t where "memberId" = ${ada.id}::uuid
      union all select 'f' || t::text from "AnswerVersion" t where "memberId" = ${ada.id}::uuid
      union all select 'g' || t::text from "AnswerConflict" t where "memberId" = ${ada.id}::uuid
      union all select 'h' || t::text from "Entry" t where "memberId" = ${ada.id}::uuid
      union all select 'i' || t::text from "ModuleMark" t where "memberId" = ${ada.id}::uuid
      union all select 'j' || t::text from "Coaching" t where "memberId" = ${ada.id}::uuid or "coachId" = ${ben.id}::uuid
      union all select 'k' || t::text from "Share" t where "memberId" = ${ada.id}::uuid
      union all select 'l' || t::text from "ShareVersion" t where "memberId" = ${ada.id}::uuid
      union all select 'm' || t::text from "Opening" t where "memberId" = ${ada.id}::uuid
      union all select 'n' || t::text from "ReplyDraft" t where "memberId" = ${ada.id}::uuid
      union all select 'o' || t::text from "Reply" t where "memberId" = ${ada.id}::uuid
      union all select 'p' || t::text from "SupportRequest" t where "memberId" = ${ada.id}::uuid
      union all select 'q' || t::text from "SupportEvent" t where "memberId" = ${ada.id}::uuid
      union all select 'r' || t::text from "SessionTime" t where "memberId" = ${ada.id}::uuid or "coachId" = ${ben.id}::uuid
      union all select 's' || t::text from "CoachHours" t where "coachId" = ${ben.id}::uuid
      union all select 't' || t::text from "CoachAway" t where "coachId" = ${ben.id}::uuid
      union all select 'u' || t::text from "SafetyAnswer" t where "memberId" = ${ada.id}::uuid
      union all select 'v' || t::text from "SafetyFlag" t where "memberId" = ${ada.id}::uuid
      union all select 'x' || t::text from "RequestDraft" t where "memberId" = ${ada.id}::uuid
      union all select 'w' || t::text from "CardAsked" t where "memberId" = ${ada.id}::uuid)
    select md5(string_agg(line, E'\n' order by line)) as print from their`;
  return row?.print ?? "";
}
