import type { Page } from "@playwright/test";
import { fields, isSaved, mornings, opensMornings, test } from "./keeping.ts";
import { expect, expectAccessible, isReady } from "./test.ts";

// The same exercise open twice: different lines go together, the same line is asked about, and nothing else waits.

const question = (page: Page) =>
  page.getByRole("group", { name: "This answer was changed in two places. Both are here." });

test("different lines of two pages end up in both", async ({ page, context }) => {
  const second = await context.newPage();
  const [one, two] = [await opensMornings(page), await opensMornings(second)];
  await one.without.fill("From the first.");
  await expect(one.status).toHaveText(/^Saved/);
  await two.back.fill("From the second.");
  await expect(two.status).toHaveText(/^Saved/);
  await expect(two.without).toHaveValue("From the first.");
  await second.getByRole("radio", { name: "Round" }).check();
  await expect(two.status).toHaveText(/^Saved/);
  await one.without.pressSequentially(" More.");
  await expect(one.back).toHaveValue("From the second.");
  await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
  await second.reload();
  await expect(two.without).toHaveValue("From the first. More.");
  await expect(page.getByText("Needs your choice")).toHaveCount(0);
});

/** Both pages have the line as it was empty; the first is saved, then the second collides with it. */
async function collide(page: Page, second: Page) {
  const [one, two] = [await opensMornings(page), await opensMornings(second)];
  await one.without.fill("From the first.");
  await expect(one.status).toHaveText(/^Saved/);
  await two.without.fill("From the second.");
  await expect(two.status).toHaveText("Needs your choice");
  await expect(question(second)).toBeVisible();
  return { one, two };
}

test("the same line in both: both texts are shown, and nothing else on the page waits", async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  const { two } = await collide(page, second);
  await expect(question(second)).toContainText("From the first.");
  await expect(question(second)).toContainText("From the second.");
  await expect(second.locator("#live")).toHaveText("Needs your choice");
  await expectAccessible(second);

  // Focus stays in the field that is written in; typing goes on, in the question too.
  await expect(two.without).toBeFocused();
  await two.without.press("End");
  await two.without.pressSequentially(" And more.");
  await expect(question(second)).toContainText("From the second. And more.");
  await two.back.fill("Another line.");
  await two.back.blur();
  await expect(second.locator(".under", { has: second.getByText("Saved") }).first()).toBeVisible();
  await expect(two.without).toHaveValue("From the second. And more.");

  await second.reload();
  await isReady(second);
  await expect(question(second)).toContainText("From the second. And more.");
  await expect(second.locator("legend", { hasText: "two places" })).toBeFocused();
  await expect(two.back).toHaveValue("Another line.");
  await second.getByRole("button", { name: /^Next/ }).click();
  await expect(second).toHaveURL("/path/1/read-4");
});

for (const [keep, kept] of [
  [/^Keep \d\d:\d\d, this page$/, "From the second."],
  [/^Keep \d\d:\d\d, other page$/, "From the first."],
  ["Keep both", "From the first.\n\nFrom the second."],
] as const)
  test(`choosing ${keep} shows in the field what is kept`, async ({ page, context, elsewhere }) => {
    const second = await context.newPage();
    const { one, two } = await collide(page, second);
    await question(second).getByRole("button", { name: keep }).click();
    await expect(question(second)).toHaveCount(0);
    await expect(two.without).toHaveValue(kept);
    await expect(two.without).toBeFocused();
    await expect(two.status).toHaveText(/^Saved/);
    await two.without.press("End");
    await two.without.pressSequentially(" On.");
    await expect(two.status).toHaveText(/^Saved/);
    await isSaved(await elsewhere(), { without: `${kept} On.` });
    await one.back.fill("x");
    await expect(one.without).toHaveValue(`${kept} On.`);
    await expect(question(second)).toHaveCount(0);
  });

