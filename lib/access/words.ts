// What the doors themselves say, and how a refusal gets its words.
import { sayHour } from "../core/when.ts";

/** Words for each refusal of a command. A function where the sentence needs the refusal's facts. */
export type RefusalWords<Refusal extends { code: string }> = {
  [Code in Refusal["code"]]: string | ((refusal: Extract<Refusal, { code: Code }>, zone: string) => string);
};

/** What a refusal says to a reader in that zone. */
export function wordsFor<Refusal extends { code: string }>(
  words: RefusalWords<Refusal>,
  refusal: Refusal,
  zone: string,
): string {
  const code: Refusal["code"] = refusal.code;
  const found: string | ((refusal: never, zone: string) => string) = words[code];
  return typeof found === "string" ? found : found(refusal as never, zone);
}

export const doorWords = {
  "signed-out": "You were signed out. What you wrote is kept here: sign in, then press the button again.",
  locked:
    "This is locked. What you wrote is kept here: open it with your password, then press the button again.",
  invalid: "Something here needs another look. Everything you typed is kept.",
  "not-found":
    "There is nothing at this address. The link may be cut short, or the page may have been deleted.",
};

/** What is said to whoever pressed too often, with the time from which it goes on. */
export function slowDown(opensAt: Date, zone: string): string {
  return `That was a lot in one minute. This opens again at ${sayHour(opensAt, zone)}, and your words are kept.`;
}
