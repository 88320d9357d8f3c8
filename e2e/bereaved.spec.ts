import { aCast, comes } from "./steps/people.ts";
import { expect, expectAccessible, isReady, test } from "./test.ts";

// Somebody whose person has died: what asks about two people rests, what can help stays, and the words fit.

test("from the arrival to home, help, and the two modules that stay open", async ({ page, baseURL }) => {
  const { ada } = await aCast({ coached: true });
  await comes(page, { person: ada, baseURL });
  const saved = page.locator(".form-foot .save").last();

  await test.step("the arrival asks nothing about contact any more", async () => {
    await page.goto("/path/0/situation");
    await isReady(page);
    await page.getByRole("textbox", { name: "What do you call the other person here?" }).fill("Sam");
    await page.getByRole("radiogroup", { name: "Have they died?" }).getByLabel("Yes").check();
    await expect(saved).toContainText(/^Saved \d\d:\d\d/);
    await page.reload();
    await expect(page.getByRole("radiogroup", { name: "How much contact is there now?" })).toHaveCount(0);
    await expect(page.getByRole("radiogroup", { name: "Are they with someone new?" })).toHaveCount(0);
    await expectAccessible(page);
    // The seven questions are open, and one alone is offered.
    await page.goto("/path/0/read-2");
    await expect(page.getByRole("link", { name: "Open that question" })).toHaveAttribute(
      "href",
      "/settings/questions/7?from=arrival",
    );
    await page.goto("/path/0/page");
    await expect(page.getByRole("heading", { name: "Sam has died" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("home leads to no contact, and says what rests", async () => {
    await page.goto("/home");
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: /^Letters/ })).toBeVisible();
    await expect(main.getByRole("link", { name: /^Check/ })).toBeVisible();
    for (const tool of ["/tools/1", "/tools/3", "/tools/5"])
      await expect(main.locator(`a[href="${tool}"]`)).toHaveCount(0);
    const resting = main.locator(".path > li", { hasText: "Resting" });
    await expect(resting).toHaveCount(10);
    await expect(main.locator(".path > li", { hasText: "Carrying it forward" })).not.toContainText("Resting");
    await expectAccessible(page);
    await resting.filter({ hasText: "Room to breathe" }).getByRole("link").click();
    await expect(page.getByText(/^You told us that Sam has died\./)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("Help now is a press away, with who can help after a death", async () => {
    await page.getByRole("link", { name: "Who can help after a death" }).click();
    await expect(page).toHaveURL(/\/help-now#grief$/);
    await expect(page.getByRole("heading", { name: "If someone has died" })).toBeInViewport();
    await expect(page.getByText(/^A bereavement service has people/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("“What the ending shook” asks in words that fit", async () => {
    await page.goto("/path/2/read-1");
    await expect(page.getByText(/in August she died/)).toBeVisible();
    await page.goto("/path/2/pieces");
    await expect(
      page.getByText("Here are six areas of a life. In each, write what went when Sam died."),
    ).toBeVisible();
    await isReady(page);
    await page.getByRole("group", { name: "Habits" }).getByRole("textbox").first().fill("Sunday calls.");
    await expect(saved).toContainText(/^Saved \d\d:\d\d/);
    await expectAccessible(page);
    // Nothing on the way asks how they move when somebody pulls away.
    await expect(page.locator('a[href="/path/2/words"]')).not.toHaveCount(0);
    await expect(page.locator('a[href="/path/2/move"]')).toHaveCount(0);
    await page.goto("/path/2/page");
    await expect(page.getByText("Sunday calls.")).toBeVisible();
    await expect(
      page.getByText(/“Carrying it forward” and your letters are open on any day\./),
    ).toBeVisible();
  });

  await test.step("“Carrying it forward” too, without the three ends of a breakup", async () => {
    await page.goto("/path/12/read-1");
    await expect(page.getByText(/Her husband had died in November\./)).toBeVisible();
    await expectAccessible(page);
    await page.goto("/path/12/steady");
    await isReady(page);
    await page.getByLabel("When the alarm says").fill("nobody will ring on Sundays");
    await expect(saved).toContainText(/^Saved \d\d:\d\d/);
    await expect(page.locator('a[href="/path/12/notes"]')).not.toHaveCount(0);
    await expect(page.locator('a[href="/path/12/end"]')).toHaveCount(0);
    await page.goto("/path/12/page");
    await expect(page.getByText("nobody will ring on Sundays")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("said by mistake, it is unsaid, and everything is there again", async () => {
    await page.goto("/path/0/situation");
    await isReady(page);
    await page.getByRole("radiogroup", { name: "Have they died?" }).getByLabel("No").check();
    await expect(saved).toContainText(/^Saved \d\d:\d\d/);
    await page.goto("/home");
    await expect(page.getByText("Resting")).toHaveCount(0);
    await expect(page.getByRole("main").locator('a[href="/tools/1"]')).toHaveCount(1);
    await page.goto("/path/2/page");
    await expect(page.getByText("Sunday calls.")).toBeVisible();
  });
});
