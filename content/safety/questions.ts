// The questions about safety, as a member reads them (care.md 3.2). Each may stay open: "Rather not say" is an answer, and
// counts as unknown. Where a question was answered before, it comes back asked of the time since then, so that a true
// answer can change and nobody has to un-say what happened.

export type Option = { id: string; label: string; detail?: string };

export type SafetyQuestion = {
  id: string;
  /** Where it stands in the address. */
  number: number;
  /** What it is called in a list. */
  title: string;
  ask: string;
  /** The same, asked of a stretch that begins on a day ("3 March 2026"). */
  again(since: string): string;
  /** Several may be ticked. */
  several?: true;
  options: readonly Option[];
  /** Asked again while an earlier answer stands, these take the place of `options`. */
  standing?: readonly Option[];
  /** The day that goes with an answer, and what it is for. */
  day?: { ask: string; hint: string };
  /** What an answer changes, said before it is given; and with the answers of `standing`, where that is another thing. */
  changes: string;
  standingChanges?: string;
};

const unsaid: Option = { id: "unsaid", label: "Rather not say" };

export const noContact = {
  id: "s2",
  number: 2,
  title: "Asked not to be contacted",
  ask: "Has this person asked you not to contact them: in words, by blocking you, or through someone else?",
  again: (since) => `Since ${since}, have they got in touch with you, or said that you may?`,
  options: [
    { id: "no", label: "No" },
    { id: "yes", label: "Yes" },
    { id: "unsure", label: "Not sure" },
    unsaid,
  ],
  standing: [
    {
      id: "lifted",
      label: "Yes, on the day below",
      detail: "They did it themselves. Nobody was asked to ask them.",
    },
    { id: "yes", label: "No" },
    { id: "unsure", label: "Not sure" },
    unsaid,
  ],
  day: { ask: "On which day?", hint: "Only if they got in touch, or said that you may." },
  changes: "“Yes” and “Not sure” close the note page. So does leaving it open. Everything else stays open.",
  standingChanges: "The note page is closed. Only “Yes” ends that, with its day. Everything else stays open.",
} satisfies SafetyQuestion;

export const order = {
  id: "s3",
  number: 3,
  title: "An order or rule",
  ask: "Is there a court order, police notice, bail condition or written rule limiting contact between you?",
  again: (since) => `On ${since} you told us of an order or rule, or weren’t sure. How is it now?`,
  options: [
    { id: "no", label: "No" },
    { id: "me", label: "Yes, on me" },
    { id: "them", label: "Yes, on them" },
    { id: "both", label: "Yes, on both of us" },
    { id: "unsure", label: "Not sure" },
    unsaid,
  ],
  standing: [
    { id: "lifted", label: "It was lifted, on the day below" },
    { id: "none", label: "I know now that there is none" },
    { id: "me", label: "There is one, on me" },
    { id: "them", label: "There is one, on them" },
    { id: "both", label: "There is one, on both of us" },
    { id: "unsure", label: "Not sure" },
    unsaid,
  ],
  day: {
    ask: "On which day was it lifted?",
    hint: "Only if it was lifted. The day on the paper, if you have it.",
  },
  changes:
    "Any order, and “Not sure”, closes the note page. So does leaving it open. Everything else stays open.",
} satisfies SafetyQuestion;

export const afraid = {
  id: "s4",
  number: 4,
  title: "Afraid of them",
  ask: "Have you felt afraid of them, or changed what you do because of how they might react?",
  again: (since) =>
    `Since ${since}, have you felt afraid of them, or changed what you do because of how they might react?`,
  options: [
    { id: "never", label: "Never" },
    { id: "times", label: "At times" },
    { id: "often", label: "Often" },
    unsaid,
  ],
  day: { ask: "When was the last time?", hint: "A rough day will do. It may stay empty." },
  changes:
    "“Often” closes the note page until you’ve talked with a coach. It also changes what is said about blocking.",
} satisfies SafetyQuestion;

export const harm = {
  id: "s5",
  number: 5,
  title: "Harm between you",
  ask: "Has either of you hit, grabbed, threatened, forced sex, tracked, or controlled money, phone or friends?",
  again: (since) =>
    `Since ${since}, has either of you hit, grabbed, threatened, forced sex, tracked, or controlled money, phone or friends?`,
  several: true,
  options: [
    { id: "no", label: "No" },
    { id: "they", label: "They did" },
    { id: "me", label: "I did" },
    { id: "both", label: "Both of us" },
    { id: "defending", label: "I was defending myself" },
    unsaid,
  ],
  day: { ask: "When was the last time?", hint: "A rough day will do. It may stay empty." },
  changes:
    "Any answer but “No” closes the note page until you’ve talked with a coach. Each answer counts by itself.",
} satisfies SafetyQuestion;

