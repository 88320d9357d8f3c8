import { checkIn } from "#content/tools/check-in";
import { defineModule } from "#lib/exercises/guide";
import { situation } from "../00-arrival/exercises.ts";
import { compass } from "../01-person-or-quiet/exercises.ts";
import { move } from "../02-what-shook/exercises.ts";
import { tellings } from "../05-what-would-be-true/exercises.ts";
import { anyNext, list, mine, needs, nobodys, sides, telling, thread, where } from "./exercises.ts";
import { crossedOff, midsummer, plainSentence, sevenHours, twoColumns } from "./screens.ts";
import { advice, summary, usualMove } from "./summary.ts";

/** M8: from getting through the day to understanding what happened. No dates are set. */
export const timeUsed = defineModule({
  id: "m8",
  number: 8,
  title: "Time, used",
  minutes: 30,
  shortMinutes: 5,
  reason: "It turns “it didn’t work” into a few plain sentences about what happened.",
  steps: [
    { id: "read-1", screen: crossedOff },
    { id: "read-2", screen: sevenHours },
    { id: "where", exercise: where },
    { id: "read-3", screen: twoColumns },
    { id: "thread", exercise: thread, opens: { from: [move], parts: usualMove } },
    { id: "needs", exercise: needs },
    { id: "read-4", screen: midsummer },
    { id: "sides", exercise: sides },
    { id: "next", exercise: anyNext },
    { id: "read-5", screen: plainSentence },
    { id: "telling", exercise: telling },
    { id: "compass", exercise: compass },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Getting through the day and understanding an ending are two different jobs. The second tends to come later, in small plain pieces: who did what, and what the other took it for. There is no date for it. One piece tonight is plenty.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: sides,
            key: mine.key,
            item: "first.what",
            prompt: "One thing I did that made it harder",
            hint: "If you were hurt or frightened, leave this one empty.",
            example: "I answered worries with jokes.",
          },
          {
            exercise: sides,
            key: nobodys.key,
            item: "first.what",
            prompt: "One thing that neither of us chose",
            hint: "Work, illness, money, distance, the year it was.",
            example: "Night shifts, two winters running.",
          },
          {
            exercise: needs,
            key: list.key,
            item: "first.need",
            prompt: "One thing I needed and didn’t ask for",
            hint: "Small and daily is easiest to name.",
            example: "To hear when he’d be late.",
          },
          {
            exercise: needs,
            key: list.key,
            item: "first.ask",
            prompt: "How I’d ask for it now",
            hint: "“When this happens, I’d like that.” You could ask it of anyone.",
            example: "When you work late, I’d like one text by seven.",
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [situation, checkIn, move, tellings],
  firsts: [tellings],
  ends: [checkIn],
  summary,
  advice,
  share: ["thread", "needs", "telling"],
  next: "“Two lists” opens with what you wrote here. “Where I am” can be answered again in a month, or on any day.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "Two tellings stand beside each other as they were written. Quote a sentence from each, and leave out which one is fairer.",
    "The thread is the writer’s own sentence. Ask where it was different once, and keep your own guess to one line.",
    "Start from a need that was put into a plain request. Ask who in the coming week could be asked it, other than the person who is gone.",
    "If a line under “Mine” explains somebody else’s harm, say plainly that it doesn’t. Ask about safety before anything else.",
    "Give no date by which this passes. Leave out types, the other person’s reasons, and whether to write to them.",
  ],
});
