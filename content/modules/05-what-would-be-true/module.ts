import { defineModule } from "#lib/exercises/guide";
import { repeaters } from "../04-whole-film/exercises.ts";
import { board, boardLines, mine, reasonRows, reasons, tellings } from "./exercises.ts";
import { cards, known, secondTry, tooSoon, twoTellings } from "./screens.ts";
import { adviceFor, summary, theirWords, whatCameBack } from "./summary.ts";

/** M5: what a better second time would rest on, and which parts of it are known. */
export const whatWouldBeTrue = defineModule({
  id: "m5",
  number: 5,
  title: "What would have to be true",
  minutes: 20,
  shortMinutes: 5,
  reason: "It lists what a second time would rest on, and marks what you know and what you hope.",
  steps: [
    { id: "read-1", screen: secondTry },
    { id: "read-2", screen: twoTellings },
    { id: "tellings", exercise: tellings },
    { id: "read-3", screen: cards },
    { id: "reasons", exercise: reasons, opens: { from: [repeaters], parts: whatCameBack } },
    { id: "read-4", screen: tooSoon },
    { id: "read-5", screen: known },
    {
      id: "board",
      exercise: board,
      opens: { from: [tellings], parts: theirWords },
    },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Some second tries go better than the first. Those tend to rest on time apart that both people used, and on a clear story of why it broke. Both are ready to act differently. A strong wish can look like any of these, so each line is marked: said, shown, hoped or unknown.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: tellings,
            key: mine.key,
            prompt: "Why it ended, in one sentence",
            hint: "A stranger could follow it.",
            example: "We each waited for the other to ask.",
          },
          {
            exercise: reasons,
            key: reasonRows.key,
            item: "first.reason",
            prompt: "One reason that came up more than once",
            hint: "Yours, theirs or nobody’s.",
            example: "Whose turn it was to be tired.",
          },
          {
            exercise: board,
            key: boardLines.key,
            item: "willing.tag",
            hint: "How you know it, if you know it.",
          },
          {
            exercise: board,
            key: boardLines.key,
            item: "differently.evidence",
            prompt: "One thing I’d do differently",
            hint: "Small enough for a Tuesday.",
            example: "Say the sum before I spend it.",
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [repeaters],
  summary,
  advice: adviceFor,
  share: ["board", "tellings"],
  next: "“Two lists” opens with your reasons. What you marked as hoped comes back there as a question.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "The marks are the writer’s own. Leave a hope as a hope and an unknown as an unknown, and don’t count either.",
    "Their telling is a guess, written to be fair. Speak of how it was written, and leave the other person’s mind alone.",
    "Start from something they did. A fair line about the other person is hard to write, so look there.",
    "Ask one question, or suggest one small step with another person in it. Going back and staying apart get equal words from you.",
    "Give no forecast, and no view on whether these two could change. If a line speaks of fear or harm, ask about safety first.",
  ],
});
