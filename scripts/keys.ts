import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Refusal } from "./refusal.ts";

const stored = z.object({
  /** The name of the key that seals from now on; the others only open. */
  current: z.string(),
  keys: z.record(
    z.string().regex(/^[a-z0-9]+$/),
    z.string().refine((text) => Buffer.from(text, "base64").length === 32),
  ),
  /** Signs what next-auth signs. */
  secret: z.string().min(32),
  /** The embedded database's own password. */
  database: z.string().regex(/^[\w-]{16,}$/),
});
export type Keys = z.infer<typeof stored>;

/**
 * The keys of this checkout, made on first run: beside the database folder and not inside it, so that a copy of the
 * database alone opens nothing, and readable by its owner alone. Refuses a broken file, and a missing one where there
 * is a database already: new keys would open nothing in it.
 */
export function readOrMakeKeys(file: string, databaseFolder: string): Keys {
  const shown = path.relative(process.cwd(), file);
  if (!fs.existsSync(file)) {
    if (fs.existsSync(databaseFolder))
      throw new Refusal(
        `The keys in ${shown} are missing, and what is in ${path.relative(process.cwd(), databaseFolder)} can't be read without them: put the file back, or move the database folder away to start with an empty one.`,
      );
    return makeKeys(file);
  }
  const keys = stored.safeParse(parseJson(fs.readFileSync(file, "utf8")));
  if (!keys.success || !(keys.data.current in keys.data.keys))
    throw new Refusal(
      `The keys in ${shown} can't be read: put back a good copy of the file, without which nothing that was written opens.`,
    );
  if (fs.statSync(file).mode & 0o077) fs.chmodSync(file, 0o600);
  return keys.data;
}

function makeKeys(file: string): Keys {
  const keys: Keys = {
    current: "k1",
    keys: { k1: randomBytes(32).toString("base64") },
    secret: randomBytes(32).toString("base64url"),
    database: randomBytes(24).toString("base64url"),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Written whole and then named, so that a start that is killed leaves no half a file.
  const half = `${file}.half`;
  fs.rmSync(half, { force: true });
  const handle = fs.openSync(half, "wx", 0o600);
  fs.writeFileSync(handle, `${JSON.stringify(keys, null, 2)}\n`);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(half, file);
  return keys;
}

/** The keys as the application is told them, the current one first. */
export function keysAsEnvironment({ current, keys, secret }: Keys) {
  const names = [current, ...Object.keys(keys).filter((name) => name !== current)];
  return { GROUNDWORK_KEYS: names.map((name) => `${name}:${keys[name]}`).join(","), NEXTAUTH_SECRET: secret };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
