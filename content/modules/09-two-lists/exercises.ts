import type { Exercise } from "#lib/exercises/answer";
import { claimTags } from "#lib/exercises/kinds/claims";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { round } from "../01-person-or-quiet/exercises.ts";

export const scenes: FieldOf<"rows"> = {
  key: "scenes",
  kind: "rows",
  prompt: "One hour of the week, before and after",
  hint: "One is enough: the hour that came back most.",
  columns: [
    {
      id: "used",
      kind: "text",
      prompt: "What used to happen",
      hint: "The day, the room, and who did what.",
      example: "Fridays at ten. I’d put a plate in the oven and go up.",
      limit: 160,
      rows: 3,
    },
    {
      id: "unsaid",
      kind: "text",
      prompt: "What went unsaid",
      hint: "By you, as far as you know.",
      example: "That I’d sat at the table until nine.",
      limit: 120,
      rows: 2,
    },
    {
      id: "assumed",
      kind: "text",
      prompt: "What each thought the other knew",
      hint: "Theirs is a guess. Say so if you like.",
      example: "I thought Cat knew. Cat thought I liked an early night.",
      limit: 140,
      rows: 2,
    },
    {
      id: "instead",
      kind: "text",
      prompt: "What happens instead",
      hint: "Who says or does what, on which day.",
      example: "By four Cat says if it’s ten or earlier. At ten we both eat toast.",
      limit: 200,
      rows: 3,
      checks: ["vague"],
    },
    {
      id: "slip",
      kind: "text",
      prompt: "The first thing we’d see if it slipped",
      hint: "Something small, that comes before the row.",
      example: "Two Fridays running with no text by four.",
      limit: 120,
      rows: 2,
      checks: ["vague"],
    },
    {
      id: "we",
      kind: "text",
      prompt: "And what we’d do that day",
      hint: "One act, by one of you or by both.",
      example: "Whoever notices says “Friday”, and we eat at the snack bar.",
      limit: 120,
      rows: 2,
      checks: ["vague"],
    },
  ],
  most: 4,
  add: "Add an hour",
};

export const film: Exercise = {
  id: "m9.film",
  version: 1,
  title: "Make it filmable",
  intro: [
    "Write it as a camera would see it. Words that a camera can’t see are marked as you write, and stay if you want them.",
    "If that hour was one in which you were afraid, leave it out, and open Help now.",
  ],
  minutes: 8,
  fields: [scenes, round],
};

export const mine: FieldOf<"rows"> = {
  key: "mine",
  kind: "rows",
  prompt: "Mine",
  hint: "What you do, or would do, whether or not they ever see it.",
  columns: [
    {
      id: "what",
      kind: "text",
      prompt: "What I do differently",
      hint: "What a camera would see.",
      example: "Phone in the bread bin from six to seven.",
      limit: 140,
      rows: 2,
      checks: ["vague"],
    },
    {
      id: "stands",
      kind: "choice",
      prompt: "Where it stands",
      options: [
        { id: "idea", label: "An idea" },
        { id: "trying", label: "Trying it" },
        { id: "weeks", label: "Three weeks of it or longer" },
      ],
      across: true,
    },
    {
      id: "shows",
      kind: "text",
      prompt: "What shows it",
      hint: "A day and what happened. Empty is fine for an idea.",
      example: "Every day since the 2nd, apart from the match.",
      limit: 140,
      rows: 2,
    },
  ],
  most: 5,
  add: "Add one of mine",
};

/** How a line about the other person is known, in the words that every other module uses. */
const knownBy = claimTags
  .filter(({ id }) => id === "said" || id === "shown" || id === "hoped")
  .map(({ id, label }) => ({ id, label }));

export const theirs: FieldOf<"rows"> = {
  key: "theirs",
  kind: "rows",
  prompt: "Theirs",
  hint: "A guess, until they say it or you have seen it done.",
  columns: [
    {
      id: "need",
      kind: "text",
      prompt: "What I’d need to see already happening",
      hint: "What a camera would see.",
      example: "The card statement lies open on the table on the 1st.",
      limit: 140,
      rows: 2,
      checks: ["vague"],
    },
    { id: "known", kind: "choice", prompt: "How I know", options: knownBy, across: true },
    {
      id: "by",
      kind: "text",
      prompt: "What I know it by",
      hint: "What was said or done, and when. A hope needs nothing here.",
      example: "He showed me the one for May, without my asking.",
      limit: 140,
      rows: 2,
    },
  ],
  most: 5,
  add: "Add one of theirs",
};

