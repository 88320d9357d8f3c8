import type { Exercise } from "#lib/exercises/answer";
import type { Tool } from "#lib/exercises/guide";
import type { FieldOf } from "#lib/exercises/kinds/index";

export const words: FieldOf<"text"> = {
  key: "words",
  kind: "text",
  prompt: "The letter",
  hint: "To anyone, or to yourself on a later day. It stays here, and nothing sends it.",
  example: "Today I walked the long way, past the boats.",
  limit: 6000,
  rows: 12,
};

export const until: FieldOf<"date"> = {
  key: "until",
  kind: "date",
  prompt: "Sealed until",
  hint: "A day, or none. You can open it early; the page asks you once before.",
};

export const letter: Exercise = {
  id: "letter",
  version: 1,
  title: "Letters",
  intro: ["Ten minutes is enough for one. What you write can wait for a day that you choose."],
  minutes: 10,
  dated: "log",
  log: { empty: "No letters are kept here.", add: "Write a letter" },
  fields: [words, until],
};

export const letters: Tool = {
  id: "letters",
  number: 4,
  title: "Letters",
  does: "Kept for a day you choose. None is sent.",
  exercises: [letter],
};
