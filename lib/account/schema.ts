import { z } from "zod";
import { isZone } from "../core/when.ts";
import { aliasAtMost, localPath, passwordAtLeast, passwordAtMost, sharedScreens } from "./model.ts";

const text = (error: string) => z.string({ error });

/** An e-mail address as typed. Upper and lower case are one address; the database compares them so. */
export const email = text("Type your e-mail address.")
  .trim()
  .min(1, { error: "Type your e-mail address.", abort: true })
  .max(254, { error: "An address has 254 characters at most.", abort: true })
  .pipe(z.email("An address has an @ in it, like name@example.com."));

/** A password that somebody chooses: length is what counts (in characters, however many bytes they take). */
export const newPassword = text("Use 12 characters or more. A few words in a row work well.").superRefine(
  (password, context) => {
    // Cheap first: a hundred thousand characters are not taken apart.
    if (password.length > 2 * passwordAtMost || [...password].length > passwordAtMost)
      context.addIssue({ code: "custom", message: `A password holds ${passwordAtMost} characters at most.` });
    else if ([...password].length < passwordAtLeast)
      context.addIssue({
        code: "custom",
        message: "Use 12 characters or more. A few words in a row work well.",
      });
  },
);

/** A password that is checked against the one there is. */
export const password = text("Type your password.")
  .min(1, "Type your password.")
  .max(2 * passwordAtMost, `A password holds ${passwordAtMost} characters at most.`);

/** What a person goes by here. Characters that can't be seen (NUL, marks that turn the line round) are not names. */
export const alias = text("Type a name to go by.")
  .trim()
  .min(1, { error: "Type a name to go by. Any name you’ll answer to.", abort: true })
  .refine((name) => [...name].length <= aliasAtMost, {
    error: `A name holds ${aliasAtMost} characters at most.`,
    abort: true,
  })
  .refine((name) => !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(name), {
    error: "This has a character in it that can’t be shown. Type the name again.",
    abort: true,
  })
  .refine((name) => !name.includes("@"), "Your coach sees this name. Choose one that isn’t your address.");

/** A time zone, under the name that this server has for it: browsers differ ("Asia/Calcutta", "Asia/Kolkata"). */
export const timeZone = text("Choose a time zone.")
  .transform(canonicalZone)
  .refine(isZone, "Choose a time zone.");

function canonicalZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return "";
  }
}

/** Two letters, or nothing. */
export const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^([A-Z]{2})?$/, "Choose a country from the list, or leave it empty.")
  .optional()
  .transform((code) => code || null);

export const sharedScreen = z.enum(sharedScreens, "Choose one. “I’d rather not say” is an answer too.");

/** Where to go afterwards, if it is inside the product. */
const back = z
  .string()
  .optional()
  .transform((path) => (path ? localPath(path) : null));

/** The zone of the browser, for saying an hour; "UTC" where there is no script to tell. */
const zone = z
  .string()
  .optional()
  .transform((name) => canonicalZone(name ?? "UTC") || "UTC");

export const signInForm = z.object({ email, password, back, zone });
export type SignInForm = z.output<typeof signInForm>;

export const unlockForm = z.object({ password, back });
export type UnlockForm = z.output<typeof unlockForm>;

export const nothing = z.unknown().transform(() => ({}));

export const sessionById = z.object({ id: z.uuid() });
export type SessionById = z.output<typeof sessionById>;

export const settingsForm = z.object({ alias, timeZone, country, sharedScreen });
export type SettingsForm = z.output<typeof settingsForm>;

export const resetForm = z.object({ email });
export type ResetForm = z.output<typeof resetForm>;

export const newPasswordForm = z.object({ token: z.string().min(1).max(100), password: newPassword });
export type NewPasswordForm = z.output<typeof newPasswordForm>;

/** Which reset the worker is to mail about. */
export const resetQueue = { name: "password-reset", data: z.object({ resetId: z.uuid() }) };
