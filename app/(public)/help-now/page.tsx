import { systemNow } from "#lib/core/clock";
import { PublicFrame } from "@/components/frame/public-frame";
import { HelpPage } from "@/components/safety/help-page";

type Props = { searchParams: Promise<{ country?: string | string[] }> };

/** Help without an account, a cookie or a script. The country is in the address, or it is asked for. */
export default async function HelpNowPage({ searchParams }: Props) {
  const { country } = await searchParams;
  return (
    <PublicFrame current="help">
      <HelpPage country={typeof country === "string" ? country : null} today={systemNow()} />
    </PublicFrame>
  );
}
