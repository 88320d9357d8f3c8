import "server-only";
import { z } from "zod";

// What the process is told from outside, checked once, in words that say what to do.

const optional = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();

const variables = z.object({
  DATABASE_URL: z
    .string({ error: "DATABASE_URL is missing. It names the Postgres (16 or newer) to use." })
    .min(1),
  GROUNDWORK_KEYS: z.string({
    error:
      "GROUNDWORK_KEYS is missing. It holds the keys that seal what members write: name:base64, the newest first.",
  }),
  NEXTAUTH_SECRET: z
    .string({ error: "NEXTAUTH_SECRET is missing. Give it 32 random characters or more." })
    .min(32, "NEXTAUTH_SECRET is too short. Give it 32 random characters or more."),
  /** Where people reach the product; https switches secure cookies on. */
  PUBLIC_URL: z
    .url("PUBLIC_URL is not an address. It should look like https://groundwork.example.")
    .default("http://localhost:3000"),
  SMTP_URL: optional,
  MAIL_FROM: z.string().default("Groundwork <no-reply@localhost>"),
  /** Where mail goes as files when there is no SMTP_URL. */
  MAIL_DIR: z.string().default(".data/mail"),
  /** "1" where `npm start` runs everything on one machine. Without SMTP_URL its mail can then be read at /dev/mail. */
  GROUNDWORK_EMBEDDED: optional,
  /** What the law of the practice's country adds to the confidentiality text; empty where the operator says nothing. */
  PRACTICE_LAW: z.string().default(""),
});

const parsed = variables.safeParse(process.env);
if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join(" "));

export const env = parsed.data;
export const isHttps = env.PUBLIC_URL.startsWith("https:");
/** Whether mail lies on a page for whoever runs this on their own machine; never where people's real mail goes. */
export const mailHasPage = !env.SMTP_URL && env.GROUNDWORK_EMBEDDED === "1";
