import { notFound } from "next/navigation";
import { moduleByNumber, nextStep, stepById } from "#content/index";
import { memberIfAny } from "#lib/access/page";
import { ModuleFrame } from "@/components/path/module-frame.tsx";
import { ScreenPage } from "@/components/path/screen-page.tsx";

type Props = { searchParams: Promise<{ n?: string; step?: string }> };

/** A page to read. It stands at /path/1/read-1 (next.config.ts) and is a route of its own, so that it carries no exercise's script. */
export default async function ReadingPage({ searchParams }: Props) {
  const { n, step: stepId = "" } = await searchParams;
  const guideModule = moduleByNumber(Number(n));
  const step = guideModule && stepById(guideModule, stepId);
  if (!guideModule || !step || !("screen" in step)) notFound();
  const member = await memberIfAny();
  return (
    <ModuleFrame
      guideModule={guideModule}
      current={stepId}
      member={typeof member === "string" ? null : member}
    >
      <ScreenPage screen={step.screen} guideModule={guideModule} next={nextStep(guideModule, stepId).href} />
    </ModuleFrame>
  );
}
