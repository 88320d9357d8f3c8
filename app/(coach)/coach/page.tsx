import { requireCoach } from "#lib/access/page";
import { coachQueue } from "#lib/practice/queries";
import { CoachFrame } from "@/components/frame/coach-frame";
import { QueueBoard } from "@/components/practice/queue-board";

/** The coach's day, by promised time. It reads as a list of links before any script, and without. */
export default async function QueuePage() {
  const coach = await requireCoach("/coach");
  return (
    <CoachFrame current="queue">
      <QueueBoard first={await coachQueue(coach)} />
    </CoachFrame>
  );
}