export const lists: Exercise = {
  id: "m9.lists",
  version: 1,
  title: "Mine and theirs",
  intro: ["Two lists: what you do differently, and what you’d need to see them do. Either can stay empty."],
  minutes: 5,
  fields: [mine, theirs],
};

export const place: Exercise = {
  id: "m9.place",
  version: 1,
  title: "Where, and by when",
  intro: ["Your own answer, as it is today. It can be a day by which you’d want one."],
  minutes: 2,
  fields: [
    {
      key: "where",
      kind: "text",
      prompt: "Where would we live?",
      hint: "A town, or two. “I don’t know” can stand here.",
      example: "Halifax, or Dunedin after my exams.",
      limit: 140,
      rows: 2,
    },
    { key: "by", kind: "date", prompt: "By when?" },
    {
      key: "leave",
      kind: "text",
      prompt: "What would each of us leave behind?",
      hint: "Theirs is a guess.",
      example: "I’d leave the choir. He’d leave his mother’s street.",
      limit: 160,
      rows: 2,
    },
    {
      key: "until",
      kind: "text",
      prompt: "How often would we meet until then?",
      hint: "Who travels, and who pays.",
      example: "Every fifth weekend, by turns.",
      limit: 120,
      rows: 2,
      checks: ["vague"],
    },
  ],
};

export const shared: FieldOf<"grid"> = {
  key: "ours",
  kind: "grid",
  prompt: "What the two of us would do",
  hint: "Fill in the rows that went wrong. The others can stay empty.",
  rows: [
    { id: "money", label: "Money", hint: "Who pays what, and the day you look at it together." },
    { id: "time", label: "Time", hint: "Which evenings are for two, and which are your own." },
    {
      id: "conflict",
      label: "When we disagree",
      hint: "How either of you can stop it, and when you go on.",
    },
    { id: "family", label: "Family and friends", hint: "Who visits when, and what is told to whom." },
    { id: "intimacy", label: "Closeness and sex", hint: "How each of you asks, and how each says no." },
    { id: "phones", label: "Phones", hint: "Where they lie at night, and what stays private." },
    { id: "help", label: "Outside help", hint: "Which person, and by when you’d ask." },
  ],
  columns: [
    {
      id: "seen",
      kind: "text",
      prompt: "What a camera would see",
      limit: 140,
      rows: 2,
      checks: ["vague"],
    },
  ],
};

export const homeAndPapers: FieldOf<"text"> = {
  key: "home",
  kind: "text",
  when: { married: ["yes"] },
  prompt: "The home, the accounts and the papers",
  hint: "What would have to be settled. See a lawyer before you agree to any of it.",
  example: "Whose name the rent is in. The loan for the van.",
  limit: 200,
  rows: 3,
};

export const agreements: FieldOf<"text"> = {
  key: "agreements",
  kind: "text",
  when: { shape: ["open"] },
  prompt: "What we’d agree about other people",
  hint: "What is said beforehand, to whom, and what either of you can take back.",
  example: "Said before, by Thursday. Nobody we both work with.",
  limit: 200,
  rows: 3,
  checks: ["vague"],
};

export const childrenHear: FieldOf<"text"> = {
  key: "children",
  kind: "text",
  when: { children: ["yes"] },
  prompt: "What the children hear, once something is settled",
  hint: "Who says it, and where. They carry nothing between you.",
  example: "Both of us, at her kitchen table, on a Saturday morning.",
  limit: 160,
  rows: 2,
  checks: ["vague"],
};

export const ours: Exercise = {
  id: "m9.ours",
  version: 1,
  title: "Ours",
  intro: [
    "Only the two of you could settle these. Today they are your suggestion.",
    "This list is for two people who can each say no. If saying no to them wasn’t safe, leave it empty, and open Help now.",
  ],
  minutes: 4,
  fields: [shared, homeAndPapers, agreements, childrenHear],
};

export const broke: FieldOf<"text"> = {
  key: "broke",
  kind: "text",
  prompt: "What broke",
  hint: "The promise, rule or agreement, as the two of you had it.",
  example: "That we’d say so before seeing anyone else.",
  limit: 160,
  rows: 2,
};

