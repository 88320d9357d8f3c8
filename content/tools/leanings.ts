// How the marks of a check-in are spoken of (voice.md, "Check-in sentences"): hurt is heavier or lighter, the pull is
// stronger or fainter, the others go by more and less. No cause is drawn, and nothing is good or bad.

export type LeaningWords = {
  /** The key of the question in the check-in. */
  key: string;
  /** What its line is called among the others. */
  short: string;
  /** How it stands at the beginning of a sentence. */
  name: string;
  up: string;
  down: string;
  /** Of one mark above its neighbours; left out where nothing is said of single marks. */
  peak?: string;
  /** Added where it stays, and where it swings; null where nothing is known. */
  flat: string | null;
  swinging: string | null;
};

const plain = { flat: null, swinging: null };

export const leanings: LeaningWords[] = [
  {
    key: "hurt",
    short: "Hurt",
    name: "Hurt",
    up: "Hurt has been heavier",
    down: "Hurt has been lighter",
    peak: "It was heavier",
    // Rows 9 and 4 of the evidence.
    flat: "There is no date by which it has to move.",
    swinging: "That is common after a breakup.",
  },
  {
    ...plain,
    key: "pull",
    short: "Pull",
    name: "The pull",
    up: "The pull has been stronger",
    down: "The pull has been fainter",
    peak: "It was stronger",
  },
  {
    ...plain,
    key: "clear",
    short: "Clear",
    name: "How clear you are",
    up: "You have been more clear about what you want",
    down: "You have been less clear about what you want",
  },
  {
    ...plain,
    key: "myself",
    short: "Myself",
    name: "Feeling like yourself",
    up: "You have felt more like yourself",
    down: "You have felt less like yourself",
  },
  {
    ...plain,
    key: "sleep",
    short: "Sleep",
    name: "Sleep",
    up: "There has been more sleep",
    down: "There has been less sleep",
  },
  {
    ...plain,
    key: "coping",
    short: "Getting by",
    name: "Getting by",
    up: "You have managed more",
    down: "You have managed less",
  },
  {
    ...plain,
    key: "company",
    short: "Support",
    name: "Support",
    up: "You have felt more supported",
    down: "You have felt less supported",
  },
];

export const leaningPage = {
  none: "No check-ins so far. One takes about a minute.",
  few: (count: string) =>
    `${first(count)} check-in${count === "one" ? "" : "s"} so far. After four, this page says which way they lean.`,
  gap: (days: string) => `There are no check-ins ${days}. The line stops there and starts again.`,
  fewSince: (count: string) =>
    `${first(count)} check-in${count === "one" ? "" : "s"} since then. After four, this page says which way they lean.`,
};

function first(count: string): string {
  return `${count.charAt(0).toUpperCase()}${count.slice(1)}`;
}
