import { requireMember } from "#lib/access/page";
import { keepsake } from "#lib/pages/queries";
import { readReplies } from "#lib/replies/commands";
import { whoCanSee } from "#lib/sharing/queries";
import { MemberFrame } from "@/components/frame/member-frame.tsx";
import { Keepsake } from "@/components/replies/keepsake.tsx";

/** Every page that the guide made of the member's words, with what the coach wrote about them: for paper. */
export default async function KeepsakePage() {
  const member = await requireMember("/keepsake");
  const [pages, { live, ended }] = await Promise.all([keepsake(member), whoCanSee(member)]);
  const letters = await Promise.all(
    [...live, ...ended].map(async (share) => ({ share, replies: await readReplies(member, share.id) })),
  );
  return (
    <MemberFrame current="path" coachName={member.coachName}>
      <Keepsake pages={pages} letters={letters} zone={member.timeZone} now={member.now} />
    </MemberFrame>
  );
}
