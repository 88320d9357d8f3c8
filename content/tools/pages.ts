// The words of the pages round the tools. Nothing on them counts at anybody, and nothing is sent.
import type { Concern } from "./check-in.ts";

export const toolPage = {
  /** The way back that every page of a tool ends with. */
  home: "Back to home",
  resting: "You told us that {person} has died. This page asks about contact, so it rests.",
  letters: "Open the letters",
  carrying: "Open Carrying it forward",
  earlier: "Kept so far",
  kept: (hour: string) => `Kept, ${hour}. It stands below.`,
  begun: (hour: string) => `Begun at ${hour}. Keep it to begin another.`,
};

export const beforePage = {
  lede: (hour: string) =>
    `Nothing goes out from this page. It’s ${hour}. Put it here first, and read it by daylight.`,
  next: "What could the next ten minutes be?",
  // Row 44 of the evidence.
  pull: "The pull may not shrink. What you do with it can change.",
  else: "Something else",
  danger: { before: "If tonight is about staying safe, ", link: "Help now", after: " has people to ring." },
  done: { keep: "Keep this note", kept: "Kept. Nothing else is asked." },
  hold: {
    keep: "Hold it",
    box: "In your hold box",
    empty: "Nothing is held.",
    held: (until: string) => `One message, held until ${until}.`,
    early: "Open it early",
    over: (since: string) => `One message. Its hold ended ${since}.`,
    read: "Read it",
    quiet: "Without a choice it is held for 24 hours. No reminder sounds, and it waits here.",
  },
  ride: {
    from: (now: string, five: string, ten: string) =>
      `It is ${now}. Mark the pull now, at ${five} and at ${ten}.`,
    start: "Start from now",
    five: (hour: string) => `It is ${hour}. Mark the pull once more, if you like.`,
    ten: (hour: string) => `It is ${hour}. That was ten minutes. Mark the pull, or start another ten.`,
    keep: "Keep this ride",
  },
  someone: {
    lede: "These are the people you wrote down. Ring one of them, or write to one of them, from your own phone.",
    none: "Nobody is written down so far. Think of one person who wouldn’t mind the hour.",
    write: "Write down whom you can ring",
    change: "Change who stands here",
    awake: "Somebody you don’t know may be easier. Help now lists people to ring, with their hours.",
    ring: (name: string) => `Ring ${name}`,
  },
  practical: {
    order:
      "You told us of an order, or of a rule about contact. A practical thing goes through your lawyer, or the channel that it names.",
    asked:
      "You told us they asked you not to contact them. If something must be settled, use a lawyer or the channel you two agreed on.",
    child: "A child carries no message.",
    change: "Your answers about safety",
    keep: "Save the note",
    nothing: "Nothing is sent. You can copy the lines from here.",
  },
  card: {
    good: "A good scene",
    hard: "A hard scene",
    aim: "What the quiet is for",
    none: "Your card is empty. It takes a good scene, a hard one, and what the quiet is for.",
    scenes: "Write the scenes",
    aims: "Say what the quiet is for",
  },
};

export const checkInPageWords = {
  justKept: (hour: string) => `Kept, ${hour}.`,
  now: "Check in now",
  minute: "About a minute. You can skip any line.",
  /** Where the sentence above has said already how long it takes. */
  skip: "You can skip any line.",
  last: (day: string) => `From your last check-in, ${day}.`,
  next: "Next: one question about safety",
  others: "The other marks",
  lines: "Show another line",
  fewMarks: "Two marks make a line. There are fewer so far.",
  weekly: "One point stands for a week: the middle of its marks.",
  year: "The line goes back a year.",
  hide: "Hide numbers and lines",
  unhide: "Show numbers and lines",
  hidden: "Numbers and lines are hidden. The sentences stay.",
  private: "Only you can see your check-ins.",
  daily: {
    heading: "A day at a time",
    offer: "For a stretch in which days differ: three marks a day, for two weeks. You can leave days out.",
    begin: "Begin for two weeks",
    until: (day: string) => `It stands here until ${day}, and goes by itself.`,
    today: "Mark today",
    stop: "Stop it",
    keep: "Keep it",
    back: "Back to your check-ins",
    kept: "The days you marked",
  },
  all: "Open or correct a check-in",
};

/** One question, asked where the marks say so (care.md §5), and never twice about the same thing. */
export const support: {
  ask: string;
  coach(name: string | null): string;
  lines: string;
  no: string;
  because: Record<Concern, string>;
} = {
  ask: "Would you like someone to look at this with you?",
  coach: (name) => `Ask ${name ?? "a coach"}`,
  lines: "See who I can call",
  no: "No, thank you",
  because: {
    basics:
      "Sleep, or getting by, was marked 2 or lower twice running. A doctor can look at that with you this week.",
    heavy: "Hurt has been 8 or more for three weeks.",
    jump: "Hurt went up by four or more in a week, and you felt little like yourself.",
    pulled: "Twice the pull was 9 or more, with more contact than you meant.",
    long: "It has been heavy for more than six months, and the days take a lot. A doctor or a therapist can look at that with you.",
  },
};

export const urgePage = {
  keep: "Keep it",
  few: "After four of them, this page says at what hours they come.",
  parts: {
    night: "at night, from midnight to six",
    morning: "in the morning, from six to noon",
    afternoon: "in the afternoon, from noon to six",
    evening: "in the evening, from six to midnight",
  },
  most: (part: string) => `Most of these came ${part}.`,
  more: (part: string) => `More of these came ${part}, than at other times.`,
  spread: "These came at all hours.",
  day: (weekday: string) => `Many of them were on a ${weekday}.`,
  /** How strong it was afterwards, and in how many: said only of what there was. */
  after: {
    [-1]: (many: string) => `fainter in ${many}`,
    0: (many: string) => `about the same in ${many}`,
    1: (many: string) => `stronger in ${many}`,
  },
  afterwards: (how: string) => `Afterwards it was ${how}.`,
  chart: "By hour and day",
  caption: "Each ring is one urge. A day runs from left to right, midnight to midnight.",
};

export const letterPage = {
  keep: "Keep the letter",
  sealed: (day: string) => `Sealed until ${day}.`,
  early: "Open it early",
  earlySays: (day: string) =>
    `You sealed this letter until ${day}. Opening it now changes nothing, and it can stay sealed.`,
  earlyYes: "Open the letter",
  earlyNo: "Leave it sealed",
  open: "Read it",
  written: (day: string) => `Letter of ${day}`,
  change: "Change the letter or its day",
  remove: "Delete the letter",
  removing: (day: string, backups: string) =>
    `Delete the letter of ${day}? It goes from your account now and from backups by ${backups}.`,
  removeNo: "Keep the letter",
  back: "Back to the letters",
  older: "Show earlier ones",
  nowhere: "There is no way to send a letter from here.",
};

export const planPage = {
  lede: "Your terms for some quiet, whole. For paper, use your browser’s Print.",
  none: "Nothing is planned so far. “Room to breathe” makes this page with you.",
  begin: "Open Room to breathe",
  change: "Change this",
  review: (day: string) => `You look at it again on ${day}.`,
  due: (day: string) => `The day to look at it again was ${day}. You can look now, or choose another day.`,
  noReview: "No day to look again is chosen.",
  look: "Look at the map again",
  another: "Choose a day",
  notes: "Dated notes",
  notesSay: "A slip is a dated note. Your dates stay as they are.",
  note: "Keep this note",
  practical: "Write a practical note",
};
