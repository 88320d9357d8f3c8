import type { Page } from "@playwright/test";
import { ends, fields, isSaved, mornings, opensMornings, test } from "./keeping.ts";
import { expect, signIn } from "./test.ts";

// Before script and without it: the page reads, a plain press saves. And text of unusual size and kind.

const film = "I’d still want to hear what they thought of the film.\nThe way they ask the second question.";
const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page reads, a press saves, and the button leads on", async ({ page }) => {
    await page.goto(mornings);
    const { without, back } = fields(page);
    await expect(page.getByRole("heading", { name: "Two mornings" })).toBeVisible();
    await without.fill(film);
    await page.getByRole("radio", { name: "Round" }).check();
    await save(page);
    await expect(page).toHaveURL(new RegExp(mornings));
    await expect(without).toHaveValue(film);
    await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
    await expect(page.locator(".form-foot .save")).toHaveText(/^Saved \d\d:\d\d$/);
    await back.fill("Old words.");
    await page.getByRole("button", { name: /^Next/ }).click();
    await expect(page).toHaveURL(/\/path\/1\/read-4(#|$)/);
    await page.goto(mornings);
    await expect(back).toHaveValue("Old words.");
    await expect(without).toHaveValue(film);
  });

  test("cards move by posting, and the next one comes", async ({ page }) => {
    await page.goto("/path/1/sort");
    await expect(page.getByText("Card 1 of 12")).toBeVisible();
    await page.getByRole("button", { name: "About this person" }).click();
    await expect(page.getByText("Card 2 of 12")).toBeVisible();
    await expect(page.locator("[data-pile=person]")).toContainText("I like how they think.");
    await page.getByRole("button", { name: "About the hurt" }).click();
    await expect(page.getByText("Card 3 of 12")).toBeVisible();
    await page.getByRole("button", { name: /I like how they think/ }).click();
    await expect(page.getByText("Card 1 of 12")).toBeVisible();
  });

  test("an old form does not write over a line that was left as it was", async ({ page, elsewhere }) => {
    await page.goto(mornings);
    const other = await elsewhere();
    await other.goto(mornings);
    await fields(other).without.fill(film);
    await save(other);
    await expect(fields(other).without).toHaveValue(film);
    await fields(page).back.fill("Old words.");
    await save(page);
    await expect(fields(page).without).toHaveValue(film);
    await expect(fields(page).back).toHaveValue("Old words.");
    await expect(page.getByText("two places")).toHaveCount(0);
  });

  test("the same line, changed in two old forms, is asked about", async ({ page, elsewhere }) => {
    await page.goto(mornings);
    const [other, third] = [await elsewhere(), await elsewhere()];
    for (const [one, words] of [
      [other, "From the first."],
      [third, "From the third."],
      [page, "From the second."],
    ] as const)
      await one.goto(mornings).then(() => fields(one).without.fill(words));
    await save(other);
    await save(third);
    await save(page);
    const question = page.getByRole("group", { name: /two places/ });
    await expect(question).toContainText("From the first.");
    await expect(question).toContainText("From the second.");
    await question.getByRole("button", { name: "Keep both" }).click();
    await expect(question).toContainText("From the third."); // nobody had been shown it
    await question.getByRole("button", { name: "Keep both" }).click();
    await expect(question).toHaveCount(0);
    const kept = await fields(page).without.inputValue();
    for (const words of ["From the first.", "From the second.", "From the third."])
      expect(kept).toContain(words);
  });

  test("a form that is posted twice saves once", async ({ page }) => {
    await page.goto(mornings);
    await fields(page).without.fill(film);
    await save(page);
    await expect(fields(page).without).toHaveValue(film);
    await page.reload(); // the browser posts it once more
    await expect(fields(page).without).toHaveValue(film);
    await expect(page.getByText("two places")).toHaveCount(0);
  });

  for (const column of ["revokedAt", "lockedAt"] as const)
    test(`a press after the session has gone (${column}) keeps the words in the page`, async ({
      page,
      ada,
      context,
      baseURL,
    }) => {
      await page.goto(mornings);
      await fields(page).without.fill(film);
      await page.getByRole("radio", { name: "Round" }).check();
      await ends(ada.email, column);
      await save(page);
      await expect(page.getByRole("alert")).toContainText("What you wrote is kept here");
      await expect(fields(page).without).toHaveValue(film);
      await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
      await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
      await save(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(fields(page).without).toHaveValue(film);
      await page.goto(mornings);
      await expect(fields(page).without).toHaveValue(film);
      await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
    });

  test("a page whose browser is somebody else’s by now saves nothing for them", async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(mornings);
    await fields(page).without.fill(film);
    await signIn(context, { email: "wren@demo.example", baseURL: baseURL ?? "" });
    await save(page);
    await expect(page).toHaveURL(/\/home(#|$)/);
    await page.goto(mornings);
    await expect(fields(page).without).toHaveValue(/the second question/);
    expect(await page.content()).not.toContain("of the film.\n");
  });

  test("300,000 characters are refused in words, and stay in the page", async ({ page }) => {
    await page.goto(mornings);
    const long = "so long ".repeat(37_500);
    await fields(page).without.fill(long);
    await fields(page).back.fill("Old words.");
    await save(page);
    await expect(page.getByRole("alert")).toHaveText(
      "This holds 200,000 characters. Yours has 300,000, and all of it is kept on this page.",
    );
    await expect(fields(page).without).toHaveValue(long);
    await expect(fields(page).back).toHaveValue("Old words.");
  });
});

