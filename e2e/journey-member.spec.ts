import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { joins } from "./steps/joining.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// The first journey: trying without an account, joining, and working through the first module to a page in one's own
// words. The tests of a file run in order, each with what the one before has left.

const pile = (page: Page, name: string) => page.locator(".pile", { hasText: name });
const thinking = "I like how they think.";
const evenings = "I can’t stand the evenings.";
const picked = "I want to be picked.";

const saved = (page: Page) =>
  expect(page.locator(".form-foot .save").last()).toContainText(/^Saved \d\d:\d\d/);

/** Writes into a line, goes on to the next one, and waits for the line to be saved. */
async function writes(page: Page, question: RegExp, words: string): Promise<void> {
  const line = page.locator(".field", { has: page.getByLabel(question) });
  await line.getByRole("textbox").waitFor();
  await isReady(page);
  await line.getByRole("textbox").fill(words);
  await expect(line.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
}

async function chooses(page: Page, question: RegExp, number: number): Promise<void> {
  const scale = page.getByRole("group", { name: question });
  await scale.waitFor();
  await isReady(page);
  await scale.getByLabel(String(number), { exact: true }).check();
}

test("a stranger tries the cards, reads, joins, and makes a page of their own words", async ({ page }) => {
  await test.step("sorts on the first page, by pointer and by keys", async () => {
    await page.goto("/");
    await isReady(page);
    const hand = page.getByRole("group", { name: /Card \d+ of 12/ });
    await hand.getByRole("button", { name: "About this person" }).click();
    await expect(pile(page, "About this person")).toContainText(thinking);
    await expect(hand).toContainText(evenings);
    await hand.press("2");
    await expect(pile(page, "About the hurt")).toContainText(evenings);
    await expect(hand).toContainText(picked);
  });

  await test.step("finds them again in the module, with nothing sent anywhere", async () => {
    await page.getByRole("link", { name: "Read the first module" }).click();
    await expect(page.getByRole("heading", { name: "The person, or the quiet?" })).toBeVisible();
    await expect(page.getByText("Nadia, 29, takes a bus")).toBeVisible();
    await page.getByRole("link", { name: "Next: wanting has detail in it" }).click();
    await page.getByRole("link", { name: "Next: sort twelve cards" }).click();
    await expect(pile(page, "About the hurt")).toContainText(evenings);
    await isReady(page);
    await expect(page.getByText("Nobody receives this. It is kept in this browser alone")).toBeVisible();
    expect((await page.context().cookies()).length, "cookies of a stranger").toBe(0);
    await page.getByRole("group", { name: /Card 3 of 12/ }).press("4");
    await expect(pile(page, "Not me")).toContainText(picked);
  });

  await test.step("joins, and keeps what was tried", async () => {
    await joins(page, { email: `wren-${randomUUID()}@example.org`, alias: "Wren" });
    await expect(page).toHaveURL(/\/path\/1\/sort/);
    const brought = page.getByRole("region", { name: "From before you joined" });
    await expect(brought).toContainText(`About this person: ${thinking}`);
    await expect(pile(page, "About the hurt")).not.toContainText(evenings);
    await brought.getByRole("button", { name: "Keep it in my account" }).click();
    await expect(pile(page, "About the hurt")).toContainText(evenings);
    await expect(pile(page, "Not me")).toContainText(picked);
    await expect(brought).toHaveCount(0);
    // The page came anew: what is pressed before its script is there would post it, and a post moves no focus.
    await isReady(page);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("gw-try");
  });

  await test.step("takes a card back, and sorts on with 1 to 4", async () => {
    await pile(page, "Not me").getByRole("button", { name: picked }).click();
    const hand = page.getByRole("group", { name: /Card 3 of 12/ });
    await expect(hand).toBeFocused();
    await page.keyboard.press("3");
    await expect(pile(page, "Both")).toContainText(picked);
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await expect(page.getByRole("group", { name: "Card 6 of 12" })).toBeVisible();
    await saved(page);
    await page.getByRole("button", { name: "Next: what may still be there" }).click();
    await expect(page).toHaveURL("/path/1/read-3");
  });

  await test.step("writes two mornings, which are there after a reload", async () => {
    await page.getByRole("link", { name: "Next: two mornings" }).click();
    await writes(page, /the ache is gone/, "The humming on the stairs.");
    await writes(page, /they’re back/, "x".repeat(401));
    await expect(page.getByText("This line holds 400 characters. Yours has 401")).toBeVisible();
    await writes(page, /they’re back/, "That I heard it from a neighbour.");
    await page.getByLabel("Bit of both").check();
    await saved(page);
    await page.reload();
    await expect(page.getByLabel(/the ache is gone/)).toHaveValue("The humming on the stairs.");
    await expect(page.getByLabel(/they’re back/)).toHaveValue("That I heard it from a neighbour.");
    await expect(page.getByLabel("Bit of both")).toBeChecked();
    await page.getByRole("button", { name: "Next: needed either way" }).click();
    await expect(page).toHaveURL("/path/1/read-4");
  });

  await test.step("answers the compass: two scales, each by itself, and a line", async () => {
    await page.getByRole("link", { name: "Next: the compass" }).click();
    await chooses(page, /this one person/, 7);
    await chooses(page, /wanting the hurt to stop/, 9);
    await writes(page, /Why I say so/, "It is mostly the evenings.");
    await page.getByRole("button", { name: "Next: one look is one day" }).click();
    await page.getByRole("link", { name: "Next: your page" }).click();
  });

  await test.step("reads the page in their own words, with the compass said as well as drawn", async () => {
    await expect(page.getByRole("heading", { name: /^Your page, / })).toBeVisible();
    await expect(page.getByText("Only you can see it.")).toBeVisible();
    await expect(page.getByRole("img", { name: "Compass" })).toHaveAccessibleDescription(
      /This person: 7, M1.*The hurt to end: 9, M1/,
    );
    await page.getByText("Show this as a table").click();
    await expect(page.getByRole("row", { name: /M1/ })).toContainText("79");
    for (const words of [thinking, "The humming on the stairs.", "That I heard it from a neighbour."])
      await expect(page.getByRole("main")).toContainText(words);
    await expectAccessible(page);
  });

  await test.step("ends it: three ends of one size, none of which Enter presses", async () => {
    const ends = page.locator(".ends").getByRole("button");
    await expect(ends).toHaveText([/^Done for now/, /^Still thinking/, /^Not for me/]);
    const sizes = await ends.evaluateAll((all) =>
      all.map((end) => {
        const { width, height } = end.getBoundingClientRect();
        return `${Math.round(width)} by ${Math.round(height)}`;
      }),
    );
    expect(new Set(sizes).size, sizes.join(", ")).toBe(1);
    await ends.first().click();
    await expect(page.getByText(/^Done for now, /)).toBeVisible();
  });

  await test.step("opens it again, changes a line, and looks at the compass another time", async () => {
    await page.goto("/home");
    await expect(page.getByRole("link", { name: /The person, or the quiet/ })).toContainText("Done for now");
    await page.goto("/path/1/mornings");
    await writes(page, /the ache is gone/, "Less than I thought.");
    await page.goto("/path/1/compass");
    await expect(page.getByText(/It stays as it is/)).toBeVisible();
    await page.getByRole("link", { name: "Look again today" }).click();
    await chooses(page, /this one person/, 4);
    await chooses(page, /wanting the hurt to stop/, 5);
    await saved(page);
    await page.goto("/path/1/page");
    await page.getByRole("button", { name: /^Still thinking/ }).click();
    await expect(page.getByText(/^Still thinking, /)).toBeVisible();
  });

  await test.step("has then and now beside each other, and lost nothing", async () => {
    await expect(page.getByRole("main")).toContainText("Less than I thought.");
    await expect(page.getByRole("img", { name: "Compass" }).first()).toHaveAccessibleDescription(
      /This person: 7, .*; 4, .*The hurt to end: 9, .*; 5, /,
    );
    await expect(page.getByRole("heading", { name: "Then and now" })).toBeVisible();
    await page.getByText(/^Your page as it was on /).click();
    await expect(page.getByText("The humming on the stairs.")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a stranger reads the module to its end, and no address says what was pressed", async ({ page }) => {
    await page.goto("/path/1/sort");
    await page.getByRole("button", { name: "About the hurt" }).first().click();
    await expect(page).toHaveURL("/path/1/sort");
    await page.getByRole("link", { name: "Next: what may still be there" }).click();
    await expect(page).toHaveURL("/path/1/read-3");
  });
});
