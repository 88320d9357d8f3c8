import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { signIn } from "../test.ts";

export type Person = { id: string; email: string };
export type Cast = Record<"ada" | "ben" | "cleo" | "dan" | "fay", Person>;

/**
 * Ada the member, Ben her coach, Cleo another coach, Dan another member, Fay the admin: five of this test's own. Ben is
 * Ada's coach unless `coached` is false; Ada has written in the first module if `written`.
 */
export async function aCast(facts: { coached?: boolean; written?: boolean } = {}): Promise<Cast> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=react-server",
    "e2e/steps/make-people.ts",
    JSON.stringify(facts),
  ]);
  return JSON.parse(stdout);
}

/** Signs somebody in on this page's browser, as a cookie would. */
export async function comes(page: Page, person: Person, baseURL: string | undefined): Promise<Page> {
  await signIn(page.context(), { email: person.email, baseURL: baseURL ?? "" });
  return page;
}
