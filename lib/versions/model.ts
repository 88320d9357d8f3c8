import type { StoredAnswer } from "#lib/exercises/answer";

/** What stood in one exercise at an earlier time. */
export type Version = { exerciseId: string; cutAt: Date; stored: StoredAnswer };
