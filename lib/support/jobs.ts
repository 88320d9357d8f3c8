import "server-only";
import type { WorkerScope } from "../access/scope.ts";
import { settle } from "./commands.ts";

/** Every minute: expired holds go back with a new promise, and sessions that are over are done. Safe to run twice. */
export async function settleRequests(worker: WorkerScope): Promise<void> {
  await settle(worker, {});
}
