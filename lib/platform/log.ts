import "server-only";
import { randomInt } from "node:crypto";
import { systemNow } from "../core/clock.ts";

/** What may stand in the log. Nothing that a person wrote or is reached by has a field here, so that it can't. */
type LogFields = {
  /** Short, and shown to whoever met the error: how the two are brought together. */
  reference?: string;
  /** A class name and a code: of an error's message nobody knows what it quotes. */
  error?: string;
  /** Where in our code, as file:line. */
  place?: string;
  queue?: string;
  id?: string;
  tries?: number;
  path?: string;
  status?: number;
  milliseconds?: number;
};

/** Writes one line of JSON to stderr. `event` is a fixed phrase of ours, never built from input. */
export function log(event: string, fields: LogFields = {}): void {
  process.stderr.write(`${JSON.stringify({ at: systemNow().toISOString(), event, ...fields })}\n`);
}

// Without the letters and digits that are taken for one another.
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Logs an error that nobody expected and gives back a reference like 7F3K, to be shown to the person who met it. */
export function logBug(error: unknown, fields: LogFields = {}): string {
  const reference = Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  log("bug", { ...fields, reference, error: nameOf(error), place: placeOf(error) });
  return reference;
}

/** The names of an error and its causes: "PrismaClientKnownRequestError P2010 < DriverAdapterError 23514". */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && /^[\w.-]{1,40}$/.test(String(error.code)) ? ` ${error.code}` : "";
  const cause = error.cause === undefined ? "" : ` < ${nameOf(error.cause)}`;
  return `${error.name}${code}${cause}`;
}

/** The first place of the stack that is ours. The lines above it hold the message, and are left out. */
function placeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const ours = frames.find((line) => !/node:|node_modules/.test(line)) ?? frames[0];
  return (
    ours
      ?.match(/([\w.[\]()-]+\/)?([\w.[\]()-]+:\d+):\d+\)?$/)
      ?.slice(1)
      .join("") || undefined
  );
}
