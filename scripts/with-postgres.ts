// Runs a command with a throw-away Postgres and an empty database in it: node scripts/with-postgres.ts playwright test
import { spawn } from "node:child_process";
import path from "node:path";
import { makeDatabase } from "./postgres.ts";
import { Refusal, runScript } from "./refusal.ts";
import { startTestPostgres, testSettings } from "./test-postgres.ts";

await runScript(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new Refusal("Say which command to run: node scripts/with-postgres.ts COMMAND …");
  const server = await startTestPostgres();
  const database = `with_${process.pid}`;
  await makeDatabase(server, database);
  const child = spawn(command, args, {
    stdio: "inherit",
    env: {
      ...testSettings,
      ...process.env,
      PATH: `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
      TEST_ADMIN_URL: server.url("postgres"),
      DATABASE_URL: server.url(database),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (status, signal) => resolve(status ?? (signal ? 130 : 1)));
  });
  await server.stop();
  process.exit(code);
});
