import type { Page } from "@playwright/test";
import { aCast, type Cast, comes, type Things } from "./steps/people.ts";
import { adasWords } from "./steps/words.ts";
import { expect, expectAccessible, query, test } from "./test.ts";

// After a coach declines or lets a promise pass: another coach is asked, by a press of its own, and nothing passes that the first one read.

// A draft that is on its way when the answer is sent is refused.
test.use({ expectedErrors: [/404|409/] });

let cast: Cast & Partial<Things>;
test.beforeEach(async ({ page, baseURL }) => {
  cast = await aCast({ written: true, shared: true });
  await comes(page, { person: cast.ada, baseURL });
});

const cleoHasRoom = () => query('update "Coach" set places = 1 where id = $1', [cast.cleo.id]);
const message = (page: Page) => page.getByLabel("What would you like them to know?");
const cleos = (page: Page) => page.locator(`input[name="coachId"][value="${cast.cleo.id}"]`);

/** Ben declines in his own browser. */
async function declines(coach: Page): Promise<void> {
  await coach.goto(`/coach/requests/${cast.request}`);
  await coach.getByText("Decline", { exact: true }).click();
  await coach.getByLabel(/^Why you can’t take it/).fill("I’m away from Monday.");
  await coach.getByLabel("Ask me again later").check();
  await coach.getByRole("button", { name: /^Decline, and send this/ }).click();
  // What was written, what it pointed to, and when, stay with the request.
  await expect(coach.getByText(/^Declined, \S+ \d+\s\S+, \d\d:\d\d$/)).toBeVisible();
  const since = coach.getByRole("region", { name: "Since then" });
  await expect(since).toContainText("I’m away from Monday.");
  await expect(since).toContainText("What Ada can do next: “Ask me again later”");
}

async function answersTheRest(page: Page): Promise<void> {
  await page.getByLabel("Think something through").check();
  await page.getByLabel("It can wait").check();
  await page.getByLabel("Not sure").check();
}

