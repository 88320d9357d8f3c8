import { kindWords } from "#content/requests";
import { requireMemberOrPost } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { cardsFor } from "#lib/cards/queries";
import { coachesWithPlaces, myCoach } from "#lib/coaching/queries";
import { newId } from "#lib/core/ids";
import { sayDayAndHour, sayWeekday } from "#lib/core/when";
import { stateWords } from "#lib/requests/model";
import { everyShareablePart } from "#lib/sharing/queries";
import { myRequest, myRequests, promisesOf, type RequestLine } from "#lib/support/queries";
import type { Device } from "@/components/device/use-form-draft";
import { MemberFrame } from "@/components/frame/member-frame";
import { SafetySheet } from "@/components/safety/safety-sheet";
import { Frozen } from "@/components/sharing/frozen";
import {
  BeforeWriting,
  NobodyHasAPlace,
  promisedFor,
  readsNext,
  sayChoice,
} from "@/components/support/before-writing";
import { ClosedRequest } from "@/components/support/closed-request";
import { notesIn, Receipt } from "@/components/support/receipt";
import { RequestForm } from "@/components/support/request-form";

/** Asking for support; or the request that is open, in place of the form. Earlier ones are listed below. */
export default async function SupportPage({
  searchParams,
}: {
  searchParams: Promise<{ again?: string; by?: string }>;
}) {
  const member = await requireMemberOrPost("/support");
  if (typeof member === "string")
    return (
      <MemberFrame current="coach">
        <ClosedRequest turned={member} />
      </MemberFrame>
    );
  const { now, timeZone: zone } = member;
  const device = { owner: member.ownerTag, keeps: !member.sharedScreen };
  const [{ open, earlier }, coach, search] = await Promise.all([
    myRequests(member),
    myCoach(member),
    searchParams,
  ]);
  const request = open && (await myRequest(member, open.id));
  return (
    <MemberFrame current="coach" coachName={coach?.name}>
      <div className="stack stack-7">
        {request ? (
          <Receipt
            request={request}
            now={now}
            zone={zone}
            device={device}
            cards={await cardsFor(member, notesIn(request))}
          />
        ) : (
          <NewRequest
            member={member}
            device={device}
            sent={earlier.map(({ id }) => id)}
            coach={coach}
            again={search.again ?? ""}
            inWriting={search.by === "writing"}
          />
        )}
        {earlier.length > 0 ? <Earlier requests={earlier} zone={zone} /> : null}
      </div>
    </MemberFrame>
  );
}

async function NewRequest({
  member,
  device,
  sent,
  coach,
  again,
  inWriting,
}: {
  member: MemberScope;
  device: Device;
  /** Requests of theirs that were sent before. */
  sent: string[];
  coach: Awaited<ReturnType<typeof myCoach>>;
  /** An earlier request of the member's own, whose words the form begins with. */
  again: string;
  inWriting: boolean;
}) {
  const { now, timeZone: zone, alias } = member;
  const [coaches, promises, parts, before] = await Promise.all([
    coach ? [] : coachesWithPlaces(member),
    coach ? promisesOf(member, coach.id) : null,
    everyShareablePart(member),
    myRequest(member, again),
  ]);
  if (!coach && coaches.length === 0)
    return (
      <NobodyHasAPlace>
        No coach has a free place today, so there is nobody to send this to. When a place opens, that coach is
        listed here.
      </NobodyHasAPlace>
    );
  const name = coach?.name ?? "your coach";
  return (
    <RequestForm
      id={newId()}
      device={device}
      sent={sent}
      coachName={coach?.name ?? null}
      coaches={coaches.map((choice) => ({ id: choice.id, name: choice.name, said: sayChoice(choice, zone) }))}
      promised={promisedFor(promises, { name, zone })}
      first={{
        message: before?.message ?? "",
        kind: before?.kind,
        howSoon: before?.howSoon,
        answerBy: before && inWriting ? "writing" : before?.answerBy,
      }}
      attachable={parts.map(({ itemId, tag, title, blocks, shared }) => ({
        value: `${itemId}:${tag}`,
        title,
        said: shared ? `With ${name} already, as it was on ${sayDayAndHour(shared.frozenAt, zone)}` : null,
        preview: (
          <Frozen
            id={`with-${itemId.replace("/", "-")}`}
            title={title}
            alias={alias}
            frozenAt={now}
            blocks={blocks}
            ask={null}
            zone={zone}
          />
        ),
      }))}
      intro={
        <BeforeWriting
          coach={coach}
          hours={promises?.hours ?? null}
          promises={promises}
          reader={{ zone, now }}
        />
      }
      help={<SafetySheet country={member.country} answer="passing" coach={null} backHref={null} />}
      reads={readsNext(promises, { name, zone, now })}
    />
  );
}

function Earlier({ requests, zone }: { requests: RequestLine[]; zone: string }) {
  return (
    <section className="col stack stack-3" aria-labelledby="earlier">
      <h2 id="earlier">Earlier</h2>
      <ul className="stack stack-3">
        {requests.map(({ id, kind, state, sentAt, coach, beginning }) => (
          <li key={id}>
            <a href={`/support/${id}`}>
              {kindWords[kind]}, {sayWeekday(sentAt, zone)}
            </a>{" "}
            <span className="meta">
              {coach} · {stateWords[state]}
            </span>
            {beginning ? <p className="hint">“{beginning}”</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
