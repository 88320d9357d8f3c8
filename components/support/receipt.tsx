import type { ReactNode } from "react";
import { answerSaid, howSoonWords, kindWords, type NextOption } from "#content/requests";
import type { Card, Note } from "#lib/cards/model";
import { minute } from "#lib/core/clock";
import { sayHour, sayMoment, sayZone } from "#lib/core/when";
import { isLate, isOpen, type State, withdrawable } from "#lib/requests/model";
import type { Happened } from "#lib/requests/queries";
import { sayBoth } from "#lib/scheduling/model";
import { sayTimes } from "#lib/support/model";
import type { MyRequest } from "#lib/support/queries";
import type { Device } from "../device/use-form-draft.ts";
import { CardsAfterWords } from "../safety/card-after-words.tsx";
import { ChooseTime, type TimeChoice } from "./choose-time.tsx";
import { DraftsGone } from "./drafts-gone.tsx";
import { AnswerBack, Attached, TakeUpAgain, Withdraw } from "./member-forms.tsx";
import { RequestChanges } from "./request-changes.tsx";

type Props = {
  request: MyRequest;
  now: Date;
  zone: string;
  device: Device;
  /** Declined, or its promise passed: whether another coach has a place. Null where they have another coach by now. */
  others?: boolean | null;
  /** The cards about their words, where these can mean danger. */
  cards?: readonly Card[];
};

/** A request as its member sees it: where it stands, what they can do now, and what was promised. */
export function Receipt({ request, now, zone, device, others = null, cards = [] }: Props) {
  const { coach, state } = request;
  const last = request.happened.at(-1);
  const said = lastWords(request.happened);
  return (
    <div className="col stack stack-6">
      <div className="stack stack-3">
        <h1>{headings[state](request, zone)}</h1>
        <p className="lede">{ledeOf(request, { now, zone })}</p>
      </div>
      <RequestChanges
        requestId={request.id}
        coach={coach.name}
        here={{ state, open: isOpen(state), changedAt: (last?.at ?? request.sentAt).toISOString() }}
      />
      <DraftsGone device={device} requestId={request.id} but={unsentForms(request).join(" ")} />
      <CardsAfterWords cards={cards} />
      {said && state !== "withdrawn" ? <CoachSaid said={said} coach={coach.name} zone={zone} /> : null}
      {isUnanswered(request) ? <AnswerBack id={request.id} coachName={coach.name} device={device} /> : null}
      {state === "rested" ? <TakeUpAgain id={request.id} coachName={coach.name} /> : null}
      {state === "offered" ? (
        <ChooseTime
          id={request.id}
          device={device}
          coachName={coach.name}
          legend="Choose a time, if one suits"
          hint={`${lasts(request.offered)} Your own time stands first, in ${sayZone(zone)}. ${coach.name} is holding ${request.offered.length === 1 ? "it" : "them"} for you until ${sayMoment(request.heldUntil ?? now, zone)}. After that they go back to ${coach.name}’s calendar, and you can ask again.`}
          times={request.offered.map(({ id, startsAt }) => choice(id, startsAt, { request, now, zone }))}
        />
      ) : null}
      {request.free.length > 0 ? (
        <ChooseTime
          id={request.id}
          device={device}
          free
          coachName={coach.name}
          legend="These are still free"
          hint={`${lasts(request.free)} Your own time stands first, in ${sayZone(zone)}. Nobody is holding them. Or leave them: ${coach.name}’s answer stays promised as it was.`}
          times={request.free.map(({ startsAt }) =>
            choice(startsAt.toISOString(), startsAt, { request, now, zone }),
          )}
        />
      ) : null}
      {isLate(request, now) ? <Late id={request.id} coach={coach.name} others={others} /> : null}
      {state === "declined" ? (
        <Next
          next={last?.words?.next ?? null}
          words={last?.words?.nextWords ?? ""}
          coach={coach.name}
          id={request.id}
          others={others}
        />
      ) : null}
      <section className="sheet pad stack stack-3" aria-labelledby="receipt">
        <h2 id="receipt">Your receipt</h2>
        <dl className="facts">
          <dt>Sent</dt>
          <dd>{sayMoment(request.sentAt, zone)}</dd>
          {state === "sent" ? (
            <>
              <dt>Promised by</dt>
              <dd>{sayMoment(request.promisedBy, zone)}, your time</dd>
            </>
          ) : null}
          <dt>Opened</dt>
          <dd>{request.openedAt ? sayMoment(request.openedAt, zone) : "Not so far"}</dd>
          <dt>About</dt>
          <dd>
            {kindWords[request.kind]}. {howSoonWords[request.howSoon]}. {answerSaid[request.answerBy]}.
          </dd>
          <dt>You wrote</dt>
          <dd className="prose own" dir="auto">
            {request.message ?? <span className="ui hint">{broken}</span>}
          </dd>
          {request.attached.length > 0 ? (
            <>
              <dt>Went with it</dt>
              <dd className="stack stack-2">
                {request.attached.map(({ shareId, title, live }) => (
                  <div key={shareId}>
                    {title ?? "A copy that can’t be opened"},{" "}
                    {live ? "shared for this request only" : "private again"}
                    {live ? <Attached id={request.id} shareId={shareId} title={title ?? "it"} /> : null}
                  </div>
                ))}
              </dd>
            </>
          ) : null}
        </dl>
        {state === "sent" && !request.openedAt ? (
          <p>
            <a href={`/support/${request.id}?change=1`}>Change what you wrote</a>
          </p>
        ) : null}
        {withdrawable(state) ? (
          <Withdraw
            id={request.id}
            label="Withdraw this request"
            said={withdrawing(request, { now, zone })}
          />
        ) : null}
      </section>
      <History request={request} zone={zone} />
      {isOpen(state) ? null : (
        <p>
          <a className="btn second" href="/support">
            Ask something else
          </a>
        </p>
      )}
    </div>
  );
}

