import { z } from "zod";

const key = z.string().min(1).max(80);

/** What the autosave sends: the changed cells of one exercise. */
export const saveInput = z.object({
  exerciseId: z.string().min(1).max(80),
  /** The module that asks, where the exercise is a dated one. */
  askedBy: z.string().max(20).nullable().default(null),
  /** Names the page that is open, so that it can go on typing in a conflict without adding values to it. */
  page: z.string().min(1).max(40),
  /** The answer's revision that the page knew last. */
  seen: z.number().int().min(0),
  changes: z
    .array(z.object({ key, value: z.unknown(), base: z.number().int().min(0) }))
    .min(1)
    .max(200),
});
export type SaveInput = z.output<typeof saveInput>;

/** What a plain form sends: every field of one exercise by name, and what the page started from. */
export const plainSaveInput = z.looseObject({
  _exercise: z.string().min(1).max(80),
  _askedBy: z.string().max(20).optional(),
  /** The page to go on to, where the button that was pressed leads on. */
  _onto: z
    .string()
    .regex(/^\/path\/\d+\/[a-z0-9-]+$/)
    .optional(),
  /** { cellKey: [revision, print] }: what stood in the form when the page was made. */
  _started: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue("This form was changed on its way here. Reload the page; what you typed is kept.");
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), z.tuple([z.number().int().min(0), z.string()]))),
});
export type PlainSaveInput = z.output<typeof plainSaveInput>;

export const settleInput = z.object({ conflictId: z.uuid(), keep: z.enum(["stored", "arrived", "both"]) });
export type SettleInput = z.output<typeof settleInput>;
