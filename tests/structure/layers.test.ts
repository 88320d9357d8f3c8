// Who may import whom (architecture of the house). The tables are the rule; there is no list of exceptions.
import { hold, type Rule } from "../harness/rules.ts";
import type { Source } from "../harness/source.ts";

/** Each room may import only what stands before it. */
const rooms: { room: string; why: string }[] = [
  { room: "lib/core", why: "Time, ids and results are what everything else is said in." },
  { room: "lib/exercises", why: "The engine knows shapes of questions, and none of the questions." },
  { room: "content", why: "What the guide says is data for the engine; it knows nobody who reads it." },
  { room: "lib/platform", why: "Database, seal and mail serve the subjects, and know none of them." },
  { room: "lib/access", why: "Who is asking is proved before any subject is touched." },
  { room: "lib/account", why: "An account stands by itself, whatever is done with it." },
  { room: "lib/joining", why: "Joining ends in an account." },
  { room: "lib/scheduling", why: "Hours and promises know coaches, and nothing that is written." },
  { room: "lib/safety", why: "Help lines are there without an answer having been read." },
  {
    room: "lib/stops",
    why: "What closes the note page rests on what was said about safety, and on nothing else.",
  },
  { room: "lib/cards", why: "A card is shown by what a note says, and knows no answer." },
  { room: "lib/guide", why: "The guide reads content and knows no answers." },
  { room: "lib/versions", why: "What stood in an answer at an earlier time never changes." },
  { room: "lib/conflicts", why: "Two values of one cell are kept, whoever saved them." },
  { room: "lib/answers", why: "Answers are the exercises of modules with their versions." },
  { room: "lib/entries", why: "Entries are answers with a date." },
  { room: "lib/logs", why: "A log shows its entries one after another, and knows no page round it." },
  { room: "lib/doses", why: "How much writing is good on one day is said of what was written." },
  { room: "lib/gathering", why: "What was written is gathered once, whatever is made of it." },
  {
    room: "lib/pages",
    why: "Pages are made of answers and entries, and know nothing of the way between them.",
  },
  { room: "lib/steps", why: "A step shows what was written in it, and what was gathered for it." },
  { room: "lib/leanings", why: "Which way marks lean is said of any marks, whoever made them." },
  { room: "lib/checkins", why: "Check-ins are entries, and what their marks say." },
  { room: "lib/path", why: "The path leads from page to page, and heeds what check-ins say of the week." },
  { room: "lib/urges", why: "Urges are entries, and the hours they come at." },
  { room: "lib/tools", why: "A tool shows at once what modules and entries hold." },
  { room: "lib/coaching", why: "Who coaches whom is settled before anything is shared." },
  { room: "lib/sharing", why: "A share is a piece of the path that a coach may read." },
  { room: "lib/replies", why: "A reply is a thread on a share." },
  { room: "lib/requests", why: "A request’s states and record are the same whoever moves it." },
  { room: "lib/booking", why: "Times are held and given back for a request." },
  { room: "lib/told", why: "What closes the note page is told of talks and of the guide’s own answers." },
  { room: "lib/support", why: "A request may take shares along, and gives its times back." },
  { room: "lib/practice", why: "Running the practice looks at all of its work." },
  { room: "lib/leaving", why: "Export and deletion must reach everything." },
  { room: "components/ui", why: "Could ship in another product; knows nothing of ours." },
  { room: "components/frame", why: "The frame stands around any page, so it knows no subject." },
  {
    room: "components/device",
    why: "Unsent words are kept on a device alike, whichever form they stand in.",
  },
  { room: "components/exercises", why: "One view a kind, for whoever shows an exercise." },
  ...[
    "account",
    "joining",
    "scheduling",
    "safety",
    "guide",
    "answers",
    "entries",
    "pages",
    "path",
    "tools",
    "coaching",
    "sharing",
    "replies",
    "support",
    "practice",
    "leaving",
  ].map((subject) => ({
    room: `components/${subject}`,
    why: "What is shown of a subject stands in the order of the subjects.",
  })),
  { room: "app", why: "Routes put together what all the others made." },
  { room: "prisma", why: "The seed makes people through the commands that people use." },
  { room: "scripts", why: "What npm run calls starts the product; the product never calls it." },
  { room: "tests", why: "Look at everything, and ship with nothing." },
  { room: "bench", why: "Measures the product from outside, with the people of the tests in it." },
  { room: "e2e", why: "Look at everything, and ship with nothing." },
];

