// What may not be written, and where. Each rule is looked for in the parsed source, so that a comment or a string that
// speaks of it doesn't break it.
import { hold, type Rule } from "../harness/rules.ts";
import { isNode, lineOf, listOf, type Node, nameOf, nodesOf, type Source } from "../harness/source.ts";

const product = ({ path }: Source) => /^(lib|content|components|app)\//.test(path);
const anywhere = () => true;

/** One line a node that `is` broken, in the files that `where` names. */
function written(
  where: (source: Source) => boolean,
  is: (node: Node, source: Source) => boolean,
): Rule["broken"] {
  return (house) =>
    house
      .filter(where)
      .flatMap((source) =>
        [...nodesOf(source)]
          .filter((node) => is(node, source))
          .map(
            (node) =>
              `${source.path}:${lineOf(source, node)} ${source.text.slice(node.start, node.end).split("\n")[0]}`,
          ),
      );
}

function typeText(node: Node, { text }: Source): string {
  const type = node.typeAnnotation;
  return isNode(type) ? text.slice(type.start, type.end) : "";
}

const isCast = (node: Node) => ["TSAsExpression", "TSTypeAssertion"].includes(node.type);

/** What stands inside brackets. */
function bare(node: unknown): Node | null {
  if (!isNode(node)) return null;
  return node.type === "ParenthesizedExpression" ? bare(node.expression) : node;
}

const casts: Rule = {
  name: "no cast to a proof",
  why: "a scope is made from a live session, or it proves nothing",
  broken: written(anywhere, (node, source) => isCast(node) && /Scope\b/.test(typeText(node, source))),
  examples: {
    "lib/sharing/commands.ts": "const member = { id: 1 } as MemberScope;",
    "app/home/page.tsx": "const all = [] as (CoachScope | null)[];",
  },
};

const doubleCasts: Rule = {
  name: "no cast by way of unknown, and no any",
  why: "where the compiler is told to look away, nobody looks",
  broken: written(
    anywhere,
    (node, source) =>
      node.type === "TSAnyKeyword" ||
      (isCast(node) && ["unknown", "never", "object"].includes(castInside(node, source))),
  ),
  examples: {
    "lib/core/ids.ts": "const one = two as unknown as string;",
    "tests/unit/one.test.ts": "const one = (two as never) as string;",
    "lib/core/wall.ts": "export function say(this_: any) {}",
    "lib/core/span.ts": "const all: Record<string, any> = {};",
  },
};

/** What a cast was cast to before; empty where it wasn’t. */
function castInside({ expression }: Node, source: Source): string {
  const inner = bare(expression);
  return inner && isCast(inner) ? typeText(inner, source) : "";
}

const silenced: Rule = {
  name: "nothing is silenced",
  why: "a rule that is switched off where it is broken is no rule",
  broken: (house) =>
    house.flatMap(({ path, comments }) =>
      comments
        .filter((comment) =>
          /^[\s*]*(@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable)/.test(comment),
        )
        .map((comment) => `${path} //${comment}`),
    ),
  examples: {
    "lib/core/ids.ts": "// @ts-expect-error\nexport const one: string = 1;",
    "lib/core/wall.ts": "/* biome-ignore lint: it is well */\nexport const one = 1;",
    "lib/core/span.ts": "// @ts-ignore\nexport const one: string = 1;",
  },
};

const clock: Rule = {
  name: "one clock",
  why: "a server that reads the time where it likes can’t be tested at another; a file that begins with “use client” reads the browser’s",
  broken: written(
    (source) =>
      product(source) && source.path !== "lib/core/clock.ts" && !source.directives.includes("use client"),
    (node) =>
      (node.type === "NewExpression" &&
        nameOf(node.callee) === "Date" &&
        listOf(node.arguments).length === 0) ||
      (node.type === "CallExpression" &&
        /^(Date|Date\.now|performance\.now|Temporal\.Now\.\w+)$/.test(nameOf(node.callee) ?? "")),
  ),
  examples: {
    "lib/sharing/commands.ts": "export const at = new Date();",
    "lib/sharing/model.ts": "export const at = () => Date.now();",
    "app/home/page.tsx": "export default () => performance.now();",
    "components/sharing/list.tsx": "export const at = Temporal.Now.instant();",
  },
};

