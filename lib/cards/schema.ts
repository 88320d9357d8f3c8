import { z } from "zod";
import { card } from "#content/safety/card";

const cardAnswers = card.answers.map(({ id }) => id);

/** A note, as the page that shows it names it: an exercise, and the entry where it has several. */
const note = z.string().min(1).max(120);

export const cardForm = z.object({ note, answer: z.enum(cardAnswers, "Choose the nearest.") });
export type CardForm = z.output<typeof cardForm>;
