// Accounts: the answers that joining asks for, the limits of signing in, and what is said when something is refused.
import { doorWords, type RefusalWords } from "../access/words.ts";
import { sayHour } from "../core/when.ts";

/** S9: could anyone else see this screen, e-mail or phone? Only "no" lets a browser keep anything. */
export const sharedScreens = ["no", "yes", "unsure", "unsaid"] as const;
export type SharedScreen = (typeof sharedScreens)[number];

export const sharedScreenQuestion = "Could anyone else see this screen, e-mail or phone?";

/** The answers, and what each changes. */
export const sharedScreenAnswers: Record<SharedScreen, { label: string; changes: string }> = {
  no: {
    label: "No",
    changes: "Text that isn’t saved yet is kept on this device, sealed, until it is.",
  },
  yes: {
    label: "Yes",
    changes: "Nothing is kept on this device. Previews stay hidden, and mail comes only when you ask for it.",
  },
  unsure: { label: "I’m not sure", changes: "The same as for yes." },
  unsaid: { label: "I’d rather not say", changes: "The same as for yes." },
};

export const passwordAtLeast = 12;
export const passwordAtMost = 200;
export const aliasAtMost = 40;

export const easilyGuessed =
  "That one is easy to guess: many people use it, or it follows from your name or address. A few words in a row work well.";

const quarter = 15 * 60;
/** Tries for one account from one network address (decisions.md 20): nobody else can be locked out by them. */
export const triesAtOneAccount = { name: "sign-in", points: 10, seconds: quarter };
/** Tries from one network address at any account: looser, since a house or an office shares one. */
export const triesFromOneAddress = { name: "sign-in-from", points: 100, seconds: quarter };
/** How often a new password may be asked for. */
export const resetsForOneAddress = { name: "reset", points: 5, seconds: 60 * 60 };

/** How long the link of a reset works. */
export const resetMinutes = 30;

/** Too many tries: when it opens again, and the zone in which to say so. */
export type Closed = { code: "too-many" | "too-many-here"; opensAt: Date; zone: string };

function opens({ opensAt, zone }: Closed): string {
  return `Sign-in opens again at ${sayHour(opensAt, zone)}${zone === "UTC" ? " UTC" : ""}.`;
}

const closedWords = {
  "too-many": (refusal: Closed) =>
    `That was ten tries. ${opens(refusal)} If they weren’t yours, choose a new password.`,
  "too-many-here": (refusal: Closed) =>
    `That was a hundred tries from this connection. ${opens(refusal)} If they weren’t yours, choose a new password.`,
};

export type NoMatch = { code: "no-match" };
export const signInWords = {
  "no-match": "That address and password don’t match. Check both, or choose a new password.",
  ...closedWords,
} satisfies RefusalWords<NoMatch | Closed>;

export type WrongPassword = { code: "wrong-password"; field: "password" };
export const unlockWords = {
  "wrong-password": "That isn’t the password of this account. Check it, or choose a new one.",
  ...closedWords,
} satisfies RefusalWords<WrongPassword | Closed>;

export type SessionGone = { code: "session-gone" | "locked" };
export const sessionWords = {
  locked: doorWords.locked,
  "session-gone": "That device was signed out already.",
} satisfies RefusalWords<SessionGone>;

export type LinkGone = { code: "link-gone" };
export type Guessed = { code: "easily-guessed"; field: "password" };
export const newPasswordWords = {
  "link-gone": "That link no longer works. It lasts 30 minutes, and sets a password once.",
  "easily-guessed": easilyGuessed,
} satisfies RefusalWords<LinkGone | Guessed>;

/** The path inside the product that a `back` names, or null: never another site, and never a way round in circles. */
export function localPath(back: string): string | null {
  if (!back.startsWith("/")) return null;
  const here = "http://groundwork.invalid";
  if (!URL.canParse(back, here)) return null;
  const { origin, pathname, search, hash } = new URL(back, here);
  if (origin !== here || pathname.startsWith("//")) return null;
  if (/^\/(api|dev|left|sign-in|unlock|join)(\/|$)/.test(pathname)) return null;
  return pathname + search + hash;
}

/** The mail with the link for a new password. */
export function resetMail({ link, until }: { link: string; until: string }): {
  subject: string;
  text: string;
} {
  return {
    subject: "Choose a new password",
    text: `Someone asked for a new password for this address. If it was you:\n\n${link}\n\nThe link works until ${until}. If it wasn’t you, do nothing; your password stays.\n`,
  };
}
