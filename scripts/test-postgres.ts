import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { type Postgres, portFrom, startPostgres } from "./postgres.ts";

/**
 * A throw-away Postgres for tests, on a port that nobody uses, so that runs of several checkouts stand side by side. Its
 * data folder is kept between runs, since making one takes a second; a second run in this checkout gets its own.
 */
export async function startTestPostgres(): Promise<Postgres> {
  const usual = path.resolve(".data", "postgres-test");
  const alone = !fs.existsSync(path.join(usual, "postmaster.pid"));
  const folder = alone ? usual : `${usual}-${process.pid}`;
  const port = process.env.GROUNDWORK_TEST_PG_PORT ? portFrom("GROUNDWORK_TEST_PG_PORT", 0) : await anyPort();
  const start = () =>
    startPostgres({
      folder,
      port,
      password: "postgres",
      portVariable: "GROUNDWORK_TEST_PG_PORT",
      hasty: true,
    });
  // What a killed run left on the disk is not waited for by the disk, so that it may be damaged: begin again.
  const server = await start().catch(async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    return start();
  });
  if (alone) return server;
  return {
    ...server,
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
      fs.rmSync(`${folder}.log`, { force: true });
    },
  };
}

/** A port that nobody listens on. */
export async function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const trial = net.createServer().once("error", reject);
    trial.listen(0, "127.0.0.1", () => {
      const address = trial.address();
      trial.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Settings of a test's own, where the environment has none. */
export const testSettings = {
  GROUNDWORK_KEYS: `test:${Buffer.alloc(32, "test").toString("base64")}`,
  NEXTAUTH_SECRET: "a secret that only tests know, of no worth",
  MAIL_FROM: "Groundwork <no-reply@groundwork.example>",
};
