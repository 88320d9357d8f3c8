import type { Page } from "@playwright/test";
import { closes, onDevice } from "./keeping.ts";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// Lives that nobody planned: answers that change while pages stand open, words that come a day late, a row taken out
// before there was script. Nothing breaks, and nothing is lost.

// The way to the account that is cut in one of them.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

const status = (page: Page) => page.locator(".form-foot .save").last();
const isSaved = (page: Page) => expect(status(page)).toContainText(/^Saved \d\d:\d\d/);

/** Answers one of the questions about safety. */
async function answers(page: Page, number: number, answer: string): Promise<void> {
  await page.goto(`/settings/questions/${number}?from=m11`);
  await page.getByLabel(answer, { exact: true }).check();
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByRole("link", { name: "Back to the note page" })).toBeVisible();
}

test("two tabs in two modules, and an answer about safety that changes midway", async ({
  page,
  context,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: true });
  await comes(page, { person: ada, baseURL });
  for (const [number, answer] of [
    [2, "No"],
    [3, "No"],
    [6, "None of these"],
  ] as const)
    await answers(page, number, answer);
  const note = page.getByRole("textbox", { name: "Hello, in my voice" });
  await page.goto("/path/11/note");
  await isReady(page);
  await note.fill("Thank you for the lamp.");
  await isSaved(page);

  const other = await context.newPage();
  await other.goto("/path/6/owned");
  await isReady(other);
  const vague = other.getByRole("textbox", { name: "Vague" });
  await vague.fill("I need to be better.");
  await isSaved(other);

  // In a third tab, while both stand open and go on.
  const third = await context.newPage();
  await answers(third, 3, "Yes, on me");
  await note.fill("Thank you for the lamp. I heard of the job.");
  await isSaved(page);
  await vague.fill("I need to be better. At Sundays.");
  await isSaved(other);

  await page.reload();
  await expect(page.getByText("The note page and the talk guide are closed.")).toBeVisible();
  await expect(page.locator("textarea")).toHaveCount(0);
  await expectAccessible(page);
  await other.reload();
  await expect(vague).toHaveValue("I need to be better. At Sundays.");
  await page.goto("/path/11/page");
  await expect(page.getByText("Thank you for the lamp. I heard of the job.").first()).toBeVisible();

  await answers(third, 3, "I know now that there is none");
  await page.goto("/path/11/note");
  await expect(note).toHaveValue("Thank you for the lamp. I heard of the job.");
});

test("what was typed into a log without a connection goes to its own day, however late it comes", async ({
  page,
  context,
  baseURL,
}) => {
  const { ada } = await aCast({ coached: false });
  await comes(page, { person: ada, baseURL });
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  const dayOf = (date: Date) =>
    date.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "Europe/London" });
  const field = (tab: Page) => tab.getByLabel("What was going on");
  const entries = (tab: Page) => tab.locator(".entries > li");

  await page.clock.setFixedTime(yesterday);
  await page.goto("/path/6/practice");
  await isReady(page);
  // From here on it can seal what it keeps.
  await expect.poll(() => onDevice(page)).toContain("extractable");
  await context.setOffline(true);
  await field(page).fill("Phone bill, his kitchen.");
  await expect(status(page)).toHaveText("On this device only");
  await expect.poll(() => onDevice(page)).toContain("drafts");
  await closes(context, page);
  await context.setOffline(false);

  await context.clock.setFixedTime(new Date());
  const today = await context.newPage();
  await today.goto("/path/6/practice");
  await isReady(today);
  await expect(field(today)).toHaveValue("");
  await field(today).fill("The car, on Sunday.");
  await isSaved(today);
  await today.getByRole("button", { name: "Keep this entry" }).click();
  await expect(field(today)).toHaveValue("");
  await expect(async () => {
    await today.reload();
    await expect(entries(today)).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await expect(entries(today).first()).toContainText("The car, on Sunday.");
  await expect(entries(today).last()).toContainText("Phone bill, his kitchen.");
  await expect(entries(today).first().getByRole("heading")).toContainText(dayOf(new Date()));
  await expect(entries(today).last().getByRole("heading")).toContainText(dayOf(yesterday));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a row taken out goes whole, with its marks, and the others stay", async ({ page, baseURL }) => {
    const { ada } = await aCast({ coached: false });
    await comes(page, { person: ada, baseURL });
    await page.goto("/path/2/pieces");
    const habits = page.getByRole("group", { name: "Habits", exact: true });
    const rows = habits.getByRole("textbox", { name: "The piece" });
    await rows.first().fill("Sunday calls.");
    await habits.locator("summary").first().click();
    await habits.getByLabel("9", { exact: true }).first().check();
    await habits.getByRole("button", { name: "Add a row" }).click();
    await rows.nth(1).fill("The warm car at six.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible();

    await habits.getByRole("button", { name: "Take out row 1" }).click();
    await expect(rows.first()).toHaveValue("The warm car at six.");
    await expect(habits.getByLabel("9", { exact: true }).first()).not.toBeChecked();
    await page.goto("/path/2/page");
    await expect(page.getByText("The warm car at six.")).toBeVisible();
    await expect(page.getByText("Sunday calls.")).toHaveCount(0);
  });
});
