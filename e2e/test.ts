import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import pg from "pg";
import { v7 } from "uuid";

export { expect };

declare global {
  interface Window {
    axe: typeof axe;
  }
}

type Fixtures = {
  /** What a browser may complain of in this test, such as the 404 that it asks for. */
  expectedErrors: RegExp[];
  /** A browser of somebody's own, beside the first; watched in the same way. */
  anotherBrowser: () => Promise<Page>;
};

/** Every page is watched: an error in the console, an exception and a request to anybody else each fail the test. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  context: async ({ context, expectedErrors, baseURL }, use) => {
    const complaints = watch(context, baseURL);
    await use(context);
    expectQuiet(complaints, expectedErrors);
  },
  anotherBrowser: async ({ browser, expectedErrors, baseURL, locale, timezoneId }, use) => {
    const opened: { context: BrowserContext; complaints: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      opened.push({ context, complaints: watch(context, baseURL) });
      return context.newPage();
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expectQuiet(complaints, expectedErrors);
    }
  },
});

function watch(context: BrowserContext, baseURL: string | undefined): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (problem) => complaints.push(String(problem.error())));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== baseURL) complaints.push(`a request to ${origin}`);
  });
  return complaints;
}

function expectQuiet(complaints: string[], expected: RegExp[]): void {
  const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
  expect(unexpected, "the browser complained").toEqual([]);
}

/** The short form of axe: less than half of what a page would have to read otherwise. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe on the page as it stands: every rule in light, and in dark again those that look at colours. */
export async function expectAccessible(page: Page): Promise<void> {
  const rules = { light: null, dark: ["color-contrast", "link-in-text-block"] };
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Loading axe takes far longer than a look, so a page gets it once.
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
    const found = await page.evaluate(async (runOnly) => {
      // Colours on their way from the other theme are those of neither.
      for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
      const { violations } = await window.axe.run({
        resultTypes: ["violations"],
        ...(runOnly && { runOnly }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
    }, rules[colorScheme]);
    expect(found, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Waits until the page’s script has taken over its forms. What is typed or pressed earlier reaches the server as well,
 * but by another way than the one that a test is about, and what listens in an effect has not heard it.
 */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const forms = [...document.querySelectorAll("main form")];
    const isTaken = (form: Element) => Object.keys(form).some((key) => key.startsWith("__reactProps"));
    return forms.length > 0 && forms.every(isTaken);
  });
  // Its effects are run by now: they come before anything that waits for an idle moment.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));
}

const weather = "https://www.bbc.co.uk/weather";

/**
 * Has this page find a weather forecast where Leave quickly leads, and nothing else intercepted: a request that outlives
 * its page is lost on the way through Playwright’s own routes.
 */
export async function findsWeather(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  browser.on("Fetch.requestPaused", ({ requestId }) => {
    const body = Buffer.from("<title>Weather</title>").toString("base64");
    const responseHeaders = [{ name: "content-type", value: "text/html" }];
    browser
      .send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body })
      .catch(() => {});
  });
  await browser.send("Fetch.enable", { patterns: [{ urlPattern: `${weather}*` }] });
}

const database = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 1,
  idleTimeoutMillis: 0,
  allowExitOnIdle: true,
});

/** A query on the database of the tests, for what no page shows. */
export async function query<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await database.query<Row>(sql, values)).rows;
}

/** Signs somebody in by cookie, with a session row like any other. */
export async function signIn(
  context: BrowserContext,
  { email, baseURL }: { email: string; baseURL: string },
) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  const [session] = await query<{ id: string }>(
    `insert into "Session" (id, "tokenHash", "accountId", device, "startedAt", "seenAt", "expiresAt")
     select $1, $2, id, 'Chrome on Linux', now(), now(), now() + interval '30 days' from "Account" where email = $3
     returning id`,
    [v7(), hash, email],
  );
  if (!session) throw new Error(`Nobody has the address ${email}`);
  await context.addCookies([
    { name: "next-auth.session-token", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" },
  ]);
  return session.id;
}

/** Waits for a mail to somebody and gives back its text. */
export async function mailTo(address: string): Promise<string> {
  const folder = "test-results/mail";
  let text = "";
  await expect
    .poll(async () => {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((one) => one.endsWith(".eml")).sort()) {
        const mail = await readFile(`${folder}/${name}`, "utf8");
        if (mail.includes(`To: ${address}`)) text = mail.replace(/=\r\n/g, "");
      }
      return text;
    })
    .not.toBe("");
  return text;
}
