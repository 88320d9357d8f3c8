import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserPath } from "./e2e/browser.ts";
import { anyPort } from "./scripts/test-postgres.ts";

if (!process.env.DATABASE_URL)
  throw new Error("The browser tests need a database of their own: npm run test:e2e starts one.");

// Chosen once: this file is read again in each worker, which has the same environment.
process.env.GROUNDWORK_E2E_PORT ??= String(await anyPort());
const port = process.env.GROUNDWORK_E2E_PORT;

export default defineConfig({
  testDir: "e2e",
  // Each test makes people of its own, so that any can run at once: one more than there are cores, since a test waits as
  // much as it works.
  workers: availableParallelism() + 1,
  fullyParallel: true,
  // What passes at its second attempt counts as passed, and `npm test` names it at its end.
  retries: 1,
  forbidOnly: true,
  // Long enough for one slow core: what passes does so long before.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  // The product itself, as in production: it migrates and seeds the empty database before it answers.
  webServer: {
    command: `${process.execPath} --conditions=react-server scripts/start.ts --seed`,
    url: `http://localhost:${port}/api/health`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "pipe",
    env: {
      PORT: port,
      PUBLIC_URL: `http://localhost:${port}`,
      MAIL_DIR: path.resolve("test-results/mail"),
    },
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Lisbon",
    // Recording is half as much work again as the tests themselves: only what has failed once is watched.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: await browserPath(), chromiumSandbox: process.getuid?.() !== 0 },
  },
});
