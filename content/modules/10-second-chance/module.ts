import { defineModule } from "#lib/exercises/guide";
import { readinessReads, review } from "../../safety/readiness.ts";
import { compass } from "../01-person-or-quiet/exercises.ts";
import { me, reading, relief, repeaters, scenes } from "../04-whole-film/exercises.ts";
import { board, reasons } from "../05-what-would-be-true/exercises.ts";
import { practice } from "../06-change-that-holds/exercises.ts";
import { needs } from "../08-time-used/exercises.ts";
import { both, lists, trust } from "../09-two-lists/exercises.ts";
import { cycle, decideBy, friend, lights, price, sheet, speaksAgainst, speaksFor } from "./exercises.ts";
import { ferry, fourCups, ladybird, sameSoup, storageBill } from "./screens.ts";
import { advice, gathered, summary } from "./summary.ts";

/** What the sheet is gathered from. */
const earlier = [scenes, relief, repeaters, reading, me, board, reasons, practice, needs, lists, trust, both];

/** M10: the case on its merits, once, in one place. It leads to the readiness review. */
export const secondChance = defineModule({
  id: "m10",
  number: 10,
  title: "Second chance, or second ending?",
  minutes: 25,
  shortMinutes: 5,
  reason: "It puts your own sentences for and against on one sheet.",
  steps: [
    { id: "read-1", screen: fourCups },
    { id: "read-2", screen: sameSoup },
    { id: "cycle", exercise: cycle },
    { id: "read-3", screen: ladybird },
    { id: "lights", exercise: lights },
    { id: "read-4", screen: storageBill },
    { id: "price", exercise: price },
    { id: "read-5", screen: ferry },
    { id: "sheet", exercise: sheet, opens: { from: earlier, parts: gathered } },
    { id: "compass", exercise: compass },
    { id: "review", exercise: review },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Loneliness, dread of starting over, habit and grief can make going back feel right. They say little about how it would go. A fair second try and an ending put off can feel the same from inside. What may tell them apart is a fact with a day on it.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: sheet,
            key: speaksFor.key,
            item: "first.fact",
            prompt: "One fact that speaks for it",
            hint: "Something said or done, with its day.",
            example: "He came when Mum had her operation, and stayed.",
          },
          {
            exercise: sheet,
            key: speaksAgainst.key,
            item: "first.fact",
            prompt: "One fact that speaks against it",
            hint: "Something said or done, with its day.",
            example: "The second account was still open in July.",
          },
          {
            exercise: sheet,
            key: friend.key,
            prompt: "If a friend showed me those two, I’d say",
          },
          { exercise: price, key: decideBy.key },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [...earlier, ...readinessReads],
  summary,
  advice,
  share: ["sheet", "lights", "readiness"],
  next: "The readiness review comes next. It reads ten lines from what you answered, and shows where each one stands.",
  door: { href: "/path/10/readiness", label: "Open the readiness sheet" },
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The two sides are the writer’s own. Quote one line from each, in equal length, and argue for neither.",
    "Don’t count the lines or the lights, and don’t say which way the sheet leans. Ask which line they would read to a friend first.",
    "A hope stands under “Open”. Leave it there, and ask what has been seen, or on which day they would stop waiting for it.",
    "If the first light or the last one is lit, ask about safety before anything else, and keep contact out of your reply.",
    "Leave out what the other person feels or will do. Suggest one small step with somebody who knows the writer.",
  ],
});
