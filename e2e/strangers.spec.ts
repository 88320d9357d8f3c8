import type { Page } from "@playwright/test";
import { aCast, type Cast, comes, type Person, type Things } from "./steps/people.ts";
import { adasWords } from "./steps/words.ts";
import { expect, test } from "./test.ts";

// Whoever has an address that isn't theirs: there is nothing at it, nothing of it leaks, and its owner still gets in.

test.use({ expectedErrors: [/404/] });

let cast: Cast & Things;
test.beforeAll(async () => {
  cast = (await aCast({ written: true, shared: true })) as Cast & Things;
});

type Name = keyof Cast | "nobody";

/** Where the door leads whoever is somebody else there: to sign in, or back to a place of their own. */
const ownPlace: Record<Name, string> = {
  nobody: "/sign-in",
  ada: "/home",
  dan: "/home",
  ben: "/coach",
  cleo: "/coach",
  fay: "/practice",
};

/** Every page with an id in it: who may see it, and a word that they see there. */
const addresses = (): { address: string; owner: keyof Cast; says: string }[] => [
  { address: `/shared/${cast.share}`, owner: "ada", says: "Marzipan" },
  { address: `/support/${cast.request}`, owner: "ada", says: "harpsichord" },
  { address: `/coach/shares/${cast.share}`, owner: "ben", says: "Marzipan" },
  { address: `/coach/requests/${cast.request}`, owner: "ben", says: "harpsichord" },
];

/** Pages of one's own that take somebody's id beside the address: they open, and say nothing of it. */
const withIds = (): { address: string; owner: keyof Cast }[] => [
  { address: `/path/1/share?receipt=${cast.form}`, owner: "ada" },
  { address: `/shared?taken=${cast.share}`, owner: "ada" },
  { address: `/support?again=${cast.request}`, owner: "ada" },
];

const secrets = [...Object.values(adasWords), "If the ache were gone", "harpsichord", "arzipan"];

const leakedIn = (text: string) => secrets.filter((secret) => text.includes(secret));

async function expectNothingOfIt(page: Page): Promise<void> {
  await expect(page).toHaveTitle("Groundwork");
  expect(leakedIn(await page.content()), page.url()).toEqual([]);
}

async function browserOf(name: Name, page: Page, baseURL: string | undefined): Promise<Page> {
  return name === "nobody" ? page : comes(page, { person: cast[name] satisfies Person, baseURL });
}

for (const name of ["nobody", "dan", "cleo", "fay", "ada", "ben"] as const)
  test(`${name === "nobody" ? "somebody signed out" : name} finds nothing that isn’t theirs`, async ({
    page,
    baseURL,
  }) => {
    await browserOf(name, page, baseURL);
    for (const { address, owner } of addresses()) {
      if (owner === name) continue;
      const answer = await page.goto(address);
      const asked = new URL(page.url()).pathname;
      if (asked !== address) expect(asked, `${address} leads ${name}`).toBe(ownPlace[name]);
      else expect(answer?.status(), `${address} for ${name}`).toBe(404);
      // Ben's own queue says, rightly, what Ada shared with him.
      if (asked !== address && name === "ben") await expect(page).toHaveTitle("Groundwork");
      else await expectNothingOfIt(page);
    }
    for (const { address, owner } of withIds()) {
      if (owner === name) continue;
      await page.goto(address);
      if (name !== "ben") await expectNothingOfIt(page);
    }
    const news = await page.request.get(`/api/news?share=${cast.share}`);
    expect(leakedIn(await news.text())).toEqual([]);
  });

test("the owners get in", async ({ page, anotherBrowser, baseURL }) => {
  const browsers = {
    ada: await browserOf("ada", page, baseURL),
    ben: await browserOf("ben", await anotherBrowser(), baseURL),
  };
  for (const { address, owner, says } of addresses()) {
    const own = owner === "ada" ? browsers.ada : browsers.ben;
    expect((await own.goto(address))?.status()).toBe(200);
    await expect(own).toHaveTitle("Groundwork");
    await expect(own.getByRole("main")).toContainText(says);
  }
});

test("whoever is at another kind of place is led to their own", async ({ page, anotherBrowser, baseURL }) => {
  const places = {
    ada: ["/coach", "/coach/people", "/coach/sessions", "/coach/hours", "/practice"],
    ben: ["/home", "/shared", "/support", "/path/1/page", "/path/1/share", "/practice"],
    fay: ["/home", "/shared", "/support", "/coach", "/coach/people"],
  };
  for (const [index, name] of (["ada", "ben", "fay"] as const).entries()) {
    const own = await browserOf(name, index === 0 ? page : await anotherBrowser(), baseURL);
    for (const address of places[name]) {
      await own.goto(address);
      expect(new URL(own.url()).pathname, `${address} leads ${name}`).toBe(ownPlace[name]);
      await expect(own).toHaveTitle("Groundwork");
    }
  }
});
