import "server-only";
import { PgBoss } from "pg-boss";
import type { z } from "zod";
import { newId } from "../core/ids.ts";
import type { Tx } from "./db.ts";
import { env } from "./env.ts";
import { logBug } from "./log.ts";

// Work without a person. A job is a row in the same Postgres, written in the transaction of its cause, and done by
// scripts/worker.ts. It may run twice: each makes itself safe with what stands in the database.

/** A kind of work, and what it needs to know: ids alone, since a queue is no place for anybody's words. */
export type Queue<Data> = { name: string; data: z.ZodType<Data> };

/** A queue with what is done with it, and, for work that comes round by itself, how often. */
type Job = {
  name: string;
  /** In the notation of cron, in UTC. */
  every?: string;
  /** Told the instant it starts. Throwing means: later again. */
  run: (data: unknown, now: Date) => Promise<void>;
};

export const queueSchema = "pgboss";

/** How a job is tried again: up to twelve times, each after a longer wait, for about a day and a half. */
export const tryAgain = { retryLimit: 12, retryDelay: 15, retryBackoff: true, retryDelayMax: 6 * 3600 };

/** Says what is done with a queue. Its data is parsed again on the way out: a row may be older than the code. */
export function job<Data>(queue: Queue<Data>, run: (data: Data, now: Date) => Promise<void>): Job {
  return { name: queue.name, run: (data, now) => run(queue.data.parse(data), now) };
}

/** Work that comes round by itself. */
export function recurring(name: string, every: string, run: (now: Date) => Promise<void>): Job {
  return { name, every, run: (_, now) => run(now) };
}

/** Reads the queues' settings on one connection of its own, as the application, and writes into transactions it is handed. */
const sender = new PgBoss({
  connectionString: env.DATABASE_URL,
  options: "-c role=groundwork_app",
  max: 1,
  schema: queueSchema,
  migrate: false,
  supervise: false,
  schedule: false,
  registerInstance: false,
  queueCacheIntervalSeconds: 3600,
});
sender.on("error", (error) => logBug(error));
let started: Promise<unknown> | undefined;

/** Writes a job in the transaction of its cause: both are there afterwards, or neither. */
export async function enqueue<Data extends object>(
  tx: Tx,
  queue: Queue<Data>,
  data: Data,
  { notBefore }: { notBefore?: Date } = {},
): Promise<void> {
  started ??= sender.start().catch((error) => {
    started = undefined;
    throw error;
  });
  await started;
  await sender.send(queue.name, queue.data.parse(data), {
    id: newId(),
    db: through(tx),
    ...(notBefore && { startAfter: notBefore }),
  });
}

/** Lets a script that enqueued something end. */
export async function closeQueues(): Promise<void> {
  if (started) await sender.stop({ graceful: false });
  started = undefined;
}

/** What pg-boss needs of a database, by way of a Prisma transaction. */
function through(tx: Tx) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const rows: unknown = await tx.$queryRawUnsafe(text, ...values);
      return { rows: Array.isArray(rows) ? rows : [] };
    },
  };
}
