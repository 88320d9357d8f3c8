import "server-only";
import { madeFrom, moduleById } from "#content/index";
import type { MemberScope } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import { ok, type Result, refuse } from "#lib/core/result";
import { closeLooks } from "#lib/entries/commands";
import { inTransaction } from "#lib/platform/db";
import { cutVersions } from "#lib/versions/commands";
import type { Refusal } from "./model.ts";
import type { MarkInput } from "./schema.ts";

/**
 * Ends a module in one of three ways, and keeps its page as it is now. It can be opened and ended again on any day.
 * Refuses `no-module`.
 */
export async function markModule(
  member: MemberScope,
  { moduleId, end }: MarkInput,
): Promise<Result<null, Refusal>> {
  const guideModule = moduleById(moduleId);
  if (!guideModule) return refuse({ code: "no-module" });
  await inTransaction(async (tx) => {
    await cutVersions(tx, member, {
      // What the page shows of other modules is kept with it, as it was.
      exerciseIds: madeFrom([guideModule])
        .exercises.filter(({ dated }) => !dated)
        .map(({ id }) => id),
      why: "end",
    });
    await closeLooks(tx, member, moduleId);
    await tx.moduleMark.create({
      data: { id: newId(), memberId: member.id, moduleId, mark: end, at: member.now },
    });
  });
  return ok(null);
}
