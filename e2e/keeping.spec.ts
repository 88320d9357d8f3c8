import type { Page } from "@playwright/test";
import { closes, fields, isSaved, mornings, onDevice, opensMornings, saves, test } from "./keeping.ts";
import { expect, expectAccessible, isReady } from "./test.ts";

// Nothing that a member writes is lost, whatever happens to the page, the tab, the connection or the server.

const film = "I’d still want to hear what they thought of the film.";

/** Lets a test say how late it is in the page, in every way in which its script waits. */
async function hasAClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    // The one that Playwright’s clock leaves out.
    AbortSignal.timeout = (milliseconds) => {
      const control = new AbortController();
      setTimeout(() => control.abort(new DOMException("It took too long.", "TimeoutError")), milliseconds);
      return control.signal;
    };
  });
}

/** From here on time goes by only where the test says so. */
async function stopsTheClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

test.describe("saving by itself", () => {
  test("a second after a pause, in one request, and the line says when", async ({ page, elsewhere }) => {
    await hasAClock(page);
    const { without, status } = await opensMornings(page);
    const sent = saves(page);
    await stopsTheClock(page);
    await without.pressSequentially("I’d still");
    await page.clock.runFor(900);
    await without.pressSequentially(" want");
    await expect(page.getByText("Saving", { exact: true }).first()).toBeVisible();
    await page.clock.runFor(900);
    expect(sent).toHaveLength(0);
    await page.clock.runFor(100);
    await expect(status).toHaveText(/^Saved \d\d:\d\d$/);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.changes.map(({ key }) => key)).toEqual(["without"]);
    await isSaved(await elsewhere(), { without: "I’d still want" });
    await page.clock.resume();
    await expectAccessible(page);
  });

  test("on leaving a field, without waiting for the pause", async ({ page }) => {
    await hasAClock(page);
    const { without, back } = await opensMornings(page);
    const sent = saves(page);
    await stopsTheClock(page);
    await without.fill(film);
    await back.focus();
    await expect.poll(() => sent.length).toBe(1);
  });

  test("on hiding the page, by a request that outlives it", async ({ page, context, elsewhere }) => {
    const { without } = await opensMornings(page);
    const kept: unknown[] = [];
    await page.exposeFunction("tells", (keepalive: unknown) => kept.push(keepalive));
    await page.evaluate(() => {
      const { fetch } = window;
      window.fetch = (input, init) => {
        if (input === "/api/save") Reflect.get(window, "tells")(init?.keepalive);
        return fetch(input, init);
      };
    });
    await without.fill(film);
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect.poll(() => kept).toEqual([true]);
    await closes(context, page);
    await isSaved(await elsewhere(), { without: film });
  });

  test("cards, numbers and words of one page each by themselves", async ({ page }) => {
    await page.goto("/path/1/compass");
    await isReady(page);
    const sent = saves(page);
    await page
      .getByRole("group", { name: /this one person/ })
      .getByRole("radio", { name: "7" })
      .check();
    await page
      .getByRole("group", { name: /hurt to stop/ })
      .getByRole("radio", { name: "4" })
      .check();
    await page.getByRole("textbox", { name: "Why I say so" }).fill("It’s mostly the evenings.");
    await expect(page.locator(".form-foot .save")).toHaveText(/^Saved/);
    const changed = sent.flatMap(({ changes }) => changes.map(({ key, value }) => [key, value]));
    expect(changed).toContainEqual(["person", 7]);
    expect(changed).toContainEqual(["relief", 4]);
    await page.reload();
    await expect(
      page.getByRole("group", { name: /this one person/ }).getByRole("radio", { name: "7" }),
    ).toBeChecked();
    await expect(page.getByRole("textbox", { name: "Why I say so" })).toHaveValue(
      "It’s mostly the evenings.",
    );
  });
});

