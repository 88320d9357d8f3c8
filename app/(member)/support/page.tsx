import { kindWords } from "#content/requests";
import { requireMemberOrPost } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { cardsFor } from "#lib/cards/queries";
import { coachesWithPlaces, myCoach } from "#lib/coaching/queries";
import { isId, newId } from "#lib/core/ids";
import { sayDayAndHour, sayHourAndDay, sayWeekdayAsOf, sayZone } from "#lib/core/when";
import { piecesOf } from "#lib/exercises/pieces";
import { stateWords } from "#lib/requests/model";
import { toldSoFar } from "#lib/safety/queries";
import { everyShareablePart, whoCanSee } from "#lib/sharing/queries";
import {
  type MyRequest,
  myRequest,
  myRequests,
  othersToAsk,
  promisesOf,
  type RequestLine,
} from "#lib/support/queries";
import type { Device } from "@/components/device/use-form-draft";
import { MemberFrame } from "@/components/frame/member-frame";
import { SafetySheet } from "@/components/safety/safety-sheet";
import { Frozen } from "@/components/sharing/frozen";
import { titleOf } from "@/components/sharing/who-can-see";
import { AnotherCoach } from "@/components/support/another-coach";
import type { Attachable } from "@/components/support/attaching";
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
  searchParams: Promise<Record<"again" | "by" | "another" | "words", string | string[] | undefined>>;
}) {
  const search = await searchParams;
  const another = typeof search.another === "string" && isId(search.another) ? search.another : null;
  const withWords = search.words === "1";
  const member = await requireMemberOrPost(another ? `/support?another=${another}` : "/support");
  if (typeof member === "string")
    return (
      <MemberFrame current="coach">
        <ClosedRequest
          turned={member}
          another={another ? { id: another, coachName: "your coach", withWords } : undefined}
        />
      </MemberFrame>
    );
  const { now, timeZone: zone } = member;
  const device = { owner: member.ownerTag, keeps: !member.sharedScreen };
  const [{ open, earlier }, coach] = await Promise.all([myRequests(member), myCoach(member)]);
  const request = open && (await myRequest(member, open.id));
  const before = another ? await askedInVain(member, another) : null;
  const postedFor = another ? { id: another, withWords } : undefined;
  return (
    <MemberFrame current="coach" coachName={coach?.name}>
      <div className="stack stack-7">
        {before && (!open || open.id === before.id) ? (
          <ElsewhereAsked
            member={member}
            device={device}
            sent={earlier.map(({ id }) => id)}
            before={before}
            withWords={withWords}
          />
        ) : request ? (
          <>
            <Receipt
              request={request}
              now={now}
              zone={zone}
              device={device}
              others={await othersToAsk(member, request)}
              cards={await cardsFor(member, notesIn(request))}
            />
            <RequestForm
              id=""
              coachName={null}
              postedFor={postedFor}
              promised={{ wait: "", week: "", now: "" }}
              intro={null}
              help={null}
              reads=""
              asPosted
              device={null}
            />
          </>
        ) : (
          <NewRequest
            member={member}
            device={device}
            sent={earlier.map(({ id }) => id)}
            coach={coach}
            postedFor={postedFor}
            again={typeof search.again === "string" ? search.again : ""}
            inWriting={search.by === "writing"}
          />
        )}
        {earlier.length > 0 ? <Earlier requests={earlier} {...{ now, zone }} /> : null}
      </div>
    </MemberFrame>
  );
}

/** That request, if the coach whom the member has now declined it or let its promise pass; null for any other. */
async function askedInVain(member: MemberScope, id: string): Promise<MyRequest | null> {
  const request = await myRequest(member, id);
  return request && (await othersToAsk(member, request)) !== null ? request : null;
}

