// `npm test`: everything, to the end. Its last line says how many tests passed and failed.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { runScript } from "./refusal.ts";

const results = path.resolve("test-results");
let passed = 0;
let failed = 0;

type Count = { passed: number; failed: number };

/** Runs a command in sight, or, with others beside it, shows what it said when it is done. */
async function run(title: string, command: string[], { beside = false } = {}): Promise<boolean> {
  if (!beside) console.log(`\n── ${title}`);
  const [file = "", ...args] = command;
  const child = spawn(file, args, {
    stdio: beside ? ["ignore", "pipe", "pipe"] : "inherit",
    env: {
      ...process.env,
      PATH: `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(results, "playwright.json"),
    },
  });
  const words: Buffer[] = [];
  child.stdout?.on("data", (part) => words.push(part));
  child.stderr?.on("data", (part) => words.push(part));
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", resolve);
  });
  if (beside) process.stdout.write(`\n── ${title}\n${Buffer.concat(words)}`);
  return code === 0;
}

/** Runs it and counts its tests. A failure that no test counts is counted as one. */
async function step(
  title: string,
  command: string[],
  { beside, count }: { beside?: boolean; count?: () => Count } = {},
): Promise<boolean> {
  const went = await run(title, command, { beside });
  const counted = count?.() ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed || (went ? 0 : 1);
  return went;
}

function read(file: string): unknown {
  const full = path.join(results, file);
  return fs.existsSync(full) ? JSON.parse(fs.readFileSync(full, "utf8")) : undefined;
}

function at(from: unknown, key: string): unknown {
  return typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
}
function numberAt(from: unknown, key: string): number {
  const value = at(from, key);
  return typeof value === "number" ? value : 0;
}
function listAt(from: unknown, key: string): unknown[] {
  const value = at(from, key);
  return Array.isArray(value) ? value : [];
}

/** The tests of the browser that passed at their second attempt: where each stands, and its title. */
function secondAttempts(suite: unknown): string[] {
  const here = listAt(suite, "specs")
    .filter((spec) => listAt(spec, "tests").some((test) => at(test, "status") === "flaky"))
    .map((spec) => `${at(spec, "file")}:${at(spec, "line")} ${at(spec, "title")}`);
  return [...here, ...listAt(suite, "suites").flatMap(secondAttempts)];
}

function vitest(title: string, file: string, ...more: string[]): Promise<boolean> {
  const command = [
    "vitest",
    "run",
    ...more,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}/${file}`,
  ];
  const count = () => {
    const counted = read(file);
    return { passed: numberAt(counted, "numPassedTests"), failed: numberAt(counted, "numFailedTests") };
  };
  return step(title, command, { count });
}

await runScript(async () => {
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results);
  const [built] = await Promise.all([
    step("Build", ["node", "scripts/build.ts"], { beside: true }),
    step("Format and lint", ["biome", "check", "."], { beside: true }),
    step("Types", ["tsc", "--noEmit"], { beside: true }),
  ]);
  await vitest(
    "Structure, units, components, database, access, starting and being killed",
    "vitest.json",
    ...(built ? [] : ["--project=!start"]),
  );
  if (built) {
    const browser = [
      "node",
      "scripts/with-postgres.ts",
      "playwright",
      "test",
      "--output=test-results/browser",
      "--reporter=list,json",
    ];
    const stats = () => at(read("playwright.json"), "stats");
    await step("Browser", browser, {
      count: () => ({
        passed: numberAt(stats(), "expected") + numberAt(stats(), "flaky"),
        failed: numberAt(stats(), "unexpected"),
      }),
    });
  }
  const again = secondAttempts(read("playwright.json"));
  if (again.length > 0)
    console.log(
      `\nPassed at the second attempt, and worth a look:\n${again.map((one) => `  ${one}`).join("\n")}`,
    );
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
