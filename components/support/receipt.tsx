import { answerSaid, howSoonWords, kindWords } from "#content/requests";
import type { Card, Note } from "#lib/cards/model";
import { sayMoment, sayMomentAsOf, sayZone } from "#lib/core/when";
import { isLate, isOpen, withdrawable } from "#lib/requests/model";
import type { Happened } from "#lib/requests/queries";
import { sayBoth } from "#lib/scheduling/model";
import type { MyRequest } from "#lib/support/queries";
import type { Device } from "../device/use-form-draft.ts";
import { CardsAfterWords } from "../safety/card-after-words.tsx";
import { ChooseTime, type TimeChoice } from "./choose-time.tsx";
import { DraftsGone } from "./drafts-gone.tsx";
import { AnswerBack, Attached, TakeUpAgain, Withdraw } from "./member-forms.tsx";
import { RequestChanges } from "./request-changes.tsx";
import { whoseHours } from "./same-hour.ts";
import { headings, historyWords, lasts, ledeOf, withdrawing } from "./standing-words.ts";
import { Late, Next, withdrawId } from "./what-next.tsx";

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
  const offered = request.offered.map(({ id, startsAt }) => choice(id, startsAt, { request, now, zone }));
  const free = request.free.map(({ startsAt }) =>
    choice(startsAt.toISOString(), startsAt, { request, now, zone }),
  );
  const told = said && state === "sent" ? answerTo(said, request.happened) : undefined;
  return (
    <div className="col stack stack-6">
      <div className="stack stack-3">
        <h1>{headings[state](request, { now, zone })}</h1>
        <p className="lede">{ledeOf(request, { now, zone })}</p>
      </div>
      <RequestChanges
        requestId={request.id}
        coach={coach.name}
        here={{ state, open: isOpen(state), changedAt: (last?.at ?? request.sentAt).toISOString() }}
      />
      <DraftsGone device={device} requestId={request.id} but={unsentForms(request).join(" ")} />
      <CardsAfterWords cards={cards} />
      {said && state !== "withdrawn" ? <CoachSaid said={said} coach={coach.name} {...{ now, zone }} /> : null}
      {told ? <YouSaid told={told} {...{ now, zone }} /> : null}
      {isUnanswered(request) ? <AnswerBack id={request.id} coachName={coach.name} device={device} /> : null}
      {state === "rested" ? <TakeUpAgain id={request.id} coachName={coach.name} /> : null}
      {state === "offered" ? (
        <ChooseTime
          id={request.id}
          device={device}
          coachName={coach.name}
          legend="Choose a time, if one suits"
          hint={`${lasts(request.offered)} ${whoseHours(offered, sayZone(zone))} ${coach.name} is holding ${request.offered.length === 1 ? "it" : "them"} for you until ${sayMoment(request.heldUntil ?? now, zone)}. After that they go back to ${coach.name}’s calendar, and you can ask again.`}
          times={offered}
        />
      ) : null}
      {free.length > 0 ? (
        <ChooseTime
          id={request.id}
          device={device}
          free
          coachName={coach.name}
          legend="These are still free"
          hint={`${lasts(request.free)} ${whoseHours(free, sayZone(zone))} Nobody is holding them. Or leave them: ${coach.name}’s answer stays promised as it was.`}
          times={free}
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
          <dd>{sayMomentAsOf(request.sentAt, now, zone)}</dd>
          {state === "sent" ? (
            <>
              <dt>Promised by</dt>
              <dd>{sayMoment(request.promisedBy, zone)}, your time</dd>
            </>
          ) : null}
          <dt>Opened</dt>
          <dd>{request.openedAt ? sayMomentAsOf(request.openedAt, now, zone) : "Not so far"}</dd>
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
            anchor={withdrawId}
            label="Withdraw this request"
            said={withdrawing(request, { now, zone })}
          />
        ) : null}
      </section>
      <History request={request} {...{ now, zone }} />
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

/** What a coach wrote last, if it is what the member is looking at now. */
function lastWords(happened: Happened[]): Happened | undefined {
  return happened.findLast(
    ({ by, words, broken: unreadable }) => by === "coach" && (words !== null || unreadable),
  );
}

/** What the member answered to it. */
function answerTo(said: Happened, happened: Happened[]): Happened | undefined {
  return happened
    .slice(happened.indexOf(said))
    .find(({ event, words }) => event === "told" && words !== null);
}

type Day = { now: Date; zone: string };

function YouSaid({ told, now, zone }: { told: Happened } & Day) {
  return (
    <div className="words">
      <span className="meta">You answered · {sayMomentAsOf(told.at, now, zone)}</span>
      <p dir="auto">{told.words?.text}</p>
    </div>
  );
}

function CoachSaid({ said, coach, now, zone }: { said: Happened; coach: string } & Day) {
  return (
    <div className="coach-words">
      <span className="meta">
        {coach} wrote · {sayMomentAsOf(said.at, now, zone)}
      </span>
      <p dir="auto">
        {said.words?.text ?? "These words can’t be opened: they were changed where they are kept."}
      </p>
    </div>
  );
}

function History({ request: { happened, coach }, now, zone }: { request: MyRequest } & Day) {
  return (
    <details>
      <summary>What happened, in order</summary>
      <ol className="stack stack-3">
        {happened.map(({ id, event, by, at, words }) => (
          <li key={id} className="stack stack-1">
            <span>
              {historyWords[event](coach.name)} <span className="meta">{sayMomentAsOf(at, now, zone)}</span>
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

function choice(
  value: string,
  startsAt: Date,
  { request: { coach }, now, zone }: { request: MyRequest; now: Date; zone: string },
): TimeChoice {
  const said = sayBoth(startsAt, { reader: { zone }, other: { name: coach.name, zone: coach.zone }, now });
  return { value, ...said };
}
