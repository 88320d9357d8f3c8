import "server-only";
import type { MemberScope } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import type { StoredAnswer } from "#lib/exercises/answer";
import type { Tx } from "#lib/platform/db";
import { openStored } from "./queries.ts";

/**
 * Keeps a version of the standing answers of some exercises and of the entry that is open in them, or of the answers of
 * some entries, as they are now. One that was kept already is kept once.
 */
export async function cutVersions(
  tx: Tx,
  member: MemberScope,
  { why, ...of }: ({ exerciseIds: string[] } | { entryIds: string[] }) & { why: "end" | "share" },
): Promise<void> {
  const rows = await tx.answer.findMany({
    where:
      "entryIds" in of
        ? { memberId: member.id, entryId: { in: of.entryIds } }
        : {
            memberId: member.id,
            exerciseId: { in: of.exerciseIds },
            OR: [{ entryId: null }, { entry: { closedAt: null } }],
          },
  });
  for (const row of rows) {
    const stored = openStored(member, { table: "Answer", ...row });
    if (stored)
      await insertVersion(tx, member, {
        answerId: row.id,
        revision: row.revision,
        stored,
        cutAt: member.now,
        why,
      });
  }
}

/** Keeps one version of one answer. One that was kept already, of that revision and for that reason, is kept once. */
export async function insertVersion(
  tx: Tx,
  member: MemberScope,
  version: {
    answerId: string;
    revision: number;
    stored: StoredAnswer;
    cutAt: Date;
    why: "end" | "share" | "idle";
  },
): Promise<void> {
  const { stored, ...row } = version;
  const id = newId();
  const sealed = member.seal({ table: "AnswerVersion", id, column: "sealed" }, JSON.stringify(stored));
  await tx.answerVersion.createMany({
    data: [{ id, memberId: member.id, ...row, sealed }],
    skipDuplicates: true,
  });
}
