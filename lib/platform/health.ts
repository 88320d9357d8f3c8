import "server-only";
import { db } from "./db.ts";

/** Throws where the database doesn't answer, within a few seconds. */
export async function askDatabase(): Promise<void> {
  await db.$queryRaw`select 1`;
}
