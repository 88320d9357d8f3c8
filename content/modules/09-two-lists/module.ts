import { defineModule } from "#lib/exercises/guide";
import { reading, repeaters } from "../04-whole-film/exercises.ts";
import { board, reasons } from "../05-what-would-be-true/exercises.ts";
import { needs } from "../08-time-used/exercises.ts";
import { both, film, lines, lists, mine, ours, place, scenes, theirs, trust, wish } from "./exercises.ts";
import { breadBin, firstOfJune, pencilG, samePlate, sinceAugust, sundayCar, twoClocks } from "./screens.ts";
import { advice, beforeOurs, cameBack, needsAsked, stillHoped, summary } from "./summary.ts";

/** M9: what would be done differently, on which day, by whom. Theirs is a guess until they say it. */
export const twoLists = defineModule({
  id: "m9",
  number: 9,
  title: "Two lists",
  minutes: 25,
  shortMinutes: 5,
  reason: "It turns “we’d talk more” into what a camera would see, for you and for them.",
  steps: [
    { id: "read-1", screen: breadBin },
    { id: "read-2", screen: samePlate },
    { id: "film", exercise: film, opens: { from: [repeaters], parts: cameBack } },
    { id: "read-3", screen: pencilG },
    { id: "lists", exercise: lists, opens: { from: [needs], parts: needsAsked } },
    { id: "read-4", screen: twoClocks },
    { id: "place", exercise: place, when: { distance: ["yes"] } },
    { id: "read-5", screen: sundayCar },
    { id: "ours", exercise: ours, opens: { from: [repeaters, reasons, reading, board], parts: beforeOurs } },
    { id: "read-6", screen: sinceAugust },
    { id: "trust", exercise: trust },
    { id: "read-7", screen: firstOfJune },
    { id: "both", exercise: both, opens: { from: [board], parts: stillHoped } },
    { id: "lines", exercise: lines },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "“Listen more” has no hour in it. “The phone goes into the bread bin at six” has one. Take one hour of your week together and write it twice, as a camera would see it. Your own list you can write today. Theirs is a guess until they say it.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: film,
            key: scenes.key,
            item: "first.used",
            prompt: "One thing that used to happen",
            hint: "The day, the room, and who did what.",
            example: "Fridays at ten. I’d put a plate in the oven and go up.",
          },
          {
            exercise: film,
            key: scenes.key,
            item: "first.instead",
            prompt: "What would happen instead",
            hint: "Who says or does what, on which day.",
            example: "By four Cat says if it’s ten or earlier. At ten we both eat toast.",
          },
          {
            exercise: lists,
            key: mine.key,
            item: "first.what",
            prompt: "One thing for my list",
            hint: "Something you could do with anyone.",
            example: "Phone in the bread bin from six to seven.",
          },
          {
            exercise: lists,
            key: theirs.key,
            item: "first.need",
            prompt: "One thing I’d need to see them doing already",
            hint: "A guess, until they say it.",
            example: "The card statement lies open on the table on the 1st.",
          },
          { exercise: both, key: wish.key },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [repeaters, reading, board, reasons, needs],
  summary,
  advice,
  share: ["sheet", "ours"],
  next: "The next module lays these lines beside what you wrote before, for and against.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "Everything under “Theirs” is the writer’s guess or memory. Ask how a line is known, and add no guess of your own.",
    "Start from a line that a camera could see. If one can’t be seen, ask on which day it would happen, and leave the wording to the writer.",
    "Ask about a line of the writer’s own that could be tried this week with somebody else.",
    "If a line speaks of fear, force or control, leave “Ours” alone and ask about safety first. Suggest no talks for two.",
    "Leave out whether the other person will agree, whether to ask them, and anything a lawyer would have to answer.",
  ],
});