const console_: Rule = {
  name: "no console",
  why: "what the product has to say it says in its log, without a word of anybody’s writing",
  broken: written(product, (node) => node.type === "MemberExpression" && nameOf(node.object) === "console"),
  examples: { "lib/sharing/commands.ts": 'console.info("shared");' },
};

const styles: Rule = {
  name: "no style attribute, no raw HTML",
  why: "the policy on every page refuses the first, and the second lets somebody’s words become part of the page",
  broken: written(
    product,
    (node) =>
      node.type === "JSXAttribute" && ["style", "dangerouslySetInnerHTML"].includes(nameOf(node.name) ?? ""),
  ),
  examples: {
    "components/ui/scale.tsx": "export const Scale = () => <p style={{ width: 1 }} />;",
    "components/ui/words.tsx":
      "export const Words = () => <p dangerouslySetInnerHTML={{ __html: words }} />;",
  },
};

const defaults: Rule = {
  name: "named exports",
  why: "a thing has one name wherever it is used; Next and tools demand the others",
  broken: written(
    ({ path }) =>
      !/^app\/(.*\/)?(page|layout|error|global-error|not-found|loading|template)\.tsx$|^[a-z.]+\.config\.ts$|^tests\/[a-z]+\/global\.ts$/.test(
        path,
      ),
    ({ type }) => type === "ExportDefaultDeclaration",
  ),
  examples: { "components/ui/scale.tsx": "export default function Scale() {}" },
};

const publicEnv: Rule = {
  name: "the environment is read in one place",
  why: "env.ts refuses a bad value at the start, in plain words; what a browser may know travels as a prop",
  broken: (house) => [
    ...written(
      (source) => product(source),
      (node) => (nameOf(node) ?? "").startsWith("process.env.NEXT_PUBLIC_"),
    )(house),
    ...written(
      ({ path }) => /^(lib|content|components|app)\//.test(path) && !path.startsWith("lib/platform/"),
      (node) => node.type === "MemberExpression" && nameOf(node) === "process.env",
    )(house),
  ],
  examples: {
    "components/ui/scale.tsx": "export const address = process.env.NEXT_PUBLIC_ADDRESS;",
    "lib/sharing/commands.ts": "export const url = process.env.DATABASE_URL;",
  },
};

// ---------- the doors ----------

const makers = /^(visitor|member|coach|admin|session)Action$/;
const isActions = ({ path }: Source) => /^lib\/[^/]+\/actions\.ts$/.test(path);

const actions: Rule = {
  name: "one way to make an action",
  why: "whatever an actions.ts exports can be called by anybody, so each is made by a door and holds no code",
  broken: (house) =>
    house.filter(isActions).flatMap((source) => {
      const { path, directives, program } = source;
      const body = listOf(program.body);
      const wrong = body.filter((node) => /^Export/.test(node.type) && !isAction(node));
      return [
        ...(directives[0] === "use server" ? [] : [`${path} does not begin with "use server"`]),
        ...wrong.map((node) => `${path}:${lineOf(source, node)} exports more than an action`),
      ];
    }),
  examples: {
    "lib/sharing/actions.ts": '"use server"; export async function share() {}',
    "lib/replies/actions.ts":
      '"use server"; export const shareAction = memberAction({ input, words, run: async () => ok(1) });',
    "lib/support/actions.ts": '"use server"; export { share } from "./commands.ts";',
    "lib/path/actions.ts": "export const markAction = memberAction({ input, words, run: mark });",
    "lib/account/actions.ts": '"use server"; export const limit = 5;',
  },
};

/** `export const xAction = memberAction({ …, run: command })` */
function isAction(node: Node): boolean {
  const declarations = isNode(node.declaration) ? listOf(node.declaration.declarations) : [];
  return (
    node.type === "ExportNamedDeclaration" &&
    declarations.length > 0 &&
    declarations.every(({ id, init }) => {
      if (!isNode(init) || init.type !== "CallExpression" || !makers.test(nameOf(init.callee) ?? ""))
        return false;
      const run = optionOf(init, "run");
      return /Action$/.test(nameOf(id) ?? "") && isNode(run) && run.type === "Identifier";
    })
  );
}

function optionOf(call: Node, name: string): unknown {
  const [options] = listOf(call.arguments);
  return listOf(options?.properties).find(({ key }) => nameOf(key) === name)?.value;
}

