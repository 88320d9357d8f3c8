import { notFound } from "next/navigation";
import { isOpen, moduleByNumber, stepById } from "#content/index";
import { memberIfAny } from "#lib/access/page";
import type { GuideModule } from "#lib/exercises/guide";
import { stepAnswers } from "#lib/path/queries";
import { MemberFrame } from "@/components/frame/member-frame.tsx";
import { PublicFrame } from "@/components/frame/public-frame.tsx";
import { ModuleHead } from "@/components/path/module-head.tsx";
import { StepPage } from "@/components/path/step-page.tsx";

type Props = { params: Promise<{ n: string; step: string }>; searchParams: Promise<{ again?: string }> };

/** One page of a module: the same address for somebody without an account and for a member. */
export default async function Page({ params, searchParams }: Props) {
  const { n, step: stepId } = await params;
  const guideModule = moduleByNumber(Number(n));
  const step = guideModule && stepById(guideModule, stepId);
  if (!guideModule || !step) notFound();
  const member = await memberIfAny();
  const page = { guideModule, step, next: nextOf(guideModule, stepId) };

  if (typeof member === "string") {
    const here = `/path/${n}/${stepId}`;
    return (
      <PublicFrame>
        <div className="col stack stack-6">
          <ModuleHead guideModule={guideModule} current={stepId} />
          <StepPage
            {...page}
            who={{ is: isOpen(guideModule, step) ? "visitor" : "nobody", turned: member, here }}
          />
        </div>
      </PublicFrame>
    );
  }
  const again = (await searchParams).again !== undefined;
  const answers = await stepAnswers(member, { guideModule, step, again });
  const writer = {
    is: "member" as const,
    tag: member.ownerTag,
    timeZone: member.timeZone,
    keepsOnDevice: !member.sharedScreen,
  };
  return (
    <MemberFrame current="path" coachName={member.coachName}>
      <div className="col stack stack-6">
        <ModuleHead guideModule={guideModule} current={stepId} />
        <StepPage {...page} who={{ is: "member", writer, answers }} />
      </div>
    </MemberFrame>
  );
}

/** What comes after a step: the next one, and after the last the page that the module makes. The short version ends there too. */
function nextOf(guideModule: GuideModule, stepId: string): { href: string; label: string } {
  const long = guideModule.steps.filter((step) => !("short" in step));
  const next = long[long.findIndex((step) => step.id === stepId) + 1];
  const base = `/path/${guideModule.number}`;
  if (!next || stepId === "short") return { href: `${base}/page`, label: "Next: your page" };
  const title = "screen" in next ? next.screen.title : "exercise" in next ? next.exercise.title : "";
  return { href: `${base}/${next.id}`, label: `Next: ${title.charAt(0).toLowerCase()}${title.slice(1)}` };
}
