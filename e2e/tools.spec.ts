import type { Page } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// Each tool's main way: by keyboard, and once without script.

async function ada(page: Page, baseURL: string | undefined): Promise<void> {
  const { ada: person } = await aCast({ coached: true });
  await comes(page, { person, baseURL });
}

/** Goes to something and presses a key on it, as somebody without a mouse does. */
async function presses(page: Page, name: string | RegExp, { role = "radio", key = "Space" } = {}) {
  const target = page.getByRole(role as "radio", { name, exact: typeof name === "string" }).first();
  await target.focus();
  await page.keyboard.press(key);
}

const marked = (page: Page, group: RegExp, mark: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: mark, exact: true });

async function marks(page: Page, group: RegExp, mark: string): Promise<void> {
  await marked(page, group, mark).focus();
  await page.keyboard.press("Space");
}

test("before a message: three questions, a hold, and what was done, by keyboard", async ({
  page,
  baseURL,
}) => {
  await ada(page, baseURL);
  await page.goto("/home");
  await presses(page, "Before you send", { role: "link", key: "Enter" });
  await expect(page.getByRole("heading", { level: 1, name: "Before you send" })).toBeVisible();
  await presses(page, "Be comforted");
  await presses(page, "I don’t think so");
  await marks(page, /How strong is the pull/, "8");
  await expectAccessible(page);
  await presses(page, /^Hold it here/, { role: "button", key: "Enter" });
  await expect(page).toHaveURL(/\/tools\/1\/hold$/);
  await page.getByRole("textbox", { name: "The message" }).focus();
  await page.keyboard.type("Are you awake?");
  await presses(page, "48 hours");
  await presses(page, "Hold it", { role: "button", key: "Enter" });
  await expect(page.getByText(/^One message, held until /)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "The message" })).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText("Are you awake?");
  await presses(page, "Held it");
  await presses(page, "Keep this note", { role: "button", key: "Enter" });
  await expect(page.getByText("Kept. Nothing else is asked.")).toBeVisible();
  await page.goto("/tools/1");
  await expect(page.getByRole("radio", { name: "Be comforted" })).not.toBeChecked();
  // In the list of the module too: that it is held, and none of its words until it is opened.
  await page.goto("/path/7/hold");
  await expect(page.getByRole("heading", { name: "Kept so far" })).toBeVisible();
  await expect(page.getByText(/^One message, held until /)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Are you awake?");
  await presses(page, "Open it early", { role: "link", key: "Enter" });
  await expect(page.getByRole("textbox", { name: "The message" })).toHaveValue("Are you awake?");
});

test("a check-in: marks, the question about safety, the sheet at once; then its page", async ({
  page,
  baseURL,
}) => {
  await ada(page, baseURL);
  await page.goto("/tools/2");
  await expect(page.getByText("No check-ins so far. One takes about a minute.")).toBeVisible();
  await presses(page, "Check in now", { role: "link", key: "Enter" });
  await marks(page, /How heavy has the hurt been/, "7");
  await marks(page, /How well have you slept/, "3");
  await presses(page, "Needed only");
  await presses(page, "Next: one question about safety", { role: "button", key: "Enter" });
  await expect(page).toHaveURL(/\/settings\/questions\/7\?from=check-in/);
  await presses(page, "Yes, and I’m not sure I can stay safe");
  await presses(page, /^Save/, { role: "button", key: "Enter" });
  await expect(page.getByRole("heading", { name: /^Thank you for saying so/ })).toBeVisible();
  await page.goto("/tools/2");
  await expect(page.getByText("One check-in so far.")).toBeVisible();
  // One mark draws no line, and nothing is said about one.
  await expect(page.getByText("Two marks make a line. There are fewer so far.")).toBeVisible();
  await expect(page.getByText(/The line goes back/)).toHaveCount(0);
  await expectAccessible(page);
  await presses(page, "Hide numbers and lines", { role: "button", key: "Enter" });
  await expect(page.getByText("Numbers and lines are hidden.")).toBeVisible();
});

