import type { Locator } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// Safety, in a browser: the number comes first, nobody is told but by a press, and what is closed says why.

test.use({ expectedErrors: [/404/] });

test("“not sure I can stay safe” shows the number first, on the same page, and the coach only by a press", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, ben } = await aCast({ coached: true });
  await comes(page, { person: ada, baseURL });
  await page.goto("/settings/questions/7");
  await expect(page).toHaveTitle("Groundwork");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("Choose one of the answers.")).toBeVisible();
  await page.getByLabel("Yes, and I’m not sure I can stay safe").check();
  await page.getByRole("button", { name: "Save the answer" }).click();

  const sheet = page.getByRole("heading", { level: 1 });
  await expect(sheet.last()).toHaveText(
    "Thank you for saying so. Call this number now, or ask someone near you to call.",
  );
  // The first thing to press on the page, after the way out, rings.
  await expect(page.getByRole("main").getByRole("link").first()).toHaveAttribute("href", "tel:999");
  await expect(page.getByText("is not an emergency service.")).toBeVisible();
  await expectAccessible(page);

  const theirs = await anotherBrowser();
  await comes(theirs, { person: ben, baseURL });
  await theirs.goto("/coach");
  await expect(theirs.getByText("Concerns")).toHaveCount(0);
  await page.getByRole("button", { name: /^Tell/ }).click();
  await expect(page.getByText("was told which answer you chose.")).toBeVisible();
  await theirs.goto("/coach");
  await theirs
    .getByRole("link", { name: /An answer about safety/ })
    .first()
    .click();
  await expect(theirs.getByText("Yes, and I’m not sure I can stay safe")).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel("What was done, and when").fill("Rang the supervisor at once.");
  await theirs.getByRole("button", { name: "Acknowledge and keep this" }).click();
  await expect(theirs.locator(".coach-words")).toContainText("Rang the supervisor at once.");

  // Changed later: asked of the time since, and the earlier answer stays what it was.
  await page.goto("/settings/questions/7");
  await page.getByLabel("No", { exact: true }).check();
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/settings/questions");
  await expect(page.getByText("Delete all my answers").first()).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText("No", { exact: true }).first()).toBeVisible();
});

test("without script the sheet stands there after the plain post as well", async ({ browser, baseURL }) => {
  const { ada } = await aCast({ coached: true });
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await comes(page, { person: ada, baseURL });
  await page.goto("/settings/questions/7");
  await page.getByLabel("Yes, and I’m not sure I can stay safe").check();
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByRole("main").getByRole("link").first()).toHaveAttribute("href", "tel:999");
  await page.getByRole("button", { name: /^Tell/ }).click();
  await expect(page.getByText(/was told today at .* which answer you chose\./)).toBeVisible();
  await context.close();
});

test("somebody who answers nothing: the note page is closed by three open questions, and says so", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, dan } = await aCast({});
  await comes(page, { person: ada, baseURL });
  await page.goto("/path/11/note");
  await expect(page.getByText("The note page and the talk guide are closed.")).toBeVisible();
  await expect(page.getByText("These questions decide if a note could do harm.")).toHaveCount(1);
  for (const question of ["Asked not to be contacted", "An order or rule", "What you have done since"])
    await expect(page.getByRole("link", { name: question })).toBeVisible();
  await expect(page.getByText("Your writing, all the reading, your coach")).toBeVisible();
  await expect(page.locator("textarea")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Next: / })).toBeVisible();
  await expectAccessible(page);
  // Everything else of the module is open.
  await page.goto("/path/11/intent");
  await expect(page.locator("textarea").first()).toBeVisible();

  for (const [number, answer] of [
    [2, "No"],
    [3, "No"],
    [6, "None of these"],
  ] as const) {
    await page.goto(`/settings/questions/${number}?from=m11`);
    await page.getByLabel(answer, { exact: true }).check();
    await page.getByRole("button", { name: "Save the answer" }).click();
    await page.getByRole("link", { name: "Back to the note page" }).click();
  }
  await expect(page.locator("textarea").first()).toBeVisible();

  // Nothing of hers is anybody else’s.
  const theirs = await anotherBrowser();
  await comes(theirs, { person: dan, baseURL });
  await theirs.goto("/path/11/note");
  await expect(theirs.getByRole("link", { name: "An order or rule" })).toBeVisible();
  await theirs.goto("/settings/questions");
  await expect(theirs.getByText("Not answered")).toHaveCount(7);
  await expect(theirs.getByText("Delete all my answers")).toHaveCount(0);
  const gone = await theirs.goto("/settings/questions/9");
  expect(gone?.status()).toBe(404);
});

test("where somebody else could see the screen, the reasons are a press away", async ({ page, baseURL }) => {
  const { ada } = await aCast({});
  await comes(page, { person: ada, baseURL });
  await page.goto("/settings");
  await page.getByLabel("I’m not sure").check();
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/path/11/note");
  await expect(page.getByText("The note page is resting.")).toBeVisible();
  await expect(page.getByText("These questions decide if a note could do harm.")).toBeHidden();
  await expectAccessible(page);
  await page.getByText("Why?").click();
  await expect(page.getByText("These questions decide if a note could do harm.")).toBeVisible();
  await page.goto("/path/10/readiness");
  await expect(page.getByRole("heading", { name: "The note page is resting." })).toBeVisible();
  await expect(page.getByText("Paused for safety.")).toHaveCount(0);
  await expectAccessible(page);
});

test("words that can mean danger are asked about once, and kept all the same", async ({ page, baseURL }) => {
  const { ada } = await aCast({});
  await comes(page, { person: ada, baseURL });
  await page.goto("/path/0/steady");
  await isReady(page);
  await page.locator("textarea").first().fill("I don’t want to be alive any more.");
  const asks = page.getByRole("main").getByText("Some of these words can mean that someone is in danger.");
  await expect(asks).toBeVisible();
  await expect(page.locator("textarea").first()).toBeFocused();
  await expect(page.locator("#live")).toContainText("Some of these words can mean");
  const top = async (one: Locator) => (await one.boundingBox())?.y ?? 0;
  expect(await top(asks)).toBeGreaterThan(await top(page.locator("textarea").first()));
  expect(await top(asks)).toBeLessThan(await top(page.locator("textarea").nth(1)));
  await expectAccessible(page);
  await page.getByRole("button", { name: "It’s heavy, and I’m not in danger" }).click();
  await expect(page.getByText("Thank you. Help now is at the top if that changes.")).toBeVisible();
  await page.clock.install();
  await page.reload();
  await isReady(page);
  await expect(page.locator("textarea").first()).toHaveValue("I don’t want to be alive any more.");
  await page.locator("textarea").first().fill("I want to die.");
  await page.locator("textarea").nth(1).fill("A shower.");
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  // Past the pause after which it would look, and what it would look with has come.
  await page.clock.runFor(5_000);
  await page.waitForLoadState("networkidle");
  await expect(asks).toHaveCount(0);
});

test("the readiness sheet, the arrival and the questions hold in both themes", async ({ page, baseURL }) => {
  const { ada } = await aCast({ coached: true });
  await comes(page, { person: ada, baseURL });
  for (const here of [
    "/path/10/readiness",
    "/path/0/read-2",
    "/path/0/situation",
    "/path/0/page",
    "/settings/questions/2",
    "/settings/questions/6",
  ]) {
    await page.goto(here);
    await expectAccessible(page);
  }
});
