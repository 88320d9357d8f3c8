import { fieldBlocks } from "#lib/exercises/answer";
import { defineModule } from "#lib/exercises/guide";
import { board } from "../05-what-would-be-true/exercises.ts";
import { hopedIn } from "../05-what-would-be-true/summary.ts";
import {
  allRight,
  answers,
  because,
  contact,
  fourAnswers,
  intent,
  note,
  often,
  pace,
  talk,
} from "./exercises.ts";
import { fourLines, oneNote, onTheLatch, slow, theFirstTalk } from "./screens.ts";
import { adviceFor, summary } from "./summary.ts";

/** M11: one small true message, then finding out slowly, together. Its note and talk rest while a stop holds. */
export const openDoor = defineModule({
  id: "m11",
  number: 11,
  title: "An open door",
  minutes: 30,
  shortMinutes: 5,
  reason: "It holds one short note, a plan for each of four answers, and a slow pace after them.",
  steps: [
    { id: "read-1", screen: onTheLatch },
    { id: "intent", exercise: intent },
    { id: "read-2", screen: fourLines },
    {
      id: "note",
      exercise: note,
      opens: {
        from: [intent],
        parts: (input) =>
          [
            {
              id: "intent",
              title: "What you said the note is for",
              blocks: fieldBlocks(because, input.answer(intent)),
            },
          ].filter(({ blocks }) => blocks.length > 0),
      },
    },
    { id: "read-3", screen: oneNote },
    { id: "answers", exercise: answers },
    { id: "read-4", screen: theFirstTalk },
    {
      id: "talk",
      exercise: talk,
      opens: {
        from: [board],
        parts: (input) => {
          const hopes = hopedIn(input.answer(board));
          if (hopes.length === 0) return [];
          return [
            {
              id: "hopes",
              title: "What you hoped, and don’t know yet",
              blocks: hopes.map(({ asks }) => ({ type: "remark" as const, text: asks })),
            },
          ];
        },
      },
    },
    { id: "read-5", screen: slow },
    { id: "pace", exercise: pace },
    { id: "contact", exercise: contact },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "A first note can be four lines that ask for nothing. If they answer, the early talks are for finding out, slowly. If they don’t, that is an answer for now, and no second note follows.",
          "Fill in any of these lines, and stop there. Nothing here is ever sent.",
        ],
        fields: [
          { exercise: intent, key: because.key },
          { exercise: intent, key: allRight.key },
          {
            exercise: answers,
            key: fourAnswers.key,
            item: "nothing.will",
            prompt: "If nothing comes, that evening I will",
            hint: "A place and a person.",
            example: "Eat at my sister’s.",
          },
          {
            exercise: pace,
            key: often.key,
            prompt: "If it goes well, how often for eight weeks",
            hint: "Less often than you’d like is a good place to begin.",
            example: "Thursdays, and one call.",
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [board],
  summary,
  advice: adviceFor,
  share: ["note", "answers", "intent", "found", "pace"],
  next: "If there is contact, add an entry the day after. “Carrying it forward” is open on any day.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "Aim to answer within two working days, since a note may be waiting for you. Say nothing of what the other person will feel or do.",
    "Look at what the note asks for, how heavy it is, and if it presses. Don’t write it for them, and don’t mend single words.",
    "Give the plan for a no as many words as the note. Ask whom they will be with that evening.",
    "What was hoped stays a hope. If the sheet says hoped where the note says sure, ask about that one line.",
    "If a line speaks of fear, an order, or a request for no contact, leave the note alone and ask about safety first.",
  ],
});
