import pg from "pg";
import { PgBoss } from "pg-boss";
import { queueSchema, tryAgain } from "#lib/platform/jobs";
import { jobs } from "./jobs.ts";

/** A job whose worker died is given to another after this time. */
const lost = { expireInSeconds: 120 };

/** Makes the queues, and lets the application write jobs into them and do no more. As the owner of the database. */
export async function prepareQueues(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", () => {}); // what matters rejects below
  await boss.start();
  try {
    for (const { name } of jobs)
      if (await boss.getQueue(name)) await boss.updateQueue(name, { ...tryAgain, ...lost });
      else await boss.createQueue(name, { ...tryAgain, ...lost });
  } finally {
    await boss.stop({ graceful: false });
  }
  await allowSending(url);
}

async function allowSending(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${queueSchema} to groundwork_app;
      grant select, insert on all tables in schema ${queueSchema} to groundwork_app;
      grant execute on all functions in schema ${queueSchema} to groundwork_app`);
  } finally {
    await client.end();
  }
}
