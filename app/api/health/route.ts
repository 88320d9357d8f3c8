import { askDatabase } from "#lib/platform/health";
import { logBug } from "#lib/platform/log";

export const dynamic = "force-dynamic";

/** 200 only if the database answers: what a load balancer, and `npm start`, ask. */
export async function GET(): Promise<Response> {
  try {
    await askDatabase();
    return Response.json({ ok: true });
  } catch (error) {
    return Response.json({ ok: false, reference: logBug(error, { path: "/api/health" }) }, { status: 503 });
  }
}
