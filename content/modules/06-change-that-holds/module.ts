import { fieldBlocks } from "#lib/exercises/answer";
import { defineModule, type SummaryPart } from "#lib/exercises/guide";
import { repeaters } from "../04-whole-film/exercises.ts";
import {
  behaviour,
  changes,
  did,
  owned,
  pattern,
  practice,
  practiceLine,
  room,
  smallest,
} from "./exercises.ts";
import { dayNine, elevenDays, emptyRoom, heldBreath, noFault, wrongExit } from "./screens.ts";
import { adviceFor, changesIn, ownPart, practiceLines, summary } from "./summary.ts";

/** M6: one real pattern, followed down to where it began, and practised where it earns nothing. */
export const changeThatHolds = defineModule({
  id: "m6",
  number: 6,
  title: "Change that holds when nobody’s looking",
  minutes: 25,
  shortMinutes: 5,
  reason: "It follows one thing you do down to where it began, and gives you somewhere to practise.",
  steps: [
    { id: "read-1", screen: emptyRoom },
    { id: "read-2", screen: noFault },
    { id: "read-3", screen: wrongExit },
    { id: "pattern", exercise: pattern, opens: { from: [repeaters], parts: ownPart } },
    { id: "read-4", screen: dayNine },
    {
      id: "room",
      exercise: room,
      opens: {
        from: [pattern],
        parts: (input) => opening("did", "The pattern you wrote", fieldBlocks(did, input.answer(pattern))),
      },
    },
    { id: "read-5", screen: heldBreath },
    {
      id: "line",
      exercise: practiceLine,
      opens: {
        from: [room],
        parts: (input) => opening("room", "From the empty room", changesIn(input.answer(room))),
      },
    },
    { id: "read-6", screen: elevenDays },
    {
      id: "practice",
      exercise: practice,
      opens: {
        from: [practiceLine],
        parts: (input) => opening("line", "What you practise", practiceLines(input.answer(practiceLine))),
      },
    },
    { id: "owned", exercise: owned },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "Somebody who wants a result soon can be drawn into staging a change. So picture an empty room, and what you’d still want to change in there. That part is yours whichever way this goes. It can get surer with practice, a small piece at a time, beside people who aren’t keeping score.",
          "Nobody’s mistreatment of you needs a fault in you to explain it. If that is your story, leave this out.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: pattern,
            key: did.key,
            prompt: "One thing I did, more than once",
            hint: "What a camera would have seen.",
            example: "Left the room when she said “money”.",
          },
          {
            exercise: room,
            key: changes.key,
            item: "first.mine",
            prompt: "What I’d still want to change if nobody heard of it",
            hint: "In a few words. It can be small.",
            example: "Post opened on the day it comes.",
          },
          { exercise: practiceLine, key: behaviour.key },
          { exercise: practiceLine, key: smallest.key },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [repeaters],
  summary,
  advice: adviceFor,
  whereAfraid: {
    note: {
      before:
        "Nobody’s mistreatment of you needs a fault in you to explain it. If that is your story, leave out this module, or any part of it. ",
      link: "Help now",
      after: " lists people who know about fear and control.",
    },
  },
  share: ["pattern", "practice"],
  next: "The practice log stays open, on any day. Next is “Not tonight”, for the hours of the strongest pull.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "Entries are times, and a gap is days on which nothing was written. Say nothing about gaps, and count nothing.",
    "Start from something they did. An old way that was noted on the day is work, so look there too.",
    "If an entry and a line of the pattern seem to belong together, say so as a guess. Ask one question, or suggest one smaller step with someone in it.",
    "Don’t judge if the change is real, or what the other person would make of it. Its worth here is what the writer gets from it.",
    "Nobody’s mistreatment of them needs a fault in them. If a scene tells of fear or control, leave the pattern alone and ask about safety first.",
  ],
});

function opening(id: string, title: string, blocks: SummaryPart["blocks"]): SummaryPart[] {
  return blocks.length > 0 ? [{ id, title, blocks }] : [];
}
