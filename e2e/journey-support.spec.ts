import type { Page } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, query, test } from "./test.ts";

// The third journey, where two meet: one request from two tabs, one hour wanted by two members. Asking, the help lines
// first, and the form without script are in support.spec.ts.

test.use({ expectedErrors: [/404/] });

const weekday = "(Monday|Tuesday|Wednesday|Thursday|Friday)";

async function writes(page: Page, words: string): Promise<void> {
  await page.goto("/support");
  await page.getByLabel("Think something through").check();
  await page.getByLabel("What would you like Ben to know?").fill(words);
  await page.getByLabel("It can wait").check();
  await page.getByLabel("A live call").check();
}

const sends = (page: Page) => page.getByRole("button", { name: "Send to Ben" }).click();

const openOf = async (member: string) => {
  const rows = await query<{ id: string }>(`select id from "SupportRequest" where "memberId" = $1`, [member]);
  expect(rows, "requests of this member").toHaveLength(1);
  return rows[0]?.id ?? "";
};

/** The times to choose from. The foot of the page has radios of its own. */
const times = (page: Page) => page.getByRole("main").getByRole("radio");

/** The first free hour of three days. */
async function offersThree(coach: Page, requestId: string): Promise<void> {
  await coach.goto(`/coach/requests/${requestId}`);
  const days = coach.locator("fieldset details");
  for (const day of [2, 3, 4]) {
    await days.nth(day).locator("summary").click();
    await days.nth(day).getByRole("checkbox").first().check();
  }
  await coach.getByRole("button", { name: /^Offer these times to/ }).click();
  await expect(coach.getByText(/^Held for .* until/)).toBeVisible();
}

/** As if the two days had gone by in which offered times are held. */
const theHoldRunsOut = (requestId: string) =>
  query(`update "SessionTime" set "heldUntil" = now() where "requestId" = $1 and state = 'held'`, [
    requestId,
  ]);

