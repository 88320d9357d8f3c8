import type { Page } from "@playwright/test";
import { answersTo } from "./steps/answers.ts";
import { aCast, comes } from "./steps/people.ts";
import { adasWords } from "./steps/words.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// The second journey: one part of a page goes to a coach who reads exactly that, answers, and loses it again.

test.use({ expectedErrors: [/404/] });

/** As if a minute had gone by since the shares were made: the time for undoing is over. */
const aMinuteLater = (member: string) =>
  query(
    `update "ShareVersion" set "frozenAt" = "frozenAt" - interval '61 seconds',
            "visibleFrom" = "visibleFrom" - interval '61 seconds' where "memberId" = $1`,
    [member],
  );

/** The frozen copy as it is read; the minute in it is that of the share. */
const copyOn = async (page: Page) =>
  (await page.locator("article.frozen").innerText()).replaceAll(/\d\d:\d\d/g, "00:00");

async function shares(page: Page, part: string): Promise<void> {
  await page.goto("/path/1/share");
  await page.getByRole("checkbox", { name: part }).check();
  await page.getByRole("button", { name: "Share with Ben" }).click();
  await expect(page.getByRole("heading", { name: /^Shared with Ben, \d\d:\d\d$/ })).toBeVisible();
}

async function takesBack(page: Page): Promise<void> {
  await page.goto("/shared");
  await page.getByText("Take back from Ben").click();
  await expect(page.getByText(/The text leaves Ben’s screen, lists and search now/)).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText(/^Taken back from Ben at /).first()).toBeVisible();
}

