import { checkIn, checkInTool } from "#content/tools/check-in";
import { leanings } from "#content/tools/leanings";
import { checkInPageWords } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import { checkInsOf } from "#lib/checkins/queries";
import { holds } from "#lib/exercises/situation";
import { CheckIns } from "@/components/tools/check-ins.tsx";
import { JustKept } from "@/components/tools/just-kept.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

type Props = { searchParams: Promise<{ show?: string | string[] }> };

/** What the check-ins say, in sentences and in one line. */
export default async function CheckInsPage({ searchParams }: Props) {
  const member = await requireMember("/tools/2");
  const { show } = await searchParams;
  const { checkIns, numbers, suggestion, situation, daily, keptAt } = await checkInsOf(member);
  const asked = checkIn.fields.filter((field) => holds(field.when, situation)).map(({ key }) => key);
  const shown = leanings.find(({ key }) => key === show && asked.includes(key))?.key ?? "hurt";
  const { now, timeZone: zone, coachName } = member;
  return (
    <ToolFrame title={checkInTool.title} coachName={coachName} wide>
      <JustKept at={keptAt} says={checkInPageWords.justKept} {...{ now, zone }} />
      <CheckIns
        {...{ checkIns, asked, suggestion, coachName, daily }}
        show={shown}
        reading={{ zone, now, numbers }}
      />
    </ToolFrame>
  );
}
