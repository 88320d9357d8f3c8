// One supervisor with two children, web and worker. They end when their channel to it closes, and so does the
// embedded Postgres: killing the supervisor leaves nothing behind.
import { type ChildProcess, fork } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { buildIfNeeded } from "./build.ts";
import { keysAsEnvironment, readOrMakeKeys } from "./keys.ts";
import { migrate } from "./migrate.ts";
import { isFree, makeDatabase, type Postgres, portFrom, startPostgres } from "./postgres.ts";
import { writePublicScripts } from "./public-scripts.ts";
import { Refusal } from "./refusal.ts";

export const databaseName = "groundwork";

/** Starts everything and stays until it is told to stop. Refuses, in a sentence, what it can't start with. */
export async function supervise({ dev, seed }: { dev: boolean; seed: boolean }): Promise<void> {
  const port = portFrom("PORT", 3000);
  if (!(await isFree(port, process.env.HOST ?? "::")))
    throw new Refusal(
      `Port ${port} is used by another program, perhaps by Groundwork itself: stop that one, or choose another port with PORT=${port + 1} npm ${dev ? "run dev" : "start"}.`,
    );
  const house = new House();
  house.stopWhenTold();
  try {
    const embedded = !process.env.DATABASE_URL;
    const url = embedded ? await house.openDatabase() : requireKeys(process.env.DATABASE_URL);
    process.env.PUBLIC_URL ??= `http://localhost:${port}`;
    // Next takes any other value for development, at build time too.
    Object.assign(process.env, {
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // Mail that isn't sent can be read on a page of this machine, and of no other.
      GROUNDWORK_EMBEDDED: embedded ? "1" : "",
    });
    await migrate(url);
    const seeded = await seedIfEmpty(url, { asked: seed, embedded });
    if (dev) await writePublicScripts();
    else await buildIfNeeded();
    if (house.stopping) return house.stopped;

    const web = house.keep({
      title: "web server",
      file: "scripts/web.ts",
      args: dev ? ["dev"] : [],
      loud: dev,
    });
    const worker = house.keep({
      title: "worker",
      file: "scripts/worker.ts",
      execArgv: ["--conditions=react-server"],
      loud: true,
    });
    await Promise.race([Promise.all([web, worker]), house.stopped]);
    if (house.stopping) return house.stopped;
    await untilHealthy(port, house);
    if (!house.stopping) await sayReady({ port, demo: embedded || seeded });
    await house.stopped;
  } catch (error) {
    if (!house.stopping) await house.stop();
    throw error;
  }
}

/** With a database from outside the keys come from outside as well: made here, they would be lost with this folder. */
function requireKeys(url: string | undefined): string {
  const missing = ["GROUNDWORK_KEYS", "NEXTAUTH_SECRET"].filter((variable) => !process.env[variable]);
  if (missing.length > 0)
    throw new Refusal(
      `DATABASE_URL is set and ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing: with a database of your own the keys come from the environment too (README, Running it for real).`,
    );
  return url ?? "";
}

/** What a loud child says is shown; of a quiet one only what it says on stderr, where the log goes. */
type Kept = { title: string; file: string; args?: string[]; execArgv?: string[]; loud: boolean };

class House {
  stopping = false;
  readonly stopped: Promise<void>;
  #leave: () => void = () => {};
  #postgres: Postgres | undefined;
  #lock: pg.Client | undefined;
  readonly #children = new Set<ChildProcess>();

  constructor() {
    this.stopped = new Promise((resolve) => {
      this.#leave = resolve;
    });
  }

