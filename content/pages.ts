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
      "A guide in modules. Each has reading, writing and one thing to do in the world. All the reading is open to anyone, in any order.",
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
      "A verdict on anyone. The guide looks at what happened, as you saw it.",
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

/** Home: the one thing that is suggested, and why. */
export const homePage = {
  middle: {
    next: {
      heading: (title: string) => `Go on with “${title}”`,
      reason: (module: string) =>
        `You are in the middle of “${module}”. Nothing is written in this part so far.`,
      button: (title: string) => `Open “${title}”`,
    },
    page: {
      heading: (module: string) => `Your page from “${module}”`,
      reason: "You have written in every part. The page is made of your own words.",
      button: "Read your page",
    },
    back: {
      heading: (module: string) => `You were in the middle of “${module}”`,
      reason: "Everything is where you left it.",
      orCheckIn: "Start here, or check in first.",
      button: "Start here",
      checkIn: "Check in",
    },
    /** Where only short versions are offered for now. */
    short: {
      reason: (module: string) =>
        `You are in the middle of “${module}”. Its short version is enough for a heavy week.`,
      button: "Take the short version",
    },
  },
  begin: {
    start: "Start reading",
    short: "Take the short version",
    heavy: (reason: string) => `${reason} The short version is enough for a heavy week.`,
  },
  /** After the stop question was answered with “Round” twice running. */
  away: {
    heading: "Something away from the page",
    reason: "You marked your last two pieces of writing “Round”.",
    away: ["Ring someone", "Walk to the corner and back", "Cook", "Stop here"],
  },
  /** Where the longer modules are not suggested for now. Whoever looks over a shoulder reads nothing of why. */
  resting: {
    heading: "Something small",
    reason: "The longer modules can wait, and they stay open. Your steady card takes one line.",
    doors: [
      { button: "Open your steady card", href: "/path/0/steady" },
      { button: "Help now", href: "/help-now" },
    ],
  },
  all: "You have been through every module. Each one opens again on any day.",
  /** Where the modules about two people rest. */
  allThatAreOpen: "You have been through the modules that are open. Your letters are open on any day.",
};

/** Said before a second long piece on one day. Nothing is closed by it. */
export const doses = {
  second: (title: string) =>
    `You wrote a long piece today, in “${title}”. One a day is enough. This one can wait until tomorrow, or you can write it now.`,
  round: "That went round twice. Next, something away from the page:",
  away: homePage.away.away,
};

/** A log: one entry after another, on any day. */
export const logPage = {
  keep: "Keep this entry",
  earlier: "Kept so far",
  older: "Show earlier ones",
  open: "Open or correct",
  correcting: (day: string) =>
    `Your entry of ${day}. What you change is saved, and the entry as it was stays below.`,
  asItWas: (when: string) => `As it was on ${when}`,
  back: "Back to a new entry",
  remove: "Delete this entry",
  removing: (day: string, backups: string) =>
    `Delete the entry of ${day}? It goes from your account now and from backups by ${backups}.`,
  removeYes: "Delete the entry",
  removeNo: "Keep the entry",
};

/** What stands above an exercise that opens with earlier words. */
export const broughtForward = { heading: "You wrote earlier" };

/** A module that rests, because the person has died (care.md §2.5). */
export const restingModule = {
  paragraphs: [
    "You told us that {person} has died. This module asks about choices between two people, so it rests.",
    "What you wrote in it is on your page, to read, to print and to take along.",
  ],
  grief: "Who can help after a death",
  stays: "“What the ending shook”, “Carrying it forward” and your letters stay open.",
  page: "Read your page",
};

/** The pages of all modules, made for paper. */
export const keepsakePage = {
  title: "Your pages",
  lede: "Every page that the guide made of your words, in order, and what your coach wrote to you about them.",
  print: "To print it, or to save it as a PDF, use your browser’s Print.",
  nothing: "Nothing is written so far. Each module adds its page here.",
  reply: (coach: string, day: string) => `${coach} wrote, ${day}`,
};

/** The page that a module makes. */
export const summaryPage = {
  heading: (day: string) => `Your page, ${day}`,
  private: "Only you can see it.",
  /** Some of what the member wrote was shared. */
  privateButShared: "Only you can see it, apart from the parts you share.",
  /** Nothing was written in the module. */
  nothing: "Nothing is written in this module, and nothing is missing for the others.",
  /** Some of it was written. */
  some: "Anything you add later joins this page.",
  /** Of a page that was kept, the parts that read otherwise today. */
  changedOnly: "The parts that read differently today. The rest is as it was.",
  print: "To have it on paper, or as a PDF, use your browser’s Print. The buttons stay off the page.",
};

/** The three equal ends of a module. */
export const modulePage = {
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
