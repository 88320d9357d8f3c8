// What comes in from the forms of safety, and what is kept of it.
import { z } from "zod";
import { askers, questionIds } from "./model.ts";

const day = z.iso.date();
const noDay = z.literal("").transform(() => null);

/** One question, answered. A form without a choice is an open question: nothing is stored of it. */
export const answerForm = z.object({
  question: z.enum(questionIds),
  askedBy: z.enum(askers),
  chosen: z
    .union([z.string(), z.array(z.string())], {
      error: "Choose one of the answers. “Rather not say” is one of them.",
    })
    .transform((chosen) => [chosen].flat().filter((one) => one !== ""))
    .refine((chosen) => chosen.length > 0 && chosen.length <= 10, {
      error: "Choose one of the answers. “Rather not say” is one of them.",
    }),
  on: z
    .union([day, noDay], { error: "Give a day, as in 3 March 2026, or leave it empty." })
    .nullable()
    .default(null),
  count: z
    .union([noDay, z.coerce.number().int().min(0).max(9999)], { error: "Give a number, or leave it empty." })
    .nullable()
    .default(null),
});
export type AnswerForm = z.output<typeof answerForm>;

export const tellForm = z.object({
  tell: z.enum(["yes", "ask", "no"], { error: "Choose one of the three." }),
});
export type TellForm = z.output<typeof tellForm>;

const short = z.string().trim().max(80, "This line holds 80 characters.");
export const toCallForm = z.object({ name: short, number: short });
export type ToCallForm = z.output<typeof toCallForm>;

export const tellNow = z.object({ answer: z.uuid() });
export type TellNow = z.output<typeof tellNow>;

export const nothing = z.unknown().transform(() => ({}));

export const concernForm = z.object({
  id: z.uuid(),
  text: z
    .string({ error: "Write what was done, in a line." })
    .trim()
    .min(1, "Write what was done, in a line.")
    .max(4000, "This holds 4,000 characters."),
  step: z.enum(["note", "end"]).default("note"),
});
export type ConcernForm = z.output<typeof concernForm>;

export const lookForm = z.object({ id: z.uuid() });
export type LookForm = z.output<typeof lookForm>;

/** What stands sealed in an answer's row. */
export const keptAnswer = z.object({
  chosen: z.array(z.string()),
  on: day.nullable(),
  count: z.number().int().nullable(),
  since: day.nullable(),
});
export const keptTelling = z.object({ tell: z.enum(["yes", "ask", "no"]) });
export const keptCall = z.object({ name: z.string(), number: z.string() });
/** What is left of a deleted answer that had closed the note page: a day. */
export const keptRest = z.object({ until: day });
/** What stands sealed in what a coach was told. */
export const keptFlag = z.object({
  question: z.enum(questionIds),
  chosen: z.array(z.string()),
  answeredAt: z.iso.datetime(),
  country: z.string().nullable(),
  asked: z.enum(["always", "then"]),
});
export const keptDone = z.array(z.object({ at: z.iso.datetime(), text: z.string() }));
