import { requireAdmin } from "#lib/access/page";
import { practiceOverview } from "#lib/practice/queries";
import { waitingConcerns } from "#lib/safety/queries";
import { CoachFrame } from "@/components/frame/coach-frame.tsx";
import { Overview } from "@/components/practice/overview.tsx";

/** For those who run the practice: coaches, places, promises, and the log. Nobody's words. */
export default async function PracticePage() {
  const admin = await requireAdmin("/practice");
  const [overview, concerns] = await Promise.all([practiceOverview(admin), waitingConcerns(admin)]);
  return (
    <CoachFrame current="practice" offers={["practice"]}>
      <Overview {...overview} concerns={concerns} now={admin.now} zone="UTC" />
    </CoachFrame>
  );
}
