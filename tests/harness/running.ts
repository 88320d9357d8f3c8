// The product as `npm start` runs it, on ports and in a data folder of its own.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import pg from "pg";
import { expect } from "vitest";

export type Place = { data: string; port: number; postgresPort: number };

/** A data folder and ports that nobody uses. */
export async function newPlace(): Promise<Place> {
  const [port, postgresPort] = [await steadyPort(), await steadyPort()];
  const data = path.resolve(`.data/start-${process.pid}-${port}`);
  fs.mkdirSync(data, { recursive: true });
  return { data, port, postgresPort };
}

/**
 * A free port below those that the system gives to connections (from 32768 on): a place is stopped and started again, and in
 * between one of those could be taken by anybody.
 */
export async function steadyPort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000);
    const server = createServer().listen(port);
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}

export function clearPlace({ data }: Place): void {
  fs.rmSync(data, { recursive: true, force: true });
}

/** One `npm start`, and what it said. */
export class Running {
  said = "";
  readonly child: ChildProcess;
  readonly place: Place;

  constructor(place: Place, more: Record<string, string | undefined> = {}) {
    this.place = place;
    const { DATABASE_URL, GROUNDWORK_KEYS, NEXTAUTH_SECRET, PUBLIC_URL, MAIL_DIR, ...rest } = process.env;
    this.child = spawn(process.execPath, ["--conditions=react-server", "scripts/start.ts"], {
      // A terminal sends Ctrl-C to the whole group: this one is the child's own.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...rest,
        NODE_ENV: "production",
        GROUNDWORK_DATA: place.data,
        GROUNDWORK_PG_PORT: String(place.postgresPort),
        PORT: String(place.port),
        ...more,
      },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (part) => {
        this.said += part;
      });
  }

  async untilReady(): Promise<this> {
    const says = () => (this.child.exitCode === null ? this.said : `ended: ${this.said}`);
    await expect.poll(says, { timeout: 120_000 }).toMatch(/Ctrl-C stops everything|^ended/);
    expect(says()).not.toMatch(/^ended/);
    expect(await this.health()).toBe(200);
    return this;
  }

  async health(): Promise<number> {
    const answer = await fetch(`http://localhost:${this.place.port}/api/health`).catch(() => null);
    return answer?.status ?? 0;
  }

  untilHealthy(): Promise<void> {
    return expect.poll(() => this.health(), { timeout: 30_000 }).toBe(200);
  }

  /** Ends by itself. Gives back the exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
    return this.child.exitCode;
  }

  /** Ctrl-C in its terminal. */
  async interrupt(): Promise<number | null> {
    if (this.child.pid) process.kill(-this.child.pid, "SIGINT");
    return this.ended();
  }

  /** kill -9 */
  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.ended();
  }

  /** The processes below it, by what they run. */
  pid(script: "web" | "worker"): number {
    const found = processes().find(
      ({ parent, command }) => parent === this.child.pid && command.includes(`scripts/${script}.ts`),
    );
    if (!found) throw new Error(`no ${script} runs`);
    return found.pid;
  }

  /** The Postgres server, the shell that keeps it, and the part of that which ends it when its starter is gone. */
  database(): { server: number; keeper: number; watch: number } {
    const lock = fs.readFileSync(path.join(this.place.data, "postgres/postmaster.pid"), "utf8");
    const server = Number(lock.split("\n")[0]);
    const all = processes();
    const keeper = all.find(({ pid }) => pid === server)?.parent ?? 0;
    const watch = all.find(({ pid, parent }) => parent === keeper && pid !== server)?.pid ?? 0;
    return { server, keeper, watch };
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { database }: { database: string } = JSON.parse(
      fs.readFileSync(path.join(this.place.data, "keys.json"), "utf8"),
    );
    const client = new pg.Client({
      connectionString: `postgresql://postgres:${database}@127.0.0.1:${this.place.postgresPort}/groundwork`,
    });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
}

function processes(): { pid: number; parent: number; command: string }[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && !match[3]?.startsWith("Z"))
    .map((match) => ({ pid: Number(match?.[1]), parent: Number(match?.[2]), command: match?.[4] ?? "" }));
}

/** Which of these still run. */
export function alive(pids: number[]): number[] {
  const running = new Set(processes().map(({ pid }) => pid));
  return pids.filter((pid) => running.has(pid));
}
