// Each test file gets a database of its own, cloned from the template, before anything of the product is loaded.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { testSettings } from "../../scripts/test-postgres.ts";

const name = `${inject("template")}_w${process.env.VITEST_POOL_ID}`;
const admin = new pg.Client({ connectionString: inject("adminUrl") });
await admin.connect();
await admin.query(`drop database if exists ${name} with (force)`);
await admin.query(`create database ${name} template ${inject("template")}`);
await admin.end();

const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
Object.assign(process.env, testSettings, {
  DATABASE_URL: url.href,
  PUBLIC_URL: "http://localhost:3000",
  MAIL_DIR: mkdtempSync(path.join(tmpdir(), "groundwork-mail-")),
});
