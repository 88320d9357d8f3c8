import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";

type Grid = FieldOf<"grid">;

export const aims: FieldOf<"choices"> = {
  key: "aims",
  kind: "choices",
  prompt: "I want some quiet for",
  hint: "Up to three. You can write one of your own below.",
  options: [
    { id: "body", label: "a calmer body" },
    { id: "sleep", label: "sleep" },
    { id: "sharp", label: "a loss that cuts less" },
    { id: "view", label: "a clearer view of what it was" },
    { id: "self", label: "more of myself" },
    { id: "checking", label: "hours without checking" },
    { id: "others", label: "time for other people" },
    { id: "rows", label: "an end to the arguing" },
  ],
  most: 3,
};

export const own: FieldOf<"text"> = {
  key: "own",
  kind: "text",
  prompt: "In my own words, I want it for",
  hint: "A few words. It can stay empty.",
  example: "Reading a page without looking up.",
  limit: 120,
  rows: 2,
};

export const notice: FieldOf<"choice"> = {
  key: "notice",
  kind: "choice",
  prompt: "Does part of me hope they’ll notice the quiet?",
  hint: "Your plan stays the same whichever you choose.",
  options: [
    { id: "no", label: "No" },
    { id: "some", label: "Some" },
    { id: "yes", label: "Yes" },
  ],
  across: true,
};

export const unseen: FieldOf<"text"> = {
  key: "unseen",
  kind: "text",
  prompt: "Suppose they don’t notice, now or later. What would the quiet give you?",
  hint: "Something that would be yours on an ordinary Tuesday.",
  example: "I’d hear the end of my sister’s stories.",
  limit: 200,
  rows: 3,
};

export const purpose: Exercise = {
  id: "m3.aims",
  version: 1,
  title: "What it’s for",
  intro: ["Say what the quiet is to give you. What you name here goes onto your card for bad nights."],
  minutes: 3,
  fields: [aims, own, notice, unseen],
};

/** What is asked of each way of being in touch. */
const inEachRow: Grid["columns"] = [
  {
    id: "week",
    kind: "choice",
    prompt: "In the last seven days",
    options: [
      { id: "none", label: "Not once" },
      { id: "few", label: "1 or 2 times" },
      { id: "some", label: "3 to 6 times" },
      { id: "daily", label: "Every day" },
      { id: "many", label: "Many times a day" },
    ],
  },
  {
    id: "starts",
    kind: "choice",
    prompt: "Who starts",
    options: [
      { id: "me", label: "Me" },
      { id: "them", label: "Them" },
      { id: "both", label: "Both" },
      { id: "neither", label: "It happens" },
    ],
    across: true,
  },
  {
    id: "after",
    kind: "scale",
    prompt: "After it I feel",
    hint: "0 is the same as before it.",
    low: "much lower",
    high: "much steadier",
    least: -3,
    most: 3,
  },
  {
    id: "from",
    kind: "choice",
    prompt: "From now",
    hint: "Need-only is the practical thing, at a set time, and nothing else.",
    options: [
      { id: "keep", label: "Keep as needed" },
      { id: "need", label: "Need-only" },
      { id: "mute", label: "Mute" },
      { id: "stop", label: "Stop" },
      { id: "not-mine", label: "Not mine to decide" },
    ],
  },
  {
    id: "step",
    kind: "text",
    prompt: "First step",
    hint: "Something you can do alone, in five minutes.",
    example: "Move the chat to the archive.",
    limit: 80,
    rows: 1,
  },
];

export const ways: Grid = {
  key: "ways",
  kind: "grid",
  prompt: "The ways in which we’re in touch",
  hint: "Fill in the rows that fit, and leave out the others.",
  rows: [
    { id: "messages", label: "Messages", hint: "Texts, voice notes and mail, in either direction." },
    { id: "calls", label: "Calls", hint: "Ringing, and answering." },
    { id: "pages", label: "Looking at their pages", hint: "Theirs, and those of people close to them." },
    { id: "stories", label: "Reactions and stories", hint: "Hearts, views, and posts meant for them." },
    { id: "friends", label: "News through friends", hint: "What you ask, and what you’re told." },
    { id: "places", label: "Places", hint: "Where you go, or keep away from, because of them." },
    {
      id: "accounts",
      label: "Shared accounts and location",
      hint: "Films, music, maps, passwords, a calendar for two.",
    },
    { id: "photos", label: "Photos", hint: "Old pictures, and old messages read again." },
    {
      id: "needed",
      label: "Children, pets, money, work",
      hint: "Whatever has to be settled between you two.",
    },
  ],
  columns: inEachRow,
};

