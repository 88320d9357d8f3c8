import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { signIn } from "../test.ts";

export type Person = { id: string; email: string };
export type Cast = Record<"ada" | "ben" | "cleo" | "dan" | "fay", Person>;
/** What Ada has with Ben: a share, the form that made it, and a request. */
export type Things = Record<"share" | "form" | "request", string>;

/**
 * Ada the member, Ben her coach, Cleo another coach, Dan another member, Fay the admin: five of this test's own. Ada has
 * no coach with `coached: false`; has written in the first module with `written`, and shared and asked with `shared`.
 * Of her request Ben has asked a question with `asked`, and offered times with `offered`. With `danToo` Ben is Dan's coach as well. `zone` is Ada's.
 */
export async function aCast(facts: {
  coached?: boolean;
  written?: boolean;
  shared?: boolean;
  asked?: boolean;
  offered?: boolean;
  danToo?: boolean;
  zone?: string;
}): Promise<Cast & Partial<Things>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=react-server",
    "e2e/steps/make-people.ts",
    JSON.stringify(facts),
  ]);
  return JSON.parse(stdout);
}

/** Signs somebody in on this page's browser by cookie. */
export async function comes(
  page: Page,
  { person, baseURL }: { person: Person; baseURL: string | undefined },
): Promise<Page> {
  await signIn(page.context(), { email: person.email, baseURL: baseURL ?? "" });
  return page;
}
