import type { Page } from "@playwright/test";
import { onDevice, sharesScreen } from "./keeping.ts";
import { aCast, comes, type Person } from "./steps/people.ts";
import { bensQuestion, password } from "./steps/words.ts";
import { expect, expectAccessible, findsWeather, isReady, query, signIn, test } from "./test.ts";

// What is typed for a coach and not sent yet: a reload and a crash keep it, the receipt takes it away.

const words = "My sister’s wedding is in May. I can’t tell if I want to go.";
const weather = "https://www.bbc.co.uk/weather";

test.use({ expectedErrors: [/bbc\.co\.uk|status of 4(01|04|23)|ERR_FAILED|Failed to fetch/] });

let ada: Person;
let dan: Person;
test.beforeEach(async ({ page, baseURL }, { title }) => {
  await findsWeather(page);
  const facts = { asked: /coach/.test(title), offered: /times|suit/.test(title) };
  ({ ada, dan } = await aCast({ ...facts, written: true, shared: facts.asked || facts.offered }));
  await comes(page, { person: ada, baseURL });
});

const message = (page: Page) => page.getByLabel(/like .* to know/);
const keepsIt = (page: Page) => expect(page.getByText("On this device only")).toBeVisible();
const isEmptyDevice = (page: Page) => expect.poll(() => onDevice(page)).not.toContain("sealed");

async function writes(page: Page): Promise<void> {
  await page.goto("/support");
  await isReady(page);
  await message(page).fill(words);
  await page.getByLabel("A hard stretch").check();
  await page.getByLabel("It can wait").check();
  await page.getByLabel("Not sure").check();
  await keepsIt(page);
}

async function isBack(page: Page): Promise<void> {
  await expect(message(page)).toHaveValue(words);
  await expect(page.getByLabel("A hard stretch")).toBeChecked();
  await expect(page.getByLabel("It can wait")).toBeChecked();
  await keepsIt(page);
}

