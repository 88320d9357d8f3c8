// What a request for support says of itself, in words, and how much of each there may be. Data alone, because the forms
// that show it run in the browser.

export const kinds = ["think", "look", "hard", "ending"] as const;
export type Kind = (typeof kinds)[number];
export const kindWords = {
  think: "Think something through",
  look: "Look at something I wrote",
  hard: "A hard stretch",
  ending: "Ending well",
} satisfies Record<Kind, string>;

export const urgencies = ["wait", "week", "now"] as const;
export type HowSoon = (typeof urgencies)[number];
export const howSoonWords = {
  wait: "It can wait",
  week: "This week",
  now: "I’m struggling now",
} satisfies Record<HowSoon, string>;

export const answerWays = ["writing", "call", "unsure"] as const;
export type AnswerBy = (typeof answerWays)[number];
export const answerByWords = {
  writing: "In writing",
  call: "A live call",
  unsure: "Not sure",
} satisfies Record<AnswerBy, string>;

/** The same, said of a request that was sent. */
export const answerSaid = {
  writing: "Answer in writing",
  call: "Answer in a live call",
  unsure: "Answer in writing or in a live call",
} satisfies Record<AnswerBy, string>;

/** Shown as the limit of a message; longer text is kept, sent, and shown as over. */
export const softLimit = 2000;

/** What a coach who declines can point to. One of them always goes with it. */
export const nextOptions = ["write", "again", "elsewhere"] as const;
export type NextOption = (typeof nextOptions)[number];
export const nextOptionWords = {
  write: "Ask me for a written reply",
  again: "Ask me again later",
  elsewhere: "Somebody else, or somewhere else",
} satisfies Record<NextOption, string>;

/** How many times an offer holds: enough to choose from, few enough to read. */
export const offerSize = { min: 3, max: 5 } as const;
