import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDatabase, type Postgres } from "../../scripts/postgres.ts";
import { startTestPostgres, testSettings } from "../../scripts/test-postgres.ts";
import { alive, clearPlace, newPlace, type Place, Running, steadyPort } from "../harness/running.ts";

const note = (running: Running, action: string) =>
  running.query('insert into "AuditEvent" (id, at, actor, action) values ($1, now(), $2, $3)', [
    v7(),
    "test",
    action,
  ]);
const notes = async (running: Running) =>
  (
    await running.query<{ action: string }>(
      `select action from "AuditEvent" where actor = 'test' order by id`,
    )
  ).map(({ action }) => action);
const everything = (running: Running) => {
  const { server, keeper, watch } = running.database();
  return [running.child.pid ?? 0, running.pid("web"), running.pid("worker"), watch, keeper, server];
};
const untilGone = (pids: number[]) => expect.poll(() => alive(pids), { timeout: 20_000 }).toEqual([]);

describe("one place, started over and over", { timeout: 180_000 }, () => {
  let place: Place;
  let running: Running;
  beforeAll(async () => {
    place = await newPlace();
  });
  afterAll(async () => {
    await running.interrupt();
    clearPlace(place);
  });

  test("the first start says where it runs, and its keys are its owner's alone", async () => {
    running = await new Running(place).untilReady();
    expect(running.said).toContain(`Groundwork runs at http://localhost:${place.port}`);
    expect(fs.statSync(path.join(place.data, "keys.json")).mode & 0o777).toBe(0o600);
    await note(running, "first");
  });

  test("a second one beside it is refused in one sentence, and harms nothing", async () => {
    const beside = new Running(place);
    expect(await beside.ended()).toBe(1);
    expect(beside.said.trim()).toMatch(/^Port \d+ is used by another program.*\.$/);
    const elsewhere = new Running({ ...place, port: await steadyPort() });
    expect(await elsewhere.ended()).toBe(1);
    expect(elsewhere.said.trim()).toBe("Groundwork already runs from this folder: stop that one first.");
    expect(await running.health()).toBe(200);
  });

  test("Ctrl-C stops everything", async () => {
    const pids = everything(running);
    expect(await running.interrupt()).toBe(0);
    expect(alive(pids)).toEqual([]);
    expect(fs.existsSync(path.join(place.data, "postgres/postmaster.pid"))).toBe(false);
    expect(running.said).not.toMatch(/unexpectedly|Error/);
  });

  test("the next start builds nothing and finds everything", async () => {
    running = await new Running(place).untilReady();
    expect(running.said).not.toContain("Building");
    expect(await notes(running)).toEqual(["first"]);
  });

  test("kill -9 of the parent leaves nothing behind, and the next start misses nothing", async () => {
    const pids = everything(running);
    await note(running, "before the parent was killed");
    await running.kill();
    await untilGone(pids);
    running = await new Running(place).untilReady();
    expect(await notes(running)).toEqual(["first", "before the parent was killed"]);
  });

  test("kill -9 of the web server: it comes back", async () => {
    const web = running.pid("web");
    process.kill(web, "SIGKILL");
    await untilGone([web]);
    await running.untilHealthy();
    expect(running.said).toContain("The web server ended unexpectedly. Starting it again.");
  });

  test("kill -9 of the worker: it comes back", async () => {
    const worker = running.pid("worker");
    process.kill(worker, "SIGKILL");
    await untilGone([worker]);
    await expect.poll(() => running.said).toContain("The worker ended unexpectedly. Starting it again.");
    await expect.poll(() => running.pid("worker"), { timeout: 20_000 }).not.toBe(worker);
  });

  test("kill -9 of the database: it comes back with what was saved, and web and worker stay", async () => {
    await note(running, "before the database was killed");
    const [web, worker] = [running.pid("web"), running.pid("worker")];
    process.kill(running.database().server, "SIGKILL");
    await expect.poll(() => running.said, { timeout: 20_000 }).toContain("The database ended unexpectedly");
    await running.untilHealthy();
    expect(await notes(running)).toContain("before the database was killed");
    expect([running.pid("web"), running.pid("worker")]).toEqual([web, worker]);
  });

  test("a database that outlived its starter is found again, on whichever port it is, and stopped with the next", async () => {
    const { server, keeper, watch } = running.database();
    const others = everything(running).filter((pid) => pid !== server && pid !== keeper);
    process.kill(watch, "SIGKILL");
    await running.kill();
    await untilGone(others);
    expect(alive([server])).toEqual([server]);

    const otherwise = { ...place, postgresPort: await steadyPort() };
    const next = await new Running(otherwise).untilReady();
    expect(next.said).toContain("Found the database still running");
    await next.interrupt();
    await untilGone([server]);
    running = await new Running(place).untilReady();
    expect(await notes(running)).toHaveLength(3);
  });

  test("kill -9 of everything at once", async () => {
    const pids = everything(running);
    // One command for all: whatever watches another of them has no time to end it first.
    spawnSync("/bin/sh", ["-c", `kill -9 ${pids.join(" ")}`]);
    await untilGone(pids);
    expect(fs.existsSync(path.join(place.data, "postgres/postmaster.pid"))).toBe(true);
    running = await new Running(place).untilReady();
    expect(await notes(running)).toHaveLength(3);
  });
});

