// Does the work without a person, in a process of its own: `node --conditions=react-server scripts/worker.ts`.
import { PgBoss } from "pg-boss";
import { systemNow } from "#lib/core/clock";
import { env } from "#lib/platform/env";
import { queueSchema } from "#lib/platform/jobs";
import { log, logBug } from "#lib/platform/log";
import { sendLeftOver } from "#lib/platform/mail";
import { jobs } from "./jobs.ts";
import { endWithParent } from "./parent.ts";

const boss = new PgBoss({ connectionString: env.DATABASE_URL, schema: queueSchema, max: 4 });
boss.on("error", (error) => logBug(error));

const ending = endWithParent(() => boss.stop({ graceful: true, timeout: 8000 }));

await boss.start({ attempts: 10 }).catch((error) => {
  if (!ending()) throw error; // told to stop before it had begun
});
for (const { name, every, run } of ending() ? [] : jobs) {
  await boss.work(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
    if (!job) return;
    try {
      await run(job.data, systemNow());
    } catch (error) {
      // pg-boss keeps an error's message in its table, and that may quote what it fails on.
      throw new Error(`reference ${logBug(error, { queue: name, id: job.id })}`);
    }
  });
  if (every) await boss.schedule(name, every);
}
await sendLeftOver(systemNow()).catch((error) => logBug(error));
if (!process.send) log("worker ready");
process.send?.("ready");
