import type { Page } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// The steady card on Help now: for its member alone, and never where somebody else may look.

const home = (page: Page) => page.getByRole("link", { name: "Home", exact: true });
const card = (page: Page) => page.getByRole("main").getByRole("link", { name: "Your steady card" });

async function opensHelp(page: Page): Promise<void> {
  await page.goto("/help-now");
  await expect(page.getByRole("heading", { name: "Help now" })).toBeVisible();
}

test("a member who made one finds it one tap away; a stranger, a locked session and a shared screen don’t", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const { ada } = await aCast({});
  await comes(page, { person: ada, baseURL });
  await opensHelp(page);
  await expect(card(page)).toHaveCount(0);
  await expect(home(page)).not.toHaveCount(0);

  await page.goto("/path/0/steady");
  await isReady(page);
  await page.getByRole("textbox", { name: /What has helped before/ }).fill("The radio in the kitchen.");
  await expect(page.locator(".form-foot .save")).toHaveText(/^Saved/);
  await opensHelp(page);
  await expectAccessible(page);
  await card(page).click();
  await expect(page.getByRole("textbox", { name: /What has helped before/ })).toHaveValue(
    "The radio in the kitchen.",
  );

  const stranger = await anotherBrowser();
  await opensHelp(stranger);
  await expect(card(stranger)).toHaveCount(0);

  await query('update "Member" set "sharedScreen" = $2 where id = $1', [ada.id, "yes"]);
  await opensHelp(page);
  await expect(card(page)).toHaveCount(0);
  await expect(home(page)).toHaveCount(0);

  await query('update "Member" set "sharedScreen" = $2 where id = $1', [ada.id, "no"]);
  await opensHelp(page);
  await expect(card(page)).toHaveCount(1);
  await query('update "Session" set "lockedAt" = now() where "accountId" = $1', [ada.id]);
  await opensHelp(page);
  await expect(card(page)).toHaveCount(0);
  expect(await page.content()).not.toContain("steady");
});