test("three marks a day, for whoever asks for them: begun, kept, read and stopped", async ({
  page,
  baseURL,
}) => {
  await ada(page, baseURL);
  await page.goto("/tools/2");
  await presses(page, "Begin for two weeks", { role: "button", key: "Enter" });
  await expect(page.getByText(/^It stands here until .*, and goes by itself\.$/)).toBeVisible();
  await presses(page, "Mark today", { role: "link", key: "Enter" });
  await marks(page, /How heavy has the hurt been/, "6");
  await page.getByRole("textbox", { name: "One line about today" }).fill("The dentist.");
  await expectAccessible(page);
  await presses(page, "Keep it", { role: "button", key: "Enter" });
  await expect(page).toHaveURL(/\/tools\/2$/);
  await expect(page.getByText(/^Kept, \d\d:\d\d\.$/)).toBeVisible();
  // It is no check-in: those stay about a week.
  await expect(page.getByText("No check-ins so far. One takes about a minute.")).toBeVisible();
  await presses(page, "The days you marked", { role: "link", key: "Enter" });
  await expect(page.getByRole("list").getByText("The dentist.")).toBeVisible();
  await page.goto("/tools/2");
  await presses(page, "Stop it", { role: "button", key: "Enter" });
  await expect(page.getByRole("button", { name: "Begin for two weeks" })).toBeVisible();
  await expectAccessible(page);
});

