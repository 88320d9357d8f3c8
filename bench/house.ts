// What is measured, running: a database, the product and the bare application, each on a port of its own.
import { type ChildProcess, fork } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { buildIfNeeded, stampOf } from "../scripts/build.ts";
import { migrate } from "../scripts/migrate.ts";
import { type Postgres, portFrom, startPostgres } from "../scripts/postgres.ts";
import { Refusal } from "../scripts/refusal.ts";
import { anyPort, testSettings } from "../scripts/test-postgres.ts";

const bareFolder = path.join("bench", "bare");

export class House {
  #postgres: Postgres | undefined;
  readonly #children: ChildProcess[] = [];

  /** An empty database with the product's tables. Its disk is waited for, as in production. */
  async openDatabase(): Promise<string> {
    this.#postgres = await startPostgres({
      folder: path.resolve(".data", "postgres-bench"),
      port: portFrom("GROUNDWORK_BENCH_PG_PORT", 54_873),
      password: "postgres",
      portVariable: "GROUNDWORK_BENCH_PG_PORT",
    });
    const client = new pg.Client({ connectionString: this.#postgres.url("postgres") });
    await client.connect();
    await client.query("drop database if exists bench with (force)");
    await client.query("create database bench");
    await client.end();
    const url = this.#postgres.url("bench");
    Object.assign(process.env, testSettings, { DATABASE_URL: url, NODE_ENV: "production" });
    await migrate(url);
    return url;
  }

  /**
   * Lets the database look at its tables, as it does by itself within a minute or so. Two years of somebody are written in
   * seconds here, and until it has looked it plans as for empty tables.
   */
  async knowTables(database: string): Promise<void> {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query("analyze");
    await client.end();
  }

  /** The product, from the build that npm start uses. */
  async openProduct(): Promise<string> {
    await buildIfNeeded();
    const port = await anyPort();
    const url = `http://127.0.0.1:${port}`;
    const settings = { PORT: String(port), HOST: "127.0.0.1", PUBLIC_URL: url };
    await this.#serve("scripts/web.ts", [], settings, `${url}/api/health`);
    return url;
  }

  /** The bare application, by Next's own commands. */
  async openBare(): Promise<string> {
    const port = await anyPort();
    const url = `http://127.0.0.1:${port}`;
    await this.#buildBare();
    const serve = ["start", bareFolder, "-p", String(port), "-H", "127.0.0.1"];
    await this.#serve("scripts/next.ts", serve, {}, url);
    return url;
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGTERM");
        await gone;
      }),
    );
    await this.#postgres?.stop();
  }

  #start(file: string, args: string[], settings: Record<string, string> = {}): ChildProcess {
    const child = fork(file, args, {
      env: { ...process.env, ...settings },
      execArgv: [],
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    child.stdout?.resume();
    this.#children.push(child);
    return child;
  }

  async #buildBare(): Promise<void> {
    const stampFile = path.join(bareFolder, ".next", "built-from");
    const sources = ["app", "next.config.ts", "tsconfig.json"].map((name) => path.join(bareFolder, name));
    const stamp = stampOf([...sources, "package-lock.json"]);
    if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return;
    const build = this.#start("scripts/next.ts", ["build", bareFolder]);
    const code = await new Promise((resolve) => build.once("exit", resolve));
    if (code !== 0) throw new Refusal("The bare application was not built.");
    fs.writeFileSync(stampFile, stamp);
  }

  async #serve(file: string, args: string[], settings: Record<string, string>, shows: string): Promise<void> {
    const child = this.#start(file, args, settings);
    const until = Date.now() + 60_000;
    while (child.exitCode === null && Date.now() < until) {
      const answer = await fetch(shows).catch(() => null);
      if (answer?.ok) return;
      await wait(100);
    }
    throw new Refusal(`${file} does not answer at ${shows}.`);
  }
}

/** The id by which a browser calls the bare application's action. */
export function bareActionId(): string {
  const file = path.join(bareFolder, ".next", "server", "server-reference-manifest.json");
  const { node }: { node: Record<string, { exportedName?: string }> } = JSON.parse(
    fs.readFileSync(file, "utf8"),
  );
  const found = Object.entries(node).find(([, action]) => action.exportedName === "save");
  const id = found?.[0] ?? Object.keys(node)[0];
  if (!id) throw new Refusal("The bare application's build names no action.");
  return id;
}