describe("what stands in the way is said in one sentence", { timeout: 180_000 }, () => {
  /** Starts where it can't, and gives back all that it said. */
  async function refusal(place: Place, more: Record<string, string | undefined> = {}): Promise<string> {
    const running = new Running(place, more);
    expect(await running.ended()).toBe(1);
    return running.said.trim();
  }

  test("a port that is none, or is used", async () => {
    const place = await newPlace();
    expect(await refusal(place, { PORT: "three thousand" })).toBe(
      "PORT should be a port, a whole number from 1 to 65535.",
    );
    const other = createServer().listen(place.postgresPort, "127.0.0.1");
    expect(await refusal(place)).toMatch(
      /^Port \d+, where the database of .* should listen, is used by another program: choose another with GROUNDWORK_PG_PORT=\d+\.$/,
    );
    other.close();
    clearPlace(place);
  });

  test("keys that are broken, gone, or of another database", async () => {
    const place = await newPlace();
    const file = path.join(place.data, "keys.json");
    const running = await new Running(place).untilReady();
    await running.interrupt();
    const good = fs.readFileSync(file, "utf8");

    fs.writeFileSync(file, good.slice(0, 40));
    expect(await refusal(place)).toMatch(
      /^The keys in .*keys\.json can't be read: put back a good copy .*\.$/,
    );
    fs.rmSync(file);
    expect(await refusal(place)).toMatch(/^The keys in .*keys\.json are missing, .*\.$/);
    expect(fs.existsSync(file)).toBe(false);
    const another: { database: string } = JSON.parse(good);
    fs.writeFileSync(file, JSON.stringify({ ...another, database: another.database.toUpperCase() }));
    expect(await refusal(place)).toMatch(
      /^The database in .* does not take the password in the keys file, .*\.$/,
    );

    fs.writeFileSync(file, good, { mode: 0o644 });
    await (await new Running(place).untilReady()).interrupt();
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);

    // The same place, its database damaged in three ways.
    const version = path.join(place.data, "postgres/PG_VERSION");
    fs.writeFileSync(version, "15\n");
    expect(await refusal(place)).toMatch(
      /^The database in .* was made by Postgres 15 and this is Postgres 18: .*\.$/,
    );
    fs.rmSync(version);
    expect(await refusal(place)).toMatch(/^The database in .* is damaged \(PG_VERSION is missing\): .*\.$/);
    fs.writeFileSync(version, "18\n");
    fs.rmSync(path.join(place.data, "postgres/global/pg_control"));
    expect(await refusal(place)).toMatch(/^The database in .* does not start \(.*pg_control.*\): .*\.$/);
    clearPlace(place);
  });
});

describe("a database of one's own", { timeout: 180_000 }, () => {
  let server: Postgres;
  let place: Place;
  const { GROUNDWORK_KEYS, NEXTAUTH_SECRET } = testSettings;
  beforeAll(async () => {
    place = await newPlace();
    server = await startTestPostgres();
    await makeDatabase(server, `own_${process.pid}`);
  });
  afterAll(async () => {
    await server.stop();
    clearPlace(place);
  });

  test("without keys, or one that doesn't answer, is refused", async () => {
    const without = new Running(place, { DATABASE_URL: server.url("postgres") });
    expect(await without.ended()).toBe(1);
    expect(without.said.trim()).toMatch(
      /^DATABASE_URL is set and GROUNDWORK_KEYS and NEXTAUTH_SECRET are missing: .*\.$/,
    );

    for (const [url, reason] of [
      [`postgresql://somebody:secret@127.0.0.1:${await steadyPort()}/own`, "nothing answers there"],
      [server.url("nowhere"), "it has no database of that name"],
      [server.url("postgres").replace("postgres@", "wrong@"), "it does not take this user and password"],
    ]) {
      const away = new Running(place, { DATABASE_URL: url, GROUNDWORK_KEYS, NEXTAUTH_SECRET });
      expect(await away.ended()).toBe(1);
      expect(away.said.trim()).toMatch(
        /^The database at 127\.0\.0\.1:\d+, named by DATABASE_URL, can't be used: .*\.$/,
      );
      expect(away.said).toContain(reason);
      expect(away.said).not.toMatch(/secret|wrong/);
    }
  });

  test("is brought to shape and served, and nobody is put into it unasked", async () => {
    const settings = { DATABASE_URL: server.url(`own_${process.pid}`), GROUNDWORK_KEYS, NEXTAUTH_SECRET };
    const running = await new Running(place, settings).untilReady();
    expect(running.said).not.toContain("Sign in as");
    expect(fs.existsSync(path.join(place.data, "postgres"))).toBe(false);
    await running.interrupt();
  });
});
