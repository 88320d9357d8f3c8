import type { Page } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// A member's way through the guide: words that come back, looks beside each other, logs, and any order.

const saved = (page: Page) =>
  expect(page.locator(".form-foot .save").last()).toContainText(/^Saved \d\d:\d\d/);

/** On a page that says “Saved” already: what is written now has been answered. */
async function saves(page: Page, write: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith("/api/save"));
  await write();
  await answer;
  await saved(page);
}

async function goesOn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
}

/** Opens a page to write on. */
async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

const choose = (page: Page, question: RegExp, number: number) =>
  page.getByRole("group", { name: question }).getByLabel(String(number), { exact: true }).check();

test("a module from its short version to its page: the lines are the same lines", async ({
  page,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });

  await opens(page, "/path/2/short");
  await expect(page.getByText("M2 · about 5 minutes")).toBeVisible();
  await page.getByLabel("One thing that went with it").fill("The launderette with the good chairs.");
  await page
    .getByLabel("When the alarm last rang, it wanted me to")
    .fill("Write and ask if he wants it back.");
  await page.getByLabel("When the alarm last rang, it wanted me to").blur();
  await saved(page);
  await expectAccessible(page);

  await opens(page, "/path/2/pieces");
  const habits = page.getByRole("group", { name: "Habits" });
  await expect(habits.getByRole("textbox").first()).toHaveValue("The launderette with the good chairs.");
  await habits.locator("summary").first().click();
  await saves(page, async () => {
    await habits.getByLabel("9", { exact: true }).first().check();
    await habits.getByLabel("Gone", { exact: true }).first().check();
  });
  await expectAccessible(page);

  await page.goto("/path/2/page");
  await expect(page.getByText("The launderette with the good chairs.")).toBeVisible();
  await expect(page.getByText("Write and ask if he wants it back.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Done for now/ }).press("Enter");
  await expect(page.getByText(/^Done for now, .*\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Done for now/ })).toBeFocused();

  // What was kept stands beside what is written later.
  await opens(page, "/path/2/short");
  await saves(page, async () => {
    await page.getByLabel("One thing that went with it").fill("The launderette.");
    await page.getByLabel("One thing that went with it").blur();
  });
  await page.goto("/path/2/page");
  await expect(page.getByText("The launderette.", { exact: true })).toBeVisible();
  await page.getByText(/^Your page as it was on/).click();
  await expect(page.getByText("The launderette with the good chairs.")).toBeVisible();
});

test("earlier words open a later module, and earlier looks stay covered until today’s is in", async ({
  page,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false, written: true });
  await comes(page, { person: ada, baseURL });
  await page.goto("/path/1/page");
  await page.getByRole("button", { name: /^Done for now/ }).click();
  await expect(page.getByText(/^Done for now, .*\.$/)).toBeVisible();

  await page.goto("/path/4/repeaters");
  await expect(page.getByText("If they were back")).toBeVisible();

  await opens(page, "/path/4/compass");
  await expect(page.getByRole("heading", { name: "Earlier looks" })).toHaveCount(0);
  await choose(page, /one person and the life you had/, 4);
  await choose(page, /wanting the hurt to stop/, 6);
  await choose(page, /How sure are you/, 5);
  await saved(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Earlier looks" })).toBeVisible();
  await page.getByText(/^M1, /).click();
  await expectAccessible(page);

  await page.goto("/path/4/page");
  await page.getByText("Show this as a table").first().click();
  await expect(page.getByRole("row", { name: /M1.*7.*9/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /M4.*4.*6/ })).toBeVisible();
});

test("a log takes one entry after another, lets one be corrected, and one be deleted", async ({
  page,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });
  const field = page.getByLabel("What was going on");

  await opens(page, "/path/6/practice");
  await expect(page.getByText("No entries so far. One takes about a minute.")).toBeVisible();
  await field.fill("Phone bill, his kitchen.");
  await goesOn(page, /^Keep this entry$/);
  await expect(field).toHaveValue("");
  const entries = page.locator(".entries > li");
  await expect(entries).toHaveCount(1);
  await field.fill("The car, on Sunday.");
  await goesOn(page, /^Keep this entry$/);
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText("The car, on Sunday.");
  await expectAccessible(page);

  await entries.last().getByRole("link", { name: "Open or correct" }).click();
  await expect(field).toHaveValue("Phone bill, his kitchen.");
  await isReady(page);
  await field.fill("Phone bill, my kitchen.");
  await field.blur();
  await saved(page);
  await page.reload();
  await page.getByText(/^As it was on/).click();
  await expect(page.getByText("Phone bill, his kitchen.")).toBeVisible();

  await page.getByRole("link", { name: "Delete this entry" }).click();
  await expect(page.getByText(/^Delete the entry of .*\? It goes from your account now/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete the entry" }).click();
  await expect(entries).toHaveCount(1);
  await expect(page.getByText("my kitchen")).toHaveCount(0);
});

test("two tabs in two modules disturb each other in nothing", async ({ page, context, baseURL }) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });
  const other = await context.newPage();
  await opens(page, "/path/1/mornings");
  await opens(other, "/path/6/owned");
  await page.getByLabel(/What would you still want/).fill("The second question.");
  await other.getByRole("textbox", { name: "Vague" }).fill("I need to be better.");
  await page.getByLabel(/What would you still want/).blur();
  await other.getByRole("textbox", { name: "Vague" }).blur();
  await saved(page);
  await saved(other);
  await page.reload();
  await other.reload();
  await expect(page.getByLabel(/What would you still want/)).toHaveValue("The second question.");
  await expect(other.getByRole("textbox", { name: "Vague" })).toHaveValue("I need to be better.");
});

test("the last module can be the first, and everything stands on one page for paper", async ({
  page,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });
  await page.goto("/home");
  await expect(page.locator(".path > li")).toHaveCount(13);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Carrying it forward/ }).click();
  await expect(page).toHaveURL(/\/path\/12\/read-1$/);
  await opens(page, "/path/12/steady");
  await page.getByLabel("When the alarm says").fill("nobody will know me like that");
  await page.getByLabel("When the alarm says").blur();
  await saved(page);
  await page.goto("/path/12/page");
  await expect(page.getByText("nobody will know me like that")).toBeVisible();
  await page.goto("/keepsake");
  await expect(page.getByText("nobody will know me like that")).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
});

test("on paper no title stands alone, and what is of one module goes on where there is room", async ({
  page,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false, written: true });
  await comes(page, { person: ada, baseURL });
  await page.goto("/keepsake");
  await expect(page.getByRole("heading", { name: "Your pages" })).toBeVisible();
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(2);
});

test("holds a module of many parts on a narrow screen", async ({ page, baseURL }) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["/path/4/scenes", "/path/11/note", "/home", "/path/4/page"]) {
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
  }
  await page.goto("/path/4/scenes");
  await expect(page.locator("#step")).toBeInViewport();
  await page.getByText(/^Part: /).click();
  await expect(page.getByRole("link", { name: "Your page" })).toBeVisible();
});
