import { z } from "zod";

const key = z.string().min(1).max(80);
const page = z.string().min(1).max(40);
const turn = z.number().int().min(0);

/** What the autosave sends: the changed cells of one exercise. */
export const saveInput = z.object({
  exerciseId: z.string().min(1).max(80),
  /** The module that asks, where the exercise is a dated one. */
  askedBy: z.string().max(20).nullable().default(null),
  /** The entry of a log that is written in; its page names a new one before the first letter. */
  entryId: z.uuid().nullable().default(null),
  /** When its words were typed, in milliseconds, where they waited on a device: a new entry begins then. */
  writtenAt: z.number().int().min(0).nullable().default(null),
  /** Names the page that is open, so that it can go on typing in a conflict without adding values to it. */
  page,
  /** Which of its savings this is; left out by pages that do not count them. */
  turn: turn.optional(),
  /** Whose words these are; nobody else's session may save them. */
  owner: z.string().max(40).nullable().default(null),
  /** The answer's revision that the page knew last. */
  seen: z.number().int().min(0),
  /** None, where the page only asks what was changed elsewhere. */
  changes: z
    .array(
      z.object({
        key,
        value: z.unknown(),
        base: z.number().int().min(0),
        after: z.array(z.object({ page, turn })).max(8).optional(),
      }),
    )
    .max(200),
});
export type SaveInput = z.output<typeof saveInput>;

/** What a plain form sends: every field of one exercise by name, and what the page started from. */
export const plainSaveInput = z.looseObject({
  _exercise: z.string().min(1).max(80),
  _askedBy: z.string().max(20).optional(),
  /** The entry of a log, where the form is one. */
  _entry: z.uuid().optional(),
  /** "Keep this entry" was pressed; where it leads on from there, the page to go on to. */
  _keep: z
    .union([
      z.literal("yes"),
      z.string().regex(/^\/(tools\/\d+(\/[a-z0-9-]+)?|settings\/questions\/7\?from=check-in)$/),
    ])
    .optional(),
  /** Whose page this was. */
  _owner: z.string().max(40).optional(),
  /** "Take out" was pressed: every cell of this row ("pieces.0198") is emptied, whatever the form holds in it. */
  _out: z
    .string()
    .regex(/^[a-z0-9]+\.[a-z0-9-]{1,40}$/)
    .optional(),
  /** The page to go on to, where the button that was pressed leads on. */
  _onto: z
    .string()
    .regex(/^\/(path|tools)\/\d+(\/[a-z0-9-]+)?$/)
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

export const settleInput = z.object({
  conflictId: z.uuid(),
  keep: z.enum(["stored", "arrived", "both"]),
  /** The revision of the stored words that stood on the page: what was never shown is not chosen away. */
  seen: z.coerce.number().int().min(0).optional(),
});
export type SettleInput = z.output<typeof settleInput>;