export const by: FieldOf<"choice"> = {
  key: "by",
  kind: "choice",
  prompt: "By whom",
  options: [
    { id: "them", label: "By them" },
    { id: "me", label: "By me" },
    { id: "both", label: "By both of us" },
    { id: "nothing", label: "Nothing broke" },
  ],
  across: true,
};

export const often: FieldOf<"choice"> = {
  key: "often",
  kind: "choice",
  prompt: "Once, or a pattern",
  options: [
    { id: "once", label: "Once" },
    { id: "pattern", label: "A pattern" },
    { id: "unsure", label: "I don’t know" },
  ],
  across: true,
};

export const owned: FieldOf<"choice"> = {
  key: "owned",
  kind: "choice",
  prompt: "Was it owned up to before anyone asked?",
  options: [
    { id: "yes", label: "Yes" },
    { id: "asked", label: "Once it was asked about" },
    { id: "no", label: "No" },
  ],
  across: true,
};

export const different: FieldOf<"text"> = {
  key: "different",
  kind: "text",
  prompt: "What is visibly different",
  hint: "What you have seen yourself, in ordinary weeks.",
  example: "The second account is closed. I have seen the letter.",
  limit: 160,
  rows: 2,
  checks: ["vague"],
};

export const six: FieldOf<"text"> = {
  key: "six",
  kind: "text",
  prompt: "What six months would need",
  hint: "What would happen, and who would do it.",
  example: "On the 1st we open the statement together, six times.",
  limit: 160,
  rows: 2,
  checks: ["vague"],
};

export const offer: FieldOf<"text"> = {
  key: "offer",
  kind: "text",
  prompt: "If I broke it: what I’ll offer",
  hint: "With no date by which they’d have to forgive it.",
  example: "I’ll answer what she asks about it, each time she asks.",
  limit: 200,
  rows: 3,
};

export const trust: Exercise = {
  id: "m9.trust",
  version: 1,
  title: "Trust",
  intro: [
    "One thing that broke, if something did. Leave the page empty if nothing did.",
    "If what broke was your safety, leave this too, and open Help now.",
  ],
  minutes: 4,
  fields: [broke, by, often, owned, different, six, offer],
};

export const wish: FieldOf<"choice"> = {
  key: "wish",
  kind: "choice",
  prompt: "Do they want to try, as far as they’ve said?",
  hint: "Go by words already said. Nothing here asks you to find out.",
  options: [
    { id: "yes", label: "Yes" },
    { id: "maybe", label: "Maybe" },
    { id: "no", label: "No" },
    { id: "unsaid", label: "They haven’t said" },
  ],
  across: true,
};

export const know: FieldOf<"text"> = {
  key: "know",
  kind: "text",
  prompt: "How I know",
  hint: "Their words and the day, as near as you can.",
  example: "“I can’t say yet”, on the phone in March.",
  limit: 140,
  rows: 2,
};

export const until: FieldOf<"date"> = {
  key: "until",
  kind: "date",
  prompt: "By when does “maybe” count as a no?",
  hint: "A day you choose for yourself. They needn’t know it. Silence counts like “maybe”.",
};

export const own: FieldOf<"scale"> = {
  key: "own",
  kind: "scale",
  prompt: "My own wish to try, today",
  low: "none",
  high: "as strong as it could be",
};

export const both: Exercise = {
  id: "m9.both",
  version: 1,
  title: "Both in?",
  intro: ["Their wish to try, as they have said it, and yours. Each stands by itself."],
  minutes: 2,
  fields: [wish, know, until, own],
};

export const kept: FieldOf<"rows"> = {
  key: "lines",
  kind: "rows",
  prompt: "My lines",
  hint: "Things you did and won’t do, or let happen and won’t let happen.",
  columns: [
    {
      id: "line",
      kind: "text",
      prompt: "A line",
      hint: "Something that could be seen or heard.",
      example: "I don’t read a phone that isn’t mine.",
      limit: 120,
      rows: 2,
    },
  ],
  most: 5,
  add: "Add a line",
};

export const lines: Exercise = {
  id: "m9.lines",
  version: 1,
  title: "Lines I won’t cross again",
  intro: ["With this person, and with anyone after."],
  minutes: 2,
  fields: [kept],
};