/** What a member wrote in a request that is open, as notes: the request, and each answer to a question. */
export function notesIn({ id, state, message, happened }: MyRequest): Note[] {
  if (!isOpen(state)) return [];
  const answers = happened.filter(({ event }) => event === "told");
  return [
    { note: `request/${id}`, words: [message ?? ""], form: null },
    ...answers.map((one) => ({ note: `request/${one.id}`, words: [one.words?.text ?? ""], form: null })),
  ];
}

/** The forms of a request that can still be sent: what this device keeps of any other goes. */
function unsentForms(request: MyRequest): string[] {
  const { state, offered, openedAt } = request;
  return [
    ...(state === "sent" && !openedAt ? [`change-${editsOf(request)}`] : []),
    ...(isUnanswered(request) ? ["answer"] : []),
    ...(state === "offered" ? [`times-${offered[0]?.id}`] : []),
  ];
}

/** Whether the coach's question can be answered: resting it still can, and an answer takes the request up again. */
function isUnanswered({ state, happened }: MyRequest): boolean {
  if (state === "asked-back") return true;
  return state === "rested" && happened.some(({ event }) => event === "asked-back");
}

/** How often it was changed: a change begins from one version, and goes with it. */
export function editsOf({ happened }: MyRequest): number {
  return happened.filter(({ event }) => event === "edited").length;
}

const broken =
  "These words can’t be opened: they were changed where they are kept. Nothing else here is touched. You can withdraw this and send it again.";

const headings: Record<State, (request: MyRequest, zone: string) => string> = {
  sent: ({ coach }) => `Your request is with ${coach.name}`,
  "asked-back": ({ coach }) => `${coach.name} asked you something first`,
  answered: ({ coach }) => `${coach.name} answered in writing`,
  offered: ({ coach, offered }) => `${coach.name} offered ${sayTimes(offered.length)}`,
  scheduled: ({ booked }, zone) =>
    booked ? `Booked: ${sayMoment(booked.startsAt, zone)}` : "A time is booked",
  done: () => "This session is over",
  withdrawn: ({ happened, sentAt }, zone) => `Withdrawn, ${sayHour(happened.at(-1)?.at ?? sentAt, zone)}`,
  declined: ({ coach }) => `${coach.name} can’t take this one`,
  "passed-on": ({ coach }) => `You asked another coach in ${coach.name}’s place`,
  cancelled: () => "This time was called off",
  missed: () => "This time has passed",
  rested: () => "This request is resting",
};

