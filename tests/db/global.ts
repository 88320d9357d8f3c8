// The template that every worker's database is cloned from: migrated once, and nobody stays connected to it.
import { execFileSync } from "node:child_process";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startTestPostgres, testSettings } from "../../scripts/test-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

type Template = { adminUrl: string; template: string; stop: () => Promise<void> };

declare global {
  // The projects "db" and "access" share one.
  var groundworkTemplate: Promise<Template> | undefined;
}

async function makeTemplate(): Promise<Template> {
  // Another server, of another major version say, in place of the packaged one: a role there that may make databases.
  const outside = process.env.TEST_ADMIN_URL;
  const server = outside ? null : await startTestPostgres();
  const adminUrl = outside ?? server?.url("postgres") ?? "";
  const template = `template_${process.pid}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${template}`;
  execFileSync(process.execPath, ["--conditions=react-server", "scripts/migrate.ts"], {
    env: { ...testSettings, ...process.env, DATABASE_URL: url.href },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { adminUrl, template, stop: () => (server ? server.stop() : dropAll(adminUrl, template)) };
}

/** Somebody else’s server is left as it was found. */
async function dropAll(adminUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname = $1 or starts_with(datname, $1 || '_w')",
    [template],
  );
  for (const { datname } of rows)
    await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
  await client.end();
}

export default async function setup(project: TestProject) {
  globalThis.groundworkTemplate ??= makeTemplate();
  const { adminUrl, template, stop } = await globalThis.groundworkTemplate;
  project.provide("adminUrl", adminUrl);
  project.provide("template", template);
  return stop;
}