test("what is typed on in the moment of choosing is kept", async ({ page, context, elsewhere }) => {
  const second = await context.newPage();
  const { two } = await collide(page, second);
  await two.without.fill("From the second, and at once more.");
  await question(second).getByRole("button", { name: "Keep both" }).click();
  await expect(two.without).toHaveValue("From the first.\n\nFrom the second, and at once more.");
  await isSaved(await elsewhere(), { without: "From the first.\n\nFrom the second, and at once more." });
});

test("the other page went on, or chose already: it is shown as it stands, and asked again", async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  const { one, two } = await collide(page, second);
  await one.without.fill("From the first, gone on.");
  await expect(one.status).toHaveText(/^Saved/);
  await question(second)
    .getByRole("button", { name: /other page$/ })
    .click();
  await expect(question(second).getByRole("alert")).toHaveText(
    "The other page went on meanwhile. Both are here as they are now.",
  );
  await expect(question(second)).toContainText("From the first, gone on.");

  await page.reload();
  await question(page).getByRole("button", { name: "Keep both" }).click();
  await expect(one.without).toHaveValue("From the second.\n\nFrom the first, gone on.");
  await question(second)
    .getByRole("button", { name: /this page$/ })
    .click();
  await expect(question(second)).toHaveCount(0);
  await expect(two.without).toHaveValue("From the second.\n\nFrom the first, gone on.");
});

test("three pages: each text is shown before any is let go", async ({ page, context }) => {
  const [second, third] = [await context.newPage(), await context.newPage()];
  await opensMornings(third);
  await collide(page, second);
  await fields(third).without.fill("From the third.");
  await expect(question(third)).toContainText("From the third.");
  await question(third)
    .getByRole("button", { name: /other page$/ })
    .click();
  await expect(question(third)).toContainText("From the second.");
  await question(third).getByRole("button", { name: "Keep both" }).click();
  await expect(fields(third).without).toHaveValue("From the first.\n\nFrom the second.");
});

test("numbers and cards in two places: one is kept, and there is no both", async ({ page, context }) => {
  const second = await context.newPage();
  for (const one of [page, second]) {
    await one.goto("/path/1/compass");
    await isReady(one);
  }
  const seven = (one: Page, number: string) =>
    one.getByRole("group", { name: /this one person/ }).getByRole("radio", { name: number, exact: true });
  await seven(page, "7").check();
  await expect(page.locator(".form-foot .save")).toHaveText(/^Saved/);
  await seven(second, "3").check();
  await expect(question(second)).toBeVisible();
  await expect(question(second).getByRole("button")).toHaveCount(2);
  await question(second)
    .getByRole("button", { name: /other page$/ })
    .click();
  await expect(seven(second, "7")).toBeChecked();
  await expect(seven(second, "7")).toBeFocused();

  for (const one of [page, second]) {
    await one.goto("/path/1/sort");
    await isReady(one);
  }
  await page.getByRole("button", { name: "About this person" }).click();
  await expect(page.locator(".form-foot .save")).toHaveText(/^Saved/);
  await second.getByRole("button", { name: "About the hurt" }).click();
  await expect(question(second)).toContainText("I like how they think.");
  await expect(question(second)).toContainText("About this person");
  await expect(question(second)).toContainText("About the hurt");
  await expect(question(second).getByRole("button")).toHaveCount(2);
  await question(second)
    .getByRole("button", { name: /other page$/ })
    .click();
  await expect(second.locator("[data-pile=person]")).toContainText("I like how they think.");
});

test.describe("without script", () => {
  test("the question stands in the page and is answered by a plain form", async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const second = await context.newPage();
    await collide(page, second);
    const plain = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    const third = await plain.newPage();
    await third.goto(mornings);
    await expect(question(third)).toContainText("From the first.");
    await expect(question(third)).toContainText("From the second.");
    await question(third).getByRole("button", { name: "Keep both" }).click();
    await expect(question(third)).toHaveCount(0);
    await expect(fields(third).without).toHaveValue("From the first.\n\nFrom the second.");
    await plain.close();
  });
});