/** The files of a slice, and which files of slices each may import: its own slice's, and those of earlier ones. */
const layers: { file: string; may: string[]; why: string }[] = [
  { file: "model", may: ["model"], why: "Types and rules hold without anything that comes in." },
  { file: "schema", may: ["model", "schema"], why: "What comes in is checked by what the rules say." },
  { file: "queries", may: ["model", "schema", "queries"], why: "Reading never writes." },
  {
    file: "commands",
    may: ["model", "schema", "queries", "commands"],
    why: "Writing is free of its callers.",
  },
  {
    file: "actions",
    may: ["model", "schema", "commands"],
    why: "An action is a door before a command, and no more.",
  },
  {
    file: "jobs",
    may: ["model", "schema", "queries", "commands"],
    why: "A job does what a person could have done.",
  },
];

const roomsOfLib = new Set(["lib/core", "lib/exercises", "lib/platform", "lib/access", "lib/generated"]);
const isOurs = (to: string) => /^(lib|content|components|app|prisma|scripts|bench|tests|e2e)\//.test(to);
const isConfig = (file: string) => !file.includes("/");

function roomOf(file: string): string {
  return /^((lib|components)\/[^/]+|[^/]+)/.exec(file)?.[0] ?? file;
}

/** The subject and the layer of a file of a slice; null for any other file. */
function sliceOf(file: string): { slice: string; layer: string } | null {
  const [, slice, rest] = /^(lib\/[^/]+)\/(.+)$/.exec(file) ?? [];
  if (!slice || !rest || roomsOfLib.has(slice)) return null;
  return { slice, layer: rest.replace(/\.ts$/, "") };
}

/** core, exercises, content, and what is pure of slices and doors. */
function isPure(file: string): boolean {
  return (
    /^(lib\/core|lib\/exercises|content)\//.test(file) ||
    file === "lib/access/words.ts" ||
    ["model", "schema"].includes(sliceOf(file)?.layer ?? "")
  );
}
const purePackages = ["zod", "uuid", "temporal-polyfill"];

/** One line an import that `refuses`. */
function imports(house: readonly Source[], refuses: (from: Source, to: string, isType: boolean) => boolean) {
  return house.flatMap((source) =>
    source.imports
      .filter(({ to, isType }) => refuses(source, to, isType))
      .map(({ to }) => `${source.path} imports ${to}`),
  );
}

const order: Rule = {
  name: "rooms",
  why: "a room that imports what stands after it can’t be understood, tested or moved without it",
  broken: (house) => [
    ...house
      .filter(({ path }) => !isConfig(path) && !rooms.some(({ room }) => room === roomOf(path)))
      .map(({ path }) => `${path} stands in no room`),
    ...imports(house, ({ path }, to) => {
      if (!isOurs(to) || to.startsWith("lib/generated/") || isConfig(path)) return false;
      const place = (file: string) => rooms.findIndex(({ room }) => room === roomOf(file));
      return place(to) > place(path);
    }),
  ],
  examples: {
    "lib/core/early.ts": 'import { share } from "../sharing/model.ts";',
    "lib/path/early.ts": 'import type { Frozen } from "#lib/sharing/model";',
    "components/ui/early.tsx": 'import { Compass } from "@/components/exercises/compass";',
    "components/frame/early.tsx":
      'import { sayState } from "#lib/support/model"; import "@/components/support/x";',
    "lib/elsewhere/model.ts": "export const nowhere = 1;",
    "lib/sharing/early.ts": 'const page = await import("../../app/layout.tsx");',
    "components/sharing/early.tsx": 'export { aMember } from "../../tests/harness/people.ts";',
  },
};

const layersOfSlices: Rule = {
  name: "layers of a slice",
  why: "the file name says what a file may do",
  broken: (house) =>
    imports(house, ({ path }, to) => {
      const from = sliceOf(path);
      const target = sliceOf(to);
      if (!from || !target) return false;
      return !layers.find(({ file }) => file === from.layer)?.may.includes(target.layer);
    }),
  examples: {
    "lib/sharing/model.ts": 'import type { ShareForm } from "./schema.ts";',
    "lib/sharing/queries.ts": 'import { share } from "./commands.ts";',
    "lib/sharing/commands.ts": 'import { shareAction } from "./actions.ts";',
    "lib/sharing/actions.ts": 'import { whoCanSee } from "./queries.ts";',
    "lib/support/schema.ts": 'import { shareableParts } from "../sharing/queries.ts";',
    "lib/replies/jobs.ts": 'import { shareAction } from "../sharing/actions.ts";',
  },
};

