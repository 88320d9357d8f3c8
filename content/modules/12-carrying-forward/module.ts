import { checkIn } from "#content/tools/check-in";
import { fieldBlocks } from "#lib/exercises/answer";
import { defineModule } from "#lib/exercises/guide";
import { compass } from "../01-person-or-quiet/exercises.ts";
import { selfWords, now as wordsThen } from "../02-what-shook/exercises.ts";
import { tellings } from "../05-what-would-be-true/exercises.ts";
import { telling } from "../08-time-used/exercises.ts";
import {
  canAsk,
  directions,
  ending,
  fieldNotes,
  goodbye,
  hardDates,
  iDo,
  isOver,
  moreLegs,
  overStays,
  steady,
} from "./exercises.ts";
import { fourInTheMorning, fourLegs, theSong, theTicket, whatIsThere } from "./screens.ts";
import { goodbyeRests, summary } from "./summary.ts";

/** M12: stand on more than one person's choice, whatever the outcome. Open at any time. */
export const carryingForward = defineModule({
  id: "m12",
  number: 12,
  title: "Carrying it forward",
  minutes: 25,
  shortMinutes: 5,
  reason: "It spreads weight that one person held, and makes short notes to take along.",
  steps: [
    { id: "read-1", screen: whatIsThere },
    { id: "over", exercise: overStays },
    { id: "read-2", screen: fourInTheMorning },
    { id: "steady", exercise: steady },
    { id: "read-3", screen: fourLegs },
    { id: "legs", exercise: moreLegs },
    { id: "read-4", screen: theSong },
    { id: "directions", exercise: directions },
    { id: "read-5", screen: theTicket },
    { id: "dates", exercise: hardDates },
    { id: "goodbye", exercise: goodbye, offered: (input) => !goodbyeRests(input) },
    {
      id: "notes",
      exercise: fieldNotes,
      opens: {
        from: [selfWords],
        parts: (input) => {
          const then = input.first(selfWords);
          const blocks = fieldBlocks(wordsThen, then.stored);
          return blocks.length > 0 ? [{ id: "then", title: `Your words, ${then.label}`, blocks }] : [];
        },
      },
    },
    { id: "end", exercise: ending, when: { died: ["no", null] } },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "You can see that something is over and still wish it were otherwise. On a bad night the alarm can say that you are in danger when you are hurt. If there is danger, Help now comes first.",
          "Weight that rested on one person can be spread over more legs: a friend, some work, a walk. Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: overStays,
            key: isOver.key,
            item: "first.line",
            prompt: "One thing that is over",
            hint: "As far as you can see it today.",
            example: "Sundays at his parents’ table.",
          },
          {
            exercise: steady,
            key: iDo.key,
            prompt: "When the alarm is loud, I",
            hint: "Ten minutes of something, with your hands or feet.",
            example: "Make tea and stand outside.",
          },
          {
            exercise: moreLegs,
            key: "legs",
            item: "people.step",
            prompt: "One step this week with somebody in it",
            hint: "A name and a day.",
            example: "Swim on Tuesday with Joan.",
          },
          {
            exercise: fieldNotes,
            key: canAsk.key,
            prompt: "What I need, and can ask for",
            hint: "In words that you could say aloud.",
            example: "An hour by myself after work.",
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [checkIn, compass, selfWords, tellings, telling],
  firsts: [selfWords, tellings],
  ends: [checkIn],
  summary,
  share: ["notes", "steady", "legs", "directions", "dates"],
  next: "Any module opens again on any day.",
  instead: [
    {
      when: { died: ["yes"] },
      next: "This module, “What the ending shook” and your letters open again on any day.",
    },
  ],
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The numbers are one day’s, in the writer’s own measure. Quote the words before the numbers.",
    "Start from something they did. A step with a name in it is easy to miss, so look there.",
    "Trying again, parting and leaving it open get equal words from you. Don’t congratulate, and don’t console before they do.",
    "If this is near the end of your work together, say so early: how many letters are left, and the date of the last one.",
    "If a line says that being alive is the hard part, ask about safety first, on the same day.",
  ],
});