test("one request from two tabs; a question back; and one hour that two members want", async ({
  page,
  context,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, ben, dan } = await aCast({ danToo: true, zone: "America/New_York" });
  await comes(page, { person: ada, baseURL });
  const coach = await comes(await anotherBrowser(), { person: ben, baseURL });
  const dans = await comes(await anotherBrowser(), { person: dan, baseURL });
  const message = "I can’t tell whether to go to the harbour on Saturday.";

  await test.step("pressed twice, and sent from a second tab too, it is one request", async () => {
    const second = await context.newPage();
    await writes(page, message);
    await writes(second, "The same, from another tab.");
    await page.getByRole("button", { name: "Send to Ben" }).dblclick();
    await expect(page.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
    await sends(second);
    await expect(second.getByText(/You have a request open already/)).toBeVisible();
    await expect(second.getByLabel("What would you like Ben to know?")).toHaveValue(
      "The same, from another tab.",
    );
    await second.close();
    await openOf(ada.id);
  });

  const adas = await openOf(ada.id);
  await test.step("the coach asks one question back, and she answers", async () => {
    await coach.goto("/coach");
    await coach.getByRole("link", { name: /Ada.*harbour/ }).click();
    await expect(coach.getByText(message)).toBeVisible();
    await coach.getByText("Ask one question back").click();
    await coach.getByLabel("Your question to Ada").fill("Who else is going?");
    await coach.getByRole("button", { name: "Ask Ada" }).click();
    await expect(coach.getByText("Who else is going?")).toBeVisible();
    await page.goto("/home");
    await page.getByRole("link", { name: "Read it, and answer if you like" }).click();
    await expect(page.getByText("Who else is going?").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Your answer").fill("My cousin, and two I don’t know.");
    await page.getByRole("button", { name: "Send it to Ben" }).click();
    await expect(page.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
  });

  await test.step("three times are offered to each in turn, in both zones, and go back", async () => {
    await offersThree(coach, adas);
    await page.goto("/support");
    await expect(page.getByRole("heading", { name: "Ben offered three times" })).toBeVisible();
    await expect(times(page)).toHaveCount(3);
    await expect(page.getByText(new RegExp(`^${weekday} \\d+\\s\\w+, \\d\\d:\\d\\d$`)).first()).toBeVisible();
    await expect(page.getByText(/^\d\d:\d\d for Ben, in London/).first()).toBeVisible();
    await expectAccessible(page);
    await theHoldRunsOut(adas);
    await writes(dans, "About the harbour as well.");
    await sends(dans);
    await expect(dans.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
    const his = await openOf(dan.id);
    await offersThree(coach, his);
    await theHoldRunsOut(his);
  });

  let hers = "";
  await test.step("both choose the same hour: one has it, the other keeps everything and sees what is near", async () => {
    for (const member of [page, dans]) {
      await member.goto("/support");
      await expect(member.getByText("These are still free")).toBeVisible();
    }
    // The same instant in both lists, each said in its own zone.
    const [hour] = await times(dans).evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    for (const member of [page, dans]) await member.locator(`input[value="${hour}"]`).check();
    hers = (await page.getByRole("button", { name: /^Book / }).textContent()) ?? "";
    await Promise.all([page, dans].map((member) => member.getByRole("button", { name: /^Book / }).click()));
    const outcome = (member: Page) =>
      member
        .getByRole("heading", { name: /^Booked: / })
        .or(member.getByText(/is no longer free/))
        .first();
    for (const member of [page, dans]) await expect(outcome(member)).toBeVisible();
    const lost = await Promise.all(
      [page, dans].map((member) => member.getByText(/is no longer free/).isVisible()),
    );
    expect(lost.filter(Boolean), "who lost").toHaveLength(1);
    const loser = lost[0] ? page : dans;
    await expect(loser.locator(`input[value="${hour}"]`)).toHaveCount(0);
    await expect(times(loser).first()).toBeVisible();
    await expect(loser.getByText(/harbour/).first()).toBeVisible();
    await expectAccessible(loser);
    await times(loser).first().check();
    await loser.getByRole("button", { name: /^Book / }).click();
    await expect(loser.getByRole("heading", { name: /^Booked: / })).toBeVisible();
  });

  await test.step("each sees it booked, and so does the coach, with the weekday and both hours", async () => {
    const heading = page.getByRole("heading", { name: /^Booked: / });
    await expect(heading).toHaveText(new RegExp(`^Booked: ${weekday} \\d+\\s\\w+, \\d\\d:\\d\\d$`));
    await expect(page.getByText(/^\d\d:\d\d for Ben, in London\. 50 minutes\./)).toBeVisible();
    expect(hers).toMatch(new RegExp(`^Book ${weekday}`));
    const [booked] = await query<{ startsAt: Date }>(
      `select "startsAt" from "SessionTime" where "memberId" = $1 and state = 'booked'`,
      [ada.id],
    );
    const hourIn = (timeZone: string) =>
      booked?.startsAt.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }) ?? "";
    await expect(heading).toContainText(hourIn("America/New_York"));
    await coach.goto("/coach/sessions");
    const line = coach.getByRole("listitem").filter({ hasText: "Ada" });
    await expect(line).toContainText(new RegExp(`${weekday} \\d+\\s\\w+, ${hourIn("Europe/London")}`));
    await expect(line).toContainText(`${hourIn("America/New_York")} for Ada, in New York`);
    await expect(coach.getByRole("listitem").filter({ hasText: "Dan" })).toHaveCount(1);
    await expectAccessible(coach);
    await coach.goto(`/coach/requests/${adas}`);
    await expect(coach.getByText(/^Booked: /)).toBeVisible();
  });

  await test.step("she withdraws without a reason, and the hour is free again", async () => {
    await page.getByText("Withdraw this request").click();
    await expect(page.getByText(/goes back to Ben’s calendar/)).toBeVisible();
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await expect(page.getByRole("heading", { name: /^Withdrawn, / })).toBeVisible();
    await coach.goto("/coach/sessions");
    await expect(coach.getByRole("listitem").filter({ hasText: "Ada" })).toHaveCount(0);
    await coach.goto(`/coach/requests/${adas}`);
    await expect(coach.getByText(/withdrew this on/)).toBeVisible();
    expect(await coach.content()).not.toContain("harbour");
  });
});
