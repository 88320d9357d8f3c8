import "server-only";
import { newId } from "../core/ids.ts";
import type { Tx } from "./db.ts";

/** What is worth knowing later. Never a word that anybody wrote, and never an address. */
type AuditAction =
  | "joined"
  | "signed-in"
  | "signed-out-everywhere"
  | "password-changed"
  | "coach-made"
  | "admin-made"
  | "coaching-started"
  | "coaching-ended"
  | "shared"
  | "taken-back"
  | "request-sent"
  | "request-withdrawn"
  | "request-passed-on"
  | "session-booked"
  | "coach-told"
  | "second-look";

/** Adds a line to the audit log, in the transaction of what it tells of. */
export async function note(
  tx: Tx,
  { now, ...line }: { actor: string; action: AuditAction; subject?: string; now: Date },
): Promise<void> {
  await tx.auditEvent.create({ data: { id: newId(), at: now, ...line } });
}
