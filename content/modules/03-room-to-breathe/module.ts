import { defineModule } from "#lib/exercises/guide";
import { sort } from "../01-person-or-quiet/exercises.ts";
import { alarm, pieces } from "../02-what-shook/exercises.ts";
import {
  firstPlan,
  home,
  map,
  needOnly,
  own,
  plans,
  purpose,
  review,
  slips,
  terms,
  ways,
} from "./exercises.ts";
import { lookAgain, lookingCounts, onlyNeeded, planFirst, ringsAgain, whoseQuiet } from "./screens.ts";
import { adviceFor, cuesAndRepairs, reliefCards, summary } from "./summary.ts";

/** M3: set up a quiet that serves the member, fitted to the ties that are really there. */
export const roomToBreathe = defineModule({
  id: "m3",
  number: 3,
  title: "Room to breathe",
  minutes: 25,
  shortMinutes: 5,
  reason: "You decide what still reaches you, what can rest, and on which day you’ll look again.",
  steps: [
    { id: "read-1", screen: whoseQuiet },
    { id: "read-2", screen: lookingCounts },
    { id: "aims", exercise: purpose, opens: { from: [sort], parts: reliefCards } },
    { id: "read-3", screen: ringsAgain },
    { id: "read-4", screen: onlyNeeded },
    { id: "read-5", screen: planFirst },
    { id: "map", exercise: map },
    { id: "home", exercise: home, when: { home: ["yes"] } },
    { id: "note", exercise: needOnly },
    { id: "read-6", screen: lookAgain },
    { id: "terms", exercise: terms },
    { id: "plans", exercise: plans, opens: { from: [alarm, pieces], parts: cuesAndRepairs } },
    { id: "slips", exercise: slips },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Quiet, here, is a stretch of days in which you leave the chat, their page and news of them alone. It is for your sleep and your own head. If you share a child, a home or work, it means need-only: one channel, the practical thing, a time to read it.",
          "Looking counts as contact, even when nobody knows. If you’ve been afraid of them, plan it with an advocate first. Help now lists some. Fill in any of these five lines, and stop there.",
        ],
        fields: [
          {
            exercise: purpose,
            key: own.key,
            prompt: "I want some quiet for",
            hint: "Sleep, a clear head, an evening: whichever comes first.",
          },
          {
            exercise: map,
            key: ways.key,
            item: "messages.step",
            prompt: "One thing I can do about messages tonight",
            hint: "Something you can do alone, in five minutes.",
          },
          {
            exercise: plans,
            key: firstPlan.key,
            item: "cue",
            prompt: "A moment that I know will come",
            hint: "Something you’ll see, hear or find.",
          },
          {
            exercise: plans,
            key: firstPlan.key,
            item: "act",
            prompt: "What my hands do then",
            hint: "A person, a place or ten minutes of something.",
          },
          { exercise: terms, key: review.key },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [sort, pieces, alarm],
  firsts: [map],
  summary,
  advice: adviceFor,
  whereAfraid: {
    note: {
      before:
        "Where there has been fear or control, going silent all at once can raise the danger. Before muting, blocking or stopping anything, plan it with an advocate. ",
      link: "Help now",
      after: " lists people to ring, and nobody has to call it abuse.",
    },
    advice: "Plan it with an advocate first, row by row. Help now lists people to ring.",
  },
  share: ["aims", "terms", "plans", "map"],
  next: "“The whole film” comes next. It is easier from two weeks after the end, or with the hurt at 7 or lower.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The map is one week’s, in the writer’s own measure. Quote the words before the marks, and add nothing up.",
    "Start from something that was done, such as a muted chat or a handover kept to shoes and dates.",
    "Contact that wasn’t planned is a dated note. Ask once about the hour before it, or leave it.",
    "Name no length, and leave out what the other person may notice. Need-only is as full a plan as silence.",
    "If a line speaks of fear, an order or a wish for no contact, ask about safety first and suggest an advocate. Leave blocking out.",
  ],
});
