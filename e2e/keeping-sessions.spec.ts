import type { Page } from "@playwright/test";
import {
  ends,
  fields,
  isSaved,
  mornings,
  onDevice,
  opensMornings,
  sharesScreen,
  test,
  wren,
} from "./keeping.ts";
import { expect, expectAccessible, findsWeather, isReady, query, signIn } from "./test.ts";

// A session that ends or is locked while somebody types, and whoever comes to the screen after it.

const film = "I’d still want the walk along the canal.";

// One pattern: Playwright takes a list of two for a value and its options.
test.use({
  expectedErrors: [
    /Failed to load resource: (the server responded with a status of 4(01|09|23)|net::ERR_INTERNET)|^a request to https:..www.bbc.co.uk$/,
  ],
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "You were signed out" });

async function signsInOver(page: Page, { email, password }: { email: string; password: string }) {
  await dialog(page).getByLabel("E-mail").fill(email);
  await dialog(page).getByLabel("Password").fill(password);
  await dialog(page).getByRole("button", { name: "Sign in and go on" }).click();
}

async function signsIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto(`/sign-in?back=${mornings}`);
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const [how, column] of [
  ["ended", "revokedAt"],
  ["locked", "lockedAt"],
] as const)
  test(`a session that was ${how} while typing: sign in over the page, and it is saved`, async ({
    page,
    ada,
    elsewhere,
  }) => {
    const { without, status } = await opensMornings(page);
    await ends(ada.email, column);
    await without.fill(film);
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toContainText("What you wrote is kept here, hidden until you sign in.");
    await expect(dialog(page).getByRole("link", { name: "Help now" })).toHaveAttribute("target", "_blank");
    await expect(dialog(page).getByRole("button", { name: /^Leave quickly/ })).toBeVisible();
    await expectAccessible(page);
    const backdrop = await dialog(page).evaluate(
      (element) => getComputedStyle(element, "::backdrop").backgroundColor,
    );
    expect(backdrop).toMatch(/^rgb\(/); // no see-through: rgba would say how much
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeVisible();
    expect(await onDevice(page)).not.toContain("extractable"); // the key went with the session

    await signsInOver(page, { ...ada, password: "not this one" });
    await expect(dialog(page).getByRole("alert")).toBeVisible();
    await signsInOver(page, ada);
    await expect(dialog(page)).toBeHidden();
    await expect(without).toHaveValue(film);
    await expect(status).toHaveText(/^Saved/);
    await isSaved(await elsewhere(), { without: film });
  });

test("the key can’t be taken out of the browser, and the draft is sealed", async ({ page }) => {
  const { without } = await opensMornings(page);
  await page.route("**/api/save", () => {});
  await without.fill(film);
  await expect.poll(() => onDevice(page)).toContain('"sealed"');
  const found = await onDevice(page);
  expect(found).toContain('"extractable":false');
  expect(found).not.toContain("canal");
  const exported = await page.evaluate(async () => {
    const opening = indexedDB.open("gw-keys");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const asking = opening.result.transaction("keys").objectStore("keys").getAll();
    await new Promise((resolve) => asking.addEventListener("success", resolve));
    return crypto.subtle.exportKey("raw", asking.result[0]).then(
      () => "given out",
      (error: Error) => error.name,
    );
  });
  expect(exported).toBe("InvalidAccessError");
});

test("somebody else signs in over it: their own home, no word of the draft; its writer finds it again", async ({
  page,
  ada,
  context,
  elsewhere,
}) => {
  const { without } = await opensMornings(page);
  await ends(ada.email);
  await without.fill(film);
  await expect(dialog(page)).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => request.url().endsWith("/api/save") && sent.push(request.postData() ?? ""));
  await signsInOver(page, wren);
  await expect(page).toHaveURL("/home");
  expect(await page.content()).not.toContain("canal");
  await page.goto(mornings);
  await expect(fields(page).without).toHaveValue(/The way they ask the second question/); // Wren's own
  expect(await page.content()).not.toContain(film);
  expect(sent.filter((body) => body.includes(film))).toEqual([]);

  await context.clearCookies();
  await signsIn(page, ada);
  await expect(page).toHaveURL(mornings);
  await expect(without).toHaveValue(film);
  await expect(fields(page).status).toHaveText(/^Saved/);
  await isSaved(await elsewhere(), { without: film });
});