test.describe("text survives", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("a reload straight after typing", async ({ page, elsewhere }) => {
    const { without, status } = await opensMornings(page);
    await without.fill(film);
    await page.reload();
    await expect(without).toHaveValue(film);
    await expect(status).toHaveText(/^Saved/);
    await expect(page.getByText("changed in two places")).toHaveCount(0);
    await isSaved(await elsewhere(), { without: film });
  });

  test("a reload while the pause of what was typed on is not over", async ({ page }) => {
    const { without, status } = await opensMornings(page);
    await without.fill("First.");
    await expect(status).toHaveText(/^Saved/);
    await without.pressSequentially(" Second.");
    await page.reload();
    await expect(without).toHaveValue("First. Second.");
    await isReady(page);
    await without.press("End");
    await without.pressSequentially(" Third.");
    await expect(status).toHaveText(/^Saved/);
    await page.reload();
    await expect(without).toHaveValue("First. Second. Third.");
    await expect(page.getByText("changed in two places")).toHaveCount(0);
  });

  test("closing the tab", async ({ page, context, elsewhere }) => {
    const { without } = await opensMornings(page);
    await without.fill(film);
    await closes(context, page);
    await isSaved(await elsewhere(), { without: film });
  });

  test("the back button", async ({ page }) => {
    await page.goto("/path/1/read-3");
    const { without } = await opensMornings(page);
    await without.fill(film);
    await page.goBack();
    await expect(page).toHaveURL("/path/1/read-3");
    await page.goForward();
    await expect(without).toHaveValue(film);
  });

  test("a crash", async ({ page, context, elsewhere }) => {
    const { without } = await opensMornings(page);
    await page.route("**/api/save", () => {}); // nothing gets through before it
    await without.fill(film);
    await expect.poll(() => onDevice(page)).toContain("drafts");
    expect(await onDevice(page)).not.toContain("film");
    const crashed = page.waitForEvent("crash");
    const devtools = await context.newCDPSession(page);
    void devtools.send("Page.crash").catch(() => {});
    await crashed;
    const after = await context.newPage();
    await after.goto(mornings);
    await expect(fields(after).without).toHaveValue(film);
    await expect(fields(after).status).toHaveText(/^Saved/);
    await isSaved(await elsewhere(), { without: film });
    await expect.poll(() => onDevice(after)).not.toContain("drafts");
  });

  test("a server that hangs, and one that comes back", async ({ page, elsewhere }) => {
    await hasAClock(page);
    const { without, back, status } = await opensMornings(page);
    let hangs = true;
    let tries = 0;
    await page.route("**/api/save", (route) => {
      tries += 1;
      if (!hangs) return route.continue();
    });
    await without.fill(film);
    await expect(status).toHaveText("Saving");
    await expect.poll(() => tries).toBe(1);
    await page.clock.fastForward(15_000);
    await expect(status).toHaveText("On this device only");
    await expect(page.getByText("Saves when you’re back online.")).toBeVisible();
    await expect(page.locator("#live")).toHaveText("On this device only");
    await back.fill("That I found out from somebody else.");
    await page.clock.fastForward(5000);
    await expect.poll(() => tries).toBe(2);
    hangs = false;
    await page.clock.fastForward(15_000);
    await expect(async () => {
      await page.clock.fastForward(5000);
      await expect(status).toHaveText(/^Saved/, { timeout: 1000 });
    }).toPass();
    await expect(page.locator("#live")).toHaveText("Saved");
    await isSaved(await elsewhere(), { without: film, back: "That I found out from somebody else." });
  });

  test("an answer that was lost on its way is no conflict with oneself", async ({ page }) => {
    const { without, status } = await opensMornings(page);
    let lose = true;
    await page.route("**/api/save", async (route) => {
      if (!lose) return route.continue();
      lose = false;
      await route.fetch(); // the server has it, and the page never hears
      await route.abort("connectionreset");
    });
    await without.fill("First.");
    await expect(status).toHaveText("On this device only");
    await without.fill("First. Second.");
    await expect(status).toHaveText(/^Saved/);
    await expect(page.getByText("changed in two places")).toHaveCount(0);
    await page.reload();
    await expect(without).toHaveValue("First. Second.");
  });

  test("a server that restarts", async ({ page, elsewhere }) => {
    const { without, status } = await opensMornings(page);
    let down = true;
    await page.route("**/api/save", (route) => (down ? route.abort("connectionrefused") : route.continue()));
    await without.fill(film);
    await expect(status).toHaveText("On this device only");
    down = false;
    await expect(status).toHaveText(/^Saved/, { timeout: 20_000 });
    await isSaved(await elsewhere(), { without: film });
  });

  test("being offline, in a page that is closed meanwhile", async ({ page, context, elsewhere }) => {
    const { without, status } = await opensMornings(page);
    await context.setOffline(true);
    await without.fill(film);
    await expect(status).toHaveText("On this device only");
    await without.fill(`${film} And the second question.`);
    await expect.poll(() => onDevice(page)).toContain("drafts");
    await closes(context, page);
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(mornings);
    await expect(fields(later).without).toHaveValue(`${film} And the second question.`);
    await isSaved(await elsewhere(), { without: `${film} And the second question.` });
  });

  test("coming back online saves at once", async ({ page, context }) => {
    const { without, status } = await opensMornings(page);
    await context.setOffline(true);
    await without.fill(film);
    await expect(status).toHaveText("On this device only");
    await context.setOffline(false);
    await expect(status).toHaveText(/^Saved/, { timeout: 3000 });
  });

  test("typing before the page’s script has come", async ({ page, elsewhere }) => {
    const { without, back, status } = await opensMornings(page);
    await back.fill("Old words.");
    await expect(status).toHaveText(/^Saved/);
    let come: () => void = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      await coming;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await without.fill(film);
    await back.fill("Old words, and new ones.");
    await page.getByRole("radio", { name: "Round" }).check();
    come();
    await isReady(page);
    await expect(status).toHaveText(/^Saved/);
    await expect(without).toHaveValue(film);
    await expect(back).toHaveValue("Old words, and new ones.");
    await expect(page.getByRole("radio", { name: "Round" })).toBeChecked();
    await isSaved(await elsewhere(), { without: film, back: "Old words, and new ones." });
  });

  test("two pages of one browser that both end unsaved", async ({ page, context, elsewhere }) => {
    const second = await context.newPage();
    const [one, two] = [await opensMornings(page), await opensMornings(second)];
    await context.setOffline(true);
    await one.without.fill(film);
    await two.back.fill("Old words.");
    await expect(one.status).toHaveText("On this device only");
    await expect(two.status).toHaveText("On this device only");
    await closes(context, page);
    await closes(context, second);
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(mornings);
    await expect(fields(later).without).toHaveValue(film);
    await expect(fields(later).back).toHaveValue("Old words.");
    await isSaved(await elsewhere(), { without: film, back: "Old words." });
  });
});
