#!/usr/bin/env node
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const options = {
  datamodels: { type: "string", multiple: true },
  datasource: { type: "string" },
  version: { type: "boolean" },
};
const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options });
const home = path.dirname(
  createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
);
if (values.version) {
  console.log(
    `schema-engine-cli ${JSON.parse(fs.readFileSync(`${home}/package.json`, "utf8"))
      .version.split(".")
      .pop()}`,
  );
  process.exit(0);
}
const u = new URL(values.datasource ? JSON.parse(values.datasource).url : process.env.DATABASE_URL);
const database = decodeURIComponent(u.pathname.slice(1));
// Separate fields: a connection string would win over the shadow database's name.
const config = {
  host: u.hostname,
  port: Number(u.port || 5432),
  user: decodeURIComponent(u.username),
  password: decodeURIComponent(u.password),
  database,
};
const admin = async (db, sql) => {
  const c = new pg.Client({ ...config, database: db });
  await c.connect();
  if (sql) await c.query(sql);
  await c.end();
};
if (positionals[0] === "cli") {
  const sql = {
    "create-database": `CREATE DATABASE "${database}"`,
    "drop-database": `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`,
  }[positionals[1]];
  await admin(sql ? "postgres" : database, sql).catch((e) => {
    const error_code = { "3D000": "P1003", "42P04": "P1009", "28P01": "P1000" }[e.code] ?? "P1001";
    // The CLI skips the first line of stderr and parses the next ones.
    console.error(
      `schema-engine\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { message: e.message, error_code } })}`,
    );
    process.exit(1);
  });
  process.exit(0);
}
// Postgres's "char" (oid 18) is unknown to the adapter: pass it as text, then name it Character.
const chars = new WeakMap();
const note = (res) => {
  for (const r of [res].flat()) {
    const cols = (r?.fields ?? []).filter((f) => f.dataTypeID === 18).map((f) => r.fields.indexOf(f));
    for (const i of cols) r.fields[i].dataTypeID = 25;
    if (cols.length) chars.set(r.rows, cols);
  }
  return res;
};
class Client extends pg.Client {
  query(...a) {
    const cb = a.at(-1);
    if (typeof cb === "function") a[a.length - 1] = (e, r) => cb(e, note(r));
    const p = super.query(...a);
    return typeof p?.then === "function" ? p.then(note) : p;
  }
}
const shadows = [];
class Factory extends PrismaPg {
  async connect() {
    const conn = await super.connect();
    const proto = Object.getPrototypeOf(Object.getPrototypeOf(conn)); // shared with its transactions
    const { queryRaw } = proto;
    if (!Object.hasOwn(proto, "patched"))
      Object.assign(proto, {
        patched: true,
        async queryRaw(q) {
          const res = await queryRaw.call(this, q);
          for (const i of chars.get(res.rows) ?? []) res.columnTypes[i] = ColumnTypeEnum.Character;
          return res;
        },
      });
    // The adapter splits a script at every ";". One simple query keeps bodies whole and is one transaction.
    conn.executeScript = (sql) =>
      conn.client.query(sql).then(
        () => {},
        (e) => conn.onError(e),
      );
    return conn;
  }
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    shadows.push(name);
    await admin("postgres", `CREATE DATABASE "${name}"`);
    const conn = await new Factory({ ...config, Client, database: name }).connect();
    const dispose = conn.dispose.bind(conn);
    conn.dispose = () =>
      dispose().then(() => admin("postgres", `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    return conn;
  }
}
let panic = "";
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (m) => {
    panic = m;
    console.error(m);
  },
};
const { instance } = await WebAssembly.instantiate(fs.readFileSync(`${home}/schema_engine_bg.wasm`), {
  "./schema_engine_bg.js": wasm,
});
wasm.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
const datamodels = values.datamodels?.map((f) => [f, fs.readFileSync(f, "utf8")]);
const engine = await wasm.SchemaEngine.new(
  { datamodels },
  () => {},
  bindMigrationAwareSqlAdapterFactory(new Factory({ ...config, Client })),
);
process.on("SIGTERM", () => {}); // the CLI ends stdin and signals at once; finish the clean-up below
const send = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...m })}\n`);
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the answer to "print"
  try {
    const result =
      (await (method === "getDatabaseVersion" ? engine.version() : engine[method](params))) ?? null;
    if (method === "diff" && result.stdout)
      send({ id: `p${id}`, method: "print", params: { content: result.stdout } });
    send({ id, result });
  } catch (e) {
    const message = panic || e?.message || String(e);
    send({
      id,
      error: { code: 4466, message, data: { is_panic: !!panic, message, error_code: e?.code ?? null } },
    });
  }
}
for (const s of shadows) await admin("postgres", `DROP DATABASE IF EXISTS "${s}" WITH (FORCE)`);
process.exit(0);
