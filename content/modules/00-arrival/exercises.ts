import { textsAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import type { When } from "#lib/exercises/situation";

const yesOrNo = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
];

/** A question with yes or no, and what a yes changes. */
function tie(key: string, prompt: string, hint: string): FieldOf<"choice"> {
  return { key, kind: "choice", prompt, hint, options: yesOrNo, across: true };
}

export const word: FieldOf<"text"> = {
  key: "word",
  kind: "text",
  prompt: "What do you call the other person here?",
  hint: "A name, “my ex”, “my wife”, or your own word. Left empty, it’s “this person”.",
  example: "Sam",
  limit: 40,
  rows: 1,
};

export const ending: FieldOf<"choice"> = {
  key: "ending",
  kind: "choice",
  prompt: "How did it end?",
  hint: "Changes some examples and questions. If they stopped answering, that counts as an answer.",
  options: [
    { id: "left-me", label: "They left" },
    { id: "i-left", label: "I left" },
    { id: "both", label: "We both ended it" },
    { id: "ghosted", label: "They stopped answering" },
    { id: "unclear", label: "It isn’t clear" },
  ],
};

export const since: FieldOf<"date"> = {
  key: "since",
  kind: "date",
  prompt: "When did it end?",
  hint: "About is enough. In the first two weeks, lighter pages are suggested first.",
};

/** Asked of nobody whose person has died (care.md §2.5). */
const living: When = { died: ["no", null] };

export const contact: FieldOf<"choice"> = {
  key: "contact",
  kind: "choice",
  when: living,
  prompt: "How much contact is there now?",
  hint: "If it’s more than is needed, your starting page suggests “Room to breathe”. Looking at their pages counts.",
  options: [
    { id: "none", label: "None" },
    { id: "needed", label: "Only what is needed" },
    { id: "more", label: "More than that" },
  ],
};

export const partner: FieldOf<"choice"> = {
  key: "partner",
  kind: "choice",
  when: living,
  prompt: "Are they with someone new?",
  hint: "A yes brings advice to wait with a first note. Nobody is compared with anybody.",
  options: [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
    { id: "unknown", label: "I don’t know, and needn’t find out" },
  ],
};

export const shape: FieldOf<"choice"> = {
  key: "shape",
  kind: "choice",
  prompt: "What kind of tie was it?",
  hint: "What you had counts, however short. With agreements of your own, the guide asks about those.",
  options: [
    { id: "short", label: "Short, or without a name" },
    { id: "open", label: "Not monogamous, with agreements of our own" },
    { id: "usual", label: "Neither of these" },
  ],
};

export const died: FieldOf<"choice"> = {
  key: "died",
  kind: "choice",
  prompt: "Have they died?",
  hint: "After a yes, nothing asks about contact or going back any more. What you wrote stays.",
  options: yesOrNo,
  across: true,
};

/** What the guide needs to know to ask fitting questions. Its keys are those of Situation, and any may stay open. */
export const situation: Exercise = {
  id: "m0.situation",
  version: 1,
  title: "Your situation",
  intro: [
    "Leave any of these open. Under each stands what it changes.",
    "You can change them on any day. What you wrote before stays as it is.",
  ],
  minutes: 4,
  fields: [
    word,
    ending,
    since,
    contact,
    tie("married", "Were you married, or civil partners?", "A yes adds lines on money, home and law."),
    tie(
      "children",
      "Do you share children?",
      "A yes turns “no contact” into “need-only contact”, and keeps messages away from the children.",
    ),
    tie("pet", "Do you share a pet?", "A yes adds the pet to what has to be arranged."),
    tie(
      "home",
      "Do you still live in the same home?",
      "A yes brings a plan for space inside a home, with an end date.",
    ),
    tie(
      "distance",
      "Did you live far apart?",
      "A yes changes the ways of contact, and asks where you two would live.",
    ),
    tie(
      "circles",
      "Do you share work, a class, a faith or friends?",
      "A yes adds a neutral line to say, and what friends are asked not to report.",
    ),
    shape,
    died,
    partner,
  ],
};

const line = textsAlike({ limit: 240, rows: 3 });

/** A page for a bad night, written on a better one. */
export const steady: Exercise = {
  id: "steady",
  version: 1,
  title: "Your steady card",
  intro: [
    "Write this on a better day, for a bad night. One line is enough.",
    "It opens from Help now, from the safety sheet and from your questions about safety. Help now leaves it out where somebody else could see your screen.",
  ],
  minutes: 5,
  fields: [
    line(
      "signs",
      "How it begins",
      "What you do or stop doing when it gets heavy.",
      "I stop answering my sister. I sleep on the sofa.",
    ),
    line(
      "helps",
      "What has helped before",
      "Small things, even if they helped for ten minutes.",
      "A hot shower. The radio in the kitchen.",
    ),
    line(
      "people",
      "People I can ring or go to",
      "Names and numbers, so that you needn’t look for them.",
      "Theo, 020 7946 0018. Mrs Okafor next door.",
    ),
    line(
      "places",
      "Places to go",
      "Somewhere open, with people in it or without.",
      "The late café by the station. My brother’s.",
    ),
    line(
      "services",
      "Lines and services I’d use",
      "A number from Help now, a doctor, a place you have been to.",
      "The night line. My doctor, from 08:00.",
    ),
  ],
};
