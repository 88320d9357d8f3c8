import type { Page } from "@playwright/test";
import { aCast, type Cast, comes, type Things } from "./steps/people.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// A coach answers a request in one of four ways: what is typed and ticked in any of their forms is kept until it is sent,
// with script and without.

let cast: Cast & Partial<Things>;
test.beforeEach(async ({ page, baseURL }) => {
  cast = await aCast({ written: true, shared: true });
  await comes(page, { person: cast.ben, baseURL });
  await page.goto(`/coach/requests/${cast.request}`);
});

test.use({ expectedErrors: [/409/] });

const way = (page: Page, title: string) =>
  page.getByRole("group").filter({ has: page.getByText(title, { exact: true }) });
const answer = (page: Page) => page.getByLabel("Your answer to Ada");
const question = (page: Page) => page.getByLabel("Your question to Ada");
const reason = (page: Page) => page.getByLabel(/^Why you can’t take it/);
const somewhere = (page: Page) => page.getByLabel("Somebody else, or somewhere else");
const times = (page: Page) => page.locator('input[name="times[]"]');
const unfold = (page: Page, title: string) => page.getByText(title, { exact: true }).click();
const saved = (page: Page, title: string) =>
  expect(way(page, title).getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();

/** Does something that is saved, and waits until the save with these words has been answered. */
async function keeps(page: Page, words: string, act: () => Promise<void>): Promise<void> {
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith("/request-draft") && !!answer.request().postData()?.includes(words),
  );
  await act();
  expect((await kept).ok()).toBe(true);
}

/** Ticks the first time of the first day that has one, and gives back which it is. */
async function ticksATime(page: Page): Promise<string> {
  await way(page, "Offer times").locator("details summary").first().click();
  const first = times(page).first();
  await first.check();
  return (await first.getAttribute("value")) ?? "";
}

test("whichever form is open, none of the others is out of sight", async ({ page }) => {
  const decline = page.getByText("Decline", { exact: true });
  await expect(answer(page)).toBeVisible();
  await expect(decline).toBeInViewport({ ratio: 1 });
  // What is opened below the column’s edge comes into view, though another form is open above it.
  await decline.click();
  await expect(reason(page)).toBeInViewport({ ratio: 1 });
  // Where the queue leads to: the form opens by itself.
  await page.goto("/coach");
  await page.goto(`/coach/requests/${cast.request}#offer`);
  await expect(page.getByText(/^Choose 3 to 5 times/)).toBeInViewport();
  await expect(decline).toBeInViewport({ ratio: 1 });
});

test("a written answer is there after a reload, in another tab, and gone once it is sent", async ({
  page,
  context,
}) => {
  await isReady(page);
  await keeps(page, "harpsichord", () => answer(page).fill("You wrote about the harpsichord."));
  await saved(page, "Answer in writing");
  await expectAccessible(page);
  await page.reload();
  await expect(answer(page)).toHaveValue("You wrote about the harpsichord.");
  await saved(page, "Answer in writing");

  const other = await context.newPage();
  await other.goto(`/coach/requests/${cast.request}`);
  await isReady(other);
  await keeps(other, "other tab", () => answer(other).fill("From the other tab."));
  await answer(page).fill("You wrote about the harpsichord twice.");
  await expect(page.getByText(/^This draft was changed in another tab/)).toBeVisible();
  await expect(answer(page)).toHaveValue("You wrote about the harpsichord twice.");
  await page.getByRole("button", { name: "Keep this draft" }).click();
  await saved(page, "Answer in writing");

  await page.getByRole("button", { name: "Send to Ada" }).click();
  await expect(page.getByText("Answered in writing")).toBeVisible();
  expect(await query('select 1 from "RequestDraft" where "requestId" = $1', [cast.request])).toEqual([]);
});