/** Asked of those who lived far apart: what there was instead of a shared street. */
export const far: Grid = {
  key: "far",
  kind: "grid",
  when: { distance: ["yes"] },
  prompt: "From far away",
  hint: "Fill in the rows that fit, and leave out the others.",
  rows: [
    { id: "video", label: "Video calls", hint: "Planned ones, and the ones that used to run all night." },
    { id: "trips", label: "Trips", hint: "Flights and trains that were booked, and whose they are." },
    { id: "clock", label: "Their clock and weather", hint: "What your phone tells you about their day." },
  ],
  columns: inEachRow,
};

export const map: Exercise = {
  id: "m3.map",
  version: 1,
  title: "Contact map",
  intro: [
    "One row for each way in which the two of you are in touch, watching included.",
    "If you’ve been afraid of them, leave “From now” open and plan it with an advocate first. Help now lists some.",
  ],
  minutes: 7,
  fields: [ways, far],
};

export const house: Grid = {
  key: "house",
  kind: "grid",
  prompt: "How the home is shared",
  hint: "Fill in what the two of you need, and leave out the rest.",
  rows: [
    { id: "rooms", label: "Rooms", hint: "Which are whose, and which are shared." },
    { id: "times", label: "Times", hint: "Kitchen, bathroom, and the hour you come in." },
    { id: "sleeping", label: "Sleeping", hint: "Who sleeps where, on which nights." },
    { id: "guests", label: "Guests", hint: "Who may come in, and until when." },
    { id: "end", label: "End date", hint: "The day one of you leaves, or the day you’ll talk about it." },
  ],
  columns: [
    {
      id: "rule",
      kind: "text",
      prompt: "What I’d keep to",
      hint: "One line that both of you could read.",
      example: "Kitchen: me until eight.",
      limit: 120,
      rows: 2,
    },
    {
      id: "agreed",
      kind: "choice",
      prompt: "How it stands",
      options: [
        { id: "agreed", label: "Agreed" },
        { id: "to-ask", label: "To be asked" },
        { id: "mine", label: "Mine to keep" },
      ],
      across: true,
    },
  ],
};

export const home: Exercise = {
  id: "m3.home",
  version: 1,
  title: "Space inside a home",
  intro: [
    "Five things that two people under one roof can settle. One line for each is enough.",
    "If asking could put you in danger, leave it out. Help now lists people to plan it with.",
  ],
  minutes: 4,
  fields: [house],
};

export const note: FieldOf<"draft"> = {
  key: "note",
  kind: "draft",
  prompt: "A practical note",
  hint: "Two or three lines that a stranger could read.",
  lines: [
    { id: "topic", label: "Topic", hint: "One, in a word or two.", example: "Saturday pick-up", limit: 80 },
    {
      id: "fact",
      label: "Fact",
      hint: "What has changed or is due.",
      example: "Swimming ends at eleven this week.",
      limit: 160,
    },
    {
      id: "request",
      label: "Request",
      hint: "What is needed, from whom.",
      example: "Can you fetch her from the pool?",
      limit: 160,
    },
    {
      id: "by",
      label: "By when",
      hint: "A day, and an hour if it matters.",
      example: "Thursday, noon",
      limit: 60,
    },
  ],
  words: 60,
  checks: ["questions", "declaration", "guilt", "relitigating", "apologies"],
};

export const out: FieldOf<"choices"> = {
  key: "out",
  kind: "choices",
  prompt: "Read it once more. I took out",
  hint: "Tick what is no longer in the note.",
  options: [
    { id: "feelings", label: "feelings, theirs or mine" },
    { id: "blame", label: "blame" },
    { id: "life", label: "questions about their life" },
  ],
};

