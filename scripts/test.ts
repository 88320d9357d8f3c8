// `npm test`: everything, in order, to the end. Its last line says how many tests passed and failed.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { runScript } from "./refusal.ts";

const results = path.resolve("test-results");
let passed = 0;
let failed = 0;

/** Runs a command in sight. A failure that no test counts is counted as one. */
async function step(
  title: string,
  command: string[],
  count?: () => { passed: number; failed: number },
): Promise<boolean> {
  console.log(`\n── ${title}`);
  const [file = "", ...args] = command;
  const child = spawn(file, args, {
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(results, "playwright.json"),
    },
  });
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", resolve);
  });
  const counted = count?.() ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed || (code === 0 ? 0 : 1);
  return code === 0;
}

function read(file: string): unknown {
  const full = path.join(results, file);
  return fs.existsSync(full) ? JSON.parse(fs.readFileSync(full, "utf8")) : undefined;
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
  return step(title, command, () => {
    const counted: unknown = read(file);
    return numbers(counted, "numPassedTests", "numFailedTests");
  });
}

function numbers(from: unknown, good: string, bad: string): { passed: number; failed: number } {
  const of = (key: string) => {
    const value: unknown = typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
    return typeof value === "number" ? value : 0;
  };
  return { passed: of(good), failed: of(bad) };
}

await runScript(async () => {
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results);
  await step("Format and lint", ["biome", "check", "."]);
  await step("Types", ["tsc", "--noEmit"]);
  await vitest("Structure, units, components, database, access", "vitest.json", "--project=!start");
  const built = await step("Build", ["node", "scripts/build.ts"]);
  if (built) {
    await vitest("Starting, stopping, and being killed", "start.json", "--project=start");
    const browser = [
      "node",
      "scripts/with-postgres.ts",
      "playwright",
      "test",
      "--output=test-results/browser",
      "--reporter=list,json",
    ];
    await step("Browser", browser, () => {
      const report: unknown = read("playwright.json");
      const stats: unknown =
        typeof report === "object" && report !== null ? Reflect.get(report, "stats") : undefined;
      return numbers(stats, "expected", "unexpected");
    });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
