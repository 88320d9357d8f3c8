import { memberIfAny } from "#lib/access/page";
import { hasSteadyCard } from "#lib/answers/queries";
import { systemNow } from "#lib/core/clock";
import { MemberFrame } from "@/components/frame/member-frame";
import { PublicFrame } from "@/components/frame/public-frame";
import { HelpPage } from "@/components/safety/help-page";

type Props = { searchParams: Promise<{ country?: string | string[] }> };

/**
 * Help without an account, a cookie or a script. The country is in the address, or a member's own, or it is asked for.
 * A member finds their own places round it, and their steady card one tap away: not where somebody else could see this
 * screen, and not while the session is locked, so that there nothing on it says that somebody is signed in.
 */
export default async function HelpNowPage({ searchParams }: Props) {
  const { country } = await searchParams;
  const member = await memberIfAny();
  const own = typeof member === "string" ? null : member.country;
  const seen = typeof member !== "string" && !member.sharedScreen ? member : null;
  const hasCard = seen !== null && (await hasSteadyCard(seen));
  const page = (
    <HelpPage
      country={typeof country === "string" ? country : own}
      today={systemNow()}
      cardHref={hasCard ? "/path/0/steady" : null}
    />
  );
  if (!seen) return <PublicFrame current="help">{page}</PublicFrame>;
  return (
    <MemberFrame current="help" coachName={seen.coachName}>
      {page}
    </MemberFrame>
  );
}
