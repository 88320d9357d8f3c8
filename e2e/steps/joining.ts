import type { Page } from "@playwright/test";
import { expect, mailTo } from "../test.ts";
import { password } from "./words.ts";

/** From the form to signed in, with the code of the mail. */
export async function joins(page: Page, { email, alias }: { email: string; alias: string }): Promise<void> {
  await page.goto("/join");
  await page.getByRole("radio", { name: /^No\b.*sealed/ }).check();
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByLabel("A password").fill(password);
  await page.getByLabel("A name to go by here").fill(alias);
  await page.getByRole("radiogroup", { name: /18/ }).getByLabel("Yes").check();
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail to finish" })).toBeVisible();
  const code = /(\d{6}) is your code/.exec(await mailTo(email))?.[1] ?? "";
  await page.getByLabel("The code from the mail").fill(code);
  await page.getByRole("button", { name: "Finish joining" }).click();
  await page.waitForURL(/\/(home|path\/1\/sort)/);
}
