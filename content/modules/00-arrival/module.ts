import { defineModule } from "#lib/exercises/guide";
import { checkIn } from "../../tools/check-in.ts";
import { contact, ending, since, situation, steady, word } from "./exercises.ts";
import { beginning, questions } from "./screens.ts";
import { summary } from "./summary.ts";

/** M0: the member's own words, what their situation changes, and the questions about safety. All of it may stay open. */
export const arrival = defineModule({
  id: "m0",
  number: 0,
  title: "Arriving",
  minutes: 10,
  shortMinutes: 3,
  reason: "What you call them, how it ended, and what still ties you. It makes the questions fit.",
  steps: [
    { id: "read-1", screen: beginning },
    { id: "situation", exercise: situation },
    { id: "read-2", screen: questions },
    { id: "steady", exercise: steady },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Four questions, and any of them may stay open. They change the word that stands for the other person, some examples, and what is suggested first.",
        ],
        fields: [word, ending, since, contact].map(({ key }) => ({ exercise: situation, key })),
      },
    },
  ],
  openExercises: [],
  reads: [checkIn],
  ends: [checkIn],
  summary,
  share: ["situation", "steady"],
  next: "“The person, or the quiet?” comes next. You can open any module, in any order.",
  instead: [
    {
      when: { died: ["yes"] },
      next: "“What the ending shook”, “Carrying it forward” and your letters are open on any day.",
      door: { href: "/help-now#grief", label: "Who can help after a death" },
    },
  ],
  door: { href: "/settings/questions", label: "Questions about safety" },
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "Use the word that they use for the other person. If they left it open, say “this person”.",
    "The answers to the questions about safety are not here. You hear of one only if it was told to you.",
    "Children, a shared home or shared work mean contact that is needed. Ask what is needed before you speak of quiet.",
  ],
});
