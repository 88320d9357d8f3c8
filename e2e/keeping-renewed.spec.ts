import type { Page } from "@playwright/test";
import { isSaved, opensMornings, test, wren } from "./keeping.ts";
import { expect, isReady, signIn } from "./test.ts";

// A new deployment while the tab is open: the server knows none of the page's actions any more.

const renewed = "This page was renewed, and what you typed is in it.";

test.use({ expectedErrors: [/status of 409|UnrecognizedActionError|was not found on the server/] });

/** The next press of a button reaches a server of another build; what comes after it is the new page. */
async function deploys(page: Page): Promise<void> {
  let old = true;
  await page.route("**/*", async (route) => {
    const id = route.request().headers()["next-action"];
    if (!id || !old) return route.fallback();
    old = false;
    const headers = {
      ...route.request().headers(),
      "next-action": `${id.slice(0, 2)}${"0".repeat(id.length - 2)}`,
    };
    await route.continue({ headers });
  });
}

test("saving goes on: it has no action to lose", async ({ page, elsewhere }) => {
  const { without, status } = await opensMornings(page);
  await deploys(page);
  await without.fill("Words of the old page.");
  await expect(status).toHaveText(/^Saved/);
  await isSaved(await elsewhere(), { without: "Words of the old page." });
});

test("the three ends: words, a fresh page, and the press counts there", async ({ page }) => {
  const { without, status } = await opensMornings(page);
  await without.fill("Words.");
  await expect(status).toHaveText(/^Saved/);
  await page.goto("/path/1/page");
  await isReady(page);
  await deploys(page);
  await page.getByRole("button", { name: /Still thinking/ }).click();
  await expect(page.getByText(renewed)).toBeVisible();
  await page.getByRole("button", { name: /Still thinking/ }).click();
  await expect(page.getByText(renewed)).toHaveCount(0);
  await expect(page.getByText(/^Still thinking, .*\.$/)).toBeVisible();
});

test("a choice between two texts: nothing typed meanwhile is lost, and it can be made on the fresh page", async ({
  page,
  context,
  elsewhere,
}) => {
  const second = await context.newPage();
  const [one, two] = [await opensMornings(page), await opensMornings(second)];
  await one.without.fill("From the first.");
  await expect(one.status).toHaveText(/^Saved/);
  await two.without.fill("From the second.");
  await expect(two.status).toHaveText("Needs your choice");
  await deploys(second);
  await two.back.fill("Typed in the last moment.");
  await second.getByRole("button", { name: "Keep both" }).click();
  await expect(second.getByText(renewed)).toBeVisible();
  await isReady(second);
  await expect(two.back).toHaveValue("Typed in the last moment.");
  await second.getByRole("button", { name: "Keep both" }).click();
  await expect(two.without).toHaveValue("From the first.\n\nFrom the second.");
  await isSaved(await elsewhere(), {
    without: "From the first.\n\nFrom the second.",
    back: "Typed in the last moment.",
  });
});

test("sharing: what was ticked and written for the coach stands in the fresh page", async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(context, { email: wren.email, baseURL: baseURL ?? "" });
  await page.goto("/path/1/share");
  await isReady(page);
  const box = page.getByRole("checkbox").first();
  await box.check();
  const ask = page.getByRole("textbox").first();
  await ask.fill("Is it odd?");
  await deploys(page);
  await page.locator("main form button[type=submit]").last().click();
  await expect(page.getByText(renewed)).toBeVisible();
  await expect(box).toBeChecked();
  await expect(ask).toHaveValue("Is it odd?");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
