import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const system = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Playwright's own browser (undefined), else the system's, else the one inside @sparticuz/chromium, which runs on
 * Linux x64 without any system library. Throws, and says what to install, where there is none.
 */
export async function browserPath(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  const found = system.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "The browser tests need a Chromium: run npx playwright install chromium, or set CHROMIUM_PATH.",
    );
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs24.x"; // makes it unpack its own libnss3 and find it
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
