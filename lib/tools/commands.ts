import "server-only";
import { did as asked, before } from "#content/tools/before-you-send";
import type { MemberScope } from "../access/scope.ts";
import { newId } from "../core/ids.ts";
import { ok, type Result } from "../core/result.ts";
import { keepEntry, saveText } from "../entries/commands.ts";
import type { EndForm } from "./schema.ts";

/** Keeps an evening's note with what the member did in the end. Pressed twice it is kept once; left open it is kept too. */
export async function endEvening(
  member: MemberScope,
  { entryId, did }: EndForm,
): Promise<Result<{ did: string }, never>> {
  if (did !== "") {
    const seen = Number.MAX_SAFE_INTEGER;
    await saveText(member, {
      exerciseId: before.id,
      askedBy: null,
      entryId,
      page: newId(),
      seen,
      changes: [{ key: asked.key, value: did, base: seen }],
    });
  }
  await keepEntry(member, { entryId });
  return ok({ did });
}