function ledeOf(request: MyRequest, { now, zone }: { now: Date; zone: string }): string {
  const { coach, state, promisedBy, openedAt, booked } = request;
  const promise = sayMoment(promisedBy, zone);
  switch (state) {
    case "sent":
      if (isLate(request, now))
        return `${coach.name} promised an answer by ${promise}, and didn’t give one. That is our failure. Your request is still here.`;
      if (request.free.length > 0)
        return `The times that ${coach.name} held have gone back to the calendar. ${coach.name}’s answer is promised by ${promise}, your time.`;
      return openedAt
        ? `${coach.name} opened it on ${sayMoment(openedAt, zone)}. The answer is promised by ${promise}, your time.`
        : `${coach.name}’s answer is promised by ${promise}, your time.`;
    case "asked-back":
      return "Answer when it suits. The promise starts again when you do. After two weeks the request rests, and you can take it up again whenever you like.";
    case "answered":
      return "It stays on this page for as long as you like.";
    case "offered":
      return openedAt
        ? `${coach.name} read your request on ${sayMoment(openedAt, zone)}.`
        : `${coach.name} would like to talk it through.`;
    case "scheduled": {
      if (!booked) return "";
      const { theirs, notes } = sayBoth(booked.startsAt, {
        reader: { zone },
        other: { name: coach.name, zone: coach.zone },
        now,
      });
      return [`${theirs}.`, lasts([booked]), ...notes].join(" ");
    }
    case "done":
      return "You can send a new request whenever you like.";
    case "withdrawn":
      return `${request.attached.length > 0 ? `What you attached is no longer with ${coach.name}. ` : ""}No reason is needed.${openedAt ? ` ${coach.name} read it on ${sayMoment(openedAt, zone)} and may remember it.` : ""}`;
    case "declined":
      return "Your request is here, as you wrote it.";
    case "passed-on":
      return `${coach.name} no longer sees this one. What you wrote to the other coach is a request of its own.`;
    case "cancelled":
    case "missed":
      return "Your request is here, as you wrote it. You can send a new one.";
    case "rested":
      return `Two weeks passed without an answer from you, so it rests, and ${coach.name} isn’t waiting for one. Every word of it is kept.${request.attached.some(({ live }) => live) ? ` What went with it is still with ${coach.name}, and you can take it back below.` : ""}`;
  }
}

/** What a coach wrote last, if it is what the member is looking at now. */
function lastWords(happened: Happened[]): Happened | undefined {
  return happened.findLast(
    ({ by, words, broken: unreadable }) => by === "coach" && (words !== null || unreadable),
  );
}

function CoachSaid({ said, coach, zone }: { said: Happened; coach: string; zone: string }) {
  return (
    <div className="coach-words">
      <span className="meta">
        {coach} wrote · {sayMoment(said.at, zone)}
      </span>
      <p dir="auto">
        {said.words?.text ?? "These words can’t be opened: they were changed where they are kept."}
      </p>
    </div>
  );
}

/** After the promise has passed: waiting, asking somebody else, and withdrawing are all the member's to choose. */
function Late({ id, coach, others }: { id: string; coach: string; others: boolean | null }) {
  return (
    <section className="stack stack-3" aria-labelledby="late">
      <h2 id="late">What you can do now</h2>
      <p>
        You can wait: it stays with {coach} until you choose something else.
        {others ? " You can ask another coach." : ""} Or you can withdraw it, below your receipt.
      </p>
      {others ? (
        <div className="row">
          <AskAnother id={id} />
        </div>
      ) : null}
      <Elsewhere others={others}>
        Another coach sees it only if you choose that. What would end with {coach}, and what the other coach
        would get, is shown first.
      </Elsewhere>
    </section>
  );
}

function AskAnother({ id }: { id: string }) {
  return (
    <a className="btn" href={`/support?another=${id}`}>
      Ask another coach
    </a>
  );
}