test("a request stands there again after a reload and a crash; its receipt takes the draft away", async ({
  page,
  context,
}) => {
  await writes(page);
  expect(await onDevice(page)).not.toContain("wedding");
  // A browser refuses a lock whose name begins with a hyphen, and without its lock a draft is never brought back.
  const locks = await page.evaluate(async () =>
    (await navigator.locks.query()).held?.map(({ name }) => name),
  );
  expect(locks).toEqual([expect.stringMatching(/^draft /)]);
  await expectAccessible(page);
  await page.reload();
  await isBack(page);
  await page.close();
  const again = await context.newPage();
  await again.goto("/support");
  await isBack(again);
  await again.getByRole("button", { name: /^Send to/ }).click();
  await expect(again.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await expect(again.getByText(words)).toBeVisible();
  await isEmptyDevice(again);

  // A change of it is kept the same way, and goes with the version it began from.
  await again.getByRole("link", { name: "Change what you wrote" }).click();
  await isReady(again);
  await message(again).fill("Other words.");
  await keepsIt(again);
  await again.reload();
  await expect(message(again)).toHaveValue("Other words.");
  await again.getByRole("button", { name: "Keep this version" }).click();
  await expect(again.getByText("Other words.")).toBeVisible();
  await isEmptyDevice(again);

  await again.getByText("Withdraw this request").click();
  await again.getByRole("button", { name: "Withdraw it" }).click();
  await expect(again.getByRole("heading", { name: /^Withdrawn/ })).toBeVisible();
  await again.getByRole("link", { name: "Ask something else" }).click();
  await expect(again.getByText("Not sent until you press the button")).toBeVisible();
  await isReady(again);
  await again.waitForLoadState("networkidle"); // whatever would come back is back by then
  await expect(message(again)).toHaveValue("");
});

test("sent, and the browser crashed before the receipt: nothing of it is sent twice", async ({
  page,
  context,
}) => {
  await writes(page);
  // The press arrives, and its answer never does.
  await page.route("**/support", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: /^Send to/ }).click();
  const mine = () => query<{ id: string }>('select id from "SupportRequest" where "memberId" = $1', [ada.id]);
  await expect.poll(mine).toHaveLength(1);
  await page.close();
  const again = await context.newPage();
  await again.goto("/support");
  await expect(again.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await isEmptyDevice(again);
  expect(await mine()).toHaveLength(1);
});

test("Leave quickly takes the key: nothing of it opens until its writer signs in, and then it stands there", async ({
  page,
  context,
  baseURL,
}) => {
  await writes(page);
  await page
    .getByRole("button", { name: /Leave quickly/ })
    .first()
    .click();
  await expect(page).toHaveURL(weather);
  const back = await context.newPage();
  await back.goto("/support");
  await expect(back).toHaveURL(/\/unlock/);
  await expect.poll(() => onDevice(back)).not.toContain("extractable");
  expect(await onDevice(back)).toContain("sealed");
  expect(await back.content()).not.toContain("wedding");

  // Somebody else signs in on this device: their form is empty, and what lies here stays shut.
  await signIn(context, { email: dan.email, baseURL: baseURL ?? "" });
  await back.goto("/support");
  await isReady(back);
  await back.waitForLoadState("networkidle");
  expect(await back.content()).not.toContain("wedding");

  await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
  await back.goto("/support");
  await isBack(back);
});

test("locked elsewhere: the press sends nothing, the words stay, and the way in is beside them", async ({
  page,
}) => {
  await writes(page);
  await query('update "Session" set "lockedAt" = now() where "accountId" = $1', [ada.id]);
  await page.getByRole("button", { name: /^Send to/ }).click();
  const door = page.getByRole("link", { name: "Open it with your password, in another tab" });
  await expect(door).toBeVisible();
  await expect(message(page)).toHaveValue(words);
  const [tab] = await Promise.all([page.waitForEvent("popup"), door.click()]);
  await tab.getByLabel("Your password").fill(password);
  await tab.getByRole("button", { name: "Open it" }).click();
  await expect(tab).toHaveURL("/support");
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await isEmptyDevice(page);
});

test("with a screen that others may see nothing is kept, the page says so, and asks before it goes", async ({
  page,
}) => {
  await sharesScreen("yes", ada.email);
  await page.goto("/support");
  await isReady(page);
  await message(page).fill(words);
  await expect(
    page.getByText("Not sent yet, and nothing is kept on this device: leave this page open."),
  ).toBeVisible();
  expect(await onDevice(page)).not.toMatch(/sealed|extractable|wedding/);
  const asked: string[] = [];
  page.on("dialog", (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await page.getByLabel("A hard stretch").check();
  await page.getByLabel("It can wait").check();
  await page.getByLabel("Not sure").check();
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  expect(asked).toEqual(["beforeunload"]);
});

test("what lay here when the screen became one that others may see is in the form once, and off the device", async ({
  page,
}) => {
  await writes(page);
  await sharesScreen("yes", ada.email);
  await page.goto("/home");
  await page.goto("/support");
  await expect(message(page)).toHaveValue(words);
  await expect(page.getByText(/nothing is kept on this device: leave this page open\./)).toBeVisible();
  await expect.poll(() => onDevice(page)).not.toMatch(/sealed|extractable/);
});

test("an answer to the coach’s question is kept until it is sent", async ({ page }) => {
  await page.goto("/support");
  await isReady(page);
  await expect(page.getByText(bensQuestion).first()).toBeVisible();
  const answer = page.getByLabel("Your answer");
  await answer.fill("The evening.");
  await keepsIt(page);
  await page.reload();
  await expect(answer).toHaveValue("The evening.");
  await keepsIt(page);
  await page.getByRole("button", { name: /^Send it to/ }).click();
  await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await isEmptyDevice(page);
});

test("what is said to the times that were offered is kept until it is sent", async ({ page }) => {
  await page.goto("/support");
  await isReady(page);
  const others = page.getByLabel(/^If none suit/);
  await others.fill("Any evening.");
  await page.getByRole("radio").nth(1).check();
  await keepsIt(page);
  await page.reload();
  await expect(others).toHaveValue("Any evening.");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.getByRole("button", { name: /^None of these suit/ }).click();
  await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
  await isEmptyDevice(page);
});

test.describe("without script, posted after the session ended", () => {
  test.use({ javaScriptEnabled: false });

  async function signsOut(): Promise<void> {
    await query('delete from "Session" where "accountId" = $1', [ada.id]);
  }
  async function isKept(page: Page): Promise<void> {
    await expect(page.getByRole("heading", { name: "Nothing was sent" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in, in another tab" })).toBeVisible();
    await expect(page.getByText("You were signed out. What you wrote is kept here")).toBeVisible();
    expect(await page.content()).not.toContain("harpsichord"); // nothing of the request itself
  }

  test("the answer to the coach’s question stands there, and is sent once signed in", async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto("/support");
    await page.getByLabel("Your answer").fill("The evening.");
    await signsOut();
    await page.getByRole("button", { name: /^Send it to/ }).click();
    await isKept(page);
    await expect(page.getByLabel("Your answer")).toHaveValue("The evening.");
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.getByRole("button", { name: /^Send it to/ }).click();
    await expect(page.getByRole("heading", { name: /^Your request is with/ })).toBeVisible();
    await expect(page.getByText("The evening.").first()).toBeVisible();
  });

  test("what would suit stands there, and is sent once signed in; so is a time that was chosen", async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto("/support");
    await page.getByLabel(/^If none suit/).fill("Any evening.");
    await page.getByRole("radio").nth(1).check();
    await signsOut();
    await page.getByRole("button", { name: "Book the chosen time" }).click();
    await isKept(page);
    await expect(page.getByLabel(/^If none suit/)).toHaveValue("Any evening.");
    await page.getByRole("button", { name: /^None of these suit/ }).click();
    await isKept(page);
    await expect(page.getByLabel(/^If none suit/)).toHaveValue("Any evening.");
    await signIn(context, { email: ada.email, baseURL: baseURL ?? "" });
    await page.getByRole("button", { name: "Book the chosen time" }).click();
    await expect(page.getByRole("heading", { name: /^Booked: / })).toBeVisible();
  });
});
