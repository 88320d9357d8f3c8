import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, findsWeather, isReady, mailTo, test } from "./test.ts";

// Somebody without an account: what they type lies in their browser alone, until they say otherwise.

const tried = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const sort = "/path/1/sort";

/** Every word of every request, so that what must not be sent can be looked for. */
function requests(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
  );
  return sent;
}

async function sorts(page: Page): Promise<void> {
  await page.goto(sort);
  await isReady(page);
  await page.getByRole("button", { name: "About this person" }).click();
  await page.getByRole("button", { name: "About the hurt" }).click();
  await expect(page.getByText("Card 3 of 12")).toBeVisible();
}

test("where only an account may write, one door leads to it, and the reading goes on", async ({ page }) => {
  const doors = page.getByRole("main").getByRole("link", { name: "Make my account" });
  await page.goto("/path/1/short");
  await expect(doors).toHaveCount(1);
  await page.goto("/path/1/mornings");
  await expect(doors).toHaveCount(1);
  await page.getByRole("link", { name: "Next: needed either way" }).click();
  await expect(page.getByRole("heading", { name: "Needed either way" })).toBeVisible();
});

test("it is kept in the browser alone, is there after a reload, and can be cleared", async ({ page }) => {
  const sent = requests(page);
  await sorts(page);
  await expect(page.getByText(/kept in this browser alone/)).toBeVisible();
  await expect(page.locator(".form-foot .save")).toHaveText("On this device only");
  await expect(page.getByText("Saves when you’re back online.")).toHaveCount(0);
  expect(await tried(page)).toContain('cards.thinking\\":\\"person');
  await page.reload();
  await expect(page.getByText("Card 3 of 12")).toBeVisible(); // which the page's script has found
  await expect(page.locator("[data-pile=person]")).toContainText("I like how they think.");
  await page.getByRole("button", { name: "About the hurt" }).click();
  expect(await tried(page)).toContain("cards.thinking");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page).toHaveURL("/path/1/read-3");
  await page.goBack();
  await expect(page).toHaveURL(sort);
  await isReady(page);
  await page.getByRole("button", { name: "Clear it" }).click();
  await expect(page.getByText("Card 1 of 12")).toBeVisible();
  expect(await tried(page)).not.toContain("gw-try");
  expect(sent.filter((line) => /^POST|thinking|cards/.test(line))).toEqual([]);
});

test.describe("leaving", () => {
  test.use({ expectedErrors: [/^a request to https:..www.bbc.co.uk$/] });
  test("Leave quickly clears it", async ({ page }) => {
    await findsWeather(page);
    await sorts(page);
    await page
      .getByRole("button", { name: /Leave quickly/ })
      .first()
      .click();
    await expect(page).toHaveURL(/bbc/);
    await page.goto(sort);
    await expect(page.getByText("Card 1 of 12")).toBeVisible();
    expect(await tried(page)).not.toContain("gw-try");
  });
});

test("whoever joins finds it, and keeps it in the account", async ({ page }) => {
  const sent = requests(page);
  await sorts(page);
  const email = `wren-${randomUUID().slice(0, 8)}@example.org`;
  await page.goto("/join");
  await page.getByRole("radio", { name: /^No\b.*sealed/ }).check();
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByLabel("A password").fill("four words in a row");
  await page.getByLabel("A name to go by here").fill("Wren");
  await page.getByRole("radiogroup", { name: /18/ }).getByLabel("Yes").check();
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail to finish" })).toBeVisible();
  const code = /(\d{6}) is your code/.exec(await mailTo(email))?.[1] ?? "";
  await page.getByLabel("The code from the mail").fill(code);
  await page.getByRole("button", { name: "Finish joining" }).click();
  await page.waitForURL(/\/(home|path\/1\/sort)/);
  // An action led here, and no page was asked for: what stands round it was drawn by the browser.
  await expect(page.getByRole("navigation", { name: "About" })).toContainText("Who can see what");
  await expect(page.getByRole("button", { name: /Leave quickly/ })).toBeVisible();
  await page.goto(sort);
  const brought = page.getByRole("region", { name: "From before you joined" });
  await expect(brought).toContainText("About this person: I like how they think.");
  await expect(brought).toContainText("About the hurt: I can’t stand the evenings.");
  await expectAccessible(page);
  await page.reload();
  await expect(brought).toBeVisible(); // until they say so it stays where it is
  expect(sent.filter((line) => /thinking/.test(line))).toEqual([]);
  await brought.getByRole("button", { name: "Keep it in my account" }).click();
  await expect(page.getByText("Card 3 of 12")).toBeVisible();
  await expect(page.locator("[data-pile=person]")).toContainText("I like how they think.");
  await expect(brought).toHaveCount(0);
  expect(await tried(page)).not.toContain("gw-try");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a press sends nothing, and the next page can be reached", async ({ page }) => {
    const sent = requests(page);
    await page.goto(sort);
    await page.getByRole("button", { name: "About this person" }).click();
    await expect(page).toHaveURL(sort);
    expect(sent.filter((line) => /thinking|cards/.test(line))).toEqual([]);
    await page.getByRole("link", { name: /^Next/ }).click();
    await expect(page).toHaveURL("/path/1/read-3");
  });
});
