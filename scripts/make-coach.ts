// Makes a coach or an admin: npm run make-coach -- --email ben@example.org --name Ben --languages en,pt
//   --zone Europe/Lisbon --places 25 [--ask-password], or npm run make-coach -- --admin --email fay@example.org.
// Without --ask-password a link to choose one is mailed, which works for 30 minutes.
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { keysAsEnvironment, readOrMakeKeys } from "./keys.ts";
import { portFrom, startPostgres } from "./postgres.ts";
import { Refusal, runScript } from "./refusal.ts";
import { databaseName } from "./supervise.ts";

const options = {
  admin: { type: "boolean", default: false },
  email: { type: "string" },
  name: { type: "string" },
  languages: { type: "string", default: "en" },
  zone: { type: "string", default: "UTC" },
  places: { type: "string", default: "25" },
  "ask-password": { type: "boolean", default: false },
} as const;

await runScript(async () => {
  const { values } = readArguments();
  const close = await openDatabase();
  try {
    const password = values["ask-password"] ? await askPassword() : undefined;
    // Only now: the application reads its settings when it is loaded.
    const [
      { WorkerScope },
      { systemNow },
      commands,
      { adminForm, coachForm },
      { madeWords },
      { closeQueues },
    ] = await Promise.all([
      import("#lib/access/scope"),
      import("#lib/core/clock"),
      import("#lib/joining/commands"),
      import("#lib/joining/schema"),
      import("#lib/joining/model"),
      import("#lib/platform/jobs"),
    ]);
    const worker = WorkerScope.of(systemNow());
    const form = {
      ...values,
      languages: values.languages.split(","),
      timeZone: values.zone,
      places: Number(values.places),
      password,
    };
    const result = values.admin
      ? await commands.makeAdmin(worker, checked(adminForm.safeParse(form)))
      : await commands.makeCoach(worker, checked(coachForm.safeParse(form)));
    await closeQueues();
    if (!result.ok) throw new Refusal(madeWords[result.refusal.code]);
    const next = password
      ? "They can sign in now."
      : "A mail with a link to choose a password is on its way.";
    console.log(`${values.admin ? "An admin" : `${values.name}, a coach,`} is made. ${next}`);
    if (!values.admin)
      console.log("Nothing can be promised until they have set their hours, under My hours.");
  } finally {
    await close();
  }
  process.exit(0);
});

function readArguments() {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

type Parsed<Value> =
  | { success: true; data: Value }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

function checked<Value>(parsed: Parsed<Value>): Value {
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`);
  throw new Refusal(sentences.join("\n"));
}

/** The database of the environment, or the one in the checkout, whether it runs or not. Gives back how to let go of it. */
async function openDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {};
  const data = path.resolve(process.env.GROUNDWORK_DATA ?? ".data");
  const folder = path.join(data, "postgres");
  const keys = readOrMakeKeys(path.join(data, "keys.json"), folder);
  const postgres = await startPostgres({
    folder,
    port: portFrom("GROUNDWORK_PG_PORT", 54_871),
    password: keys.database,
    portVariable: "GROUNDWORK_PG_PORT",
  });
  process.env.MAIL_DIR ??= path.join(data, "mail");
  Object.assign(process.env, keysAsEnvironment(keys), { DATABASE_URL: postgres.url(databaseName) });
  return postgres.found ? async () => {} : postgres.stop;
}

/** Reads a line that the terminal doesn't show. */
async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stdout.write("Password (not shown, 12 characters or more): ");
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const password = await lines.question("");
  lines.close();
  console.log();
  return password;
}
