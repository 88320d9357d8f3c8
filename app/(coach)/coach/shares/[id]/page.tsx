import { notFound } from "next/navigation";
import { requireCoach } from "#lib/access/page";
import { sayDay } from "#lib/core/when";
import { sayItem } from "#lib/practice/model";
import { openReview } from "#lib/replies/commands";
import { sharedItems } from "#lib/sharing/queries";
import { CoachFrame } from "@/components/frame/coach-frame";
import { ReviewPage } from "@/components/replies/review";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[]; preview?: string | string[] }>;
};

/** One share, for its coach. Reading it writes the opening; whatever isn't theirs is not found. */
export default async function ReviewSharePage({ params, searchParams }: Props) {
  const [{ id }, { version, preview }] = await Promise.all([params, searchParams]);
  const coach = await requireCoach(`/coach/shares/${id}`);
  const opened = await openReview(coach, {
    shareId: id,
    versionId: typeof version === "string" ? version : undefined,
  });
  if (!opened.ok) notFound();
  const review = opened.value;
  const others = (await sharedItems(coach))
    .filter(({ memberId, shareId }) => memberId === review.share.memberId && shareId !== id)
    .map((item) => ({
      shareId: item.shareId,
      what: sayItem(item),
      at: sayDay(item.sharedAt, coach.timeZone),
    }));
  return (
    <CoachFrame current="queue">
      <ReviewPage review={review} reader={coach} others={others} preview={preview === "1"} />
    </CoachFrame>
  );
}
