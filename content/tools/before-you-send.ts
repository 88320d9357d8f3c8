import type { Exercise } from "#lib/exercises/answer";
import type { Tool } from "#lib/exercises/guide";
import type { FieldOf } from "#lib/exercises/kinds/index";

export const want: FieldOf<"choice"> = {
  key: "want",
  kind: "choice",
  prompt: "What do you want this message to do?",
  options: [
    { id: "answered", label: "Be answered" },
    { id: "comforted", label: "Be comforted" },
    { id: "explain", label: "Explain" },
    { id: "apologise", label: "Apologise" },
    { id: "practical", label: "Sort a practical thing" },
    { id: "other", label: "Something else" },
  ],
  across: true,
};

export const could: FieldOf<"choice"> = {
  key: "could",
  kind: "choice",
  prompt: "Could it do that tonight?",
  options: [
    { id: "yes", label: "Yes" },
    { id: "maybe", label: "Maybe" },
    { id: "no", label: "I don’t think so" },
  ],
  across: true,
};

export const pullNow: FieldOf<"scale"> = {
  key: "pull",
  kind: "scale",
  prompt: "How strong is the pull now?",
  low: "barely there",
  high: "as strong as it gets",
};

export const did: FieldOf<"choice"> = {
  key: "did",
  kind: "choice",
  prompt: "What did you do?",
  hint: "No answer here is the right one. It’s a note for you.",
  options: [
    { id: "held", label: "Held it" },
    { id: "sent", label: "Sent it" },
    { id: "rang", label: "Rang or texted someone else" },
    { id: "deleted", label: "Deleted it" },
    { id: "slept", label: "Went to bed" },
    { id: "other", label: "Something else" },
  ],
};

/** One entry an evening: what a message was to do, how strong the pull was, and what came of it. */
export const before: Exercise = {
  id: "before",
  version: 1,
  title: "Before you send",
  intro: [],
  minutes: 2,
  dated: "log",
  log: { empty: "Nothing is noted so far.", add: "Begin" },
  fields: [want, could, pullNow, did],
};

/** What is asked before the ways on; what somebody did is asked after them. */
export const asksFirst = [want, could, pullNow];

/** What the next ten minutes could be. Each is a page of its own, /tools/1/<id>. */
export const doors = [
  { id: "hold", title: "Hold it here", does: "The words stay, for one to three days." },
  { id: "ride", title: "Ride ten minutes", does: "Three looks at the pull, by a clock." },
  { id: "someone", title: "Call or text someone else", does: "Somebody who wouldn’t mind the hour." },
  { id: "practical", title: "It’s practical", does: "A short note with what is needed." },
  { id: "card", title: "Read my card", does: "A few lines for an hour like this." },
] as const;
export type DoorId = (typeof doors)[number]["id"];

export const beforeYouSend: Tool = {
  id: "before",
  number: 1,
  title: "Before you send",
  does: "Two minutes before a message. Nothing is sent.",
  exercises: [before],
};
