import { comes, justAda } from "./steps/people.ts";
import { expect, expectAccessible, test } from "./test.ts";

test("the first page answers, by its neutral name, and axe finds nothing", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Groundwork");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("somebody signed in by cookie is at home", async ({ page, baseURL }) => {
  await comes(page, { person: await justAda(), baseURL });
  await page.goto("/home");
  await expect(page).toHaveURL(/\/home$/);
  await expect(page).toHaveTitle("Groundwork");
});

test.describe("asking for what is not there", () => {
  test.use({ expectedErrors: [/404/] });

  test("is answered with a page of ours", async ({ page }) => {
    const answer = await page.goto("/nothing/of/the/kind");
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveTitle("Groundwork");
  });
});
