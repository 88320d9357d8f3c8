// The repository's own source, parsed: what the structure tests look at.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

export type Node = { type: string; start: number; end: number; [key: string]: unknown };

/** One import or re-export: a path of the repository, or the name of a package. */
type Import = { to: string; isType: boolean };

export type Source = {
  path: string;
  text: string;
  program: Node;
  comments: string[];
  imports: Import[];
  /** The directives that the file begins with: "use client", "use server". */
  directives: string[];
};

const roots = ["lib", "content", "components", "app", "scripts", "prisma", "bench", "tests", "e2e"];

/**
 * Every TypeScript file of the repository but what is generated, and but the bare application of the bench: it is what
 * the product is measured against, and no part of it.
 */
export function house(root = path.resolve(import.meta.dirname, "../..")): Source[] {
  const files = [...roots.map((room) => `${room}/**/*.{ts,tsx}`), "*.ts"]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !/^(lib\/generated|bench\/bare)\//.test(file) && file !== "next-env.d.ts")
    .sort();
  const known = new Set(files);
  return files.map((file) => parse(file, readFileSync(path.join(root, file), "utf8"), known));
}

/** One file, as it would stand among others. */
export function parse(file: string, text: string, known: ReadonlySet<string>): Source {
  const { program, module, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can’t be read: ${errors[0]?.message}`);
  const body = program.body as readonly { directive?: string | null }[];
  const fromStatements = module.staticImports.map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ name: moduleRequest.value, isType }] : [],
    ),
  );
  const source: Source = {
    path: file,
    text,
    program: JSON.parse(JSON.stringify(program)),
    comments: comments.map(({ value }) => value),
    imports: [],
    directives: body.flatMap(({ directive }) => directive ?? []),
  };
  const written = [...nodesOf(source)].flatMap((node) => {
    if (node.type === "ImportExpression" && isText(node.source))
      return [{ name: node.source.value, isType: false }];
    if (node.type === "TSImportType" && isText(node.source))
      return [{ name: node.source.value, isType: true }];
    return [];
  });
  source.imports = [...fromStatements, ...fromExports, ...written].map(({ name, isType }) => ({
    to: resolve(file, name, known),
    isType,
  }));
  return source;
}

function isText(node: unknown): node is { value: string } {
  return isNode(node) && typeof node.value === "string";
}

function resolve(from: string, name: string, known: ReadonlySet<string>): string {
  const wanted = name.startsWith("#")
    ? name.slice(1)
    : name.startsWith("@/")
      ? name.slice(2)
      : name.startsWith(".")
        ? path.posix.join(path.posix.dirname(from), name)
        : null;
  if (wanted === null) return packageOf(name);
  return [wanted, `${wanted}.ts`, `${wanted}.tsx`].find((file) => known.has(file)) ?? wanted;
}

/** "next/navigation" is next; "node:path" stays, since one of them is as much as all. */
function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The nodes of a list that a node holds; none where it holds no list. */
export function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Every node of a file, or of a part of it, from the outside in. */
export function* nodesOf(of: Source | Node): Generator<Node> {
  const top = "program" in of && isNode(of.program) ? of.program : of;
  if (!isNode(top)) return;
  const waiting: Node[] = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const value of Object.values(node))
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) waiting.push(inner);
  }
}

/** The name that a node is, or null where it is none. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (typeof node.name === "string") return node.name;
  if (node.type === "MemberExpression") return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return typeof node.value === "string" ? node.value : null;
}

/** The line on which a node begins. */
export function lineOf({ text }: Source, { start }: Pick<Node, "start">): number {
  return text.slice(0, start).split("\n").length;
}
