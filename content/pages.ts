// The words of the pages around the guide, as data: the first page, the limits, what is said before a first share.

/** Text with one link in it. */
export type Linked = { before: string; link: string; after: string };

export type FirstPage = {
  title: string;
  lede: string;
  limit: string;
  read: string;
  readNote: string;
  is: { title: string; items: string[] };
  isNot: { title: string; items: string[] };
  whoReads: { title: string; paragraphs: string[] };
  begin: { title: string; leaving: string[]; afraid: Linked };
  tryCards: { title: string; paragraph: string; note: string; button: string };
  join: { title: string; paragraph: string; make: string; signIn: string };
};

/** Leave quickly, exactly as it works. Also said in the settings and before joining. */
export const leaving = [
  "“Leave quickly” is on every page. It swaps the page for a weather forecast. Shift pressed three times does the same; on a phone, use the button.",
  "With an account, what you typed is saved first, and coming back asks for your password. Without one, what you typed is cleared from this device.",
  "Your browser history still shows this site, so a private window is safer on a shared device.",
];

export const firstPage: FirstPage = {
  title: "Is it this person you want, or an end to the hurt?",
  lede: "After a breakup the two can feel like one wish. Groundwork helps you tell them apart, in your own words and with a human coach. From there you can work out whether to go back, and how to be all right either way.",
  limit: "It is not a way to win someone back. Nothing here guesses or sways what another person feels.",
  read: "Read the first module",
  readNote: "No account is needed to read it. About 15 minutes.",
  is: {
    title: "What this is",
    items: [
      "A guide in modules. Each has reading, writing and one thing to do in the world. The first is open. The others open when they are written.",
      "A human coach, who reads only what you choose to share and answers by a date you can see.",
      "A time to talk, if you ask for one. Your coach offers times, and you choose one or none.",
    ],
  },
  isNot: {
    title: "What this is not",
    items: [
      "A set of moves. Nothing here writes or sends a message for you.",
      "Therapy, diagnosis, legal advice or an emergency service.",
      "A race. Stop for three weeks, and everything is where you left it.",
      "A verdict on anyone. The guide looks at what happened, on both sides.",
    ],
  },
  whoReads: {
    title: "Who reads what you write",
    paragraphs: [
      "You do. Everything stays private until you pick one piece, see it exactly as your coach will, and press share. You can take it back.",
      "Your coach sees the name you go by here, and never your e-mail address.",
    ],
  },
  begin: {
    title: "Before you begin",
    leaving,
    afraid: {
      before: "If you’re afraid of them, or of what you might do tonight, start with ",
      link: "Help now",
      after: ". It needs no account.",
    },
  },
  tryCards: {
    title: "A first look, if you like",
    paragraph:
      "Twelve cards with things people say after a breakup. Put each where it fits you today, or leave it out.",
    note: "Nobody receives this. It is kept on this device only. If you join here later, it will be in module 1.",
    button: "Sort twelve cards",
  },
  join: {
    title: "Join when you want to keep it",
    paragraph:
      "You need an e-mail address, a password and a name to go by here. Groundwork is for people of 18 and over. Nothing is shared with anyone until you choose an item and press share.",
    make: "Make my account",
    signIn: "I have one: sign in",
  },
};

/** In place of an exercise that needs an account. The reading goes on beside it. */
export const closedStep = {
  paragraph:
    "What you write here is kept in your account, so this page opens when you join. The reading goes on without one.",
  join: "Make my account",
};

/** Scope and limits, said before the first entry and at the foot of every page. */
export const limits = [
  "This is guided self-help with a human coach.",
  "It is not therapy, diagnosis, legal advice or an emergency service.",
  "Nobody watches what you write as you write it.",
  "Your coach reads what you share, when they are at work.",
];

/**
 * What is said before the first share with a coach. `lawHere` is the operator's sentence about what the law of the
 * practice's country adds; it may be empty.
 */
export function confidentiality(coach: string, lawHere: string): string {
  return [
    `${coach} reads this.`,
    `A supervisor reads it only if ${coach} is worried about someone’s safety, and you’re told.`,
    "If a life seems in serious danger soon, a child’s included, they may call for help.",
    "You’re told first, unless that would raise the danger.",
    lawHere.trim(),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The page that a module makes. */
export const summaryPage = {
  heading: (day: string) => `Your page, ${day}`,
  private: "Only you can see it.",
  /** Some of what the member wrote was shared. */
  privateButShared: "Only you can see it, apart from the parts you share.",
  /** Nothing was written in the module. */
  nothing: "You read this module. There is nothing written in it, and nothing is missing for the next one.",
  /** Some of it was written. */
  some: "Anything you add later joins this page.",
};

/** The top of a module, and its three equal ends. */
export const modulePage = {
  length: (minutes: number, shortMinutes: number) =>
    `About ${minutes} minutes, and you can leave it at any line. The short version takes ${shortMinutes}.`,
  start: "Start reading",
  short: "Take the short version",
  ends: [
    {
      id: "done",
      button: "Done for now",
      does: "Closes the module and keeps your page as it is.",
      after: (when: string) => `Done for now, ${when}.`,
    },
    {
      id: "thinking",
      button: "Still thinking",
      does: "Leaves the module open and keeps your page as it is.",
      after: (when: string) => `Still thinking, ${when}.`,
    },
    {
      id: "aside",
      button: "Not for me",
      does: "Sets the module aside and keeps your page as it is.",
      after: (when: string) => `Not for me, ${when}.`,
    },
  ],
  underEnds: "You can change this on any day.",
} as const;
