// Whether the writer of a note is asked about its words (care.md §3.5). It decides that alone: it makes no label, keeps
// nothing, tells nobody and closes nothing.
import { english, type Phrases } from "#content/safety/phrases-en";

/** Where an answer of danger leads: to the safety sheet with the question about it, or to the lines for somebody else. */
export const leadsTo: Record<string, string> = {
  "not-safe": "/settings/questions/7?from=card",
  "someone-else": "/help-now",
};

/**
 * What somebody wrote, as one note: an exercise, an entry of a log, a request. `form` is the form it is still being written
 * in, on the page on which the card would stand; null where it is not.
 */
export type Note = { note: string; words: readonly string[]; form: string | null };

/** A card under a note: shown at once where its words ask for it, and never where it was asked already. */
export type Card = { note: string; form: string | null; initially: boolean; asked: boolean };

/** What a note is made of, which its name begins with: the exercise of "ride/019a…", or "m1.mornings" itself. */
export function whatIsNoted({ note }: Pick<Note, "note">): string {
  return note.split("/")[0] ?? note;
}

/**
 * The cards under some notes: one for each that is being written, and one for each whose words ask for it, with whether it
 * was asked about. The card comes once.
 */
export function cardsUnder(notes: readonly Note[], asked: readonly string[]): Card[] {
  return notes
    .map(({ note, words, form }) => ({
      note,
      form,
      initially: words.some((text) => asksAbout(text)),
      // One that was asked stays among them: on its page the answer of a moment ago is still acknowledged.
      asked: asked.includes(note),
    }))
    .filter(({ form, initially }) => form !== null || initially);
}

/** Whether some words of this can mean danger, as far as a list of words can tell. */
export function asksAbout(text: string, phrases: Phrases = english): boolean {
  const read = readyFor(phrases);
  const lower = text.toLowerCase().replaceAll(/[’‘]/g, "'");
  // Nearly every text ends here, so that a page of long answers costs little. A phrase in a turn is one in the whole.
  if (!read.anyPhrase.test(lower.replaceAll(/[,\s]+/g, " "))) return false;
  return sentencesOf(lower).some((sentence) =>
    turnsOf(sentence).some((turn) => {
      const said = withoutIdioms(turn, read);
      if (read.fiction.some((made) => made.test(sentence))) return false;
      const isToday = read.present.some((now) => now.test(sentence));
      const isOver = !isToday && read.past.some((past) => past.test(said));
      return !isOver && read.phrases.some((phrase) => isSaid(phrase, { said, read }));
    }),
  );
}

type Ready = {
  anyIdiom: RegExp;
  idioms: RegExp[];
  fiction: RegExp[];
  past: RegExp[];
  present: RegExp[];
  noNegation: RegExp[];
  denied: RegExp;
  anyPhrase: RegExp;
  phrases: RegExp[];
};

const made = new WeakMap<Phrases, Ready>();

function readyFor(phrases: Phrases): Ready {
  const known = made.get(phrases);
  if (known) return known;
  const whole = (patterns: readonly string[]) => patterns.map(wholeWords);
  const any = (patterns: readonly string[]) => once(wholeWords(patterns.join("|")));
  const said = Object.values(phrases.voices).flat();
  const ready = {
    anyIdiom: any(phrases.idioms),
    idioms: whole(phrases.idioms),
    fiction: whole(phrases.fiction).map(once),
    past: whole(phrases.past).map(once),
    present: whole(phrases.present).map(once),
    noNegation: whole(phrases.noNegation),
    denied: new RegExp(`(?<![\\w'])(?:${phrases.negation.join("|")})(?: [\\w'-]+){0,3} ?$`, "u"),
    anyPhrase: any(said),
    phrases: whole(said),
  };
  made.set(phrases, ready);
  return ready;
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w'-])`, "gu");
}

/** Without the flag by which a pattern remembers where it was. */
function once({ source }: RegExp): RegExp {
  return new RegExp(source, "u");
}

function withoutIdioms(turn: string, { anyIdiom, idioms }: Ready): string {
  return anyIdiom.test(turn) ? idioms.reduce((left, idiom) => left.replaceAll(idiom, " ~ "), turn) : turn;
}

/** Somewhere in the sentence without a denial before it. What only looks like a denial is taken out first. */
function isSaid(phrase: RegExp, { said, read }: { said: string; read: Ready }): boolean {
  return [...said.matchAll(phrase)].some(({ index }) => {
    const before = said.slice(0, index);
    const plain = read.noNegation.reduce((left, pattern) => left.replaceAll(pattern, "~"), before);
    return !read.denied.test(plain);
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:\n…]+/u);
}

/** Cut where a sentence takes a turn: a denial reaches no further. */
function turnsOf(sentence: string): string[] {
  return sentence
    .split(/,? but |, and |[“”"()]/u)
    .map((turn) => turn.replaceAll(/,/g, " ").replaceAll(/\s+/g, " ").trim());
}
