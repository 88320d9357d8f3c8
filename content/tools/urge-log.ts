import { scalesAlike } from "#lib/exercises/alike";
import type { Exercise } from "#lib/exercises/answer";
import type { Tool } from "#lib/exercises/guide";
import type { FieldOf } from "#lib/exercises/kinds/index";

const strength = scalesAlike({ low: "barely there", high: "as strong as it gets" });

export const strengthBefore = strength("before", "How strong is it?");
export const strengthAfter = strength("after", "How strong is it afterwards?");

export const wanted: FieldOf<"choice"> = {
  key: "wanted",
  kind: "choice",
  prompt: "What does it want?",
  options: [
    { id: "write", label: "To write" },
    { id: "ring", label: "To ring" },
    { id: "look", label: "To look them up" },
    { id: "go", label: "To go there" },
    { id: "answer", label: "To answer" },
    { id: "other", label: "Something else" },
  ],
  across: true,
};

export const around: FieldOf<"text"> = {
  key: "line",
  kind: "text",
  prompt: "One line, if you like",
  hint: "Where you were, or what had happened.",
  example: "On the bus, past the cinema.",
  limit: 120,
  rows: 1,
};

/** Three taps: how strong, what it wants, how strong afterwards. */
export const urge: Exercise = {
  id: "urge",
  version: 1,
  title: "Urge log",
  intro: ["Three taps. The third one is for afterwards, and can stay empty."],
  minutes: 1,
  dated: "log",
  log: { empty: "Nothing is noted so far. One takes three taps.", add: "Note an urge" },
  fields: [strengthBefore, wanted, strengthAfter, around],
};

export const urgeLog: Tool = {
  id: "urges",
  number: 3,
  title: "Urge log",
  does: "Three taps, when it pulls.",
  exercises: [urge],
};
