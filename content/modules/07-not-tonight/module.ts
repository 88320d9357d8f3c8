import { defineModule } from "#lib/exercises/guide";
import { alarm } from "../02-what-shook/exercises.ts";
import { plans } from "../03-room-to-breathe/exercises.ts";
import { holdBox, ifNo, last, look, noLines, ride, setOff } from "./exercises.ts";
import { draftAtLunch, eggTimer, ferry, lateShift, poolRoad, stairs } from "./screens.ts";
import { adviceFor, plansForIt, summary, whenItRang } from "./summary.ts";

/** M7: the hours when the pull is strongest, without acting on it; and an evening on which the answer is no. */
export const notTonight = defineModule({
  id: "m7",
  number: 7,
  title: "Not tonight",
  minutes: 20,
  shortMinutes: 5,
  reason: "It is for the hours when the pull is strongest, and for the evening of a no.",
  steps: [
    { id: "read-1", screen: lateShift },
    { id: "read-2", screen: ferry },
    { id: "last", exercise: last, opens: { from: [alarm], parts: whenItRang } },
    { id: "read-3", screen: draftAtLunch },
    { id: "hold", exercise: holdBox },
    { id: "read-4", screen: eggTimer },
    { id: "ride", exercise: ride, opens: { from: [plans], parts: plansForIt } },
    { id: "read-5", screen: stairs },
    { id: "no", exercise: ifNo },
    { id: "read-6", screen: poolRoad },
    { id: "look", exercise: look },
    {
      id: "short",
      short: {
        title: "The short version",
        paragraphs: [
          "The pull can be strongest on the nights when a talk would go worst. You don’t need to feel less of it. Tonight only has to end without a message that you’d take back. Ten minutes by a clock is a start, and ten more after that. “Before you send” is on every page. It keeps the words and sends nothing.",
          "Fill in any of these lines, and stop there. The long version holds them too.",
        ],
        fields: [
          {
            exercise: last,
            key: setOff.key,
            prompt: "The last time it pulled, this had happened",
            example: "Our song, in the queue at the chemist’s.",
          },
          {
            exercise: ifNo,
            key: noLines.instead.key,
            prompt: "If tonight’s answer were no, I’d",
            example: "Walk to Nell’s with my coat on.",
          },
          {
            exercise: ifNo,
            key: noLines.call.key,
            prompt: "Who I can ring tonight instead",
            example: "Nell, until midnight.",
          },
        ],
      },
    },
  ],
  openExercises: [],
  reads: [alarm, plans],
  summary,
  advice: adviceFor,
  share: ["rides", "last", "no", "holds", "letters"],
  next: "The hold box and the rides stay open, on any night. “Before you send” is on every page.",
  coachNotes: [
    "These parts were chosen for you. If there is more, it isn’t shown here, and please don’t ask for it.",
    "A held message is not a draft for you to mend. Speak of what it was for, and leave its wording and its sending alone.",
    "The marks are one evening’s, in the writer’s own measure. A pull that stays as strong through ten minutes was still ridden.",
    "Start from something they did: a message that was held, a phone left in the hall, a name to ring.",
    "Ask one question, or suggest one small step with another person in it. Say nothing of how the other person might answer.",
    "If a line tells of turning up or of messages into silence, say once that this can frighten someone. Then follow the steps for a concern.",
  ],
});
