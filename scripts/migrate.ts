// Brings a database to the newest shape, as the owner of its tables: `npm run migrate`.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { Refusal, runScript } from "./refusal.ts";

const folder = "prisma/migrations";

/** Applies what is missing; quick where nothing is. Refuses, in a sentence, an unreachable or too old database. */
export async function migrate(url: string): Promise<void> {
  if (!(await isCurrent(url))) await deploy(url);
  // Only now: the list of jobs reaches into the application, which wants its settings.
  const { prepareQueues } = await import("./queues.ts");
  await prepareQueues(url);
}

/** Whether every migration here stands in the database, finished and with the same text. */
async function isCurrent(url: string): Promise<boolean> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      `select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null`,
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    return migrationsHere().every(({ name, checksum }) => applied.get(name) === checksum);
  } catch (error) {
    if (codeOf(error) === "42P01") return false; // a new database has no such table
    throw error;
  } finally {
    await client.end();
  }
}

function migrationsHere(): { name: string; checksum: string }[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const text = fs.readFileSync(path.join(folder, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(text).digest("hex") };
    });
}

async function deploy(url: string): Promise<void> {
  const home = path.dirname(createRequire(import.meta.url).resolve("prisma/package.json"));
  const environment = {
    ...process.env,
    DATABASE_URL: url,
    PATH: `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  try {
    await promisify(execFile)(process.execPath, [path.join(home, "build/index.js"), "migrate", "deploy"], {
      env: environment,
    });
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Refusal(
      `The database could not be brought to the newest shape: ${words.replaceAll(url, "DATABASE_URL").replace(/\s+/g, " ").trim()}`,
    );
  }
}

/** Connects, or says in a sentence why not, without the password that stands in the address. */
async function connect(url: string): Promise<pg.Client> {
  let client: pg.Client;
  let where: string;
  try {
    const { hostname, port } = new URL(url);
    where = `${hostname}:${port || 5432}`;
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  } catch {
    throw new Refusal(
      "DATABASE_URL is not an address. It should look like postgresql://user:password@host:5432/name.",
    );
  }
  try {
    await client.connect();
  } catch (error) {
    const reasons: Record<string, string> = {
      "28P01": "it does not take this user and password",
      "28000": "it does not take this user and password",
      "3D000": "it has no database of that name",
      ECONNREFUSED: "nothing answers there",
      ENOTFOUND: "there is no such host",
    };
    const reason =
      reasons[codeOf(error) ?? ""] ?? (error instanceof Error ? error.message : "no reason given");
    throw new Refusal(`The database at ${where}, named by DATABASE_URL, can't be used: ${reason}.`);
  }
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const version = rows[0]?.version ?? 0;
  if (version >= 160_000) return client;
  await client.end();
  throw new Refusal(
    `The database at ${where} is Postgres ${Math.floor(version / 10_000)}; Groundwork needs 16 or newer.`,
  );
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

if (import.meta.main)
  await runScript(async () => {
    if (!process.env.DATABASE_URL)
      throw new Refusal("DATABASE_URL is missing. It names the Postgres (16 or newer) to use.");
    await migrate(process.env.DATABASE_URL);
  });
