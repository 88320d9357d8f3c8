import type { Page } from "@playwright/test";
import { aCast, type Cast, comes, justAda, type Things } from "./steps/people.ts";
import { expect, expectAccessible, test } from "./test.ts";

// Every screen, as each who may see it: what all of them have in common, at the width of a phone and of a desk.

test.use({ expectedErrors: [/404/] });

let cast: Cast & Things;
test.beforeAll(async () => {
  cast = (await aCast({ written: true, shared: true })) as Cast & Things;
});

const steps = ["read-1", "read-2", "sort", "read-3", "mornings", "read-4", "compass", "read-5", "short"];

const anyId = "0190a0a0-0000-7000-8000-000000000000";
/** Where an address names a thing of Ada’s, it is in braces. */
const screens = {
  nobody: [
    "/",
    "/join",
    `/join/code?joining=${anyId}`,
    "/join/lines",
    "/sign-in",
    "/sign-in/reset",
    "/sign-in/new?token=none",
    "/help-now",
    "/nothing/of/the/kind",
    "/path/1/sort",
    "/path/1/compass",
  ],
  ada: [
    "/home",
    ...steps.map((step) => `/path/1/${step}`),
    "/path/1/page",
    "/path/1/share",
    "/path/1/share?receipt={form}",
    "/shared",
    "/shared/{share}",
    "/support",
    "/support/{request}?change=1",
    "/settings",
    "/help-now",
  ],
  dan: ["/home", "/path/1/page", "/shared", "/support"],
  ben: [
    "/coach",
    "/coach/people",
    "/coach/sessions",
    "/coach/hours",
    "/coach/shares/{share}",
    "/coach/requests/{request}",
    "/settings",
  ],
  fay: ["/practice", "/settings"],
};

const thing = (name: string) => (name === "share" || name === "form" || name === "request" ? cast[name] : "");

for (const name of ["nobody", "ada", "dan", "ben", "fay"] as const)
  for (const screen of screens[name])
    test(`${screen} of ${name === "nobody" ? "somebody signed out" : name}`, async ({ page, baseURL }) => {
      if (name !== "nobody") await comes(page, { person: cast[name], baseURL });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(screen.replace(/\{(\w+)\}/, (_, of) => thing(of)));
      await expect(page).toHaveTitle("Groundwork");
      await expectWaysOut(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectWaysOut(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await widthOf(page), `the width of ${screen} at 320`).toBeLessThanOrEqual(320);
      const cookies = (await page.context().cookies()).map((cookie) => cookie.name);
      expect(cookies).toEqual(name === "nobody" ? [] : ["next-auth.session-token"]);
    });

test("a coach’s and an admin’s settings, where they sign out, are a link away", async ({ page, baseURL }) => {
  for (const [person, home] of [
    [cast.ben, "/coach"],
    [cast.fay, "/practice"],
  ] as const) {
    await comes(page, { person, baseURL });
    await page.goto(home);
    await page.getByRole("link", { name: "Settings" }).click();
    await expect(page.getByRole("heading", { name: "Where you are signed in" })).toBeVisible();
  }
});

test("a locked screen", async ({ page, baseURL }) => {
  await comes(page, { person: await justAda(), baseURL });
  await page.goto("/home");
  await page.evaluate(() => fetch("/api/leave", { method: "POST" }));
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto("/home");
  await expect(page).toHaveURL(/\/unlock/);
  await expectWaysOut(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectWaysOut(page);
  await expectAccessible(page);
});

/** Help now and Leave quickly, to be seen and pressed. */
async function expectWaysOut(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: /^Leave quickly/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Help now" }).locator("visible=true").first()).toBeVisible();
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