  stopWhenTold(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, async () => {
        if (this.stopping) return;
        console.log("\nStopping.");
        await this.stop();
        process.exit(0);
      });
    // Started by npm, and npm was killed: nobody is left who could stop this.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event)
      setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 1000).unref();
  }

  /** Web and worker first, so that what they have in hand is written; then the database. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.#children].map(endChild));
    await this.#lock?.end().catch(() => {});
    await this.#postgres?.stop();
    this.#leave();
  }

  /** The database in the checkout, and its keys, in the environment of all that is started from here on. */
  async openDatabase(): Promise<string> {
    const data = path.resolve(process.env.GROUNDWORK_DATA ?? ".data");
    const folder = path.join(data, "postgres");
    fs.mkdirSync(data, { recursive: true });
    const keys = readOrMakeKeys(path.join(data, "keys.json"), folder);
    const start = () =>
      startPostgres({
        folder,
        port: portFrom("GROUNDWORK_PG_PORT", 54_871),
        password: keys.database,
        portVariable: "GROUNDWORK_PG_PORT",
      });
    const postgres = await start();
    this.#postgres = postgres;
    this.#watchDatabase(postgres, start);
    await makeDatabase(postgres, databaseName);
    await this.#lockFolder(postgres);
    if (postgres.found) console.log("Found the database still running after the last start was killed.");
    process.env.MAIL_DIR ??= path.join(data, "mail");
    Object.assign(process.env, keysAsEnvironment(keys), { DATABASE_URL: postgres.url(databaseName) });
    return postgres.url(databaseName);
  }

  /** One supervisor a folder: two would stop the database under one another. */
  async #lockFolder(postgres: Postgres): Promise<void> {
    const client = new pg.Client({ connectionString: postgres.url("postgres"), keepAlive: true });
    client.on("error", () => {}); // the database went away; #watchDatabase locks again
    await client.connect();
    this.#lock = client;
    for (let tries = 0; tries < 30; tries += 1) {
      const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock(54871) as mine");
      if (rows[0]?.mine) return;
      await wait(100); // one that was killed is only now let go of
    }
    await client.end();
    this.#lock = undefined;
    this.#postgres = undefined; // it is the other one's
    throw new Refusal("Groundwork already runs from this folder: stop that one first.");
  }

  async #watchDatabase(first: Postgres, start: () => Promise<Postgres>): Promise<void> {
    let server = first;
    while (!this.stopping) {
      await server.gone;
      if (this.stopping) return;
      console.error("The database ended unexpectedly. Starting it again.");
      try {
        server = await start();
        this.#postgres = server;
        await this.#lockFolder(server);
      } catch (error) {
        console.error(error instanceof Refusal ? error.message : error);
        await this.stop();
        process.exit(1);
      }
    }
    if (server !== first) await server.stop(); // it came up while everything was being stopped
  }

  /** Runs a child and starts it again if it ends by itself. Resolves when it first says that it is ready. */
  async keep(kept: Kept): Promise<void> {
    return new Promise((ready, failed) => {
      let readyOnce = false;
      let pause = 250;
      const start = () => {
        if (this.stopping) return;
        const { title, file, args = [], execArgv = [], loud } = kept;
        const since = performance.now();
        const child = fork(file, args, {
          execArgv,
          stdio: ["ignore", loud ? "inherit" : "ignore", "inherit", "ipc"],
        });
        this.#children.add(child);
        child.once("message", () => {
          readyOnce = true;
          ready();
        });
        child.once("exit", async () => {
          this.#children.delete(child);
          if (this.stopping) return;
          if (!readyOnce) return failed(new Refusal(`The ${title} did not start. Its words are above.`));
          pause = performance.now() - since > 60_000 ? 250 : Math.min(pause * 2, 30_000);
          console.error(`The ${title} ended unexpectedly. Starting it again.`);
          await wait(pause);
          start();
        });
      };
      start();
    });
  }
}

/** Closing the channel is the same sign that a child gets when this process is killed. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (child.connected) child.disconnect();
  const limit = setTimeout(() => child.kill("SIGKILL"), 12_000);
  await gone;
  clearTimeout(limit);
}

/** Demo people, where the embedded database is empty, or where they were asked for. Says whether it seeded. */
async function seedIfEmpty(
  url: string,
  { asked, embedded }: { asked: boolean; embedded: boolean },
): Promise<boolean> {
  if ((!embedded && !asked) || !fs.existsSync("prisma/seed.ts")) return false;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('select 1 from "Account" limit 1').finally(() => client.end());
  if (rowCount) return false;
  const child = fork("prisma/seed.ts", [], { execArgv: ["--conditions=react-server"] });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code === 0) return true;
  throw new Refusal("The demo people could not be made. The words of prisma/seed.ts are above.");
}

async function untilHealthy(port: number, house: House): Promise<void> {
  const until = Date.now() + 60_000;
  while (!house.stopping) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(30_000),
    }).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > until)
      throw new Refusal("The web server runs but does not answer. Its words are above.");
    await wait(100);
  }
}

type SignIn = { name: string; email: string; password: string };

async function sayReady({ port, demo }: { port: number; demo: boolean }): Promise<void> {
  console.log(`\nGroundwork runs at http://localhost:${port}`);
  if (demo && fs.existsSync("prisma/seed.ts")) {
    const { demoSignIns }: { demoSignIns: SignIn[] } = await import(path.resolve("prisma/seed.ts"));
    const width = Math.max(...demoSignIns.map(({ email }) => email.length));
    console.log("\nSign in as");
    for (const person of demoSignIns)
      console.log(`  ${person.email.padEnd(width)}  ${person.password}  ${person.name}`);
  }
  if (demo && !process.env.SMTP_URL)
    console.log(
      `\nMail is not sent: read it at http://localhost:${port}/dev/mail. It lies in ${path.relative(process.cwd(), process.env.MAIL_DIR ?? ".data/mail")}.`,
    );
  console.log("\nCtrl-C stops everything.");
}