const useServer: Rule = {
  name: "no other “use server”",
  why: "each function under it is a way in that nobody guards",
  broken: written(
    (source) => !isActions(source),
    ({ directive }) => directive === "use server",
  ),
  examples: {
    "components/sharing/form.tsx": '"use server"; export async function share() {}',
    "app/home/page.tsx": 'export default () => <form action={async () => { "use server"; }} />;',
  },
};

const routes: Rule = {
  name: "one way to make a route",
  why: "a handler without a door has proved nothing, so it touches nothing that is anybody’s",
  broken: (house) =>
    house
      .filter(({ path }) => /^app\/.*route\.ts$/.test(path))
      .flatMap((source) => {
        const guarded = subjectsIn(source);
        return listOf(source.program.body)
          .filter(
            (node) => !isDoor(node) && [...nodesOf(node)].some((inner) => guarded.has(nameOf(inner) ?? "")),
          )
          .map((node) => `${source.path}:${lineOf(source, node)} touches somebody’s without a door`);
      }),
  examples: {
    "app/api/all/route.ts":
      'import { whoCanSee } from "#lib/sharing/queries"; export async function GET() { return whoCanSee(); }',
    "app/api/out/route.ts":
      'import { lock } from "#lib/account/commands"; export const POST = async () => go(); function go() { lock(); }',
    "app/api/own/route.ts":
      'import { MemberScope } from "#lib/access/scope"; export const GET = async () => MemberScope.of(asked);',
  },
};

/** What a file imports of subjects and doors, by the name it has there. */
function subjectsIn({ program }: Source): Set<string> {
  const found = listOf(program.body).filter(
    ({ type, importKind, source }) =>
      type === "ImportDeclaration" &&
      importKind !== "type" &&
      /lib\/(?!core|exercises|platform\/(health|log)\b)/.test(nameOf(source) ?? ""),
  );
  return new Set(
    found.flatMap(({ specifiers }) => listOf(specifiers).map(({ local }) => nameOf(local) ?? "")),
  );
}

/** An import, or `export const POST = memberRoute({ … })`. */
function isDoor({ type, declaration }: Node): boolean {
  if (type === "ImportDeclaration") return true;
  const made = isNode(declaration) ? listOf(declaration.declarations) : [];
  return (
    made.length > 0 &&
    made.every(
      ({ init }) =>
        isNode(init) && /^(visitor|member|coach|admin|session)Route$/.test(nameOf(init.callee) ?? ""),
    )
  );
}

const callers: Record<string, RegExp> = {
  visitor: /^(member|account|user|coach|admin|actor|caller|session)Id$/,
  member: /^(member|account|user|admin|actor|caller|session)Id$/,
  coach: /^(coach|account|user|admin|actor|caller|session)Id$/,
  admin: /^(admin|account|user|actor|caller|session)Id$/,
  session: /^(member|coach|account|user|admin|actor|caller)Id$/,
};

const whoIsAsking: Rule = {
  name: "nobody says who they are",
  why: "who is asking comes from the session; an input that names them is believed sooner or later",
  broken: (house) =>
    house.flatMap((source) =>
      [...nodesOf(source)].flatMap((node) => {
        const [, door] =
          /^(visitor|member|coach|admin|session)(?:Action|Route)$/.exec(nameOf(node.callee) ?? "") ?? [];
        const input = nameOf(optionOf(node, "input"));
        if (node.type !== "CallExpression" || !door || !input) return [];
        const named = keysOf(house, source, input).filter((key) => callers[door]?.test(key));
        return named.map((key) => `${source.path}:${lineOf(source, node)} takes ${key} by ${input}`);
      }),
    ),
  beside: {
    "lib/sharing/schema.ts":
      'import { z } from "zod"; const who = { memberId: z.uuid() }; export const byMember = z.object({ ...who });',
  },
  examples: {
    "lib/sharing/actions.ts":
      '"use server"; import { byMember } from "./schema.ts"; export const oneAction = memberAction({ input: byMember, run });',
    "app/api/all/route.ts":
      "const input = z.object({ coachId: z.uuid() }); export const GET = coachRoute({ input, run, words });",
  },
};

