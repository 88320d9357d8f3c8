import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { writePublicScripts } from "./public-scripts.ts";
import { Refusal, runScript } from "./refusal.ts";

const folder = process.env.NEXT_DIST_DIR || ".next";
const stampFile = path.join(folder, "built-from");

/** What goes into a build. The generated client follows from the schema; what lies in public/ is served as it lies. */
const sources = [
  "app",
  "components",
  "content",
  "lib",
  "prisma/schema.prisma",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "postcss.config.mjs",
  "instrumentation.ts",
  "scripts/public-scripts.ts",
];

/**
 * Next loads every route to see what it is, and with it lib/platform/env.ts. Nothing of these reaches the build, and no
 * database is asked: the same build runs with any settings.
 */
const stand = {
  DATABASE_URL: "postgresql://build.invalid/build",
  GROUNDWORK_KEYS: `build:${Buffer.alloc(32).toString("base64")}`,
  NEXTAUTH_SECRET: "nothing is signed while it is built",
  PUBLIC_URL: "http://localhost:3000",
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
} as const;

/** Builds unless the last build was made of just these files. Says so first: the first one takes a minute. */
export async function buildIfNeeded(): Promise<void> {
  const stamp = stampOf(sources);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return;
  console.log("Building. This takes up to a minute, and only after something has changed.");
  fs.rmSync(stampFile, { force: true });
  await writePublicScripts();
  await runBuild();
  fs.writeFileSync(stampFile, stamp);
}

/** Says what files were, so that a change in one of them shows. */
export function stampOf(roots: string[]): string {
  const hash = createHash("sha256").update(process.version);
  const take = (file: string) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat || file === path.join("lib", "generated")) return;
    if (stat.isDirectory()) for (const name of fs.readdirSync(file).sort()) take(path.join(file, name));
    else hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  };
  for (const root of roots) take(root);
  return hash.digest("hex");
}

/** `next build` in a child that ends with this process. Its words are shown if it fails. */
async function runBuild(): Promise<void> {
  const child = fork("scripts/next.ts", ["build"], {
    env: { ...process.env, ...stand },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const words: Buffer[] = [];
  child.stdout?.on("data", (part) => words.push(part));
  child.stderr?.on("data", (part) => words.push(part));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code === 0) return;
  process.stderr.write(Buffer.concat(words));
  throw new Refusal("The build failed. Its words are above.");
}

if (import.meta.main) await runScript(buildIfNeeded);