test("one part is shared, undone, shared again, read, answered, and taken back", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, ben } = await aCast({ coached: false, written: true });
  await comes(page, { person: ada, baseURL });
  const coach = await comes(await anotherBrowser(), { person: ben, baseURL });
  const toldToCoach = answersTo(coach);
  let promised = "";

  await test.step("nothing is ticked; she picks Ben, one part, and asks something", async () => {
    await page.goto("/path/1/page");
    await page.getByRole("link", { name: "Choose what to share" }).click();
    await expect(page.getByText("Nothing is ticked, so there is nothing to see yet.")).toBeVisible();
    await isReady(page);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
    await expect(
      page.getByRole("radiogroup", { name: /Who would you like/ }).getByRole("radio", { checked: true }),
    ).toHaveCount(0);
    await page.getByRole("button", { name: /^Share with/ }).click();
    await expect(page.getByText(/^Error: Tick something for your coach to read/)).toBeVisible();
    await page.getByRole("checkbox", { name: "If the ache were gone" }).check();
    await page.getByRole("button", { name: /^Share with/ }).click();
    await expect(page.getByText(/Choose who reads this\. Nothing is shared yet\.$/)).toBeVisible();
    await page.locator(`input[name="coach"][value="${ben.id}"]`).check();
    await page.getByLabel(/What I’d like from you/).fill(adasWords.ask);
    await expect(page.getByText(/Ben’s answer is promised by .*\d\d:\d\d, your time/)).toBeVisible();
    await expectAccessible(page);
    promised = await copyOn(page);
    expect(promised).toContain(adasWords.without);
    expect(promised).toContain(adasWords.ask);
  });

  await test.step("shares, and undoes it within the minute", async () => {
    await page.getByRole("button", { name: "Share with Ben" }).click();
    await expect(page.getByText(/^Ben sees it from .*Undo works until then\.$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: /^Undone, / })).toBeFocused();
    await expect(page.getByText("Ben didn’t see it.")).toBeVisible();
  });

  await test.step("shares again; for a minute the coach sees nothing of it", async () => {
    await page.goto("/path/1/share");
    await page.getByLabel(/What I’d like from you/).fill(adasWords.ask);
    await page.getByRole("checkbox", { name: "If the ache were gone" }).check();
    await page.getByRole("button", { name: "Share with Ben" }).click();
    await expect(page.getByRole("heading", { name: /^Shared with Ben, / })).toBeVisible();
    for (const address of ["/coach", "/coach/people", "/api/coach/queue"]) await coach.goto(address);
    const shareId = await liveShareOf(ada.id);
    expect((await coach.goto(`/coach/shares/${shareId}`))?.status()).toBe(404);
    const told = await toldToCoach.text();
    for (const words of ["marzipan", "Marzipan", "If the ache were gone"]) expect(told).not.toContain(words);
  });

  await test.step("then the coach reads exactly what the preview showed, by keyboard", async () => {
    await aMinuteLater(ada.id);
    await coach.goto("/coach");
    await expect(coach.getByText(adasWords.ask).first()).toBeVisible();
    await expectAccessible(coach);
    await expect(async () => {
      await coach.keyboard.press("j"); // it is heard once the page's script is ready
      await expect(coach.locator("a[data-row]:focus")).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    await coach.keyboard.press("Enter");
    await expect(coach.getByRole("heading", { name: /If the ache were gone/, level: 1 })).toBeVisible();
    expect(await copyOn(coach)).toBe(promised);
    await expectAccessible(coach);
    await coach.goto("/coach/people");
    await expect(coach.getByRole("link", { name: /If the ache were gone/ })).toBeVisible();
    await coach.goBack();
    const told = await toldToCoach.text();
    for (const words of ["milliner", "lighthouse", "If they were back", "I like how they think", ada.email])
      expect(told, "told to the coach").not.toContain(words);
  });

  await test.step("answers: a draft that outlives a reload, a preview, sent, and sent now", async () => {
    const reply = "You wrote of the stairs, and of Sundays.\n\nWhich of the two is it today?";
    await isReady(coach);
    await coach.getByLabel("Your reply", { exact: true }).fill(reply);
    await expect(coach.getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();
    await coach.reload();
    await expect(coach.getByLabel("Your reply", { exact: true })).toHaveValue(reply);
    await coach.getByRole("button", { name: "Preview for Ada" }).click();
    await expect(coach.getByRole("heading", { name: "As Ada will see it" })).toBeVisible();
    await coach.getByRole("button", { name: "Send to Ada" }).click();
    await expect(coach.getByRole("heading", { name: /^Sent, \d\d:\d\d$/ })).toBeVisible();
    await page.goto("/home");
    await expect(page.getByRole("main")).not.toContainText("Ben wrote back");
    await coach.getByRole("button", { name: "Send it now" }).click();
    await expect(coach.getByText(/^Your reply of /)).toBeVisible();
  });

  await test.step("her next page says so, and she reads it beside her own words", async () => {
    await page.goto("/home");
    await expect(page.getByText("Ben wrote back about “If the ache were gone” today.")).toBeVisible();
    await page.getByRole("link", { name: "Read it beside your own words" }).click();
    await expect(page.getByText("Which of the two is it today?")).toBeVisible();
    await expect(page.getByRole("article").getByText(adasWords.without)).toBeVisible();
    await expectAccessible(page);
    await page.goto("/home");
    await expect(page.getByRole("main")).not.toContainText("Ben wrote back");
  });

  await test.step("sees who can see what, since when, and each opening; and takes it back", async () => {
    await page.goto("/shared");
    await expect(page.getByText(/^One item is shared, with Ben\./)).toBeVisible();
    await page.getByText(/^Opened /).click();
    await expect(page.getByText(/\d\d:\d\d, by Ben$/).first()).toBeVisible();
    await expectAccessible(page);
    await takesBack(page);
    await expect(page.getByText(/^Nothing is shared\./)).toBeVisible();
  });

  await test.step("the coach’s next requests find the words nowhere, and hers are all there", async () => {
    const toldAfter = answersTo(coach);
    const shareId = await shareOf(ada.id);
    for (const address of [`/coach/shares/${shareId}`, "/coach", "/coach/people", "/api/coach/queue"])
      await coach.goto(address);
    const told = await toldAfter.text();
    for (const words of ["marzipan", "Marzipan", "If the ache were gone"])
      expect(told, "told to the coach afterwards").not.toContain(words);
    await page.goto(`/shared/${shareId}`);
    await expect(page.getByText("Which of the two is it today?")).toBeVisible();
    await expect(page.getByRole("article").getByText(adasWords.without)).toBeVisible();
  });
});

test("taken back while the coach writes: the draft stays, its quote goes, and nothing can be sent", async ({
  page,
  anotherBrowser,
  baseURL,
}) => {
  const { ada, ben } = await aCast({ written: true });
  await comes(page, { person: ada, baseURL });
  await shares(page, "If they were back");
  await aMinuteLater(ada.id);

  const coach = await comes(await anotherBrowser(), { person: ben, baseURL });
  await coach.goto(`/coach/shares/${await liveShareOf(ada.id)}`);
  await isReady(coach);
  await coach.getByLabel("Your reply", { exact: true }).fill("I stopped at this:");
  await coach.getByText("Choose a sentence").click();
  await coach.getByRole("button", { name: `Quote: ${adasWords.back}` }).click();
  await coach.getByLabel("Your reply, after quote 1").fill("What came next?");
  await expect(coach.getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();

  await takesBack(page);

  // The coach goes on typing, and the page finds out with the next save.
  await coach.getByLabel("Your reply, after quote 1").fill("What came next? And then?");
  await expect(coach.getByText(/^Ada took this back at \d\d:\d\d\./)).toBeVisible();
  await expect(coach.getByLabel("Your reply", { exact: true })).toHaveValue("I stopped at this:");
  await expect(coach.getByText("Passage taken back")).toBeVisible();
  await expect(coach.getByText(/nothing can be sent to it/)).toBeVisible();
  await expectAccessible(coach);
  const toldAfter = answersTo(coach);
  await coach.reload();
  await expect(coach.getByText("Passage taken back")).toBeVisible();
  expect(await coach.content()).not.toContain("milliner");
  expect(await toldAfter.text()).not.toContain("milliner");
});

async function liveShareOf(member: string): Promise<string> {
  const [live] = await query<{ id: string }>(
    `select s.id from "Share" s join "ShareVersion" v on v."shareId" = s.id
     where s."memberId" = $1 and s."revokedAt" is null and v."undoneAt" is null`,
    [member],
  );
  if (!live) throw new Error("Nothing is shared.");
  return live.id;
}

/** The one that was not undone, live or not. */
async function shareOf(member: string): Promise<string> {
  const [share] = await query<{ id: string }>(
    `select s.id from "Share" s join "ShareVersion" v on v."shareId" = s.id
     where s."memberId" = $1 and v."undoneAt" is null`,
    [member],
  );
  if (!share) throw new Error("Nothing was shared.");
  return share.id;
}
