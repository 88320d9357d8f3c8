import type { Tool } from "#lib/exercises/guide";
import { slips } from "../modules/03-room-to-breathe/exercises.ts";

/** The plan is the one of “Room to breathe”, shown whole on one page, with notes beside it. */
export const spacePlan: Tool = {
  id: "plan",
  number: 5,
  title: "Space plan",
  does: "Your terms, on one page, with dated notes.",
  exercises: [slips],
};
