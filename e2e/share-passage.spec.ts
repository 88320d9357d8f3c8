import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, query, test } from "./test.ts";

// A passage of an answer goes in place of the whole: marked by its sentences, with script and without.

const kept = "Marzipan on a Sunday.";
const unmarked = "hum on the stairs";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("one sentence is marked, shown, shared, and all that the coach reads", async ({
      page,
      anotherBrowser,
      baseURL,
    }) => {
      const { ada, ben } = await aCast({ written: true });
      await comes(page, { person: ada, baseURL });
      await page.goto("/path/1/share");
      if (javaScriptEnabled) await isReady(page);
      await page.getByText("Only a passage of “If the ache were gone”").click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("checkbox", { name: kept }).check();
      const shares = page.getByRole("button", { name: "Share with Ben" });
      if (!javaScriptEnabled) {
        await shares.click();
        await expect(page.getByText(/^This is what Ben will see\. Nothing is shared yet/)).toBeVisible();
        await expect(page.getByRole("checkbox", { name: kept })).toBeChecked();
      }
      const preview = page.locator("article.frozen");
      await expect(preview).toHaveCount(1);
      await expect(preview).toContainText("a passage of it");
      await expect(preview).toContainText(kept);
      await expect(preview).not.toContainText(unmarked);
      await shares.click();
      await expect(page.getByRole("heading", { name: /^Shared with Ben, / })).toBeVisible();
      await expect(page.getByText("If the ache were gone, a passage of it")).toBeVisible();
      await query(
        `update "ShareVersion" set "frozenAt" = "frozenAt" - interval '61 seconds',
                "visibleFrom" = "visibleFrom" - interval '61 seconds' where "memberId" = $1`,
        [ada.id],
      );

      const coach = await comes(await anotherBrowser(), { person: ben, baseURL });
      await coach.goto("/coach");
      await coach.getByRole("link", { name: /^Ada .*If the ache were gone/ }).click();
      await expect(coach.locator("article.frozen")).toContainText(kept);
      await expect(coach.locator("article.frozen")).toContainText("a passage of it");
      expect(await coach.content()).not.toContain(unmarked);

      await page.goto("/path/1/share");
      await expect(page.getByText(/^A passage of it is with Ben already/)).toBeVisible();
    });
  });
}
