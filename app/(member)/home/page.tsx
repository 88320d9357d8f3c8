import { requireMember } from "#lib/access/page";
import { myCoach } from "#lib/coaching/queries";
import { pathOf } from "#lib/path/queries";
import { MemberFrame } from "@/components/frame/member-frame.tsx";
import { Home } from "@/components/path/home.tsx";

/** One suggested thing, what the coach wrote, the tools, the path, and the last save. */
export default async function HomePage() {
  const member = await requireMember("/home");
  const [coach, path] = await Promise.all([myCoach(member), pathOf(member)]);
  return (
    <MemberFrame current="home" coachName={coach?.name}>
      <Home
        alias={member.alias}
        now={member.now}
        zone={member.timeZone}
        coachName={coach?.name ?? null}
        {...path}
      />
    </MemberFrame>
  );
}