/** Asking another coach, in place of theirs. The form begins empty unless the member asks for their own words again. */
async function ElsewhereAsked({
  member,
  device,
  sent,
  before,
  withWords,
}: {
  member: MemberScope;
  device: Device;
  sent: string[];
  before: MyRequest;
  withWords: boolean;
}) {
  const { now, timeZone: zone, alias } = member;
  const first = before.coach.name;
  const [coaches, parts, shared, told] = await Promise.all([
    coachesWithPlaces(member),
    everyShareablePart(member),
    whoCanSee(member),
    toldSoFar(member),
  ]);
  const others = coaches.filter(({ id }) => id !== before.coach.id);
  if (others.length === 0)
    return (
      <NobodyHasAPlace>
        No other coach has a free place today, so nothing changes. {first} is still your coach.
      </NobodyHasAPlace>
    );
  return (
    <RequestForm
      id={newId()}
      device={device}
      sent={sent}
      coachName={null}
      coaches={others.map((choice) => ({ id: choice.id, name: choice.name, said: sayChoice(choice, zone) }))}
      another={{ id: before.id, coachName: first, withWords }}
      promised={promisedFor(null, { name: "", zone })}
      first={
        withWords
          ? {
              message: before.message ?? "",
              kind: before.kind,
              howSoon: before.howSoon,
              answerBy: before.answerBy,
            }
          : { message: "" }
      }
      attachable={attachableOf(parts, {
        alias,
        now,
        zone,
        said: (frozenAt) => `With ${first} until you send this, as it was on ${frozenAt}`,
      })}
      intro={
        <AnotherCoach
          before={before}
          alias={alias}
          zoneSaid={sayZone(zone)}
          shared={shared.live.map(titleOf)}
          told={told.length > 0}
          withWords={withWords}
        />
      }
      help={<SafetySheet country={member.country} answer="passing" coach={null} backHref={null} />}
      reads={readsNext(null, { name: "", zone, now })}
    />
  );
}

async function NewRequest({
  member,
  device,
  sent,
  coach,
  postedFor,
  again,
  inWriting,
}: {
  member: MemberScope;
  device: Device;
  /** Requests of theirs that were sent before. */
  sent: string[];
  coach: Awaited<ReturnType<typeof myCoach>>;
  postedFor?: { id: string; withWords: boolean };
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
      postedFor={postedFor}
      coaches={coaches.map((choice) => ({ id: choice.id, name: choice.name, said: sayChoice(choice, zone) }))}
      promised={promisedFor(promises, { name, zone })}
      first={{
        message: before?.message ?? "",
        kind: before?.kind,
        howSoon: before?.howSoon,
        answerBy: before && inWriting ? "writing" : before?.answerBy,
      }}
      attachable={attachableOf(parts, {
        alias,
        now,
        zone,
        said: (frozenAt) => `With ${name} already, as it was on ${frozenAt}`,
      })}
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

/** What can go with a request, each with the preview of exactly what would be seen. */
function attachableOf(
  parts: Awaited<ReturnType<typeof everyShareablePart>>,
  { alias, now, zone, said }: { alias: string; now: Date; zone: string; said: (frozenAt: string) => string },
): Attachable[] {
  const asOf = sayHourAndDay(now, zone);
  return parts.map(({ itemId, tag, title, blocks, shared }) => ({
    itemId,
    tag,
    title,
    blocks,
    pieces: piecesOf(blocks),
    alias,
    asOf,
    said: shared ? said(sayDayAndHour(shared.frozenAt, now, zone)) : null,
    preview: (
      <Frozen
        id={`with-${itemId.replace("/", "-")}`}
        title={title}
        alias={alias}
        asOf={asOf}
        blocks={blocks}
        ask={null}
      />
    ),
  }));
}

function Earlier({ requests, now, zone }: { requests: RequestLine[]; now: Date; zone: string }) {
  return (
    <section className="col stack stack-3" aria-labelledby="earlier">
      <h2 id="earlier">Earlier</h2>
      <ul className="stack stack-3">
        {requests.map(({ id, kind, state, sentAt, coach, beginning }) => (
          <li key={id}>
            <a href={`/support/${id}`}>
              {kindWords[kind]}, {sayWeekdayAsOf(sentAt, now, zone)}
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