/** What is to know before another coach is asked; or that nobody has a place. Nothing where there is no such way. */
function Elsewhere({ others, children }: { others: boolean | null; children: ReactNode }) {
  if (others === null) return null;
  return (
    <p className="hint">
      {others
        ? children
        : "No other coach has a free place today. When one opens, asking another coach stands here."}
    </p>
  );
}

/** What the coach pointed to, and beside it the way to another coach: always something to do. */
function Next({
  next,
  words,
  coach,
  id,
  others,
}: {
  /** Null where the coach's words don't open. */
  next: NextOption | null;
  words: string;
  coach: string;
  id: string;
  others: boolean | null;
}) {
  const again = others !== null && next !== "elsewhere";
  return (
    <section className="stack stack-3" aria-labelledby="next">
      <h2 id="next">What you can do next</h2>
      {words.trim() ? (
        <div className="coach-words">
          <p dir="auto">{words}</p>
        </div>
      ) : null}
      <div className="row">
        {again ? (
          <a
            className="btn"
            href={next === "write" ? `/support?again=${id}&by=writing` : `/support?again=${id}`}
          >
            {next === "write" ? `Ask ${coach} for a written reply` : `Ask ${coach} again`}
          </a>
        ) : null}
        {others ? <AskAnother id={id} /> : null}
      </div>
      <Elsewhere others={others}>
        What another coach would get is shown first. Nothing that {coach} read goes along unless you choose it
        again.
      </Elsewhere>
    </section>
  );
}

/** How withdrawing is said before it is done. */
function withdrawing(request: MyRequest, { now, zone }: { now: Date; zone: string }): string[] {
  const { coach, state, openedAt, booked } = request;
  return [
    openedAt
      ? `${coach.name} read it on ${sayMoment(openedAt, zone)} and may remember it. The words leave ${coach.name}’s pages at once.`
      : `${coach.name} has not opened it, and won’t be able to.`,
    ...(booked && booked.startsAt > now && state === "scheduled"
      ? [`The time on ${sayMoment(booked.startsAt, zone)} goes back to ${coach.name}’s calendar.`]
      : []),
    `${request.attached.length > 0 ? "What you attached is private again. " : ""}You keep your own words here. No reason is needed.`,
  ];
}

const historyWords: Record<Happened["event"], (coach: string) => string> = {
  sent: () => "You sent it",
  edited: () => "You changed it",
  told: () => "You answered",
  "none-suit": () => "You said that none of the times suit",
  booked: () => "You booked a time",
  withdrawn: () => "You withdrew it",
  resumed: () => "You took it up again",
  opened: (coach) => `${coach} opened it`,
  "asked-back": (coach) => `${coach} asked you something`,
  answered: (coach) => `${coach} answered in writing`,
  offered: (coach) => `${coach} offered times`,
  declined: (coach) => `${coach} declined it`,
  cancelled: (coach) => `${coach} called the time off`,
  missed: (coach) => `${coach} noted that the time passed without a talk`,
  "hold-expired": (coach) => `The held times went back to ${coach}’s calendar`,
  "took-place": () => "The session ended",
  rested: () => "It rests, after two weeks without an answer",
  "passed-on": () => "You asked another coach",
};

function History({ request: { happened, coach }, zone }: { request: MyRequest; zone: string }) {
  return (
    <details>
      <summary>What happened, in order</summary>
      <ol className="stack stack-3">
        {happened.map(({ id, event, by, at, words }) => (
          <li key={id} className="stack stack-1">
            <span>
              {historyWords[event](coach.name)} <span className="meta">{sayMoment(at, zone)}</span>
            </span>
            {words?.text ? (
              <span className={by === "member" ? "words" : "coach-words"} dir="auto">
                {words.text}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** "50 minutes." of the times in a list; they are all as long as each other. */
function lasts(times: readonly { startsAt: Date; endsAt: Date }[]): string {
  const [time] = times;
  return time ? `${(time.endsAt.getTime() - time.startsAt.getTime()) / minute} minutes.` : "";
}

function choice(
  value: string,
  startsAt: Date,
  { request: { coach }, now, zone }: { request: MyRequest; now: Date; zone: string },
): TimeChoice {
  const said = sayBoth(startsAt, { reader: { zone }, other: { name: coach.name, zone: coach.zone }, now });
  return { value, ...said };
}
