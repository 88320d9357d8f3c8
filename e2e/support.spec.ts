import { aCast } from "./steps/people.ts";
import { expect, expectAccessible, query, signIn, test } from "./test.ts";

// Reaching out, in two browsers: a member asks, the coach offers times, the member books one, and both see it.

const words = "My sister’s wedding is in May and they’re invited too. I can’t tell if I want to go.";

test.use({ expectedErrors: [/404/] });

test("asked, offered, booked, seen by both, and by nobody else", async ({
  page,
  context,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, ben, cleo } = await aCast({});
  await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
  await page.clock.install();
  await page.goto("/support");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.getByText("Choose how soon.")).toBeVisible();
  await expect(page.getByLabel("Think something through")).toBeFocused();
  await page.getByLabel("Think something through").check();
  await page.getByLabel(/like .* to know/).fill(words);
  await page.getByLabel("I’m struggling now").check();
  await page.getByLabel("A live call").check();
  await page.getByRole("button", { name: /^Send to/ }).click();

  // The help lines first; nothing is sent, and nothing typed is lost.
  await expect(page.getByRole("heading", { name: "Talk to someone" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Don’t send it" }).click();
  await expect(page.getByText("Nothing was sent")).toBeVisible();
  await expect(page.getByLabel(/like .* to know/)).toHaveValue(words);
  await page.getByRole("button", { name: /^Send to/ }).click();
  await page.getByRole("button", { name: /^Send it to/ }).click();
  await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await expect(page).toHaveTitle("Groundwork");
  await expectAccessible(page);
  const here = new URL(page.url()).pathname;

  await page.getByText("What happened, in order").focus();

  const theirs = await anotherBrowser();
  await signIn(theirs.context(), { email: ben.email, baseURL: baseURL ?? "" });
  const atTheCoach = here.replace("/support/", "/coach/requests/");
  await theirs.goto(atTheCoach);
  await expect(theirs.getByText(words)).toBeVisible();
  await expectAccessible(theirs);
  const offer = theirs.getByRole("button", { name: /^Offer these times/ });
  await offer.click();
  await expect(theirs.getByText("Choose 3 times or more.")).toBeVisible();
  const days = theirs.locator("fieldset details");
  for (const day of [1, 2, 3]) {
    await days.nth(day).locator("summary").click();
    await days.nth(day).getByRole("checkbox").first().check();
  }
  await offer.click();
  await expect(theirs.getByText(/^Held for/)).toBeVisible();

  // The page changes by itself, says so once, and leaves the focus where it was.
  await page.clock.fastForward(20_000);
  await expect(page.getByRole("heading", { name: /offered three times/ })).toBeVisible();
  await expect(page.locator("#live")).toHaveText(/ offered you times to talk\.$/);
  await expect(page.getByText("What happened, in order")).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("radio").nth(1).check();
  const button = page.getByRole("button", { name: /^Book / });
  const time = (await button.textContent())?.replace("Book ", "") ?? "";
  await button.click();
  await expect(page.getByRole("heading", { name: `Booked: ${time}` })).toBeVisible();
  await theirs.goto("/coach/sessions");
  await expect(theirs.getByRole("listitem")).not.toHaveCount(0);
  await expectAccessible(theirs);

  const outside = await anotherBrowser();
  await signIn(outside.context(), { email: cleo.email, baseURL: baseURL ?? "" });
  for (const address of [atTheCoach, "/coach/requests/12"]) {
    const answer = await outside.goto(address);
    expect(answer?.status()).toBe(404);
    expect(await outside.content()).not.toContain("wedding");
  }

  await page.getByText("Withdraw this request").click();
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByRole("heading", { name: /^Withdrawn/ })).toBeVisible();
  await theirs.goto(atTheCoach);
  await expect(theirs.getByText(/withdrew this/)).toBeVisible();
  expect(await theirs.content()).not.toContain("wedding");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the same form sends, shows the help lines first, and withdraws", async ({
    page,
    context,
    baseURL,
  }) => {
    const { ada } = await aCast({});
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.goto("/support");
    await page.getByLabel("A hard stretch").check();
    await page.getByLabel(/like .* to know/).fill("Plain words.");
    await page.getByLabel("I’m struggling now").check();
    await page.getByLabel("Not sure").check();
    await page.getByRole("button", { name: /^Send to/ }).click();
    await page.getByRole("button", { name: /^Send it to/ }).click();
    await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
    await page.getByText("Withdraw this request").click();
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await expect(page.getByRole("heading", { name: /^Withdrawn/ })).toBeVisible();
  });

  test("posted after the session ended, what was typed stands there, and is sent once signed in", async ({
    page,
    context,
    baseURL,
  }) => {
    const { ada } = await aCast({});
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.goto("/support");
    await page.getByLabel("A hard stretch").check();
    await page.getByLabel(/like .* to know/).fill(words);
    await page.getByLabel("It can wait").check();
    await page.getByLabel("Not sure").check();
    await signsOut(ada.email);
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByText("You were signed out. What you wrote is kept here")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in, in another tab" })).toBeVisible();
    await expect(page.getByLabel(/like .* to know/)).toHaveValue(words);
    await expect(page.getByLabel("A hard stretch")).toBeChecked();
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();

    await page.getByRole("link", { name: "Change what you wrote" }).click();
    await page.getByLabel(/like .* to know/).fill("Other words.");
    await signsOut(ada.email);
    await page.getByRole("button", { name: "Keep this version" }).click();
    await expect(page.getByLabel(/like .* to know/)).toHaveValue("Other words.");
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.getByRole("button", { name: "Keep this version" }).click();
    await expect(page.getByText("Other words.")).toBeVisible();
    await page.getByText("Withdraw this request").click();
    await page.getByRole("button", { name: "Withdraw it" }).click();
  });
});

/** Ends every session of theirs, as a month does. */
async function signsOut(email: string): Promise<void> {
  await query(`delete from "Session" s using "Account" a where a.id = s."accountId" and a.email = $1`, [
    email,
  ]);
}
