import "server-only";
import type { VisitorScope } from "../access/scope.ts";
import { mailHasPage } from "../platform/env.ts";
import { listDevMail } from "../platform/mail.ts";

/** Whether mail that isn't sent can be read on a page: on somebody's own machine, and nowhere else. */
export function mailOnPage(_visitor: VisitorScope): boolean {
  return mailHasPage;
}

/** That mail, the newest first; null where there is no such page. */
export async function devMail(_visitor: VisitorScope) {
  return mailHasPage ? listDevMail() : null;
}
