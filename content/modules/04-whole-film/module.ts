import { checkIn } from "#content/tools/check-in";
import { defineModule } from "#lib/exercises/guide";
import { situation } from "../00-arrival/exercises.ts";
import { compass, mornings } from "../01-person-or-quiet/exercises.ts";
import { film, hoped, me, reading, relief, repeaterRows, repeaters, scenes, sums } from "./exercises.ts";
import { cameBack, hopedFor, orRelief, plainTuesdays, theReel, whoInIt } from "./screens.ts";
import { adviceFor, goodScenes, stillHurting, summary } from "./summary.ts";

/** M4: see most weeks, and neither the best reel nor the worst. */
export const wholeFilm = defineModule({
  id: "m4",
  number: 4,
  title: "The whole film",
  minutes: 30,
  shortMinutes: 5,
  reason: "You put good, hard and dull scenes beside each other, and see what most weeks were like.",
  steps: [
    { id: "read-1", screen: theReel },
    { id: "read-2", screen: plainTuesdays },
    { id: "scenes", exercise: scenes },
    { id: "read-3", screen: cameBack },
    { id: "repeaters", exercise: repeaters, opens: { from: [mornings], parts: stillHurting } },
    { id: "read-4", screen: orRelief },
    { id: "relief", exercise: relief, opens: { from: [scenes], parts: goodScenes } },
    { id: "read-5", screen: whoInIt },
    { id: "me", exercise: me },
    { id: "read-6", screen: hopedFor },
    { id: "hoped", exercise: hoped },
    { id: "reading", exercise: reading },
    { id: "compass", exercise: compass },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Missing someone can play the best scenes over and over. Being angry can play the worst. Much of the time together was spent in between, on evenings that nobody photographed.",
          "A few scenes beside each other are a start, and an accurate one. Fill in any of these five lines, and stop there. If one of them frightens you, close the page and open Help now.",
        ],
        fields: [
          {
            exercise: scenes,
            key: film.key,
            item: "ordinary1.scene",
            prompt: "An ordinary hour with them",
            hint: "A weekday, and an hour nobody would photograph.",
            example: "Soup, the crossword, the lamp that nobody mended.",
          },
          {
            exercise: scenes,
            key: film.key,
            item: "good1.scene",
            prompt: "A good scene",
            hint: "Say where you both were.",
            example: "The pier, in the rain, sharing one glove.",
          },
          {
            exercise: scenes,
            key: film.key,
            item: "hard1.scene",
            prompt: "A hard scene",
            hint: "What was said or done, in one line.",
            example: "He told my brother before he told me.",
          },
          {
            exercise: repeaters,
            key: repeaterRows.key,
            item: "first.what",
            prompt: "Something that kept coming back",
            hint: "What used to happen, in a few words.",
          },
          { exercise: reading, key: sums.key },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [mornings, situation, checkIn],
  ends: [checkIn],
  summary,
  advice: adviceFor,
  share: ["reading", "repeaters", "scenes"],
  next: "“What would have to be true” comes next. It takes up what kept coming back. The compass is asked again in “Time, used”.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The marks are one day’s, in the writer’s own measure. Quote the words before the marks, and don’t set good scenes off against hard ones.",
    "Start from something they did, such as a scene told fairly, or a part of their own put into words.",
    "Where harm was done, look for no fault that would explain it. An empty “My part” is an answer.",
    "If two things they wrote seem to belong together, say so as a guess. Ask one question, or suggest one small step with another person in it.",
    "If they chose “made smaller or hurt”, ask about safety first. Leave out types, verdicts on the other person, and whether to go back.",
  ],
});
