import "server-only";
import { hash, verify } from "@node-rs/argon2";

// Passwords: hashed with argon2id at the cost that OWASP's cheat sheet names (19 MiB, two passes, one lane), and
// refused if many people use them or if they follow from what is known of the person.

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // argon2id is the library's default kind

/** One look for what people type: the same letters may be built in two ways, and keyboards differ in which. */
function asTyped(password: string): string {
  return password.normalize("NFKC");
}

/** What is kept of a password. Slow on purpose. */
export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), cost);
}

/** Of a random text that nobody kept. Checking against it costs what checking against a real one does. */
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$27Of3oqxNbY35tuT7gCayQ$/Q0k/HDbc8rGDbZ70a+S5RGgccFRIkSMP133Mj/dXYo";

/** Whether it is the password. Without an account (null) it is not, after the same work. */
export async function passwordIs(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? nobodys, asTyped(password));
  return right && passwordHash !== null;
}

let common: Set<string> | undefined;

/**
 * Whether somebody would guess it early: a password that many people use (with or without digits put round it), a
 * short piece said over and over, a run like 123456 or abcdef, or little more than the words in `known`.
 */
export async function isEasilyGuessed(password: string, known: readonly string[]): Promise<boolean> {
  if (!common) {
    const { dictionary } = await import("@zxcvbn-ts/language-common");
    common = new Set(dictionary["passwords-common"]);
  }
  const text = asTyped(password).toLowerCase();
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const piece = repeatedPiece(text);
  return (
    common.has(text) ||
    common.has(core) ||
    piece.length <= 4 ||
    (piece.length < text.length && common.has(piece)) ||
    isRun(text) ||
    without(text, known).length < 6
  );
}

/** The piece that the text says over and over, the last time perhaps in part; the text itself if there is none. */
function repeatedPiece(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return piece;
  }
  return text;
}

/** Nearly every character is the neighbour of the one before it, or the same; 0 comes after 9. */
function isRun(text: string): boolean {
  const steps = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const near = steps.filter((at, i) => i > 0 && [0, 1, 9].includes(Math.abs(at - (steps[i - 1] ?? 0))));
  return near.length >= (steps.length - 1) * 0.8;
}

function without(text: string, known: readonly string[]): string {
  const words = known.map((word) => word.trim().toLowerCase()).filter((word) => word.length >= 3);
  return words.reduce((rest, word) => rest.replaceAll(word, ""), text);
}
