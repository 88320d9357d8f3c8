// Who gets in where: each door tried by everybody, with real sessions on the real database. A door without a row fails.
import { globSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { db } from "#lib/platform/db";
import { askingInstead } from "#lib/platform/request";
import { type Column, columns, type Outcome, Refused, type Row } from "../harness/doors.ts";
import { house, isNode, listOf, type Node, nameOf, nodesOf, type Source } from "../harness/source.ts";
import { film, job, noon, type World, world } from "../harness/world.ts";

const names = globSync("rows/*.ts", { cwd: import.meta.dirname }).map((file) => path.basename(file, ".ts"));
const loaded: { rows: Row[] }[] = await Promise.all(names.sort().map((name) => import(`./rows/${name}.ts`)));
const rows = loaded.flatMap((file) => file.rows);

afterAll(() => db.$disconnect());

test("every door has a row, and every row a door", () => {
  expect([...new Set(rows.map(({ door }) => door))].sort()).toEqual(doors(house()));
});

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

// ---------- the doors there are ----------

/** Every action, every route, every question, and every command that no action and no route stands before. */
function doors(sources: Source[]): string[] {
  const slices = sources.filter(({ path }) =>
    /^lib\/(?!core|exercises|platform|access)[^/]+\/(actions|queries|commands)\.ts$/.test(path),
  );
  const routes = sources.filter(({ path }) => /^app\/.*route\.ts$/.test(path));
  const behind = new Set(
    [...slices, ...routes].flatMap((source) => [...nodesOf(source)].flatMap(commandRun)),
  );
  return [
    ...slices.flatMap((source) =>
      exportsOf(source)
        .filter((one) => source.path.endsWith("actions.ts") || asksSomebody(one, source))
        .filter(({ name }) => !source.path.endsWith("commands.ts") || !behind.has(name))
        .map(({ name }) => `${source.path} ${name}`),
    ),
    ...routes.flatMap((source) =>
      exportsOf(source)
        .filter(({ name }) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(name))
        .map(({ name }) => `${source.path} ${name}`),
    ),
  ].sort();
}

function commandRun({ type, key, value }: Node): string[] {
  return type === "Property" && nameOf(key) === "run" ? [nameOf(value) ?? ""] : [];
}

type Exported = { name: string; node: Node };

function exportsOf({ program }: Source): Exported[] {
  return listOf(program.body).flatMap(({ declaration }) => {
    if (!isNode(declaration)) return [];
    if (declaration.type === "FunctionDeclaration")
      return [{ name: nameOf(declaration.id) ?? "", node: declaration }];
    return listOf(declaration.declarations).map((node) => ({ name: nameOf(node.id) ?? "", node }));
  });
}

/** A function that waits for the database on behalf of a person: not one inside a transaction, and not a worker’s. */
function asksSomebody({ node }: Exported, { text }: Source): boolean {
  const cut = (part: unknown) => (isNode(part) ? text.slice(part.start, part.end) : "");
  const first = cut(listOf(node.params)[0]);
  return (
    (node.async === true || cut(node.returnType).includes("Promise<")) &&
    /\b(Visitor|Member|Coach|Admin|Session)Scope\b/.test(first)
  );
}