/** The keys of a schema: those it writes down, and those of what it is made from. */
function keysOf(house: readonly Source[], source: Source, name: string, seen = new Set<string>()): string[] {
  if (seen.has(`${source.path} ${name}`)) return [];
  seen.add(`${source.path} ${name}`);
  const declared = [...nodesOf(source)].find(
    (node) => node.type === "VariableDeclarator" && nameOf(node.id) === name,
  );
  if (!declared) {
    return source.imports
      .filter(({ to }) => /\/schema\.ts$/.test(to) && !seen.has(`${to} ${name}`))
      .flatMap(({ to }) => house.filter(({ path }) => path === to))
      .flatMap((other) => keysOf(house, other, name, seen));
  }
  return [...nodesOf(declared)].flatMap((node) => {
    if (node.type === "Property") return nameOf(node.key) ?? [];
    return node.type === "Identifier" && nameOf(node) !== name
      ? keysOf(house, source, nameOf(node) ?? "", seen)
      : [];
  });
}

const scopes: Rule = {
  name: "a scope first",
  why: "a query or a command without proof of who is asking answers anybody",
  broken: (house) =>
    house
      .filter(
        ({ path }) =>
          /^lib\/[^/]+\/(queries|commands)\.ts$/.test(path) && !/^lib\/(platform|access)\//.test(path),
      )
      .flatMap((source) =>
        listOf(source.program.body).flatMap(({ declaration }) => {
          if (
            !isNode(declaration) ||
            declaration.type !== "FunctionDeclaration" ||
            !isAsync(declaration, source)
          )
            return [];
          const [first, second] = listOf(declaration.params).map((parameter) => typeText(parameter, source));
          const proof = first && /^: Tx$/.test(first) ? second : first;
          return /\b(Visitor|Member|Coach|Admin|Session|Worker)Scope\b/.test(proof ?? "")
            ? []
            : [`${source.path}:${lineOf(source, declaration)} ${nameOf(declaration.id)} takes no scope`];
        }),
      ),
  examples: {
    "lib/sharing/queries.ts": "export async function all(memberId: string) {}",
    "lib/sharing/commands.ts": "export function end(tx: Tx, shareId: string): Promise<void> {}",
  },
};

function isAsync(declaration: Node, { text }: Source): boolean {
  const returns = isNode(declaration.returnType)
    ? text.slice(declaration.returnType.start, declaration.returnType.end)
    : "";
  return declaration.async === true || /Promise</.test(returns);
}

const workers: Rule = {
  name: "work without a person",
  why: "whoever makes a worker’s scope may do anything to anybody, so only what runs without a person does",
  broken: written(
    ({ path }) => !/^(scripts|tests|bench|e2e|prisma)\/|^lib\/[^/]+\/jobs\.ts$/.test(path),
    (node) => node.type === "CallExpression" && nameOf(node.callee) === "WorkerScope.of",
  ),
  examples: { "lib/sharing/commands.ts": "export const worker = WorkerScope.of(member.now);" },
};

const transactions: Rule = {
  name: "transactions begin in one place",
  why: "one that the database ended in a deadlock is made again there, and nobody has to think of it",
  broken: written(
    ({ path }) => !path.startsWith("tests/") && path !== "lib/platform/db.ts",
    (node) => node.type === "MemberExpression" && nameOf(node.property) === "$transaction",
  ),
  examples: {
    "lib/sharing/commands.ts": "export const end = () => db.$transaction(async () => {});",
    "lib/platform/mail.ts": "export const end = () => platform.db.$transaction([]);",
  },
};

const numbers: Rule = {
  name: "numbers are said in one place",
  why: "two thousand is 2,000 in every sentence",
  broken: written(
    (source) => product(source) && source.path !== "lib/core/number.ts",
    (node) =>
      node.type === "MemberExpression" &&
      (nameOf(node.property) === "toLocaleString" || nameOf(node) === "Intl.NumberFormat"),
  ),
  examples: {
    "components/ui/scale.tsx": 'export const said = (left: number) => left.toLocaleString("en-GB");',
    "lib/sharing/model.ts": 'export const numbers = new Intl.NumberFormat("en-GB");',
  },
};

hold([
  casts,
  doubleCasts,
  silenced,
  clock,
  console_,
  styles,
  defaults,
  publicEnv,
  actions,
  useServer,
  routes,
  whoIsAsking,
  scopes,
  workers,
  transactions,
  numbers,
]);
