import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { LRUCache } from "lru-cache";
import pg from "pg";
import type { Result } from "../core/result.ts";
import { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import { env } from "./env.ts";
import { Reads } from "./reads.ts";

declare global {
  // In development a reloaded module must not open a second pool.
  var groundworkPool: pg.Pool | undefined;
  var groundworkReads: Reads | undefined;
  var groundworkDb: PrismaClient | undefined;
}

// The role owns none of the tables (decisions.md 10). The migrations make it and say what it may do: append, but never
// change, what the audit log and the openings hold.
const role = "groundwork_app";

const pool: pg.Pool =
  globalThis.groundworkPool ??
  new pg.Pool({ connectionString: env.DATABASE_URL, max: 10, options: `-c role=${role}` }).on(
    "error",
    () => {}, // a connection that ends while nobody uses it is replaced
  );

const reads = globalThis.groundworkReads ?? new Reads({ connectionString: env.DATABASE_URL, role });

/** The database. */
export const db: PrismaClient =
  globalThis.groundworkDb ??
  new PrismaClient({
    adapter: new PrismaPg(pool, {
      disposeExternalPool: true,
      statementNameGenerator: ({ sql }) => nameOf(sql),
    }),
  });
if (process.env.NODE_ENV !== "production") {
  globalThis.groundworkPool = pool;
  globalThis.groundworkReads = reads;
  globalThis.groundworkDb = db;
}

/** A piece of a statement, with its values: what several statements of `rowsOf` say alike is said once. */
export const { sql } = Prisma;

type Value = string | number | Date | null | string[] | Prisma.Sql;

/**
 * The rows of one statement that reads, by the driver alone and not on the connections of `db`: for what runs with every
 * request, where the client's own work on a statement costs as much as the statement. One that writes is refused by the
 * database. It sees nothing of a transaction that is under way.
 */
export async function rowsOf<Row extends pg.QueryResultRow>(
  parts: TemplateStringsArray,
  ...given: Value[]
): Promise<Row[]> {
  return reads.rows<Row>(statementOf(parts, given));
}

/** One statement that writes, by the driver alone, and the rows that it returns: for what runs with each pause in typing. */
export async function rowsWritten<Row extends pg.QueryResultRow>(
  parts: TemplateStringsArray,
  ...given: Value[]
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(statementOf(parts, given));
  return rows;
}

function statementOf(parts: TemplateStringsArray, given: Value[]) {
  const { text, values } = sql(parts, ...given);
  return { name: nameOf(text), text, values };
}

const names = new LRUCache<string, string>({ max: 500 });

/**
 * A statement that has a name is planned once a connection and not each time: planning the session's row alone costs
 * more than reading it. The same text has the same name.
 */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash("sha1").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

/** The client inside a transaction: what a command passes on to what it calls. */
export type Tx = Parameters<Parameters<typeof db.$transaction>[0]>[0];

type DatabaseError = Error & {
  code?: string;
  meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } };
};

/** unique, exclusion, check and foreign key violations */
const constraintStates = ["23505", "23P01", "23514", "23503"];

/** The name of the constraint that refused a write, however the query was written; undefined for any other error. */
export function refusedBy(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, meta, message }: DatabaseError = error;
  const cause = meta?.driverAdapterError?.cause;
  if (code !== "P2002" && !constraintStates.includes(cause?.originalCode ?? "")) return undefined;
  return /constraint "([^"]+)"/.exec(cause?.originalMessage ?? message)?.[1] ?? cause?.originalCode ?? code;
}

/**
 * Whether the database ended a transaction so that another could go on: each waited for a row of the other's, or for an
 * hour that the other was about to take.
 */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta }: DatabaseError = error;
  return code === "P2034" || meta?.driverAdapterError?.cause?.originalCode === "40P01";
}

const rolledBack = Symbol("rolled back");
/** Each time the other one has gone on, so that a second attempt nearly always finds its way. */
const attempts = 4;

/**
 * A transaction. One that the database ended in a deadlock is made again: `work` begins anew, and nothing of its first
 * attempt stands. So it changes what is in the database, and nothing else.
 */
export async function inTransaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await db.$transaction(work);
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
}

/** The same for work that reaches out of the database: it is never made again. */
export async function inOneAttempt<Value>(
  work: (tx: Tx) => Promise<Value>,
  limits: { maxWait: number; timeout: number },
): Promise<Value> {
  return db.$transaction(work, limits);
}

/** A transaction in which a refusal undoes what was written before it. */
export async function allOrNothing<Value, Refusal extends { code: string }>(
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const refused: Result<Value, Refusal>[] = [];
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx);
      if (result.ok) return result;
      refused.push(result);
      throw rolledBack;
    });
  } catch (error) {
    const [result] = refused;
    if (result && error === rolledBack) return result;
    throw error;
  }
}