const fileNames: Rule = {
  name: "names",
  why: "a file is found by its name: the folder says what about, the file which layer",
  broken: (house) =>
    house.flatMap(({ path }) => {
      const slice = sliceOf(path);
      if (slice && !layers.some(({ file }) => file === slice.layer))
        return [`${path} is no layer of a slice`];
      const name = /([^/.]+)\.tsx?$/.exec(path)?.[1] ?? "";
      if (["utils", "util", "helpers", "helper", "misc", "types", "hooks"].includes(name))
        return [`${path} has a name that says nothing`];
      const odd = path
        .split("/")
        .find(
          (part) =>
            !/^(\([a-z-]+\)|\[[a-zA-Z.]+\]|[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?(\.tsx?)?)$/.test(
              part,
            ),
        );
      return odd ? [`${path} is not written in small letters and dashes`] : [];
    }),
  examples: {
    "lib/sharing/helpers.ts": "",
    "lib/sharing/parts/model.ts": "",
    "lib/core/utils.ts": "",
    "components/sharing/hooks.ts": "",
    "components/sharing/ShareForm.tsx": "",
    "app/(member)/_parts/page.tsx": "",
    "content/modules/-old/module.ts": "",
  },
};

const pure: Rule = {
  name: "pure",
  why: "core, exercises, content, models and schemas run anywhere: in a browser, in a test, in plain Node",
  broken: (house) =>
    imports(
      house.filter(({ path }) => isPure(path)),
      (_, to) => (isOurs(to) ? !isPure(to) : !purePackages.includes(to)),
    ),
  examples: {
    "lib/core/when.ts": 'import { readFile } from "node:fs/promises";',
    "lib/exercises/answer.ts": 'import { cache } from "react";',
    "content/pages.ts": 'import { redirect } from "next/navigation";',
    "lib/sharing/model.ts": 'import type { Tx } from "#lib/platform/db";',
    "lib/sharing/schema.ts": 'import { Prisma } from "@prisma/client";',
  },
};

const database: Rule = {
  name: "the database",
  why: "a query that is written elsewhere has no scope in its where",
  broken: (house) =>
    imports(house, ({ path }, to) => {
      if (/^(tests|scripts|bench|e2e|prisma)\//.test(path) || isConfig(path)) return false;
      if (to.startsWith("lib/generated/") || ["@prisma/client", "@prisma/adapter-pg", "pg"].includes(to))
        return !path.startsWith("lib/platform/");
      if (to !== "lib/platform/db.ts") return false;
      const layer = sliceOf(path)?.layer ?? "";
      return !/^lib\/(platform|access)\//.test(path) && !["queries", "commands", "jobs"].includes(layer);
    }),
  examples: {
    "app/home/page.tsx": 'import { db } from "#lib/platform/db";',
    "lib/sharing/actions.ts": 'import { db } from "../platform/db.ts";',
    "components/sharing/list.tsx": 'import type { Share } from "#lib/generated/prisma/client";',
    "lib/sharing/queries.ts": 'import pg from "pg";',
  },
};

const shown: Rule = {
  name: "components",
  why: "a component shows what a page read for it; what it reads by itself, nobody was asked about",
  broken: (house) =>
    imports(
      house.filter(({ path }) => path.startsWith("components/")),
      (_, to, isType) =>
        !isType &&
        (to.startsWith("lib/platform/") ||
          (to.startsWith("lib/access/") && to !== "lib/access/words.ts") ||
          ["queries", "commands", "jobs"].includes(sliceOf(to)?.layer ?? "")),
    ),
  examples: {
    "components/sharing/list.tsx": 'import { whoCanSee } from "#lib/sharing/queries";',
    "components/frame/who.tsx": 'import { requireMember } from "#lib/access/page";',
    "components/ui/key.tsx": 'import { tagOf } from "#lib/platform/seal";',
  },
};

const ui: Rule = {
  name: "components/ui",
  why: "a field or a dialog that knows a subject of ours can serve no other",
  broken: (house) =>
    imports(
      house.filter(({ path }) => path.startsWith("components/ui/")),
      (_, to) => to.startsWith("content/") || sliceOf(to) !== null,
    ),
  examples: {
    "components/ui/state.tsx": 'import { sayState } from "#lib/support/model";',
    "components/ui/words.tsx": 'import type { Share } from "#lib/sharing/model";',
    "components/ui/page.tsx": 'import { doses } from "#content/pages";',
  },
};

const sendsNoServer: Rule = {
  name: "what a browser loads",
  why: "a library behind a “use client” file is downloaded by everybody who opens the page",
  broken: (house) => {
    const byPath = new Map(house.map((source) => [source.path, source]));
    const heavy = /^(zod|temporal-polyfill|server-only|next-auth|pg|@prisma\/.*|nodemailer|node:.*)$/;
    return house
      .filter(({ directives }) => directives.includes("use client"))
      .flatMap(({ path }) => {
        const seen = new Map<string, string[]>([[path, [path]]]);
        for (const [file, way] of seen) {
          const source = byPath.get(file);
          // The file of an action is replaced by calls in the browser: nothing behind it is loaded.
          if (!source || (file !== path && source.directives.includes("use server"))) continue;
          for (const { to, isType } of source.imports)
            if (!isType && !seen.has(to)) seen.set(to, [...way, to]);
        }
        return [...seen]
          .filter(([file]) => heavy.test(file) || file.startsWith("lib/platform/"))
          .map(([, way]) => way.join(" > "));
      });
  },
  examples: {
    "components/sharing/heavy.tsx": '"use client"; import { shareForm } from "#lib/sharing/schema";',
    "components/sharing/clock.tsx": '"use client"; import { atWall } from "#lib/core/wall";',
    "components/sharing/sealed.ts": '"use client"; import { tagOf } from "#lib/platform/seal";',
    "components/sharing/far.tsx": '"use client"; import { near } from "./near";',
    "components/sharing/near.tsx": '"use client"; import { z } from "zod"; export const near = z.string();',
  },
};

const barrels: Rule = {
  name: "no barrels",
  why: "a file that only hands on hides where things are, and loads all of them for one",
  broken: (house) =>
    house.flatMap(({ path, program }) => {
      const body = (
        program.body as { type: string; source?: unknown; declaration?: unknown; specifiers?: unknown[] }[]
      ).filter(({ type }) => type !== "ImportDeclaration" && type !== "ExpressionStatement");
      const handsOn = body.every(
        ({ type, source, declaration, specifiers }) =>
          type === "ExportAllDeclaration" ||
          (type === "ExportNamedDeclaration" &&
            !declaration &&
            (source != null || (specifiers ?? []).length > 0)),
      );
      return body.length > 0 && handsOn ? [`${path} only hands on`] : [];
    }),
  examples: {
    "lib/sharing/model.ts": 'export * from "../core/span.ts";',
    "components/ui/all.ts": 'export { Field } from "./field";',
    "components/ui/again.ts": 'import { Field } from "./field"; export { Field };',
  },
};

const cycles: Rule = {
  name: "no circles",
  why: "files that import each other can’t be understood, or loaded, one after the other",
  broken: (house) => {
    const byPath = new Map(house.map((source) => [source.path, source]));
    const state = new Map<string, "open" | "closed">();
    const found: string[] = [];
    const visit = (path: string, way: string[]) => {
      if (state.get(path) === "closed") return;
      if (state.get(path) === "open") {
        found.push([...way.slice(way.indexOf(path)), path].join(" > "));
        return;
      }
      state.set(path, "open");
      for (const { to } of byPath.get(path)?.imports ?? []) if (byPath.has(to)) visit(to, [...way, path]);
      state.set(path, "closed");
    };
    for (const { path } of house) visit(path, []);
    // Said of each file in it, so that whoever made it finds their own.
    return found.flatMap((circle) =>
      circle
        .split(" > ")
        .slice(1)
        .map((path) => `${path} is in ${circle}`),
    );
  },
  examples: {
    "lib/core/first.ts": 'import { second } from "./second.ts"; export const first = () => second;',
    "lib/core/second.ts":
      'import type { first } from "./first.ts"; export const second = {} as typeof first;',
  },
};

hold([order, layersOfSlices, fileNames, pure, database, shown, ui, sendsNoServer, barrels, cycles]);
