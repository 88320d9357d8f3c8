import { notFound } from "next/navigation";
import { requireMember } from "#lib/access/page";
import { isId } from "#lib/core/ids";
import { readReplies } from "#lib/replies/commands";
import { ownShare } from "#lib/sharing/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { BesideOwnWords } from "@/components/replies/beside-own-words";

type Props = { params: Promise<{ shareId: string }> };

/** The reply beside the member's own words, or the words alone while it is awaited. Reading it here marks it as read. */
export default async function SharedItemPage({ params }: Props) {
  const { shareId } = await params;
  const member = await requireMember(`/shared/${shareId}`);
  const share = isId(shareId) ? await ownShare(member, shareId) : null;
  if (!share) notFound();
  const replies = await readReplies(member, shareId);
  return (
    <MemberFrame current="shared" coachName={share.coach.name}>
      <BesideOwnWords share={share} replies={replies} reader={member} />
    </MemberFrame>
  );
}
