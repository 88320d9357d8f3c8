import { z } from "zod";
import { alias, country, email, newPassword, sharedScreen, timeZone } from "../account/schema.ts";

const joiner = z.object({
  sharedScreen,
  email,
  password: newPassword,
  alias,
  adult: z.literal("yes", "Choose yes or no."),
  timeZone,
  country,
});

/** The form of joining. A no to the question of age is read alone: whatever else was typed goes no further than here. */
export const joiningForm = z.unknown().transform((form, context) => {
  if (tooYoung.safeParse(form).success) return { adult: "no" } as const;
  const read = joiner.safeParse(form);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path, message });
  return z.NEVER;
});
const tooYoung = z.object({ adult: z.literal("no") });
export type JoiningForm = z.output<typeof joiningForm>;

/** The code as typed: people put spaces into it. `draft` says that the browser holds what was written before joining. */
export const codeForm = z.object({
  joining: z.uuid(),
  code: z
    .string({ error: "Type the six digits of the mail." })
    .transform((code) => code.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Type the six digits of the mail.")),
  draft: z
    .string()
    .optional()
    .transform((draft) => draft === "yes"),
});
export type CodeForm = z.output<typeof codeForm>;

export const joiningById = z.object({ joining: z.uuid() });
export type JoiningById = z.output<typeof joiningById>;

/** What `npm run make-coach` is told. Without a password a link to choose one is mailed. */
export const coachForm = z.object({
  email,
  name: alias,
  languages: z.array(z.string().trim().min(2).max(35)).min(1, "Name one language at least, as in en,pt."),
  timeZone,
  places: z.number("Say how many people at once, as in 25.").int().min(0).max(200),
  password: newPassword.optional(),
});
export type CoachForm = z.output<typeof coachForm>;

export const adminForm = z.object({ email, password: newPassword.optional() });
export type AdminForm = z.output<typeof adminForm>;

/** Somebody who joined, as the seed makes them: past the code. */
export type MemberForm = {
  email: string;
  password: string;
  alias: string;
  timeZone: string;
  country: string | null;
  sharedScreen: z.output<typeof sharedScreen>;
};