test("another coach gets what is written then, the first loses sight of everything, and nobody else finds it", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const ben = await comes(await anotherBrowser(), { person: cast.ben, baseURL });
  await declines(ben);
  await page.goto(`/support/${cast.request}`);
  await expect(page.getByRole("heading", { name: "Ben can’t take this one" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask Ben again" })).toBeVisible();

  await cleoHasRoom();
  await page.reload();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ask another coach" }).click();
  await expect(page.getByRole("heading", { name: "Ask another coach" })).toBeVisible();
  await expect(page).toHaveTitle("Groundwork");
  await expect(page.getByRole("region", { name: "What the coach you choose gets" })).toContainText(
    "Your alias, Ada, your time zone, London, what you write below, and each thing that you tick.",
  );
  const ends = page.getByRole("region", { name: "What ends with Ben when you send" });
  await expect(ends.getByRole("listitem")).toHaveCount(1);
  await expect(message(page)).toHaveValue("");
  await expectAccessible(page);
  // Looking changes nothing.
  expect((await ben.goto(`/coach/shares/${cast.share}`))?.status()).toBe(200);

  await page.getByText("What you wrote to Ben").click();
  await expect(page.getByText(adasWords.request, { exact: true })).toBeVisible();
  await message(page).fill("Could somebody else read about the picnic?");
  await answersTheRest(page);
  await page.getByRole("button", { name: "Send to the coach you choose" }).click();
  await expect(page.getByText("Choose who reads it.")).toBeVisible();
  await cleos(page).check();
  await page.getByRole("button", { name: "Send to Cleo" }).click();
  await expect(page.getByRole("heading", { name: "Your request is with Cleo" })).toBeVisible();
  const here = page.url().split("/").at(-1);

  const cleo = await comes(await anotherBrowser(), { person: cast.cleo, baseURL });
  await cleo.goto("/coach");
  await expect(cleo.getByRole("link", { name: /Ada.*picnic/ })).toBeVisible();
  await cleo.goto(`/coach/requests/${here}`);
  await expect(cleo.getByText("Could somebody else read about the picnic?")).toBeVisible();
  expect(await cleo.content()).not.toMatch(/harpsichord|arzipan/);
  for (const address of [`/coach/requests/${cast.request}`, `/coach/shares/${cast.share}`]) {
    expect((await cleo.goto(address))?.status(), address).toBe(404);
    expect((await ben.goto(address))?.status(), address).toBe(404);
    expect(await ben.content()).not.toMatch(/harpsichord|arzipan/);
  }
  await ben.goto("/coach/people");
  await expect(ben.getByText("Ada")).toHaveCount(0);

  await page.goto(`/support/${cast.request}`);
  await expect(page.getByText(adasWords.request, { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ask (Ben|another)/ })).toHaveCount(0);
  await page.goto("/shared");
  await expect(page.getByText(/with Ben’s time as your coach/)).toBeVisible();
});

/** Ben promised an answer, and its hour has passed. */
const promisePasses = () =>
  query(`update "SupportRequest" set "promisedBy" = now() - interval '1 hour' where id = $1`, [cast.request]);

test("after a promise has passed, too: the first request closes with the press, and nothing passes by itself", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  await page.goto(`/support/${cast.request}`);
  await expect(page.getByRole("link", { name: "Ask another coach" })).toHaveCount(0);
  await promisePasses();
  await page.goto("/home");
  await expect(page.getByText(/^Ben promised an answer by .*, and didn’t give one\./)).toBeVisible();
  await page.getByRole("link", { name: "See what you can do now" }).click();
  await expect(page.getByText(/^Ben promised an answer by .*, and didn’t give one\./)).toBeVisible();
  await cleoHasRoom();
  await page.goto("/support");
  await expectAccessible(page);
  // Each way is as easy to see as the other.
  await page.getByRole("link", { name: "Withdraw it" }).click();
  await expect(page.getByRole("button", { name: "Withdraw it" })).toBeInViewport();
  await page.getByRole("link", { name: "Ask another coach" }).click();
  await expect(page.getByRole("heading", { name: "Ask another coach" })).toBeVisible();
  await expect(page.getByRole("region", { name: "What ends with Ben when you send" })).toContainText(
    "Your request to Ben is closed, without an answer.",
  );
  await expect(message(page)).toHaveValue("");
  await expectAccessible(page);
  // Looking changes nothing.
  const ben = await comes(await anotherBrowser(), { person: cast.ben, baseURL });
  expect((await ben.goto(`/coach/requests/${cast.request}`))?.status()).toBe(200);

  await message(page).fill("Could somebody else read about the picnic?");
  await answersTheRest(page);
  await cleos(page).check();
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.getByRole("heading", { name: "Your request is with Cleo" })).toBeVisible();
  const here = page.url().split("/").at(-1);
  const cleo = await comes(await anotherBrowser(), { person: cast.cleo, baseURL });
  await cleo.goto(`/coach/requests/${here}`);
  await expect(cleo.getByText("Could somebody else read about the picnic?")).toBeVisible();
  expect(await cleo.content()).not.toMatch(/harpsichord|arzipan/);
  for (const address of [`/coach/requests/${cast.request}`, `/coach/shares/${cast.share}`])
    for (const coach of [ben, cleo]) expect((await coach.goto(address))?.status(), address).toBe(404);

  await page.goto(`/support/${cast.request}`);
  await expect(page.getByRole("heading", { name: "You asked another coach in Ben’s place" })).toBeVisible();
  await expect(page.getByText(adasWords.request, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

/** Ben answers in his own browser. */
async function answers(coach: Page): Promise<void> {
  await coach.goto(`/coach/requests/${cast.request}`);
  await coach.getByLabel("Your answer to Ada").fill("Go for the lunch.");
  await coach.getByRole("button", { name: "Send to Ada" }).click();
  await expect(coach.getByText("Answered in writing")).toBeVisible();
}

test("answered while the form was open: nothing has ended, and what was typed stands", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  await promisePasses();
  await cleoHasRoom();
  await page.goto(`/support?another=${cast.request}`);
  await message(page).fill("Somebody else, please.");
  await answersTheRest(page);
  await cleos(page).check();
  const ben = await comes(await anotherBrowser(), { person: cast.ben, baseURL });
  await answers(ben);
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.getByText(/^That request has moved on since this page was opened/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Look at that request in another tab" })).toBeVisible();
  await expect(message(page)).toHaveValue("Somebody else, please.");
  expect((await ben.goto(`/coach/shares/${cast.share}`))?.status()).toBe(200);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the same, with the words of before where she asks for them", async ({
    page,
    anotherBrowser,
    baseURL,
  }) => {
    await declines(await comes(await anotherBrowser(), { person: cast.ben, baseURL }));
    await cleoHasRoom();
    await page.goto(`/support/${cast.request}`);
    await page.getByRole("link", { name: "Ask another coach" }).click();
    await page.getByText("What you wrote to Ben").click();
    await page.getByRole("link", { name: "Begin with these words" }).click();
    await expect(message(page)).toHaveValue(adasWords.request);
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByText("Choose who reads it.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Ask another coach" })).toBeVisible();
    await expect(message(page)).toHaveValue(adasWords.request);
    await cleos(page).check();
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByRole("heading", { name: "Your request is with Cleo" })).toBeVisible();
  });

  test("posted after the session ended, what was typed stands there, and goes to the coach who was chosen", async ({
    page,
    anotherBrowser,
    baseURL,
  }) => {
    await declines(await comes(await anotherBrowser(), { person: cast.ben, baseURL }));
    await cleoHasRoom();
    await page.goto(`/support?another=${cast.request}`);
    await message(page).fill("Somebody else, please.");
    await answersTheRest(page);
    await cleos(page).check();
    await query('delete from "Session" where "accountId" = $1', [cast.ada.id]);
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByRole("heading", { name: "Nothing was sent" })).toBeVisible();
    await expect(page.getByLabel(/like .* to know/)).toHaveValue("Somebody else, please.");
    expect(await page.content()).not.toMatch(/harpsichord|arzipan|Cleo/);
    await comes(page, { person: cast.ada, baseURL });
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByRole("heading", { name: "Your request is with Cleo" })).toBeVisible();
  });

  test("answered while the form was open: what was typed stands there, for the coach they have", async ({
    page,
    anotherBrowser,
    baseURL,
  }) => {
    await promisePasses();
    await cleoHasRoom();
    await page.goto(`/support?another=${cast.request}`);
    await message(page).fill("Somebody else, please.");
    await answersTheRest(page);
    await cleos(page).check();
    await answers(await comes(await anotherBrowser(), { person: cast.ben, baseURL }));
    await page.getByRole("button", { name: /^Send to/ }).click();
    await expect(page.getByText(/^That request has moved on since this page was opened/)).toBeVisible();
    await expect(page.getByLabel("What would you like Ben to know?")).toHaveValue("Somebody else, please.");
    await page.getByRole("button", { name: "Send to Ben" }).click();
    await expect(page.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
  });
});
