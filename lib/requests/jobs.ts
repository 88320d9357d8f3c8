import "server-only";
import { WorkerScope } from "../access/scope.ts";
import { after } from "../core/clock.ts";
import { allOrNothing, db } from "../platform/db.ts";
import { recurring } from "../platform/jobs.ts";
import { moveByTime } from "./commands.ts";
import { restsAfter } from "./model.ts";

export const requestJobs = [
  recurring("rest-requests", "*/10 * * * *", (now) => restSilent(WorkerScope.of(now))),
];

/**
 * Lets every request rest whose member left the coach's question unanswered for fourteen days. Its words, its answers and
 * what went with it stay; the member takes it up again with one press. Safe to run twice, and beside an answer that
 * arrives at that moment: the first commit wins.
 */
export async function restSilent(worker: WorkerScope): Promise<void> {
  // A coach asks once, so the question is the last thing that happened as long as it is unanswered.
  const asked = { event: "asked-back", at: { lte: after(worker.now, -restsAfter) } };
  const silent = await db.supportRequest.findMany({
    where: { state: "asked-back", events: { some: asked } },
    select: { id: true, memberId: true },
    orderBy: { id: "asc" },
  });
  for (const request of silent)
    await allOrNothing((tx) => moveByTime(tx, worker, { request, event: "rested", at: worker.now }));
}
