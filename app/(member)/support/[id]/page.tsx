import { notFound } from "next/navigation";
import { requireMemberOrPost } from "#lib/access/page";
import { cardsFor } from "#lib/cards/queries";
import { myCoach } from "#lib/coaching/queries";
import { sayMoment } from "#lib/core/when";
import { myRequest, othersToAsk, promisesOf } from "#lib/support/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { SafetySheet } from "@/components/safety/safety-sheet";
import { BeforeWriting, promisedFor, readsNext } from "@/components/support/before-writing";
import { ClosedRequest } from "@/components/support/closed-request";
import { editsOf, notesIn, Receipt } from "@/components/support/receipt";
import { RequestForm } from "@/components/support/request-form";

/** One request: where it stands and what can be done; with `?change`, the form to change it until it is opened. */
export default async function RequestPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ change?: string }>;
}) {
  const [{ id }, { change }] = await Promise.all([params, searchParams]);
  const member = await requireMemberOrPost(`/support/${id}`);
  if (typeof member === "string")
    return (
      <MemberFrame current="coach">
        <ClosedRequest turned={member} id={id} />
      </MemberFrame>
    );
  const { now, timeZone: zone } = member;
  const device = { owner: member.ownerTag, keeps: !member.sharedScreen };
  const [request, coach] = await Promise.all([myRequest(member, id), myCoach(member)]);
  if (!request) notFound();
  const changing = change !== undefined && request.state === "sent" && !request.openedAt;
  if (!changing) {
    const others = await othersToAsk(member, request);
    return (
      <MemberFrame current="coach" coachName={coach?.name}>
        <Receipt
          request={request}
          now={now}
          zone={zone}
          device={device}
          others={others}
          cards={await cardsFor(member, notesIn(request))}
        />
      </MemberFrame>
    );
  }
  const promises = await promisesOf(member, request.coach.id);
  const { name } = request.coach;
  return (
    <MemberFrame current="coach" coachName={coach?.name}>
      <RequestForm
        id={request.id}
        change={editsOf(request)}
        device={device}
        coachName={name}
        promised={{
          ...promisedFor(promises, { name, zone }),
          // What was promised stays as it was, unless “how soon” changes.
          [request.howSoon]: `As promised: by ${sayMoment(request.promisedBy, zone)}`,
        }}
        first={{
          message: request.message ?? "",
          kind: request.kind,
          howSoon: request.howSoon,
          answerBy: request.answerBy,
        }}
        intro={
          <BeforeWriting
            coach={coach}
            hours={promises.hours}
            promises={promises}
            reader={{ zone, now }}
            change
          />
        }
        help={<SafetySheet country={member.country} answer="passing" coach={null} backHref={null} />}
        reads={readsNext(promises, { name, zone, now })}
      />
    </MemberFrame>
  );
}