export const needOnly: Exercise = {
  id: "m3.need-only",
  version: 1,
  title: "Need-only builder",
  intro: [
    "For one practical thing that can’t wait. It is kept here, and nothing is sent.",
    "If they asked you not to contact them, or an order limits it, leave this out. A lawyer can say what is allowed.",
  ],
  minutes: 3,
  fields: [note, out],
};

export const start: FieldOf<"date"> = {
  key: "start",
  kind: "date",
  prompt: "It starts on",
  hint: "Today is possible. So is Monday.",
};

export const review: FieldOf<"date"> = {
  key: "review",
  kind: "date",
  prompt: "I look at it again on",
  hint: "Three weeks on, if no date comes to mind. Two to eight weeks is the range here.",
};

export const exceptions: FieldOf<"text"> = {
  key: "exceptions",
  kind: "text",
  prompt: "Exceptions",
  hint: "What gets an answer all the same.",
  example: "The landlord. Grandma’s birthday on the 4th.",
  limit: 160,
  rows: 2,
};

export const theirs: FieldOf<"choice"> = {
  key: "theirs",
  kind: "choice",
  prompt: "If they contact me, I will",
  hint: "If an order or rule limits contact, use only the channel it names.",
  options: [
    { id: "wait", label: "wait for my review" },
    { id: "practical", label: "answer practical things only" },
    { id: "room", label: "send one line asking for room" },
  ],
};

export const knows: FieldOf<"text"> = {
  key: "knows",
  kind: "text",
  prompt: "Who knows about this",
  hint: "One person who may ask you how it goes.",
  example: "Theo, who lives upstairs.",
  limit: 80,
  rows: 1,
};

export const terms: Exercise = {
  id: "m3.terms",
  version: 1,
  title: "My terms",
  intro: [
    "When the quiet starts, when you look at it again, and what happens in between. You can change any of it.",
    "If an order limits contact, leave the second date empty.",
  ],
  minutes: 4,
  fields: [start, review, exceptions, theirs, knows],
};

const plan = (
  key: string,
  prompt: string,
  cue: string,
  act: string,
  minutes: string,
): FieldOf<"if-then"> => ({
  key,
  kind: "if-then",
  prompt,
  cue: { prompt: "If", example: cue, limit: 120 },
  act: { prompt: "then I", example: act, limit: 120 },
  for: { prompt: "for so many minutes", example: minutes, limit: 12 },
});

export const firstPlan = plan("first", "First plan", "I find his jumper in the wash", "ring my aunt", "10");

export const planFields = [
  firstPlan,
  plan("second", "Second plan", "the tram passes her street", "read the stops aloud in my head", "4"),
  plan("third", "Third plan", "it is eleven and I want to look", "put the phone in the hall", "30"),
];

export const plans: Exercise = {
  id: "m3.plans",
  version: 1,
  title: "If and then",
  intro: [
    "Three plans for moments that you know will come. One is enough to begin with.",
    "The “if” is something you see, hear or find. The “then” is something your hands can do.",
  ],
  minutes: 4,
  fields: planFields,
};

export const slipHappened: FieldOf<"text"> = {
  key: "happened",
  kind: "text",
  prompt: "What happened",
  hint: "Looking, writing, answering, going there.",
  example: "Answered at 01:00.",
  limit: 120,
  rows: 2,
};

export const slipBefore: FieldOf<"text"> = {
  key: "before",
  kind: "text",
  prompt: "The hour before it",
  hint: "Where you were, and what had been said, eaten or drunk.",
  example: "Home alone after the wedding.",
  limit: 120,
  rows: 2,
};

export const slipTaught: FieldOf<"text"> = {
  key: "taught",
  kind: "text",
  prompt: "What it taught me",
  hint: "One thing to do another time. It can stay empty.",
  example: "Stay at Theo’s after weddings.",
  limit: 120,
  rows: 2,
};

/** One note after another, each with its day. None of them starts anything again from zero. */
export const slips: Exercise = {
  id: "m3.slips",
  version: 1,
  title: "What a slip taught",
  intro: ["For later, on the day after a contact that you hadn’t planned. Your dates stay as they are."],
  minutes: 2,
  dated: "log",
  log: { empty: "No notes. There may be none to write.", add: "Write a note" },
  fields: [slipHappened, slipBefore, slipTaught],
};