test("another tab of this browser is somebody else’s by now: nothing goes into their account", async ({
  page,
  ada,
  context,
  baseURL,
}) => {
  const { without } = await opensMornings(page);
  await signIn(context, { email: wren.email, baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await other.goto(mornings);
  await expect(fields(other).without).toHaveValue(/the second question/);
  await without.fill(film);
  await expect(dialog(page)).toBeVisible();
  await other.reload();
  await expect(fields(other).without).toHaveValue(/the second question/);
  await signsInOver(page, ada);
  await expect(fields(page).status).toHaveText(/^Saved/);
});

test("Leave quickly keeps the text, locks, and takes the key", async ({ page, ada, context, elsewhere }) => {
  await findsWeather(page);
  const { without } = await opensMornings(page);
  await without.fill(film);
  await page
    .getByRole("button", { name: /Leave quickly/ })
    .first()
    .click();
  await expect(page).toHaveURL(/bbc/);
  const locked = () =>
    query(
      `select id from "Session" where "lockedAt" is not null
       and "accountId" = (select id from "Account" where email = $1)`,
      [ada.email],
    );
  await expect.poll(locked).not.toEqual([]);
  const back = await context.newPage();
  await back.goto(mornings);
  await expect(back.getByRole("link", { name: "Open it with your password" })).toBeVisible();
  expect(await back.content()).not.toContain("canal");
  await expect.poll(() => onDevice(back)).not.toContain("extractable");
  await isSaved(await elsewhere(), { without: film });
});

test("from a page without a form, Leave quickly takes the key too; so does signing out", async ({
  page,
  ada,
}) => {
  await findsWeather(page);
  await opensMornings(page);
  await page.goto("/home");
  expect(await onDevice(page)).toContain("extractable");
  await page
    .getByRole("button", { name: /Leave quickly/ })
    .first()
    .click();
  await expect(page).toHaveURL(/bbc/);
  await page.goto("/help-now");
  expect(await onDevice(page)).not.toContain("extractable");

  await signsIn(page, ada);
  await expect.poll(() => onDevice(page)).toContain("extractable");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL("/sign-in");
  await expect.poll(() => onDevice(page)).not.toContain("extractable");
});

test.describe("with a screen that others may see", () => {
  test("what lay on the device from before is saved, and off it", async ({
    page,
    ada,
    context,
    elsewhere,
  }) => {
    const { without } = await opensMornings(page);
    await page.route("**/api/save", (route) => route.abort());
    await without.fill(film);
    await expect.poll(() => onDevice(page)).toContain('"sealed"');
    await page.close();
    await sharesScreen("yes", ada.email);
    const again = await context.newPage();
    await again.goto(mornings);
    await expect(fields(again).without).toHaveValue(film);
    await expect(fields(again).status).toHaveText(/^Saved/);
    await expect.poll(() => onDevice(again)).not.toMatch(/sealed|extractable/);
    await isSaved(await elsewhere(), { without: film });
  });

  test("so is what lay there when its key had gone already", async ({ page, ada, context, elsewhere }) => {
    const { without } = await opensMornings(page);
    await page.route("**/api/save", (route) => route.abort());
    await without.fill(film);
    await expect.poll(() => onDevice(page)).toContain('"sealed"');
    await page.close();
    const again = await context.newPage();
    await again.goto("/help-now");
    await again.evaluate(() => window.dispatchEvent(new Event("gw-locked")));
    await expect.poll(() => onDevice(again)).not.toContain("extractable");
    await sharesScreen("yes", ada.email);
    await again.goto(mornings);
    await expect(fields(again).without).toHaveValue(film);
    await expect.poll(() => onDevice(again)).not.toMatch(/sealed|extractable/);
    await isSaved(await elsewhere(), { without: film });
  });

  test("nothing is kept on the device, and the page says so instead of calling it kept", async ({
    page,
    ada,
    context,
  }) => {
    await sharesScreen("yes", ada.email);
    await page.goto(mornings);
    const { without, status } = fields(page);
    await isReady(page);
    await without.fill("First.");
    await expect(status).toHaveText(/^Saved/);
    await context.setOffline(true);
    await without.fill("First. Second.");
    await expect(
      page.getByText("Not saved yet, and nothing is kept on this device: leave this page open."),
    ).toBeVisible();
    await expect(status).toHaveText("Saving");
    await expect(page.getByText("On this device only")).toHaveCount(0);
    expect(await onDevice(page)).not.toMatch(/sealed|extractable|Second/);

    const asked: string[] = [];
    page.on("dialog", (question) => {
      asked.push(question.type());
      void question.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    await context.setOffline(false);
    await expect(status).toHaveText(/^Saved/);
    await page.reload();
    await expect(without).toHaveValue("First. Second.");
    expect(asked).toEqual(["beforeunload"]);
  });

  test("a reload straight after typing still finds it: it was sent on leaving", async ({ page, ada }) => {
    await sharesScreen("yes", ada.email);
    await page.goto(mornings);
    await isReady(page);
    const { without } = fields(page);
    await without.fill(film);
    await page.reload();
    await expect(without).toHaveValue(film);
  });
});
