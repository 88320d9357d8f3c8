import { notFound } from "next/navigation";
import { isOpen, moduleByNumber, nextStep, stepById } from "#content/index";
import { memberIfAny } from "#lib/access/page";
import { stepAnswers } from "#lib/path/queries";
import { ModuleFrame } from "@/components/path/module-frame.tsx";
import { StepPage } from "@/components/path/step-page.tsx";

type Props = { searchParams: Promise<{ n?: string; step?: string; again?: string }> };

/**
 * A page to write on: the same address, /path/1/sort (next.config.ts), for somebody without an account and for a member.
 * It lies at the top of the tree and asks for its step in one piece, because each folder between costs every request.
 */
export default async function WritingPage({ searchParams }: Props) {
  const { n, step: stepId = "", again } = await searchParams;
  const guideModule = moduleByNumber(Number(n));
  const step = guideModule && stepById(guideModule, stepId);
  if (!guideModule || !step || "screen" in step) notFound();
  const member = await memberIfAny();
  const page = { guideModule, step, next: nextStep(guideModule, stepId) };

  if (typeof member === "string") {
    const is = isOpen(guideModule, step) ? ("visitor" as const) : ("nobody" as const);
    return (
      <ModuleFrame guideModule={guideModule} current={stepId} member={null}>
        <StepPage {...page} who={{ is, turned: member, here: `/path/${guideModule.number}/${stepId}` }} />
      </ModuleFrame>
    );
  }
  const answers = await stepAnswers(member, { guideModule, step, again: again !== undefined });
  const writer = {
    is: "member" as const,
    tag: member.ownerTag,
    timeZone: member.timeZone,
    keepsOnDevice: !member.sharedScreen,
  };
  return (
    <ModuleFrame guideModule={guideModule} current={stepId} member={member}>
      <StepPage {...page} who={{ is: "member", writer, answers }} />
    </ModuleFrame>
  );
}
