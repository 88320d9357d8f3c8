import type { Page } from "@playwright/test";
import { aCast, type Cast, comes, type Things } from "./steps/people.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// A coach answers a request in writing: what is typed is kept until it is sent, with script and without.

let cast: Cast & Partial<Things>;
test.beforeEach(async ({ page, baseURL }) => {
  cast = await aCast({ written: true, shared: true });
  await comes(page, { person: cast.ben, baseURL });
  await page.goto(`/coach/requests/${cast.request}`);
});

test.use({ expectedErrors: [/409/] });

const answer = (page: Page) => page.getByLabel("Your answer to Ada");
const saved = (page: Page) => expect(page.getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();

test("it is there after a reload, in another tab, and gone once it is sent", async ({ page, context }) => {
  await isReady(page);
  await answer(page).fill("You wrote about the harpsichord.");
  await saved(page);
  await expectAccessible(page);
  await page.reload();
  await expect(answer(page)).toHaveValue("You wrote about the harpsichord.");
  await saved(page);

  const other = await context.newPage();
  await other.goto(`/coach/requests/${cast.request}`);
  await isReady(other);
  await answer(other).fill("From the other tab.");
  await saved(other);
  await answer(page).fill("You wrote about the harpsichord twice.");
  await expect(page.getByText(/^This draft was changed in another tab/)).toBeVisible();
  await expect(answer(page)).toHaveValue("You wrote about the harpsichord twice.");
  await page.getByRole("button", { name: "Keep this draft" }).click();
  await saved(page);

  await page.getByRole("button", { name: "Send to Ada" }).click();
  await expect(page.getByText("Answered in writing")).toBeVisible();
  expect(await query('select 1 from "RequestDraft" where "requestId" = $1', [cast.request])).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a button keeps it, and it stands in the form again", async ({ page }) => {
    await answer(page).fill("You wrote about the harpsichord.");
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(answer(page)).toHaveValue("You wrote about the harpsichord.");
    await saved(page);
    await page.getByRole("button", { name: "Send to Ada" }).click();
    await expect(page.getByText("Answered in writing")).toBeVisible();
  });
});
