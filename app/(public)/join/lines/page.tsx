import { systemNow } from "#lib/core/clock";
import { youthPath } from "#lib/joining/model";
import { YoungDevice } from "@/components/account/young-device";
import { PublicFrame } from "@/components/frame/public-frame";
import { YouthPage } from "@/components/safety/youth-page";

type Props = { searchParams: Promise<{ country?: string | string[] }> };

/** Where a no to 18 or over leads. Nothing was stored but a mark in that browser. */
export default async function YouthLinesPage({ searchParams }: Props) {
  const { country } = await searchParams;
  return (
    <PublicFrame>
      <YouthPage
        country={typeof country === "string" ? country : null}
        action={youthPath}
        today={systemNow()}
        hours={null}
      >
        <YoungDevice />
      </YouthPage>
    </PublicFrame>
  );
}
