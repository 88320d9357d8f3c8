import type { Page } from "@playwright/test";
import { aCast, comes } from "./steps/people.ts";
import { adasWords } from "./steps/words.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// What goes with a request is narrowed to a passage: marked by its sentences, with script and without.

const kept = "Marzipan on a Sunday.";
const unmarked = "hum on the stairs";
const part = "If the ache were gone";

const preview = (page: Page) => page.locator(".attach", { hasText: part }).locator("article.frozen:visible");

async function asks(page: Page, message = "Could you read this?"): Promise<void> {
  await page.getByLabel("What would you like Ben to know?").fill(message);
  await page.getByLabel("Look at something I wrote").check();
  await page.getByLabel("It can wait").check();
  await page.getByLabel("Not sure").check();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("one sentence is marked, shown, sent, and all that the coach reads", async ({
      page,
      anotherBrowser,
      baseURL,
    }) => {
      const { ada, ben } = await aCast({ written: true });
      await comes(page, { person: ada, baseURL });
      await page.goto("/support");
      if (javaScriptEnabled) await isReady(page);
      await asks(page);
      await page.getByRole("checkbox", { name: part, exact: true }).check();
      await expect(preview(page)).toContainText(unmarked);
      await page.getByText(`Only a passage of “${part}”`).click();
      await page.getByRole("checkbox", { name: kept }).check();
      const send = page.getByRole("button", { name: "Send to Ben" });
      if (javaScriptEnabled) await expect(preview(page)).toContainText("a passage of it");
      if (javaScriptEnabled) await expectAccessible(page);
      if (!javaScriptEnabled) {
        await expect(preview(page)).toHaveCount(0);
        await send.click();
        await expect(
          page.getByText(/^Below is what would be seen of the passages you ticked\./),
        ).toBeVisible();
        await expect(page.getByRole("checkbox", { name: kept })).toBeChecked();
      }
      await expect(preview(page)).toHaveCount(1);
      await expect(preview(page)).toContainText("a passage of it");
      await expect(preview(page)).toContainText(kept);
      await expect(preview(page)).not.toContainText(unmarked);
      await send.click();
      await expect(page.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
      await query(
        `update "ShareVersion" set "frozenAt" = "frozenAt" - interval '61 seconds',
                "visibleFrom" = "visibleFrom" - interval '61 seconds' where "memberId" = $1`,
        [ada.id],
      );

      const coach = await comes(await anotherBrowser(), { person: ben, baseURL });
      await coach.goto(`/coach/requests/${page.url().split("/").at(-1)}`);
      await expect(coach.locator("article.frozen")).toContainText(kept);
      await expect(coach.locator("article.frozen")).toContainText("a passage of it");
      expect(await coach.content()).not.toContain(unmarked);
    });
  });
}

test("what was marked is there again after a reload, and shown again", async ({ page, baseURL }) => {
  const { ada } = await aCast({ written: true });
  await comes(page, { person: ada, baseURL });
  await page.goto("/support");
  await isReady(page);
  await page.getByText(`Only a passage of “${part}”`).click();
  await page.getByRole("checkbox", { name: kept }).check();
  await expect(preview(page)).toContainText(kept);
  await expect(page.getByText("On this device only")).toBeVisible();
  await page.reload();
  await expect(preview(page)).toContainText(kept);
  await expect(preview(page)).not.toContainText(unmarked);
  // Taken out again, nothing of it is seen, and nothing goes.
  await page.getByText(`Only a passage of “${part}”`).click();
  await page.getByRole("checkbox", { name: kept }).uncheck();
  await expect(preview(page)).toHaveCount(0);
  await asks(page, adasWords.request);
  await page.getByRole("button", { name: "Send to Ben" }).click();
  await expect(page.getByRole("heading", { name: "Your request is with Ben" })).toBeVisible();
  await expect(page.getByText("Went with it")).toHaveCount(0);
});
