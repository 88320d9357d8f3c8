import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { moduleAt } from "#content/index";
import { confidentiality } from "#content/pages";
import { requireMember } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { cardsFor } from "#lib/cards/queries";
import { type CoachToChoose, type MyCoach, noPlaces, sayAway } from "#lib/coaching/model";
import { coachesWithPlaces, myCoach } from "#lib/coaching/queries";
import { isId, newId } from "#lib/core/ids";
import { sayDayAndHour, sayHourAndDay, sayMoment } from "#lib/core/when";
import type { GuideModule } from "#lib/exercises/guide";
import { piecesOf } from "#lib/exercises/pieces";
import { env } from "#lib/platform/env";
import { askLimit } from "#lib/sharing/model";
import { hasShared, receiptOf, shareableParts } from "#lib/sharing/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { type Reader, ShareForm } from "@/components/sharing/share-form";
import { ShareReceipt } from "@/components/sharing/share-receipt";
import { Note } from "@/components/ui/note";

export default async function SharePage({
  params,
  searchParams,
}: {
  params: Promise<{ n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ n }, { receipt }] = await Promise.all([params, searchParams]);
  const member = await requireMember(`/path/${n}/share`);
  const guideModule = moduleAt(n);
  if (!guideModule) notFound();
  const formId = typeof receipt === "string" && isId(receipt) ? receipt : null;
  const [made, coach] = await Promise.all([
    formId ? receiptOf(member, { formId, guideModule }) : [],
    myCoach(member),
  ]);
  return (
    <MemberFrame current="shared" coachName={coach?.name}>
      <div className="col stack stack-6">
        {made.length > 0 ? (
          <ShareReceipt
            made={made}
            guideModule={guideModule}
            zone={member.timeZone}
            now={member.now}
            // The same question went with each part: it is one note.
            cards={
              await cardsFor(member, [
                { note: `ask/${formId}`, words: [made[0]?.version.ask ?? ""], form: null },
              ])
            }
          />
        ) : (
          <Choosing member={member} guideModule={guideModule} coach={coach} />
        )}
      </div>
    </MemberFrame>
  );
}

async function Choosing({
  member,
  guideModule,
  coach,
}: {
  member: MemberScope;
  guideModule: GuideModule;
  coach: MyCoach | null;
}) {
  const [parts, coaches, shared] = await Promise.all([
    shareableParts(member, guideModule),
    coach ? [] : coachesWithPlaces(member),
    hasShared(member),
  ]);
  const mine = coach?.answersBy ? readerOf({ ...coach, answersBy: coach.answersBy }, member.timeZone) : null;
  const closed =
    parts.length === 0
      ? "Your page has no words yet that could be shared. Write in one of this module’s exercises first."
      : coach && !mine
        ? `${coach.name} has no working day in the months ahead, so there is no date to promise. What you wrote stays here.`
        : !coach && coaches.length === 0
          ? noPlaces
          : null;
  return (
    <>
      <div className="stack stack-2">
        <p className="eyebrow">
          M{guideModule.number} · {guideModule.title}
        </p>
        <h1>{coach ? `Share with ${coach.name}?` : "Share a part of your page?"}</h1>
        {closed ? null : (
          <p className="lede">
            What you tick is shown below as {coach?.name ?? "your coach"} will see it. Nothing else goes with
            it.
          </p>
        )}
      </div>
      {closed ? (
        <Closed back={`/path/${guideModule.number}/page`}>{closed}</Closed>
      ) : (
        <ShareForm
          formId={newId()}
          guideModule={{ id: guideModule.id, number: guideModule.number }}
          parts={parts.map(({ shared: copy, ...part }) => ({
            ...part,
            pieces: piecesOf(part.blocks),
            shared: copy && {
              when: sayDayAndHour(copy.frozenAt, member.now, member.timeZone),
              same: copy.same,
              passage: copy.passage,
            },
          }))}
          coach={mine}
          coaches={coaches.map((one) => readerOf(one, member.timeZone))}
          alias={member.alias}
          asOf={sayHourAndDay(member.now, member.timeZone)}
          first={!shared}
          confidentiality={whoever(confidentiality("the coach you choose", env.PRACTICE_LAW))}
          askLimit={askLimit}
        />
      )}
    </>
  );
}

/** A sentence that begins with no name. */
function whoever(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function readerOf({ id, name, languages, answersBy, away }: CoachToChoose, zone: string): Reader {
  return {
    id,
    name,
    languages,
    answersBy: sayMoment(answersBy, zone),
    away: away && sayAway(name, away, zone),
    confidentiality: confidentiality(name, env.PRACTICE_LAW),
  };
}

function Closed({ back, children }: { back: string; children: ReactNode }) {
  return (
    <>
      <Note>{children}</Note>
      <div className="row">
        <a className="btn second" href={back}>
          Back to your page
        </a>
      </div>
    </>
  );
}
