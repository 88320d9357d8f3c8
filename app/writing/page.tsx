import { notFound } from "next/navigation";
import { isOpen, moduleAt, nextReading, nextStep, stepById } from "#content/index";
import { memberIfAny } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { cardsUnder } from "#lib/cards/model";
import { readAsked } from "#lib/cards/queries";
import { isId } from "#lib/core/ids";
import type { Exercise } from "#lib/exercises/answer";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";
import { wayThrough } from "#lib/guide/model";
import { notesOn } from "#lib/logs/model";
import { stepAnswers, wayOf } from "#lib/steps/queries";
import { canClose, closedFor } from "#lib/stops/model";
import { afraidIn } from "#lib/stops/queries";
import { stopsNow } from "#lib/told/queries";
import { Written } from "@/components/path/looks.tsx";
import { ModuleFrame } from "@/components/path/module-frame.tsx";
import { RestingNote } from "@/components/path/resting.tsx";
import { StepPage } from "@/components/path/step-page.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { StopNotice } from "@/components/safety/stop-notice.tsx";

type Asked = Record<"again" | "entry" | "before" | "delete", string | string[] | undefined>;
type Props = { searchParams: Promise<{ n?: string; step?: string } & Partial<Asked>> };

/**
 * A page to write on: the same address, /path/1/sort (scripts/addresses.ts), for somebody without an account and for a member.
 * It lies at the top of the tree and asks for its step in one piece, because each folder between costs every request.
 */
export default async function WritingPage({ searchParams }: Props) {
  const { n = "", step: stepId = "", ...asked } = await searchParams;
  const guideModule = moduleAt(n);
  const step = guideModule && stepById(guideModule, stepId);
  if (!guideModule || !step || "screen" in step) notFound();
  const member = await memberIfAny();

  if (typeof member === "string") {
    const is = isOpen(guideModule, step) ? ("visitor" as const) : ("nobody" as const);
    const way = wayThrough(guideModule, { situation: unsaid, isWritten: () => false });
    return (
      <ModuleFrame guideModule={guideModule} way={way} current={stepId} member={null}>
        <StepPage
          guideModule={guideModule}
          step={step}
          next={nextStep(guideModule, { way, stepId })}
          who={{
            is,
            turned: member,
            here: `/path/${guideModule.number}/${stepId}`,
            reading: nextReading(guideModule, { way, stepId }),
          }}
        />
      </ModuleFrame>
    );
  }
  return <MembersPage {...{ member, guideModule, step, asked }} />;
}

async function MembersPage({
  member,
  guideModule,
  step,
  asked,
}: {
  member: MemberScope;
  guideModule: GuideModule;
  step: Exclude<Step, { screen: unknown }>;
  asked: Partial<Asked>;
}) {
  const entryId = typeof asked.entry === "string" && isId(asked.entry) ? asked.entry : null;
  const exercise = "exercise" in step ? step.exercise : null;
  const exercises = exercise ? [exercise] : exercisesShown(step);
  // Asked all at once, so that the database is gone to once.
  const [answers, stops, askedAbout, afraid] = await Promise.all([
    stepAnswers(member, {
      guideModule,
      step,
      asked: { again: asked.again !== undefined, entryId, before: instantIn(asked.before) },
    }),
    canClose(guideModule.id, step.id) ? stopsNow(member) : [],
    readAsked(
      member,
      exercises.map(({ id }) => id),
    ),
    afraidIn(member, guideModule),
  ]);
  const { situation, log } = answers;
  const written = exercises.map((one) => ({
    exercise: one,
    stored: answers.views[one.id]?.stored ?? {},
    log: one.dated === "log" ? log : null,
  }));
  const { way, rests } = await wayOf(member, guideModule, { situation });
  const cards = cardsUnder(notesOn(written, { now: member.now, zone: member.timeZone }), askedAbout);
  const closed = closedFor(guideModule.id, step.id, stops);
  const next = nextStep(guideModule, { way, stepId: step.id });
  const writer = {
    is: "member" as const,
    tag: member.ownerTag,
    timeZone: member.timeZone,
    now: member.now,
    keepsOnDevice: !member.sharedScreen,
  };
  return (
    <ModuleFrame
      guideModule={guideModule}
      way={way}
      current={step.id}
      member={member}
      // A module that rests says nothing of contact.
      afraid={afraid && !rests}
    >
      {rests ? (
        <RestingNote situation={situation} page={`/path/${guideModule.number}/page`} />
      ) : closed.length > 0 ? (
        <div className="stack stack-6">
          <StopNotice
            stops={closed}
            country={member.country}
            coachName={member.coachName}
            hidden={member.sharedScreen}
            today={member.now}
          />
          {exercise ? (
            // Nobody is locked out of what they wrote: it stands here to read.
            <Written
              exercise={exercise}
              stored={answers.views[exercise.id]?.stored ?? {}}
              situation={situation}
            />
          ) : null}
          <div className="row">
            <a className="btn" href={next.href}>
              {next.label}
            </a>
          </div>
        </div>
      ) : (
        <StepPage
          guideModule={guideModule}
          step={step}
          next={next}
          who={{
            is: "member",
            writer,
            answers,
            situation,
            now: member.now,
            deleting: asked.delete === undefined ? null : entryId,
            under: <CardsAfterWords cards={cards} />,
          }}
        />
      )}
    </ModuleFrame>
  );
}

/** The exercises of which a short version shows some lines. */
function exercisesShown(step: Step): Exercise[] {
  return "short" in step ? [...new Set(step.short.fields.map(({ exercise }) => exercise))] : [];
}

function instantIn(text: string | string[] | undefined): Date | null {
  const at = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at);
}
