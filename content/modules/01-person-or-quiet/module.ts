import { defineModule } from "#lib/exercises/guide";
import { compass, mornings, person, relief, sort, without } from "./exercises.ts";
import { comesAlong, detail, eitherWay, oneDay, twoWishes } from "./screens.ts";
import { advice, summary } from "./summary.ts";

/** M1: tell wanting this person apart from wanting the hurt to end. Not knowing is an answer. */
export const personOrQuiet = defineModule({
  id: "m1",
  number: 1,
  title: "The person, or the quiet?",
  minutes: 15,
  shortMinutes: 5,
  reason: "It lays two wishes side by side: this person, and an end to the hurt.",
  steps: [
    { id: "read-1", screen: twoWishes },
    { id: "read-2", screen: detail },
    { id: "sort", exercise: sort },
    { id: "read-3", screen: comesAlong },
    { id: "mornings", exercise: mornings },
    { id: "read-4", screen: eitherWay },
    { id: "compass", exercise: compass },
    { id: "read-5", screen: oneDay },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "After a breakup, two wishes can feel like one. One is for this person and the life you had. The other is for the hurt to stop. On a bad night the second can be most of it, and you can still want the first.",
          "Answer any of these, and stop there. The long version holds the same lines.",
        ],
        fields: [
          { exercise: mornings, key: without.key },
          { exercise: compass, key: person.key },
          { exercise: compass, key: relief.key },
        ],
      },
    },
  ],
  openExercises: ["sort"],
  reads: [],
  summary,
  advice,
  share: ["compass", "morning-without", "morning-back"],
  next: "The compass is asked again in “The whole film”. You can look again before then, on any day.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The numbers are one day’s, in the writer’s own measure. Quote the words before the numbers, and don’t add or subtract the two.",
    "Give back both pulls and steer neither. Going back and staying apart get equal words from you.",
    "Start from something they did. A detail in the first morning is easy to miss, so look there.",
    "If two things they wrote seem to belong together, say so as a guess. Ask one question, or suggest one small step with another person in it.",
    "Leave out types, what the other person feels, and whether to write to them. If a line speaks of fear, ask about safety first.",
  ],
});
