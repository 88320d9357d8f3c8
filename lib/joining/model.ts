// Joining: what is asked, what is mailed, and what is said when a code doesn't fit.

import type { RefusalWords } from "../access/words.ts";
import { easilyGuessed } from "../account/model.ts";

/** How long a code works, and how often it may be typed. */
export const codeMinutes = 30;
export const codeTries = 5;

const hour = 60 * 60;
/** Joinings of one e-mail from one network address. */
export const joiningsOfOne = { name: "join", points: 6, seconds: hour };
/** Joinings from one network address. */
export const joiningsFromOneAddress = { name: "join-from", points: 40, seconds: hour };
/** Mails with a new code for one joining. */
export const codesOfOneJoining = { name: "join-code", points: 3, seconds: hour };

/** The address of the page where somebody too young to join finds people to talk to. Its name tells nobody. */
export const youthPath = "/join/lines";

export type StartRefusal = { code: "easily-guessed"; field: "password" } | { code: "many-joinings" };
export const joiningWords = {
  "easily-guessed": easilyGuessed,
  "many-joinings":
    "That was a lot of tries to join in one hour. What you typed is kept here; try again in an hour.",
} satisfies RefusalWords<StartRefusal>;

export type CodeRefusal =
  | { code: "code-wrong" | "code-spent" | "code-late" | "code-used"; field: "code" }
  | { code: "joining-gone" | "has-account" };
export const codeWords = {
  "code-wrong": "That isn’t the code of the newest mail. Check it and type it again.",
  "code-spent": "That was five tries. Ask for another mail below.",
  "code-late": "That code worked for 30 minutes, and those have passed. Ask for another mail below.",
  "code-used": "That code was used, and the account is made. Sign in with your password.",
  "joining-gone": "What you began here is more than a day old, and was cleared. Start again from Join.",
  "has-account": "This address has an account by now. Sign in with its password.",
} satisfies RefusalWords<CodeRefusal>;

export type AnotherCodeRefusal = { code: "joining-gone" } | { code: "many-codes" };
export const anotherCodeWords = {
  "joining-gone": codeWords["joining-gone"],
  "many-codes":
    "Three more codes were sent already. Look in the folder for unwanted mail, or start again in an hour.",
} satisfies RefusalWords<AnotherCodeRefusal>;

export type MadeRefusal = { code: "has-account" | "easily-guessed" };
export const madeWords = {
  "has-account": "That address has an account already.",
  "easily-guessed": easilyGuessed,
} satisfies RefusalWords<MadeRefusal>;

type MailText = { subject: string; text: string };

/** The mail with the code, to an address without an account. */
export function codeMail({ code, until }: { code: string; until: string }): MailText {
  return {
    subject: "Your code",
    text: `${code} is your code. It works until ${until}.\n\nType it on the page that asked for it. If you didn’t ask for a code, do nothing: without it there is no account.\n`,
  };
}

/** The mail to an address that has an account. The page that caused it looks as it does for any other address. */
export function accountMail({ signIn, reset }: { signIn: string; reset: string }): MailText {
  return {
    subject: "Your account",
    text: `Someone typed this address to make an account. It has one already.\n\nIf it was you, sign in: ${signIn}\nOr choose a new password: ${reset}\n\nIf it wasn’t you, do nothing. Nothing has changed, and they were not told that you have an account.\n`,
  };
}
