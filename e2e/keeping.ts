import type { BrowserContext, Locator, Page } from "@playwright/test";
import { justAda } from "./steps/people.ts";
import { password } from "./steps/words.ts";
import { test as base, expect, isReady, query, signIn } from "./test.ts";

// What the tests of keeping text share: an Ada of each test's own, with nothing written yet, and her page of two mornings.

/** Of the seed, with words in her first module. Her sessions come and go, and nothing else of hers changes here. */
export const wren = { email: "wren@demo.example", password: "a walk to the allotment" };
export const mornings = "/path/1/mornings";

type Fixtures = {
  /** Signed in on this browser. */
  ada: { email: string; password: string };
  /** A further browser of Ada's, as another device of hers. */
  elsewhere: () => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  ada: [
    async ({ context, baseURL }, use) => {
      const { email } = await justAda();
      await signIn(context, { email, baseURL: baseURL ?? "" });
      await use({ email, password });
    },
    { auto: true },
  ],
  elsewhere: async ({ anotherBrowser, ada, baseURL }, use) => {
    await use(async () => {
      const page = await anotherBrowser();
      await signIn(page.context(), { email: ada.email, baseURL: baseURL ?? "" });
      return page;
    });
  },
});

/** Answers whether anyone else could see this screen, as in the settings. */
export async function sharesScreen(answer: "no" | "yes", email: string): Promise<void> {
  await query(
    'update "Member" set "sharedScreen" = $2 where id = (select id from "Account" where email = $1)',
    [email, answer],
  );
}

/** Ends or locks every session of somebody, as another device of theirs or Leave quickly would. */
export async function ends(email: string, column: "revokedAt" | "lockedAt" = "revokedAt"): Promise<void> {
  await query(
    `update "Session" set "${column}" = now() where "accountId" = (select id from "Account" where email = $1)`,
    [email],
  );
}

/** The two mornings: without the ache, and with them back. */
export function fields(page: Page): { without: Locator; back: Locator; status: Locator } {
  return {
    without: page.getByRole("textbox", { name: /the ache is gone/ }),
    back: page.getByRole("textbox", { name: /You wake and they’re back/ }),
    status: page.locator(".form-foot .save"),
  };
}

export async function opensMornings(page: Page): Promise<ReturnType<typeof fields>> {
  await page.goto(mornings);
  await isReady(page);
  // From here on it can seal what it keeps.
  await expect.poll(() => onDevice(page)).toContain("extractable");
  return fields(page);
}

/** What another device of Ada's finds in a field. */
export async function isSaved(page: Page, values: { without?: string; back?: string }): Promise<void> {
  await expect(async () => {
    await page.goto(mornings);
    const found = fields(page);
    if (values.without !== undefined)
      await expect(found.without).toHaveValue(values.without, { timeout: 500 });
    if (values.back !== undefined) await expect(found.back).toHaveValue(values.back, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** The requests of a page that save, as they are sent. */
export function saves(page: Page): { changes: { key: string; value: unknown }[] }[] {
  const sent: { changes: { key: string; value: unknown }[] }[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/api/save")) return;
    const { changes } = request.postDataJSON();
    if (changes.length > 0) sent.push({ changes });
  });
  return sent;
}

type Kept = CryptoKey | { sealed: ArrayBuffer };

/** What lies in this browser under its own keys and in its databases, as text that can be searched. */
export function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? "");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const asking = [all.getAllKeys(), all.getAll()] as const;
        await new Promise((resolve) => {
          asking[1].onsuccess = resolve; // the last of them
        });
        const keys = asking[0].result;
        const values: Kept[] = asking[1].result;
        for (const [index, value] of values.entries()) {
          const say =
            value instanceof CryptoKey
              ? { key: value.algorithm, extractable: value.extractable }
              : { sealed: new TextDecoder("latin1").decode(value.sealed) };
          found.push({ store, name: keys[index], ...say });
        }
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

export async function closes(context: BrowserContext, page: Page): Promise<void> {
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => context.pages().includes(page)).toBe(false);
}
