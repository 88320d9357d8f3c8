import "server-only";
import { WorkerScope } from "../access/scope.ts";
import { recurring } from "../platform/jobs.ts";
import { settleTimes } from "./commands.ts";

export const bookingJobs = [
  recurring("settle-requests", "* * * * *", (now) => settleRequests(WorkerScope.of(now))),
];

/** Expired holds go back with a new promise, and sessions that are over are done. Safe to run twice. */
export async function settleRequests(worker: WorkerScope): Promise<void> {
  await settleTimes(worker, {});
}