test.describe("text of unusual size and kind", () => {
  test.use({ expectedErrors: [/status of 413/] });

  test("100,000 characters are kept, and said to be over", async ({ page }) => {
    const { without, status } = await opensMornings(page);
    const long = "so long ".repeat(12_500);
    await without.fill(long);
    await expect(status).toHaveText(/^Saved/);
    await expect(
      page.getByText("This line holds 400 characters. Yours has 100,000, and all of it is kept."),
    ).toBeVisible();
    await page.reload();
    await expect(without).toHaveValue(long);
  });

  test("300,000 are refused in words and stay on the page; other lines are saved all the same", async ({
    page,
    elsewhere,
  }) => {
    const { without, back, status } = await opensMornings(page);
    const long = "so long ".repeat(37_500);
    const words = "This holds 200,000 characters. Yours has 300,000, and all of it is kept on this page.";
    await without.fill(long);
    await back.fill("Old words.");
    await expect(page.getByText(words)).toHaveCount(1);
    await expect(status).toHaveText("On this device only");
    await isSaved(await elsewhere(), { without: "", back: "Old words." });
    await page.reload();
    await expect(without).toHaveValue(long);
    await expect(page.getByText(words)).toHaveCount(1);
    await without.fill("Shorter.");
    await expect(status).toHaveText(/^Saved/);
    await expect(page.getByText(words)).toHaveCount(0);
  });

  test("an emoji is one, right-to-left is right-to-left, and a NUL does no harm", async ({ page }) => {
    const { without, back, status } = await opensMornings(page);
    await without.fill("👩‍👩‍👧‍👦é");
    await expect(page.getByText("398 characters left")).toBeVisible();
    await back.fill("ما زلت أريد أن أسمع");
    await expect.poll(() => back.evaluate((field) => getComputedStyle(field).direction)).toBe("rtl");
    await expect(status).toHaveText(/^Saved/);
    const answer = await page.evaluate(async () => {
      const change = { key: "round", value: "round", base: 0 };
      const nul = { key: "back", value: "before\u0000after", base: 99 };
      const answer = await fetch("/api/save", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ exerciseId: "m1.mornings", page: "nul", seen: 0, changes: [change, nul] }),
      });
      return answer.status;
    });
    expect(answer).toBe(200);
    await page.reload();
    await expect(without).toHaveValue("👩‍👩‍👧‍👦é");
    await expect(back).toHaveValue("beforeafter");
    await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
  });
});
