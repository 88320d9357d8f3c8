import { notFound } from "next/navigation";
import { moduleAt } from "#content/index";
import { requireMember } from "#lib/access/page";
import { behindPage, modulePage } from "#lib/pages/queries";
import { hasShared } from "#lib/sharing/queries";
import { wayOf } from "#lib/steps/queries";
import { afraidIn } from "#lib/stops/queries";
import { MemberFrame } from "@/components/frame/member-frame.tsx";
import { WhereAfraid } from "@/components/path/module-frame.tsx";
import { ModuleHead } from "@/components/path/module-head.tsx";
import { outlineOf } from "@/components/path/module-outline.ts";
import { ModuleSummary } from "@/components/path/module-page.tsx";

type Props = { searchParams: Promise<{ n?: string }> };

/** The page that a module makes. It stands at /path/1/page (scripts/addresses.ts). */
export default async function SummaryPage({ searchParams }: Props) {
  const { n = "" } = await searchParams;
  const guideModule = moduleAt(n);
  if (!guideModule) notFound();
  const member = await requireMember(`/path/${n}/page`);
  const behind = behindPage(member, guideModule);
  const [page, { way }, anythingShared, afraid] = await Promise.all([
    modulePage(member, guideModule, behind),
    wayOf(member, guideModule, { behind }),
    hasShared(member),
    afraidIn(member, guideModule),
  ]);
  return (
    <MemberFrame current="path" coachName={member.coachName}>
      <div className="col stack stack-7 module">
        <ModuleHead {...outlineOf(guideModule, { way, current: "page" })} />
        {afraid && !page.rests ? <WhereAfraid guideModule={guideModule} /> : null}
        <ModuleSummary
          guideModule={guideModule}
          afraid={afraid}
          page={page}
          anythingShared={anythingShared}
          today={member.now}
          zone={member.timeZone}
        />
      </div>
    </MemberFrame>
  );
}