test("a card comes once after words that can mean danger: in a letter, a short version and a request", async ({
  page,
  baseURL,
}) => {
  await ada(page, baseURL);
  const words = "I don’t want to be alive any more.";
  const asks = page.getByRole("main").getByText("Some of these words can mean that someone is in danger.");
  const saved = page.locator(".form-foot .save").first();

  await test.step("a letter that was kept before anybody looked", async () => {
    await page.goto("/tools/4");
    await page.getByRole("textbox", { name: "The letter" }).fill(words);
    await presses(page, "Keep the letter", { role: "button", key: "Enter" });
    await expect(asks).toBeVisible();
    await expectAccessible(page);
    await presses(page, "It’s heavy, and I’m not in danger", { role: "button", key: "Enter" });
    await expect(page.getByText("Thank you. Help now is at the top if that changes.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("link", { name: "Read it" })).toBeVisible();
    await expect(asks).toHaveCount(0);
  });

  await test.step("a line of a short version, while it is written", async () => {
    await page.goto("/path/2/short");
    await isReady(page);
    const line = page.getByLabel("One thing that went with it");
    await line.fill(words);
    await line.blur();
    await expect(saved).toContainText(/^Saved \d\d:\d\d/);
    await expect(asks).toBeVisible();
    await presses(page, "A way of speaking", { role: "button", key: "Enter" });
    await expect(asks).toHaveCount(0);
    await page.reload();
    await expect(line).toHaveValue(words);
    await expect(asks).toHaveCount(0);
  });

  await test.step("a request, once it is sent", async () => {
    await page.goto("/support");
    await page.getByRole("radio", { name: "A hard stretch" }).check();
    await page.getByLabel(/What would you like .* to know\?/).fill(words);
    await page.getByRole("radio", { name: /^This week/ }).check();
    await page.getByRole("radio", { name: "In writing" }).check();
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
    await expect(asks).toBeVisible();
    await presses(page, "I’m not safe right now", { role: "button", key: "Enter" });
    await expect(page).toHaveURL(/\/settings\/questions\/7\?from=card/);
    await page.goto("/support");
    await expect(page.getByText(words)).toBeVisible();
    await expect(asks).toHaveCount(0);
  });
});

test("an urge in three taps", async ({ page, baseURL }) => {
  await ada(page, baseURL);
  await page.goto("/tools/3");
  await marks(page, /^How strong is it\?/, "8");
  await presses(page, "To look them up");
  await marks(page, /How strong is it afterwards/, "6");
  await presses(page, "Keep it", { role: "button", key: "Enter" });
  await expect(page.getByText(/^Kept, \d\d:\d\d\. It stands below\.$/)).toBeVisible();
  await expect(page.getByRole("list").getByText("To look them up")).toBeVisible();
  await expect(marked(page, /^How strong is it\?/, "8")).not.toBeChecked();
  await expectAccessible(page);
});

test("a letter is sealed, opens early if asked, and is deleted", async ({ page, baseURL }) => {
  await ada(page, baseURL);
  await page.goto("/tools/4");
  await page.getByRole("textbox", { name: "The letter" }).fill("By the boats.");
  await page.getByLabel("Sealed until").fill("2099-05-03");
  await presses(page, "Keep the letter", { role: "button", key: "Enter" });
  await expect(page.getByText("Sealed until 3 May 2099.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("By the boats.");
  await presses(page, "Open it early", { role: "link", key: "Enter" });
  await expect(page.getByText("You sealed this letter until 3 May 2099.")).toBeVisible();
  await presses(page, "Open the letter", { role: "link", key: "Enter" });
  await expect(page.getByText("By the boats.")).toBeVisible();
  await expectAccessible(page);
  await presses(page, "Delete the letter", { role: "link", key: "Enter" });
  await presses(page, "Delete the letter", { role: "button", key: "Enter" });
  await expect(page.getByText("No letters are kept here.")).toBeVisible();
});

test("the plan on one page, with a dated note", async ({ page, baseURL }) => {
  await ada(page, baseURL);
  await page.goto("/path/3/terms");
  await page.getByLabel("Exceptions").fill("The landlord.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
  await page.goto("/tools/5");
  await expect(page.getByText("The landlord.")).toBeVisible();
  await page.getByRole("textbox", { name: "What happened" }).fill("Answered at 01:00.");
  await presses(page, "Keep this note", { role: "button", key: "Enter" });
  await expect(page.getByRole("list").getByText("Answered at 01:00.")).toBeVisible();
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a message is held, a check-in leads to its question, an urge and a letter are kept", async ({
    page,
    baseURL,
  }) => {
    await ada(page, baseURL);
    await page.goto("/tools/1");
    await page.getByRole("radio", { name: "Explain" }).check();
    await page.getByRole("button", { name: /^Hold it here/ }).click();
    await expect(page).toHaveURL(/\/tools\/1\/hold/);
    await page.getByRole("textbox", { name: "The message" }).fill("Are you awake?");
    await page.getByRole("button", { name: "Hold it", exact: true }).click();
    await expect(page.getByText(/^One message, held until /)).toBeVisible();
    await page.getByRole("radio", { name: "Went to bed" }).check();
    await page.getByRole("button", { name: "Keep this note" }).click();
    await page.goto("/tools/1");
    await expect(page.getByRole("radio", { name: "Explain" })).not.toBeChecked();

    await page.goto("/tools/2/now");
    await marked(page, /How heavy has the hurt been/, "7").check();
    await page.getByRole("button", { name: "Next: one question about safety" }).click();
    await expect(page).toHaveURL(/\/settings\/questions\/7\?from=check-in/);
    await page.goto("/tools/2");
    await expect(page.getByText("One check-in so far.")).toBeVisible();
    await page.getByRole("button", { name: "Hide numbers and lines" }).click();
    await expect(page.getByText("Numbers and lines are hidden.")).toBeVisible();

    await page.goto("/tools/3");
    await marked(page, /^How strong is it\?/, "8").check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(marked(page, /^How strong is it\?/, "8")).not.toBeChecked();

    await page.goto("/tools/4");
    await page.getByRole("textbox", { name: "The letter" }).fill("By the boats.");
    await page.getByRole("button", { name: "Keep the letter" }).click();
    await page.getByRole("link", { name: "Read it" }).click();
    await expect(page.getByText("By the boats.")).toBeVisible();
  });
});
