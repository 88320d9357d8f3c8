import { systemNow } from "#lib/core/clock";
import { HelpPage } from "@/components/safety/help-page";

type Props = { searchParams: Promise<{ country?: string | string[] }> };

/** Help without an account, a cookie or a script. The country is in the address, or it is asked for. */
export default async function HelpNowPage({ searchParams }: Props) {
  const { country } = await searchParams;
  return (
    <main id="main">
      <HelpPage country={typeof country === "string" ? country : null} today={systemNow()} />
    </main>
  );
}
