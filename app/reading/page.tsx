import { notFound } from "next/navigation";
import { moduleAt, nextStep, stepById } from "#content/index";
import { memberIfAny } from "#lib/access/page";
import { unsaid } from "#lib/exercises/situation";
import { screenFor, wayThrough } from "#lib/guide/model";
import { wayOf } from "#lib/steps/queries";
import { afraidIn } from "#lib/stops/queries";
import { ModuleFrame } from "@/components/path/module-frame.tsx";
import { RestingNote } from "@/components/path/resting.tsx";
import { ScreenPage } from "@/components/path/screen-page.tsx";

type Props = { searchParams: Promise<{ n?: string; step?: string }> };

/** A page to read. It stands at /path/1/read-1 (scripts/addresses.ts) and is a route of its own, so that it carries no exercise's script. */
export default async function ReadingPage({ searchParams }: Props) {
  const { n = "", step: stepId = "" } = await searchParams;
  const guideModule = moduleAt(n);
  const step = guideModule && stepById(guideModule, stepId);
  if (!guideModule || !step || !("screen" in step)) notFound();
  const someone = await memberIfAny();
  const member = typeof someone === "string" ? null : someone;
  const [{ way, situation, rests }, afraid] = member
    ? await Promise.all([wayOf(member, guideModule), afraidIn(member, guideModule)])
    : [
        {
          way: wayThrough(guideModule, { situation: unsaid, isWritten: () => false }),
          situation: unsaid,
          rests: false,
        },
        false,
      ];
  return (
    <ModuleFrame
      guideModule={guideModule}
      way={way}
      current={stepId}
      member={member}
      afraid={afraid && !rests}
    >
      {rests ? (
        <RestingNote situation={situation} page={`/path/${n}/page`} />
      ) : (
        <ScreenPage
          screen={screenFor(step.screen, situation, { afraid })}
          way={way}
          next={nextStep(guideModule, { way, stepId }).href}
        />
      )}
    </ModuleFrame>
  );
}
