import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mailTo, test } from "./test.ts";

const password = "four words in a row";
const anAddress = () => `wren-${randomUUID().slice(0, 8)}@example.org`;

async function fillsJoining(page: Page, email: string): Promise<void> {
  await page.goto("/join");
  await page.getByRole("radio", { name: /^No\b.*sealed/ }).check();
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByLabel("A password").fill(password);
  await page.getByLabel("A name to go by here").fill("Wren");
  await page.getByRole("radiogroup", { name: /18/ }).getByLabel("Yes").check();
}

async function joins(page: Page, email: string): Promise<void> {
  await fillsJoining(page, email);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail to finish" })).toBeVisible();
  const code = /(\d{6}) is your code/.exec(await mailTo(email))?.[1] ?? "";
  await page.getByLabel("The code from the mail").fill(code);
  await page.getByRole("button", { name: "Finish joining" }).click();
  await page.waitForURL(/\/(home|path\/1\/sort)/);
}

test("a newcomer joins with the code of a mail, and their device is in the settings", async ({ page }) => {
  await page.goto("/join");
  await expect(page.getByLabel("Your time zone")).toHaveValue("Europe/Lisbon");
  await expectAccessible(page);
  await joins(page, anAddress());
  await page.goto("/settings");
  await expect(page.getByText("(this device)")).toBeVisible();
  await expect(page.getByLabel("The name you go by here")).toHaveValue("Wren");
  await expectAccessible(page);
});

test("a press with something missing says what, beside it, and keeps the rest", async ({ page }) => {
  await page.goto("/join");
  await page.getByLabel("Your e-mail address").fill("wren.example.org");
  await page.getByLabel("A name to go by here").fill("Wren");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("An address has an @ in it, like name@example.com.")).toBeVisible();
  await expect(page.getByText("Choose yes or no.")).toBeVisible();
  await expect(page.getByLabel("A name to go by here")).toHaveValue("Wren");
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("wren.example.org");
  await expectAccessible(page);
});

test("an address that has an account sees the same page, and another mail", async ({
  page,
  anotherBrowser,
}) => {
  const email = anAddress();
  await joins(page, email);
  const other = await anotherBrowser();
  await fillsJoining(other, email);
  await other.getByRole("button", { name: "Make my account" }).click();
  await expect(other.getByRole("heading", { name: "Look in your mail to finish" })).toBeVisible();
  await expect(async () => expect(await mailTo(email)).toContain("It has one already.")).toPass();
});

test("leaving locks; coming back asks for the password, and nobody is named", async ({ page }) => {
  const email = anAddress();
  await joins(page, email);
  await page.evaluate(() => fetch("/api/leave", { method: "POST" }));
  await page.goto("/settings");
  await expect(page).toHaveURL("/unlock?back=%2Fsettings");
  await expect(page.locator("body")).not.toContainText("Wren");
  await expectAccessible(page);
  await page.getByLabel("Your password").fill("four other words now");
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByText("That isn’t the password of this account.")).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page).toHaveURL("/settings");
});

test("signing out everywhere ends the other browser too; signing in leads back", async ({
  page,
  anotherBrowser,
}) => {
  const email = anAddress();
  await joins(page, email);
  const other = await anotherBrowser();
  await other.goto("/sign-in?back=/settings");
  await expectAccessible(other);
  await other.getByLabel("Your e-mail address").fill(email.toUpperCase());
  await other.getByLabel("Your password").fill(password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other).toHaveURL("/settings");
  await other.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(other).toHaveURL("/sign-in");
  await page.goto("/settings");
  await expect(page).toHaveURL("/sign-in?back=%2Fsettings");
});

test("somebody under 18 finds people to talk to; the browser goes straight there for a day", async ({
  page,
}) => {
  await page.goto("/join");
  await page.getByRole("radiogroup", { name: /18/ }).getByLabel("No").check();
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL("/join/lines");
  await expect(page.getByText("No account was made.")).toBeVisible();
  await expect(page.getByText("For 24 hours, this device goes straight to this page.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/join");
  await expect(page).toHaveURL("/join/lines");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("joining works, and the password is not written into the page", async ({ page }) => {
    const email = anAddress();
    await fillsJoining(page, email);
    await page.getByLabel("A name to go by here").fill("");
    await page.getByRole("button", { name: "Make my account" }).click();
    await expect(page.getByText("Type a name to go by.")).toBeVisible();
    expect(await page.content()).not.toContain(password);
    await joins(page, email);
    await page.goto("/settings");
    await expect(page.getByLabel("Your time zone")).toHaveValue("UTC");
  });
});
