import type { Page } from "@playwright/test";
import { comes, justAda, type Person } from "./steps/people.ts";
import { password } from "./steps/words.ts";
import { expect, findsWeather, isReady, query, signIn, test } from "./test.ts";

// Leave quickly: what was typed is saved, the page is gone from the history, and coming back asks for the password.

const weather = "https://www.bbc.co.uk/weather";
test.use({ expectedErrors: [/bbc\.co\.uk/] });

let ada: Person;
test.beforeEach(async ({ page }) => {
  await findsWeather(page);
  ada = await justAda();
});

const line = (page: Page) => page.getByLabel(/the ache is gone/);

/** Nothing of the page is left to see, and the way back leads to a door. */
async function expectLocked(page: Page, session: string): Promise<void> {
  await expect(page).toHaveURL(weather);
  const locked = async () => {
    const [row] = await query<{ lockedAt: Date | null }>(`select "lockedAt" from "Session" where id = $1`, [
      session,
    ]);
    return row?.lockedAt ?? null;
  };
  await expect.poll(locked).not.toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(/\/unlock\?back=/);
  await expect(page.locator("body")).not.toContainText("Ada");
}

const opens = async (page: Page) => {
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Open it" }).click();
};

test("by its button: saves what was typed just now, replaces the page, and locks", async ({
  page,
  baseURL,
}) => {
  const session = await signIn(page.context(), { email: ada.email, baseURL: baseURL ?? "" });
  await page.goto("/home");
  await page.goto("/path/1/mornings");
  await isReady(page);
  await line(page).fill("Said in the same second.");
  await page.getByRole("button", { name: /^Leave quickly/ }).click();
  await expectLocked(page, session);
  // One entry is gone: behind the weather is home, and no longer the page that was left.
  await expect(page).toHaveURL("/unlock?back=%2Fhome");
  await opens(page);
  await expect(page).toHaveURL("/home");
  await page.goto("/path/1/mornings");
  await expect(line(page)).toHaveValue("Said in the same second.");
});

test("by Shift three times, out of the middle of a line; capitals never count", async ({ page, baseURL }) => {
  const session = await signIn(page.context(), { email: ada.email, baseURL: baseURL ?? "" });
  await page.goto("/home");
  await page.goto("/path/1/mornings");
  await isReady(page);
  await line(page).pressSequentially("I Am Here");
  for (const letter of ["A", "B", "C"]) await page.keyboard.press(`Shift+${letter}`);
  await expect(page).toHaveURL("/path/1/mornings");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await expectLocked(page, session);
  await opens(page);
  await expect(page).toHaveURL("/home");
  await page.goto("/path/1/mornings");
  await expect(line(page)).toHaveValue("I Am HereABC");
});

test("a stranger’s cards are cleared with it", async ({ page }) => {
  await page.goto("/help-now");
  await page.goto("/path/1/sort");
  await isReady(page);
  await page.getByRole("button", { name: "About the hurt" }).first().click();
  await expect(page.locator(".pile", { hasText: "About the hurt" }).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: /^Leave quickly/ }).click();
  await expect(page).toHaveURL(weather);
  await page.goBack();
  await expect(page).toHaveURL("/help-now");
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("gw-try");
  await page.goto("/path/1/sort");
  await expect(page.getByRole("group", { name: "Card 1 of 12" })).toBeVisible();
  await expect(page.locator(".pile").getByRole("listitem")).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the button leaves and locks as well", async ({ page, baseURL }) => {
    await comes(page, { person: ada, baseURL });
    await page.goto("/home");
    await page.goto("/path/1/mornings");
    await line(page).fill("Saved by its button.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(line(page)).toHaveValue("Saved by its button.");
    await page.getByRole("button", { name: /^Leave quickly/ }).click();
    await expect(page).toHaveURL(weather);
    await page.goto("/path/1/page");
    await expect(page).toHaveURL("/unlock?back=%2Fpath%2F1%2Fpage");
    await opens(page);
    await expect(page.getByRole("main")).toContainText("Saved by its button.");
  });

  test("the page in between is kept nowhere, and going back shows a door", async ({ page, baseURL }) => {
    await comes(page, { person: ada, baseURL });
    await page.goto("/path/1/mornings");
    await line(page).fill("Seen by nobody else.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.goto("/path/1/mornings"); // going back to an answer to a post would ask to post again
    await expect(line(page)).toHaveValue("Seen by nobody else.");
    const posted = page.waitForResponse((response) => response.url().endsWith("/left"));
    await page.getByRole("button", { name: /^Leave quickly/ }).click();
    const left = await posted;
    expect(left.request().method()).toBe("POST");
    expect(left.headers()["cache-control"]).toBe("no-store");
    await expect(page).toHaveURL(weather);
    await page.goBack();
    await expect(page.getByRole("link", { name: "Open it with your password" })).toBeVisible();
    expect(await page.content()).not.toContain("Seen by nobody else.");
  });

  test("an address typed or reloaded moves on as well, and locks nobody out", async ({ page, baseURL }) => {
    const session = await signIn(page.context(), { email: ada.email, baseURL: baseURL ?? "" });
    const answer = await page.request.get("/left");
    const text = await answer.text();
    expect(text).toContain("<title>Weather</title>");
    expect(text).not.toMatch(/groundwork|script/i);
    await page.goto("/left").catch(() => {}); // it may have moved on before it was there
    await expect(page).toHaveURL(weather);
    const [row] = await query<{ lockedAt: Date | null }>('select "lockedAt" from "Session" where id = $1', [
      session,
    ]);
    expect(row?.lockedAt).toBeNull();
  });
});
