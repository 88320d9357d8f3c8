import { memberIfAny } from "#lib/access/page";
import { systemNow } from "#lib/core/clock";
import { PublicFrame } from "@/components/frame/public-frame";
import { HelpPage } from "@/components/safety/help-page";

type Props = { searchParams: Promise<{ country?: string | string[] }> };

/**
 * Help without an account, a cookie or a script. The country is in the address, or a member's own, or it is asked for.
 * A member's page is the public one: nothing on it says that somebody is signed in.
 */
export default async function HelpNowPage({ searchParams }: Props) {
  const { country } = await searchParams;
  const member = await memberIfAny();
  const own = typeof member === "string" ? null : member.country;
  return (
    <PublicFrame current="help">
      <HelpPage country={typeof country === "string" ? country : own} today={systemNow()} />
    </PublicFrame>
  );
}