test("half a question, one time of three and half a reason are there again, and each goes as it is sent", async ({
  page,
}) => {
  await isReady(page);
  await unfold(page, "Offer times");
  const time = await ticksATime(page);
  await page.getByLabel("A few words to go with them").fill("A call about");
  await unfold(page, "Ask one question back");
  await question(page).fill("Is it the day");
  await unfold(page, "Decline");
  await reason(page).fill("I’m away from");
  await somewhere(page).check();
  await keeps(page, "Cleo", () => page.getByLabel("From when, who, or where").fill("Cleo"));
  await saved(page, "Decline");
  await expectAccessible(page);

  await page.reload();
  // What was begun is unfolded.
  await expect(question(page)).toHaveValue("Is it the day");
  await expect(reason(page)).toHaveValue("I’m away from");
  await expect(somewhere(page)).toBeChecked();
  await expect(page.getByLabel("From when, who, or where")).toHaveValue("Cleo");
  await expect(page.getByLabel("A few words to go with them")).toHaveValue("A call about");
  await expect(page.locator(`input[name="times[]"][value="${time}"]`)).toBeChecked();
  await saved(page, "Ask one question back");
  await expect(way(page, "Answer in writing").getByText("No draft yet")).toBeVisible();

  await isReady(page);
  await question(page).fill("Is it the day or the evening?");
  await page.getByRole("button", { name: "Ask Ada" }).click();
  await expect(page.getByText("Ask one question back")).toHaveCount(0);
  await expect(reason(page)).toHaveValue("I’m away from");
  // The page goes on saving from where it was.
  await keeps(page, "Monday", () => reason(page).fill("I’m away from Monday."));
  await saved(page, "Decline");
  await page.reload();
  await expect(reason(page)).toHaveValue("I’m away from Monday.");
  await expect(page.locator(`input[name="times[]"][value="${time}"]`)).toBeChecked();
  await page.getByRole("button", { name: /^Decline, and send this/ }).click();
  await expect(page.getByText(/^Declined, /)).toBeVisible();
  expect(await query('select 1 from "RequestDraft" where "requestId" = $1', [cast.request])).toEqual([]);
});

test("withdrawn while the coach writes: the draft goes, and the words on the page stay to be copied", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  await isReady(page);
  await unfold(page, "Decline");
  await reason(page).fill("I’m away from");
  await saved(page, "Decline");
  const ada = await comes(await anotherBrowser(), { person: cast.ada, baseURL });
  await ada.goto(`/support/${cast.request}`);
  await ada.getByText("Withdraw this request").click();
  await ada.getByRole("button", { name: "Withdraw it" }).click();
  await expect(ada.getByRole("heading", { name: /^Withdrawn/ })).toBeVisible();
  await reason(page).fill("I’m away from Monday.");
  await expect(way(page, "Decline").getByText(/^This request was withdrawn meanwhile\./)).toBeVisible();
  await expect(reason(page)).toHaveValue("I’m away from Monday.");
  expect(await query('select 1 from "RequestDraft" where "requestId" = $1', [cast.request])).toEqual([]);
  await page.reload();
  await expect(page.getByText(/^Ada withdrew this on/)).toBeVisible();
  expect(await page.content()).not.toMatch(/harpsichord|away from/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a button in each form keeps what stands in it, and nothing of the others is lost", async ({
    page,
  }) => {
    await answer(page).fill("You wrote about the harpsichord.");
    await way(page, "Answer in writing").getByRole("button", { name: "Save the draft" }).click();
    await expect(answer(page)).toHaveValue("You wrote about the harpsichord.");
    await saved(page, "Answer in writing");
    await unfold(page, "Offer times");
    const time = await ticksATime(page);
    await way(page, "Offer times").getByRole("button", { name: "Save the draft" }).click();
    await expect(page.locator(`input[name="times[]"][value="${time}"]`)).toBeChecked();
    await unfold(page, "Decline");
    await somewhere(page).check();
    await way(page, "Decline").getByRole("button", { name: "Save the draft" }).click();
    await expect(somewhere(page)).toBeChecked();
    await expect(page.locator(`input[name="times[]"][value="${time}"]`)).toBeChecked();
    await expect(answer(page)).toHaveValue("You wrote about the harpsichord.");
    await page.getByRole("button", { name: "Send to Ada" }).click();
    await expect(page.getByText("Answered in writing")).toBeVisible();
  });
});
