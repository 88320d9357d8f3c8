import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { LRUCache } from "lru-cache";
import type { Result } from "../core/result.ts";
import { PrismaClient } from "../generated/prisma/client.ts";
import { env } from "./env.ts";

declare global {
  // In development a reloaded module must not open a second pool.
  var groundworkDb: PrismaClient | undefined;
}

/**
 * The database, as the role that owns none of its tables (decisions.md 10). The migrations make that role and say
 * what it may do: append, but never change, what the audit log and the openings hold.
 */
export const db: PrismaClient =
  globalThis.groundworkDb ??
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env.DATABASE_URL, max: 10, options: "-c role=groundwork_app" },
      { statementNameGenerator: ({ sql }) => nameOf(sql) },
    ),
  });
if (process.env.NODE_ENV !== "production") globalThis.groundworkDb = db;

const names = new LRUCache<string, string>({ max: 500 });

/**
 * A statement that has a name is planned once a connection and not each time: planning the session's row alone costs
 * more than reading it. The same text has the same name.
 */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
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

const rolledBack = Symbol("rolled back");

/** A transaction in which a refusal undoes what was written before it. */
export async function allOrNothing<Value, Refusal extends { code: string }>(
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const refused: Result<Value, Refusal>[] = [];
  try {
    return await db.$transaction(async (tx) => {
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
