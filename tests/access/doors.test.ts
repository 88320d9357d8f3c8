// A door without a row in tests/access/rows fails, and so does a row without a door.
import { expect, test } from "vitest";
import { allRows } from "../harness/matrix.ts";
import { house, isNode, listOf, type Node, nameOf, nodesOf, type Source } from "../harness/source.ts";

test("every door has a row, and every row a door", async () => {
  const rows = await allRows();
  expect([...new Set(rows.map(({ door }) => door))].sort()).toEqual(doors(house()));
});

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
