import { notFound } from "next/navigation";
import { requireCoach } from "#lib/access/page";
import { offerableTimes } from "#lib/booking/queries";
import { sayHourAndDay } from "#lib/core/when";
import { openShare } from "#lib/sharing/commands";
import { openAsCoach } from "#lib/support/commands";
import { CoachFrame } from "@/components/frame/coach-frame";
import { Frozen } from "@/components/sharing/frozen";
import { daysOf, RequestForCoach } from "@/components/support/request-for-coach";

/** One request, for its coach. Opening it is written down in the same breath, and so is opening what went with it. */
export default async function CoachRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const coach = await requireCoach(`/coach/requests/${id}`);
  const opened = await openAsCoach(coach, { id });
  if (!opened.ok) notFound();
  const request = opened.value;
  const shares = [];
  for (const shareId of request.attached) shares.push(await openShare(coach, { shareId }));
  const { times, minutes } = await offerableTimes(coach);
  const { now, timeZone: zone } = coach;
  return (
    <CoachFrame current="queue">
      <RequestForCoach
        request={request}
        coach={{ now, zone }}
        minutes={minutes}
        days={daysOf(times, { zone, other: { name: request.alias, zone: request.memberZone }, now })}
        attached={shares.flatMap((share) =>
          share.ok
            ? [
                <Frozen
                  key={share.value.shareId}
                  id={share.value.shareId}
                  title={share.value.version.title}
                  alias={share.value.alias}
                  asOf={sayHourAndDay(share.value.version.frozenAt, zone)}
                  blocks={share.value.version.blocks}
                  passage={share.value.version.passage}
                  ask={share.value.version.ask}
                />,
              ]
            : [],
        )}
      />
    </CoachFrame>
  );
}
