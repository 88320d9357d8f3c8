import { checkIn } from "#content/tools/check-in";
import { defineModule } from "#lib/exercises/guide";
import { alarm, habits, move, notes, pieces, selfWords, still } from "./exercises.ts";
import { loudAndLate, moreThanOne, stillYours, theAlarm, whoYouWere } from "./screens.ts";
import { adviceFor, summary } from "./summary.ts";

/** M2: turn "everything is gone" into a list with edges, and know the alarm for what it is. */
export const whatShook = defineModule({
  id: "m2",
  number: 2,
  title: "What the ending shook",
  minutes: 20,
  shortMinutes: 5,
  reason: "You write down what went, one piece at a time, and mark what is still yours.",
  steps: [
    { id: "read-1", screen: moreThanOne },
    { id: "read-2", screen: stillYours },
    { id: "pieces", exercise: pieces },
    { id: "read-3", screen: theAlarm },
    { id: "read-4", screen: loudAndLate },
    { id: "alarm", exercise: alarm },
    { id: "read-5", screen: whoYouWere },
    { id: "words", exercise: selfWords },
    { id: "move", exercise: move, when: { died: ["no", null] } },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "When two people part, more goes than the person. There was the message at lunch, the Saturday shop, a side of the bed, and the name their family had for you. It can all shake in one week and feel like everything.",
          "There is often an alarm as well, loud and in a hurry. The hurry says that you hurt. It doesn’t know what would help. Fill in any of these four lines, and stop there.",
        ],
        instead: [
          {
            when: { died: ["yes"] },
            paragraphs: [
              "When somebody dies, more goes than the person. There was the message at lunch, the Saturday shop, a side of the bed, and the name their family had for you. It can all go in one week and feel like everything.",
              "There is often an alarm as well. It is loud, and it wants them near, now. The hurry says that you hurt. Fill in any of these four lines, and stop there.",
            ],
          },
        ],
        fields: [
          {
            exercise: pieces,
            key: habits.key,
            item: "first.piece",
            prompt: "One thing that went with it",
            hint: "A habit, a place, a person, a plan: whichever comes first.",
            example: "Her sister’s call on Sundays.",
          },
          { exercise: pieces, key: still.key },
          {
            exercise: alarm,
            key: notes.key,
            item: "first.wanted",
            prompt: "When the alarm last rang, it wanted me to",
            hint: "What it wanted, whether or not you did it.",
            example: "Ring, to hear how they say hello.",
            instead: [{ when: { died: ["yes"] }, example: "Ring his number, to hear his voice." }],
          },
          {
            exercise: pieces,
            key: habits.key,
            item: "first.repair",
            prompt: "Today I’ll do this, which needs no answer from them",
            hint: "A person, a place or ten minutes of something.",
            example: "Walk to the market with Nuno.",
            instead: [{ when: { died: ["yes"] }, prompt: "Today I’ll do this" }],
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [checkIn],
  ends: [checkIn],
  summary,
  advice: adviceFor,
  share: ["aches", "repairs", "move"],
  next: "“Room to breathe” opens with your repairs. It works with what is here.",
  instead: [
    {
      when: { died: ["yes"] },
      next: "“Carrying it forward” and your letters are open on any day. They work with what is here.",
    },
  ],
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The numbers are one day’s, in the writer’s own measure. Quote the words before the numbers.",
    "Start from something they did. “Still mine” and the repairs are easy to miss, so look there.",
    "If two things they wrote seem to belong together, say so as a guess. Ask one question, or suggest one small step with another person in it.",
    "Leave out types, what the other person feels, and whether to write to them.",
    "If they chose “do what keeps me safe”, ask about safety first.",
  ],
});
