import { before, beforeYouSend } from "#content/tools/before-you-send";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { logOf } from "#lib/logs/queries";
import { heldBy } from "#lib/tools/queries";
import { BeforeYouSend, beforeLede } from "@/components/tools/before.tsx";
import { Resting } from "@/components/tools/resting.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

/** Before you send: three questions, five ways on, and what somebody did in the end. Nothing goes out from here. */
export default async function BeforeYouSendPage() {
  const member = await requireMember("/tools/1");
  const { now, timeZone: zone, coachName } = member;
  const [situation, log, held] = await Promise.all([
    situationOf(member),
    logOf(member, { exercise: before, asked: { entryId: null, before: null } }),
    heldBy(member),
  ]);
  const rests = situation.died === "yes";
  return (
    <ToolFrame
      isBefore
      title={beforeYouSend.title}
      lede={rests ? null : <p className="lede">{beforeLede(now, zone)}</p>}
      coachName={coachName}
    >
      {rests ? (
        <Resting situation={situation} />
      ) : (
        <BeforeYouSend log={log} member={member} situation={situation} held={held} now={now} zone={zone} />
      )}
    </ToolFrame>
  );
}