export const pursuit = {
  id: "s6",
  number: 6,
  title: "What you have done since",
  ask: "Since it ended, have you done any of these?",
  again: (since) => `Since ${since}, have you done any of these?`,
  several: true,
  options: [
    { id: "none", label: "None of these" },
    { id: "turned", label: "Turned up uninvited" },
    { id: "messaged", label: "Kept messaging with no reply" },
    { id: "other", label: "Used another account or person to reach or watch them" },
    { id: "tracked", label: "Tracked them" },
    { id: "threat-self", label: "Threatened to hurt myself if they don’t come back" },
    { id: "threat-other", label: "Threatened to hurt them or someone else if they don’t come back" },
    unsaid,
  ],
  day: {
    ask: "When was the last time?",
    hint: "The last of the things you ticked. Left empty, today counts.",
  },
  changes:
    "Most of these close the note page for 30 days. Left open, this closes it until you answer. Nothing else closes.",
} satisfies SafetyQuestion;

/** Under the question above: how many messages have no answer now. */
export const unanswered = {
  ask: "How many of your messages have no answer now?",
  hint: "A number. Leave it empty if there are none.",
};

export const alive = {
  id: "s7",
  number: 7,
  title: "Not wanting to be alive",
  ask: "In the past week, have you had thoughts of not wanting to be alive, or of ending your life?",
  again: (since) =>
    `Since ${since}, have you had thoughts of not wanting to be alive, or of ending your life?`,
  options: [
    { id: "no", label: "No" },
    { id: "passing", label: "Passing thoughts, no wish to act" },
    { id: "unsafe", label: "Yes, and I’m not sure I can stay safe" },
    unsaid,
  ],
  changes:
    "Any answer but “No” shows the numbers at once. The third rests the note page for 14 days or more.",
} satisfies SafetyQuestion;

export const hurt = {
  id: "s8",
  number: 8,
  title: "Hurting someone",
  ask: "Do you worry you might hurt someone?",
  again: (since) => `Since ${since}, have you worried that you might hurt someone?`,
  options: [
    { id: "no", label: "No" },
    { id: "crosses", label: "It crosses my mind" },
    { id: "yes", label: "Yes" },
    unsaid,
  ],
  changes: "“Yes” shows the numbers at once, and closes the note page until you’ve talked with a coach.",
} satisfies SafetyQuestion;

export const safetyQuestions: readonly SafetyQuestion[] = [
  noContact,
  order,
  afraid,
  harm,
  pursuit,
  alive,
  hurt,
];

/** Whether the coach is told. No answer is chosen beforehand, and it can be changed on any day. */
export const tellCoach = {
  ask: "If I answer that I may not be safe, tell my coach:",
  options: [
    { id: "yes", label: "Yes", detail: "Your coach is told at once which answer you chose, and when." },
    { id: "ask", label: "Ask me each time", detail: "You’re asked on the same page, after the numbers." },
    { id: "no", label: "No", detail: "Nobody is told, and you aren’t asked." },
  ],
  note: "A coach reads in their working hours, and is not an emergency service.",
} as const;

/** Somebody whom the practice may call where a life is in serious danger. */
export const toCall = {
  title: "Someone I’d want called",
  hint: "It stays sealed. It is opened only if your life seems in serious danger soon, by two people of the practice.",
  name: "Name",
  number: "Telephone number",
};

/** The page on which all of it can be seen, changed and deleted. */
export const answersPage = {
  title: "Questions about safety",
  lede: "Seven questions, each on its own page. Leave any of them open. Nobody else sees an answer unless you say so.",
  open: "Not answered",
  answer: "Answer it",
  change: "Change it",
  earlier: "Earlier",
  remove: "Delete all my answers",
  removeSays:
    "This deletes every answer on this page, with its dates, now. Backups follow within 30 days. If one of them closed the note page, the day on which it is looked at again is kept, and nothing else.",
  keep: "Keep my answers",
  removed: "Deleted. Nothing of your answers is left here.",
  saved: "Saved.",
  next: "Next question",
  all: "All the questions",
  button: "Save the answer",
  leave: "Leave it open",
};
